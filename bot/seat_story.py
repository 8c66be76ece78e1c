"""Historien om en plass: who was asked, when, in which order, by which rule, and why.

It is read from the journal, which is written once and never changed. Why somebody stays
away does not stand there, and so can't be told here.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot import events as e
from bot.act import Door
from bot.body import SeatId
from bot.meeting import Meeting
from bot.orders import Language
from bot.part import part
from bot.person import Person, PersonId
from bot.phrases import say
from bot.turn import Skip

#: What stands in the journal of a seat.
SeatEvent = (
    e.Summoned
    | e.Accepted
    | e.Unsure
    | e.ApologyGiven
    | e.AbsenceNoted
    | e.ApologyJudged
    | e.PartlyAway
    | e.ApologyWithdrawn
    | e.ReturnWished
    | e.ReturnRefused
    | e.PassedOver
    | e.StandInAsked
    | e.StandInSilent
    | e.StandInAccepted
    | e.StandInDeclined
    | e.StandInReleased
    | e.MemberReleased
    | e.SeatVacated
    | e.SeatUnfilled
    | e.SeatLeftEmpty
)
#: The name of each event's sentence in the catalogue, where it has but one.
KINDS: Final[Mapping[type[SeatEvent], str]] = {
    e.Summoned: "summoned",
    e.Accepted: "accepted",
    e.Unsure: "unsure",
    e.ApologyGiven: "apology",
    e.AbsenceNoted: "absence",
    e.ApologyWithdrawn: "withdrawn",
    e.ReturnWished: "return-wished",
    e.ReturnRefused: "return-refused",
    e.StandInSilent: "silent",
    e.StandInAccepted: "stand-in-accepted",
    e.StandInReleased: "released",
    e.MemberReleased: "succeeded",
    e.SeatVacated: "vacated",
    e.SeatLeftEmpty: "left-empty",
}
#: What a person says, so that it matters who has written it down.
ANSWERS: Final = (
    e.Accepted,
    e.Unsure,
    e.ApologyGiven,
    e.PartlyAway,
    e.ApologyWithdrawn,
    e.StandInAccepted,
    e.StandInDeclined,
)
#: What tells that a seat was to be filled.
CALLS: Final = (e.ApologyGiven, e.AbsenceNoted, e.PartlyAway, e.StandInAsked)


@dataclass(frozen=True, kw_only=True)
class SeatHappening:
    """One line of the journal that is about a seat."""

    at: datetime
    #: Nobody for what was done by itself.
    by: PersonId | None = None
    door: Door
    event: SeatEvent


@dataclass(frozen=True, kw_only=True)
class SeatStory:
    """All that has happened to the seats of a meeting, and the names of those in it."""

    happenings: tuple[SeatHappening, ...] = ()
    people: Mapping[PersonId, Person]

    def of(self, seat: SeatId) -> tuple[SeatHappening, ...]:
        """List what has happened to one seat, in the order in which it did."""
        return tuple(each for each in self.happenings if each.event.seat == seat)

    def changed_hands(self, seat: SeatId) -> bool:
        """Tell whether anybody was away from a seat, or was asked to sit in it."""
        return any(isinstance(each.event, CALLS) for each in self.of(seat))

    def name(self, person: PersonId | None) -> str:
        """Name somebody."""
        found = self.people.get(person) if person else None
        return found.name if found else ""


def sentence(meeting: Meeting, story: SeatStory, happening: SeatHappening) -> str:
    """Say what happened, in words without any marks, and who wrote it down."""
    language, event = meeting.body.orders.language, happening.event
    said = say(language, f"story-{_kind(event)}", **_facts(meeting, story, event))
    if isinstance(event, ANSWERS) and happening.by not in (None, event.person):
        by = story.name(happening.by)
        return f"{said} {say(language, 'story-noted-by', by=by)}"
    return said


def _kind(event: SeatEvent) -> str:
    match event:
        case e.PartlyAway(leave=leave):
            return f"partly-{leave.ground.value if leave.ground else 'away'}"
        case e.ApologyJudged(verdict=verdict):
            return f"judged-{verdict.value}"
        case e.StandInAsked(by=by):
            return f"asked-{by.value}"
        case e.StandInDeclined(had_accepted=had_accepted):
            return "declined-after-yes" if had_accepted else "declined"
        case e.PassedOver():
            return "passed-over"
        case e.SeatUnfilled(is_late=is_late):
            return "unfilled-late" if is_late else "unfilled"
    return KINDS[type(event)]


def _facts(meeting: Meeting, story: SeatStory, event: SeatEvent) -> dict[str, str]:
    match event:
        case e.PartlyAway(leave=leave):
            away = part(meeting, leave.gap)
            return {"person": story.name(event.person), "part": away}
        case e.StandInAsked():
            only = f", {part(meeting, event.extent)}" if event.extent else ""
            name = story.name(event.person)
            return {"person": name, "part": only, "why": event.why}
        case e.PassedOver(skips=skips):
            return {"skips": _passed_over(meeting.body.orders.language, story, skips)}
        case e.OfSeat():
            return {"person": story.name(event.person)}
    return {}


def _passed_over(language: Language, story: SeatStory, skips: Iterable[Skip]) -> str:
    """Write «Dag Øverby (sitter selv i organet), Eli Ødegård (har meldt fravær)»."""
    return ", ".join(
        say(
            language,
            f"skip-{skip.why.value}",
            person=story.name(skip.person),
            body=skip.body,
        )
        for skip in skips
    )
