"""`radslag web`: answers Slack and serves calendars."""

from typing import Final

import uvicorn

from bot.holiday import is_working_day
from handlers.access_log import log_config
from handlers.slack import create_app
from handlers.web import create_web
from radslag.command_line import Arguments
from radslag.house import now, open_store, slack_client
from radslag.importing import settle
from radslag.settings import Settings
from radslag.socket_mode import connected
from storage.database import CLICK

#: Slack waits three seconds in all; a dialog that can't be opened in two is late.
DIALOG_SECONDS: Final = 2


def run(settings: Settings, given: Arguments) -> int:
    """Serve until told to stop."""
    settings.require_slack()
    settings.require_address()
    # The first question about a holiday takes a second, which no click is to wait for.
    is_working_day(now().date())
    store = open_store(settings, patience=CLICK)
    app = create_app(
        store,
        client=slack_client(settings, timeout=DIALOG_SECONDS),
        clock=now,
        public_url=settings.public_url,
    )
    socket = connected(app, settings) if settings.is_socket_mode else None
    web = create_web(
        store,
        clock=now,
        public_url=settings.public_url,
        app=None if socket else app,
        signing_secret=settings.signing_secret,
    )
    settle()
    uvicorn.run(
        web,
        host=given.host,
        port=settings.port,
        # Calendars' addresses are secrets, and a fault may name one.
        log_config=log_config(),
        access_log=False,
        log_level="warning",
    )
    if socket:
        socket.close()  # type: ignore[no-untyped-call]  # the library's own lack
    return 0
