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
from bot.stand_in import turn_goes_by_list
from bot.turn import Calling, Skip

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
#: What the secretary decides, which is not to be left to guess.
DECISIONS: Final = (e.ApologyJudged, e.ReturnRefused, e.SeatLeftEmpty)
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
    facts = _facts(meeting, story, event) | {"by": story.name(happening.by)}
    said = say(language, f"story-{_kind(meeting, story, happening)}", **facts)
    if not _must_name_the_writer(happening):
        return said
    return f"{said} {say(language, 'story-noted-by', by=facts['by'])}"


def _must_name_the_writer(happening: SeatHappening) -> bool:
    event = happening.event
    if happening.by is None:
        return False
    if isinstance(event, ANSWERS):
        return happening.by != event.person
    return isinstance(event, DECISIONS)


def _kind(meeting: Meeting, story: SeatStory, happening: SeatHappening) -> str:
    match event := happening.event:
        case e.PartlyAway(leave=leave):
            return f"partly-{leave.ground.value if leave.ground else 'away'}"
        case e.ApologyJudged(verdict=verdict):
            return f"judged-{verdict.value}"
        case e.StandInAsked():
            return f"asked-{_called_by(meeting, story, happening, event)}"
        case e.StandInDeclined(had_accepted=had_accepted):
            return "declined-after-yes" if had_accepted else "declined"
        case e.PassedOver():
            return "passed-over"
        case e.SeatUnfilled(is_late=is_late):
            return "unfilled-late" if is_late else "unfilled"
    return KINDS[type(event)]


def _called_by(
    meeting: Meeting, story: SeatStory, happening: SeatHappening, event: e.StandInAsked
) -> str:
    """Name the rule; who chose is told apart, and no turn where there is no order."""
    if event.by is Calling.PROPOSED and not _is_own_choice(story, happening):
        return "chosen"
    seats = (seat for seat in meeting.body.seats if seat.id == event.seat)
    has_an_order = any(turn_goes_by_list(meeting, seat) for seat in seats)
    if event.by is Calling.OUT_OF_TURN and not has_an_order:
        return "off_list"
    return event.by.value


def _is_own_choice(story: SeatStory, happening: SeatHappening) -> bool:
    """Tell whether it was the absent who chose, and not who answered for them."""
    said = (each.event for each in story.of(happening.event.seat))
    away = (each for each in said if isinstance(each, e.ApologyGiven | e.PartlyAway))
    return any(each.person == happening.by for each in away)


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
