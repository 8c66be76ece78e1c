"""A general assembly of 250 is called: everyone once, whatever happens meanwhile."""

import re
from collections import Counter, deque
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, Final, cast

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.web import SlackResponse

from bot.body import Body, Seat
from bot.meeting import MeetingId
from handlers.delivery import Courier
from handlers.render import Renderer
from storage import Store
from storage.deliveries import LEASE, Deliveries
from tests.builders import (
    CAST,
    NOW,
    a_body,
    a_meeting,
    a_person,
    a_seat,
    an_act,
    some_orders,
)
from tests.records import a_store, keep

pytestmark = pytest.mark.usefixtures("uncounted")

SEATS: Final = 250
#: How often a method may be called in a minute, as Slack's tiers have it.
TIERS: Final = {
    "conversations_open": 50,
    "files_getUploadURLExternal": 100,
    "files_completeUploadExternal": 100,
    "chat_postMessage": 300,
    "chat_update": 50,
}
MINUTE: Final = timedelta(minutes=1)
SECOND: Final = timedelta(seconds=1)
#: How long a worker with nothing to do rests.
PAUSE: Final = timedelta(seconds=7)
Json = dict[str, Any]


@dataclass
class BusySlack:
    """A Slack that counts, and says when it has had enough."""

    now: datetime = NOW
    asked: int = 0
    #: The calls of the last minute, by method.
    calls: dict[str, deque[datetime]] = field(default_factory=dict)
    spoken: dict[str, datetime] = field(default_factory=dict)
    said: list[tuple[str, str]] = field(default_factory=list)
    #: What the secretary has seen of how far it has come.
    progress: list[str] = field(default_factory=list)

    def conversations_open(self, users: str) -> Json:
        self._take("conversations_open")
        return {"channel": {"id": f"D-{users}"}}

    def chat_postMessage(self, channel: str, text: str, **given: object) -> Json:  # noqa: N802  # Slack's own
        self._take("chat_postMessage", channel)
        self.said.append((channel, text.partition(".")[0]))
        self._look(given)
        return {"ts": f"{len(self.said)}.0"}

    def chat_update(self, **given: object) -> Json:
        self._take("chat_update")
        self._look(given)
        return {"ok": True}

    def conversations_history(self, **_: object) -> list[Json]:
        return [{"messages": []}]

    def files_getUploadURLExternal(self, **_: object) -> Json:  # noqa: N802  # as above
        self._take("files_getUploadURLExternal")
        self.asked += 1
        return {"upload_url": "data:,OK", "file_id": f"F{self.asked}"}

    def files_completeUploadExternal(  # noqa: N802  # as above
        self, files: list[Json], channel_id: str, **_: object
    ) -> Json:
        self._take("files_completeUploadExternal", channel_id)
        self.said.append((channel_id, ", ".join(each["title"] for each in files)))
        return {"ok": True}

    def _look(self, given: Mapping[str, object]) -> None:
        self.progress += re.findall(rf"(\d+) av {SEATS} levert", str(given))
        self.progress += re.findall(f"Levert til alle {SEATS}", str(given))

    def _take(self, method: str, channel: str = "") -> None:
        recent = self.calls.setdefault(method, deque())
        while recent and recent[0] <= self.now - MINUTE:
            recent.popleft()
        assert self.spoken.get(channel, NOW - SECOND) <= self.now - SECOND, channel
        if len(recent) >= TIERS[method]:
            raise _too_many(recent[0] + MINUTE - self.now)
        recent.append(self.now)
        if channel:
            self.spoken[channel] = self.now


def test_everyone_of_250_is_called_once_through_limits_and_a_restart(
    sqlite_url: str,
) -> None:
    store = _called(sqlite_url)
    slack = BusySlack()
    _work(store, slack, until=60)
    # A worker vanishes with a message in its hands, and another begins.
    assert Deliveries(store.engine).claim(slack.now)
    slack.now += LEASE
    _work(store, slack)

    given = Counter(slack.said)
    people = [f"D-{seat.holder.slack}" for seat in _seats() if seat.holder]
    files = "Innkalling Generalforsamlingen 2026-02-26.pdf, innkalling.ics"
    assert {given[person, files] for person in people} == {1}
    assert {given[p, "Innkalling: Generalforsamlingen"] for p in people} == {1}
    *counts, last = slack.progress
    assert len(set(counts)) > 5
    assert counts == sorted(counts, key=int)
    assert last == f"Levert til alle {SEATS}"
    store.close()


def _too_many(wait: timedelta) -> SlackApiError:
    seconds = str(int(wait.total_seconds()) + 1)
    answer = SlackResponse(
        client=None,
        http_verb="POST",
        api_url="",
        req_args={},
        data={"ok": False, "error": "ratelimited"},
        headers={"Retry-After": seconds},
        status_code=429,
    )
    return SlackApiError("ratelimited", answer)  # type: ignore[no-untyped-call]  # Slack gave it no types


def _called(url: str) -> Store:
    store = a_store(url, body=_body())
    keep(store, a_meeting(body=_body()))
    store.send_notice(MeetingId(1), an_act(), seen_sequence=0)
    return store


def _work(store: Store, slack: BusySlack, *, until: int = 10**6) -> None:
    """Let a worker deliver so many messages, or all."""
    render = Renderer(store, clock=lambda: slack.now, sender="radslag@example.no")
    courier = Courier(
        Deliveries(store.engine),
        cast("WebClient", slack),
        render,
        clock=lambda: slack.now,
        stopwatch=lambda: 0.0,
    )
    idle = 0
    while idle < 10 and len(slack.said) < until:
        idle = 0 if courier.deliver_next() else idle + 1
        slack.now += PAUSE * bool(idle)


def _seats() -> tuple[Seat, ...]:
    return tuple(
        replace(
            a_seat(n, holder=a_person(n + len(CAST), name=f"Medlem {n}")),
            number=n,
            participant=f"Kommune {n % 16}",
            stand_ins=(),
        )
        for n in range(1, SEATS + 1)
    )


def _body() -> Body:
    return a_body(*_seats(), name="Generalforsamlingen", orders=some_orders())
