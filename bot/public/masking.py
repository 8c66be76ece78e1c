"""Skjerming: a meeting as those may see it who are neither called to it nor keep it."""

import re
from dataclasses import replace
from typing import Final

from bot.agenda.item import Item, Paper
from bot.agenda.outward import outward
from bot.body import Body, Seat
from bot.meeting import Meeting
from bot.minutes.course import Course, Issue, Stage
from bot.orders import Language, Publicness, Published
from bot.told import as_told_outside

#: What lets people in to a video meeting is given by the secretariat, and by nobody
#: else: an address, a code, a password, and whatever comes after it.
KEY: Final = re.compile(
    r"[a-z][a-z0-9+.-]*://|\bwww\.|\b\S+@\S+|\b(?:møte|mote|meeting)[- ]?id\b"
    r"|\b(?:pin|pin-?kode|kode|adgangskode|passord|passcode|password)\b",
    re.IGNORECASE,
)
#: How far minutes have come when the public has them.
OPEN_AT: Final = {
    Published.APPROVED: (Stage.APPROVED,),
    Published.SENT: (Stage.SENT, Stage.APPROVED),
    Published.NEVER: (),
}
#: What is left of a place when its end is cut off.
LOOSE_END: Final = " \t\n,;:–-([<|/"


def is_public(body: Body) -> bool:
    """Tell whether a body's meetings are announced, by its rules of the day."""
    return body.orders.publicness is Publicness.PUBLIC


def masked(record: Meeting) -> Meeting:
    """Keep of a meeting what is announced (kommuneloven § 11-3), and forget the rest.

    Nobody is named. What is to be treated is the secretary's own until it is sent, in
    the notice or after it. Why a meeting was moved or cancelled may be about somebody's
    health (offentlegforskrifta § 7), so it is said to those who were called.
    """
    meeting = as_told_outside(record)
    language = meeting.body.orders.language
    listed = meeting.listed if meeting.was_called else ()
    return Meeting(
        id=meeting.id,
        uid=meeting.uid,
        body=unpeopled(meeting.body),
        title=meeting.title,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        place=open_place(meeting.place),
        form=meeting.form,
        status=meeting.status,
        agenda=tuple(_item(each, language) for each in listed),
        sequence=meeting.sequence,
        stamped_at=meeting.stamped_at,
        version=meeting.version,
        minutes=_open_minutes(record),
    )


def unpeopled(body: Body) -> Body:
    """Keep of a body what it is and whose it is, and nobody who sits in it."""
    return Body(
        id=body.id,
        name=body.name,
        organisation=body.organisation,
        orders=body.orders,
        seats=tuple(
            Seat(id=seat.id, participant=seat.participant, office=seat.office)
            for seat in body.seats
        ),
        task=body.task,
        since=body.since,
        until=body.until,
    )


def open_place(place: str) -> str:
    """Keep of a place what leads to the door, and nothing that opens one."""
    key = KEY.search(place)
    return place[: key.start()].rstrip(LOOSE_END) if key else place


def _open_minutes(record: Meeting) -> Course:
    """Keep the newest minutes that the public has by the body's rule (§ 11-4).

    A file stays as it was given out, so the public has none where a case is closed by
    now of which it tells. Papers are in no minutes.
    """
    reached = OPEN_AT[record.body.orders.published]
    issues = [each for each in record.minutes.issues if each.stage in reached]
    closed = {item.id for item in record.agenda if item.is_closed}
    if not issues or not closed <= {*issues[-1].exempt}:
        return Course()
    newest = issues[-1]
    bare = Issue(number=newest.number, stage=newest.stage, issued_at=newest.issued_at)
    return Course(issues=(bare,))


def _item(item: Item, language: Language) -> Item:
    """Keep what is treated, and to oneself who presents it and whence it came."""
    seen = outward(item, language)
    return replace(
        seen,
        presenter="",
        parts=tuple(replace(part, presenter="") for part in seen.parts),
        papers=tuple(_paper(paper) for paper in seen.papers),
        came_from=None,
    )


def _paper(paper: Paper) -> Paper:
    """Keep a link that leads to a page, and no other."""
    is_page = paper.link.casefold().startswith(("https://", "http://"))
    return paper if is_page else replace(paper, link="")
