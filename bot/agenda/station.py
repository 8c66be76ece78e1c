"""Stations: a case in one meeting after the other, and how it stands in each."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot import dates
from bot.agenda.heading import numbered_within
from bot.agenda.item import Item, ItemId, ItemState
from bot.agenda.numbering import LETTERS, takes_letters, written
from bot.agenda.outward import outward
from bot.meeting import Meeting, Status
from bot.orders import Language
from bot.person import PersonId
from bot.phrases import say


class CaseStanding(StrEnum):
    """How a case stands in one meeting."""

    #: It is on the agenda of a meeting that lies ahead.
    PLANNED = "planned"
    #: The meeting has been, and had it on its agenda.
    TREATED = "treated"
    POSTPONED = "postponed"
    WITHDRAWN = "withdrawn"
    #: The meeting was cancelled.
    CANCELLED = "cancelled"


@dataclass(frozen=True, kw_only=True)
class Station:
    """A case in one meeting, as that meeting has it."""

    #: Without its agenda, roll and room.
    meeting: Meeting
    item: Item

    def standing(self, at: datetime) -> CaseStanding:
        """Tell how the case stands there at a moment."""
        if self.item.state is ItemState.WITHDRAWN:
            return CaseStanding.WITHDRAWN
        if self.item.state is ItemState.POSTPONED:
            return CaseStanding.POSTPONED
        if self.meeting.status is Status.CANCELLED:
            return CaseStanding.CANCELLED
        been = self.meeting.status is Status.CALLED and self.meeting.ends_at <= at
        return CaseStanding.TREATED if been else CaseStanding.PLANNED

    def seen_by(self, person: PersonId) -> "Station":
        """Give it as somebody may see it: what is closed, only those of the body."""
        body = self.meeting.body
        sits = any(
            seat.principal and seat.principal.id == person for seat in body.seats
        )
        if sits or body.is_secretary(person):
            return self
        return replace(self, item=outward(self.item, body.orders.language))


def sent_on(path: Iterable[Station], id: ItemId) -> tuple[Station, ...]:
    """Find where a case was sent on to: the last meeting of each body that has it."""
    found = {
        station.item.id: station
        for station in path
        if station.item.came_from == id
        and station.item.is_treated
        and station.meeting.status is not Status.CANCELLED
    }
    return tuple(found.values())


def reference(station: Station) -> str:
    """Write a case as others refer to it: «Styringsgruppen sak 35/2017 Sykkelveier»."""
    meeting, item = station.meeting, station.item
    number = numbered_within(meeting, item)
    if not number:
        return f"{meeting.body.name}: {item.title}"
    return f"{meeting.body.name} {number} {item.title}"


def sentence(language: Language, station: Station, *, at: datetime) -> str:
    """Say how a case stands in a meeting, in words without any marks."""
    meeting, item = station.meeting, station.item
    return say(
        language,
        f"path-{station.standing(at).value}",
        body=meeting.body.name,
        day=dates.long_date(language, meeting.starts_at),
        number=_numbers(meeting, item) or "none",
    )


def _numbers(meeting: Meeting, item: Item) -> str:
    """Write a case's number, or those of its parts: «sak 1A, 1B»."""
    pattern = meeting.body.orders.numbering
    is_lettered = item.number is not None and takes_letters(pattern)
    letters = LETTERS[: len(item.parts)] if is_lettered else ""
    first = numbered_within(meeting, item, part=letters[:1])
    rest = [written(pattern, item, part=letter) for letter in letters[1:]]
    return ", ".join((first, *rest))
