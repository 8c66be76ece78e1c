"""Fields: what a body's own template may ask for, by the names that it asks by."""

from collections.abc import Mapping, Sequence
from typing import Final

from bot.meeting import Meeting
from bot.minutes.case import Case, Passage
from bot.minutes.course import Issue
from bot.minutes.facts import Absentee, Attendee, Held
from bot.minutes.groups import Group, Label, all_groups
from bot.minutes.minutes import Minutes, minutes
from bot.minutes.movements import sentences
from bot.minutes.paragraph import run
from bot.minutes.recorded import held
from bot.minutes.table import stay
from bot.room.presence import Presence

#: A text, several of a kind, or what has fields of its own.
Field = str | Sequence["Field"] | Mapping[str, "Field"]
Fields = Mapping[str, Field]

_PERSON: Final[Fields] = {
    "navn": "",
    "funksjon": "",
    "verv": "",
    "kommune": "",
    "parti": "",
    "møtte_for": "",
    "vara": "",
    "tid": "",
}
#: What each group is called in a template; with `_tekst` it is one paragraph.
GROUPS: Final[Mapping[Label, str]] = {
    Label.PRESENT: "til_stede",
    Label.SECRETARIAT: "sekretariatet",
    Label.SPEAKERS: "med_talerett",
    Label.OBSERVERS: "observatører",
    Label.ADMINISTRATION: "administrasjonen",
    Label.GUESTS: "gjester",
    Label.APOLOGIES: "forfall",
    Label.NOT_COME: "ikke_møtt",
}
#: All that there is, each with an example of its kind.
FIELDS: Final[Fields] = {
    "samarbeid": "",
    "organ": "",
    "tittel": "",
    "status": "",
    "tid": "",
    "sted": "",
    "møteleder": "",
    "referent": "",
    "vedtaksført": "",
    "bevegelser": [""],
    "saker": [
        {
            "overskrift": "",
            "deler": [""],
            "merknader": [""],
            "omtale": [""],
            "forslag": [""],
            "vedtak": [""],
            "votering": [""],
            "tilførsler": [""],
            "oppfølging": [""],
        }
    ],
    "underskrifter": [{"navn": "", "tittel": ""}],
    "avslutning": "",
    **{name: [_PERSON] for name in GROUPS.values()},
    **{f"{name}_tekst": "" for name in GROUPS.values()},
}


def fields(meeting: Meeting, issue: Issue | None = None) -> Fields:
    """Fill the fields of a template in from the record.

    Raises:
        MeetingCancelled, AttendanceMissing: when there is nothing to write.
    """
    drawn, room = minutes(meeting, issue), held(Presence(meeting))
    groups = {group.label: group for group in all_groups(room)}
    return {
        "samarbeid": drawn.organisation,
        "organ": meeting.body.name,
        "tittel": drawn.title,
        "status": drawn.status,
        "tid": drawn.head[0][1],
        "sted": drawn.head[1][1],
        "møteleder": room.chair,
        "referent": room.writer,
        "vedtaksført": room.quorum,
        "bevegelser": [*sentences(room)],
        "saker": [_case(case) for case in drawn.cases],
        "underskrifter": _signatures(drawn),
        "avslutning": drawn.closing,
        **{name: _people(room, groups[label]) for label, name in GROUPS.items()},
        **{f"{name}_tekst": run(room, groups[label]) for label, name in GROUPS.items()},
    }


def _signatures(drawn: Minutes) -> list[Fields]:
    return [{"navn": name, "tittel": title} for name, title in drawn.signatures]


def _people(held: Held, group: Group) -> list[Fields]:
    here = (_attendee(held, who) for who in group.here)
    return [*here, *map(_absentee, group.away)]


def _attendee(held: Held, who: Attendee) -> Fields:
    return {
        "navn": who.name,
        "funksjon": who.function,
        "verv": who.office,
        "kommune": who.represents,
        "parti": who.group,
        "møtte_for": who.stands_for,
        "vara": "",
        "tid": ", ".join(stay(held, each) for each in who.stays),
    }


def _absentee(who: Absentee) -> Fields:
    return {
        "navn": who.name,
        "funksjon": who.function,
        "verv": who.office,
        "kommune": who.represents,
        "parti": who.group,
        "møtte_for": "",
        "vara": who.stand_in,
        "tid": "",
    }


def _case(case: Case) -> Fields:
    return {
        "overskrift": case.heading,
        "deler": [*case.parts],
        "merknader": [*case.happened],
        "omtale": [*case.account],
        "forslag": _paragraphs(case.proposal),
        "vedtak": _paragraphs(case.decision),
        "votering": _paragraphs(case.vote),
        "tilførsler": _paragraphs(case.statements),
        "oppfølging": _paragraphs(case.tasks),
    }


def _paragraphs(passage: Passage | None) -> list[str]:
    return [*passage.paragraphs] if passage else []
