"""The whole workspace: everything in it, put together once."""

import time
from collections import defaultdict
from collections.abc import Callable
from itertools import count
from pathlib import Path

from workspace.config import Config, User
from workspace.deliveries.courier import Courier
from workspace.deliveries.over_http import OverHttp
from workspace.deliveries.over_socket import OverSocket
from workspace.deliveries.parcel import Parcel
from workspace.faults import Faults
from workspace.files import Files
from workspace.keep import Keep
from workspace.log import Log
from workspace.messages import Messages
from workspace.people import People
from workspace.response_urls import ResponseUrls
from workspace.rooms import Room, Rooms
from workspace.stamps import Stamps
from workspace.triggers import Triggers
from workspace.views import Views
from workspace.watch import Watch
from workspace.wire import Json

TOASTS = 5


class Workspace:
    """One app in one workspace; only ever touched by the server's own thread."""

    def __init__(
        self,
        config: Config,
        data: Path,
        *,
        is_kept: bool = True,
        url: str,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Take out what was kept in the folder `data`; `url` is where it is reached."""
        data.mkdir(parents=True, exist_ok=True)
        self.config = config
        self.clock = clock
        self.keep = Keep(data / "workspace.db" if is_kept else None)
        self.stamps = Stamps(clock)
        self.watch = Watch()
        self.log = Log()
        self.faults = Faults()
        self.triggers = Triggers(clock, seconds=config.ack_seconds)
        self.response_urls = ResponseUrls(clock)
        self.people = People(config, self.keep)
        self.rooms = Rooms(config, self.keep, self.stamps)
        self.files = Files(data / "files", self.keep, team=config.team.id)
        self.messages = self._messages()
        self.views = self._views()
        self.socket = OverSocket(app_id=config.app.id, seconds=config.ack_seconds)
        self.courier = self._courier()
        self.toasts: defaultdict[str, dict[int, str]] = defaultdict(dict)
        self._toast_ids = count(1)
        self.url = url

    @property
    def url(self) -> str:
        """Where the workspace is reached, without a slash at the end."""
        return self.files.url

    @url.setter
    def url(self, url: str) -> None:
        self.files.url = url.rstrip("/")

    @property
    def bot(self) -> str:
        """The app's user id."""
        return self.config.app.bot_user_id

    def app_im(self, user: str) -> Room:
        """Give a person's conversation with the app."""
        return self.rooms.im(user, self.bot)

    def toast(self, user: str, text: str) -> None:
        """Tell a person what went wrong while nobody waited for the answer."""
        mine = self.toasts[user]
        mine[next(self._toast_ids)] = text
        for old in list(mine)[:-TOASTS]:
            del mine[old]
        self.watch.changed([user], "toasts")

    def everybody(self) -> list[User]:
        """List everybody, the bot first."""
        return self.people.all()

    def close(self) -> None:
        """Put everything away; the streams are closed before."""
        self.courier.close()
        self.keep.close()

    def close_streams(self) -> None:
        """Let go of those who follow along, so that the server can stop."""
        self.watch.close()
        self.log.close()

    def _messages(self) -> Messages:
        return Messages(
            app=self.config.app,
            team=self.config.team.id,
            people=self.people,
            rooms=self.rooms,
            files=self.files,
            stamps=self.stamps,
            watch=self.watch,
        )

    def _views(self) -> Views:
        return Views(
            app=self.config.app,
            team=self.config.team.id,
            keep=self.keep,
            watch=self.watch,
            clock=self.clock,
        )

    def _courier(self) -> Courier:
        return Courier(
            carrier=_over_http(self.config) or self.socket,
            log=self.log,
            delays=self.config.event_retry_delays,
            gave_up=self._gave_up,
        )

    def _gave_up(self, parcel: Parcel) -> None:
        event: Json = parcel.payload.get("event", {})
        user = event.get("user")
        if isinstance(user, str):
            app = self.config.app.name
            self.toast(user, f"{app} fikk ikke med seg hendelsen «{parcel.kind}».")


def _over_http(config: Config) -> OverHttp | None:
    app = config.app
    if app.request_url is None:
        return None
    return OverHttp(
        url=app.request_url, secret=app.signing_secret, seconds=config.ack_seconds
    )
