"""The entries of calendars as they were last written, each of a meeting's version.

When one meeting of many is moved, one is written anew.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from threading import Lock
from typing import Final

from bot.meeting import Meeting, MeetingId
from bot.subscription import Shown, Subscription, shown
from storage.feeds import Followed

#: As many entries as a thousand people have; one takes up a kilobyte.
ROOM: Final = 30_000
#: Gives those meetings that are not written yet.
Load = Callable[[Iterable[MeetingId]], Iterable[Meeting]]
#: A meeting's version, and the mark of the roster that it was seen under.
Edition = tuple[int, str]
Key = tuple[Subscription, MeetingId]


class Entries:
    """Entries by the calendar that they are in; what is used least goes first."""

    def __init__(self, *, home: str = "", room: int = ROOM) -> None:
        #: The address of this house, where announced meetings have a page.
        self._home = home
        self._room = room
        self._kept: OrderedDict[Key, tuple[Edition, Shown | None]] = OrderedDict()
        self._lock = Lock()

    def of(self, whose: Subscription, known: Followed, load: Load) -> list[Shown]:
        """Give a calendar's entries by time, those that are new or changed anew."""
        found = dict(self._recalled(whose, known))
        for meeting in load([id for id, _ in known.versions if id not in found]):
            entry = shown(meeting, whose, home=self._home)
            found[meeting.id] = entry
            self._keep((whose, meeting.id), (meeting.version, known.mark), entry)
        entries = (found.get(id) for id, _ in known.versions)
        return [entry for entry in entries if entry]

    def _recalled(
        self, whose: Subscription, known: Followed
    ) -> list[tuple[MeetingId, Shown | None]]:
        recalled = []
        with self._lock:
            for id, version in known.versions:
                key = (whose, id)
                edition, entry = self._kept.get(key, (None, None))
                if edition == (version, known.mark):
                    self._kept.move_to_end(key)
                    recalled.append((id, entry))
        return recalled

    def _keep(self, key: Key, edition: Edition, entry: Shown | None) -> None:
        with self._lock:
            self._kept[key] = (edition, entry)
            self._kept.move_to_end(key)
            if len(self._kept) > self._room:
                self._kept.popitem(last=False)
