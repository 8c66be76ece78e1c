"""Referat: a meeting's record as the lines that councils write, in form A1.

The form is the running paragraph of a group of chief executives: who was there with
their municipality, a stand-in «for» somebody, and below it everyone who was away,
also those whom somebody stood in for.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from bot import dates
from bot.act import Act, require_secretary
from bot.agenda.heading import heading
from bot.agenda.item import Item, ItemState, Part
from bot.agenda.numbering import LETTERS
from bot.agenda.objection import is_blocked
from bot.agenda.outward import outward
from bot.body import Seat
from bot.errors import AttendanceMissing, MeetingCancelled
from bot.events import Event, MinutesDrawnUp
from bot.meeting import Form, Meeting, Status
from bot.orders import Language
from bot.person import Person
from bot.phrases import say
from bot.room.presence import Presence
from bot.room.sitter import absent, in_place_of


@dataclass(frozen=True, kw_only=True)
class Case:
    """One item of the agenda, ready for its decision."""

    heading: str
    #: Its lettered parts: «A. Status».
    parts: tuple[str, ...] = ()
    #: Forslag til vedtak, as it went out with the notice.
    proposal: str = ""
    #: The decision that the record gives by itself, or nothing.
    decision: str = ""


@dataclass(frozen=True, kw_only=True)
class Minutes:
    """The minutes as data: each field is one line or paragraph of the document."""

    language: Language
    #: The cooperation whose body it is, for the top of the page.
    organisation: str
    title: str
    labels: "Labels"
    when: str
    place: str
    present: str
    secretariat: str
    apologies: str
    #: Those who did not come and had not said so.
    not_come: str
    guests: str
    #: Those who were there for a part of it, with times if they are known.
    remarks: tuple[str, ...]
    cases: tuple[Case, ...]


@dataclass(frozen=True, kw_only=True)
class Labels:
    """The headings of the document, in the body's language."""

    when: str
    place: str
    present: str
    secretariat: str
    apologies: str
    not_come: str
    guests: str
    proposal: str
    decision: str


def draw_up(meeting: Meeting, act: Act) -> tuple[Meeting, tuple[Event, ...]]:
    """Ask for the minutes as a document; whoever asks will get it.

    Raises:
        OnlyForSecretariat: for everybody but the body's secretaries.
        MeetingCancelled, AttendanceMissing: when there is nothing to write.
    """
    require_secretary(meeting.body, act)
    _require_held(meeting)
    if act.by is None:
        raise AttendanceMissing(meeting.body.orders.language)
    return replace(meeting, minutes_at=act.at), (MinutesDrawnUp(act.by),)


def minutes(meeting: Meeting) -> Minutes:
    """Draw the minutes up from the record.

    Raises:
        MeetingCancelled, AttendanceMissing: when there is nothing to write.
    """
    language = meeting.body.orders.language
    _require_held(meeting)
    day = dates.plain_days(language, meeting.starts_at, meeting.ends_at)
    none = say(language, "minutes-none")
    presence = Presence(meeting)
    return Minutes(
        language=language,
        organisation=meeting.body.organisation,
        title=say(language, "minutes-title", body=meeting.body.name, day=day),
        labels=_labels(meeting),
        when=_sentence_start(dates.span(language, meeting.starts_at, meeting.ends_at)),
        place=_place(meeting),
        present=", ".join(_present(presence)) or none,
        secretariat=_listed(meeting, _secretariat(meeting)) or none,
        apologies=", ".join(_away(presence, is_excused=True)) or none,
        not_come=", ".join(_away(presence, is_excused=False)),
        guests=", ".join(_guests(presence)),
        remarks=tuple(_remarks(presence)),
        cases=tuple(_case(meeting, item) for item in meeting.listed),
    )


def _require_held(meeting: Meeting) -> None:
    language = meeting.body.orders.language
    if meeting.status is Status.CANCELLED:
        raise MeetingCancelled(language)
    if not meeting.room.is_called:
        raise AttendanceMissing(language)


def _present(presence: Presence) -> Iterator[str]:
    for seat in presence.meeting.body.seats:
        for person in presence.sat(seat.id):
            yield f"{_sitter(presence.meeting, seat, person)}, {seat.participant}"


def _sitter(meeting: Meeting, seat: Seat, person: Person) -> str:
    """Write «Kari Nordmann for Ola Hansen», or the name alone in one's own seat."""
    member = in_place_of(meeting, seat, person)
    if member is None:
        return person.name
    language = meeting.body.orders.language
    return say(language, "minutes-for", stand_in=person.name, member=member.name)


def _away(presence: Presence, *, is_excused: bool) -> Iterator[str]:
    for each in absent(presence):
        if each.is_excused is is_excused:
            yield f"{each.person.name}, {each.seat.participant}"


def _secretariat(meeting: Meeting) -> list[str]:
    day = dates.local(meeting.starts_at).date()
    return [keeper.person.name for keeper in meeting.body.secretaries_on(day)]


def _guests(presence: Presence) -> Iterator[str]:
    for guest in {s.visitor: s for s in presence.visits if s.visitor}:
        yield f"{guest.name}, {guest.capacity}" if guest.capacity else guest.name


def _remarks(presence: Presence) -> Iterator[str]:
    language = presence.meeting.body.orders.language
    for seat in presence.meeting.body.seats:
        for stint in presence.stints.get(seat.id, ()):
            for key, turn in (("arrived", stint.since), ("left", stint.until)):
                if turn and turn.at and stint.person:
                    when = _clock(presence.meeting, turn.at)
                    name = stint.person.name
                    yield say(language, f"minutes-{key}", name=name, when=when)


def _clock(meeting: Meeting, moment: datetime) -> str:
    """Write when somebody came or went, with the day where there are several."""
    if len(meeting.days) > 1:
        return dates.moment(meeting.body.orders.language, moment)
    return f"kl. {dates.clock(moment)}"


def _case(meeting: Meeting, item: Item) -> Case:
    """Write an item as the public may see it, for minutes go out (§ 11-4)."""
    language = meeting.body.orders.language
    seen = outward(item, language)
    how = "blocked" if is_blocked(meeting, item) else item.state.value
    decided = "" if how == ItemState.LISTED else say(language, f"minutes-{how}")
    return Case(
        heading=heading(meeting, replace(seen, state=ItemState.LISTED)),
        parts=tuple(map(_part, LETTERS, seen.parts)),
        proposal=seen.proposal if item.is_treated else "",
        decision=decided,
    )


def _part(letter: str, part: Part) -> str:
    who = f" – {part.presenter}" if part.presenter else ""
    return f"{letter}. {part.title}{who}"


def _place(meeting: Meeting) -> str:
    if meeting.form is Form.PHYSICAL:
        return meeting.place
    remote = say(meeting.body.orders.language, "form-remote")
    return _sentence_start(", ".join(part for part in (remote, meeting.place) if part))


def _labels(meeting: Meeting) -> Labels:
    language = meeting.body.orders.language
    return Labels(
        when=say(language, "minutes-label-when"),
        place=say(language, "minutes-label-place"),
        present=say(language, "minutes-label-present"),
        secretariat=say(language, "minutes-label-secretariat"),
        apologies=say(language, "minutes-label-apologies"),
        not_come=say(language, "minutes-label-not-come"),
        guests=say(language, "minutes-label-guests"),
        proposal=say(language, "minutes-label-proposal"),
        decision=say(language, "minutes-label-decision"),
    )


def _listed(meeting: Meeting, names: list[str]) -> str:
    """Join names as a sentence does: «Anne, Berit og Clara»."""
    if len(names) < 2:  # noqa: PLR2004  # one name needs no «og»
        return "".join(names)
    language = meeting.body.orders.language
    first = ", ".join(names[:-1])
    return say(language, "list-and", first=first, last=names[-1])


def _sentence_start(text: str) -> str:
    return text[:1].upper() + text[1:]
