"""The meeting plan of a file: new meetings are added, planned ones are made to fit."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from sqlalchemy import Connection, select

from bot import dates
from bot.act import Act
from bot.agenda import ItemKind
from bot.body import BodyId
from bot.events import MeetingPlanned
from bot.meeting import Meeting, MeetingId, Status
from bot.orders import Language
from bot.plan import UNSAVED, usual_agenda
from bot.roster import roster as r
from bot.roster.fault import Fault
from bot.roster.outcome import Change, Subject, Verb
from storage import bodies, journal, meetings, plans
from storage import tables as t


@dataclass(frozen=True, kw_only=True)
class Planned:
    """What the plan of a file comes to."""

    changes: list[Change] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)


def keep(
    db: Connection, found: Sequence[r.Meeting], which: Mapping[r.Body, int], act: Act
) -> Planned:
    """Keep each meeting; one that has been called is left as it is, and told of."""
    planned = Planned()
    for body in dict.fromkeys(meeting.body for meeting in found):
        here = [meeting for meeting in found if meeting.body == body]
        _keep_plan(db, BodyId(which[body]), here, act, planned)
    return planned


def _keep_plan(
    db: Connection, id: BodyId, found: Sequence[r.Meeting], act: Act, planned: Planned
) -> None:
    plans.hold(db, id)
    kept = _kept(db, id)
    known = _recognised(found, kept)
    others = [m for m in kept if m not in known.values()]
    settled = [*others, *(m for m in known.values() if m and not _is_planned(m))]
    for entry, before in known.items():
        wanted = _meeting(db, id, entry, act)
        clash = next((m for m in settled if _overlap(m, wanted)), None)
        if clash and (before is None or _is_planned(before)):
            planned.faults.append(_clash(entry, clash))
        elif before:
            _change(db, before, wanted, act, planned)
        else:
            _add(db, wanted, act, planned)
    for meeting in others:
        if _is_planned(meeting) and not meeting.has_begun(act.at):
            planned.notes.append(
                f"{_name(meeting)} står i planen, men ikke i filen. Det er ikke "
                "endret. Bruk «/mote flytt» eller «/mote avlys» i Slack."
            )


def _kept(db: Connection, body: BodyId) -> list[Meeting]:
    query = select(t.meetings.c.id).where(t.meetings.c.body == body)
    ids = db.scalars(query.order_by(t.meetings.c.starts_at)).all()
    return [meetings.load(db, MeetingId(id)) for id in ids]


def _recognised(
    found: Sequence[r.Meeting], kept: Sequence[Meeting]
) -> Mapping[r.Meeting, Meeting | None]:
    """Find each meeting by its start, or else as the only one left on its day."""
    # The living last: one that took the place of a cancelled meeting is the one meant.
    starts = {meeting.starts_at: meeting for meeting in sorted(kept, key=_lives)}
    known = {entry: starts.get(_starts_at(entry)) for entry in found}
    for entry in found:
        if known[entry] is None:
            left = [m for m in kept if m not in known.values() and _day(m) == entry.day]
            rivals = [e for e in found if known[e] is None and e.day == entry.day]
            known[entry] = left[0] if len(left) == len(rivals) == 1 else None
    return known


def _meeting(db: Connection, id: BodyId, entry: r.Meeting, act: Act) -> Meeting:
    body = bodies.load(db, id, on=entry.day)
    return Meeting(
        id=UNSAVED,
        body=body,
        title=entry.title,
        starts_at=_starts_at(entry),
        ends_at=dates.at(entry.day, entry.ends),
        place=entry.place,
        form=entry.form,
        agenda=usual_agenda(body.orders.language, entry.cases),
        stamped_at=act.at,
    )


def _add(db: Connection, wanted: Meeting, act: Act, planned: Planned) -> None:
    added = meetings.add(db, wanted)
    journal.write(db, act, added.id, (MeetingPlanned(),))
    text = f"Nytt møte: {_name(added)}."
    change = Change(verb=Verb.ADDED, subject=Subject.MEETING, text=text)
    planned.changes.append(change)


def _change(
    db: Connection, before: Meeting, wanted: Meeting, act: Act, planned: Planned
) -> None:
    news = list(_news(before, wanted))
    if not news:
        return
    if not _is_planned(before):
        state = "innkalt" if before.status is Status.CALLED else "avlyst"
        planned.notes.append(
            f"{_name(before)} er {state} og er ikke endret, selv om filen sier noe "
            f"annet ({', '.join(news)}). Endre det i Slack."
        )
        return
    after = replace(
        before,
        title=wanted.title,
        starts_at=wanted.starts_at,
        ends_at=wanted.ends_at,
        place=wanted.place,
        form=wanted.form,
        agenda=wanted.agenda if _cases(wanted) else before.agenda,
        sequence=before.sequence + 1,
        stamped_at=act.at,
    )
    meetings.save(db, before, after)
    text = f"{_name(after)}: endret {', '.join(news)}."
    change = Change(verb=Verb.CHANGED, subject=Subject.MEETING, text=text)
    planned.changes.append(change)


def _news(before: Meeting, wanted: Meeting) -> Iterator[str]:
    pairs = {
        "tittel": (before.title, wanted.title),
        "klokkeslett": (
            (before.starts_at, before.ends_at),
            (wanted.starts_at, wanted.ends_at),
        ),
        "sted": (before.place, wanted.place),
        "møteform": (before.form, wanted.form),
    }
    yield from (name for name, (old, new) in pairs.items() if old != new)
    # A file without cases leaves those be that were put up elsewhere.
    if _cases(wanted) and _cases(wanted) != _cases(before):
        yield "saker"


def _cases(meeting: Meeting) -> tuple[str, ...]:
    return tuple(item.title for item in meeting.agenda if item.kind is ItemKind.CASE)


def _overlap(one: Meeting, other: Meeting) -> bool:
    at_once = one.starts_at < other.ends_at and other.starts_at < one.ends_at
    return _lives(one) and at_once


def _is_planned(meeting: Meeting) -> bool:
    return meeting.status is Status.PLANNED


def _lives(meeting: Meeting) -> bool:
    return meeting.status is not Status.CANCELLED


def _clash(entry: r.Meeting, other: Meeting) -> Fault:
    text = (
        f"{_name(other)} står alt i planen og er på samme tid. Velg en annen tid, "
        "eller flytt det i Slack."
    )
    return Fault(where=entry.at.column_named("fra"), text=text)


def _starts_at(entry: r.Meeting) -> datetime:
    return dates.at(entry.day, entry.starts)


def _day(meeting: Meeting) -> date:
    return dates.local(meeting.starts_at).date()


def _name(meeting: Meeting) -> str:
    span = dates.span(Language.BOKMAL, meeting.starts_at, meeting.ends_at)
    return f"{meeting.body.name} {span}"
