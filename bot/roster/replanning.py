"""Replanning: the meetings of a file, held against the plan that is kept."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from itertools import chain

from bot import dates
from bot.act import Act
from bot.agenda.item import Item
from bot.body import Body
from bot.meeting import Meeting, Status
from bot.orders import Language
from bot.plan import UNSAVED, overlap
from bot.roster import roster as r
from bot.roster.fault import Fault
from bot.roster.filed_agenda import filed, fitted, unfiled
from bot.roster.outcome import Change, Subject, Verb
from bot.roster.words import listed

#: A body as it is on a day, of which only the rules matter here.
BodyOn = Callable[[date], Body]


@dataclass(frozen=True, kw_only=True)
class Replanned:
    """What the plan of a file comes to for one body."""

    added: tuple[Meeting, ...] = ()
    #: Each as it was and as it is now.
    changed: tuple[tuple[Meeting, Meeting], ...] = ()
    changes: tuple[Change, ...] = ()
    notes: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()


def replan(
    kept: Sequence[Meeting], said: Sequence[r.Meeting], act: Act, body_on: BodyOn
) -> Replanned:
    """Add the meetings that are new, and let those that are planned fit the file.

    One that people have been called to, or told is cancelled, is left as it is.
    """
    known = _recognised(said, kept)
    wanted = {entry: _wanted(entry, act, body_on(entry.day)) for entry in said}
    clashes = chain(_clashes(kept, known, wanted), _taken(kept, known, wanted))
    if faults := tuple(clashes):
        return Replanned(faults=faults)
    added = tuple(wanted[entry] for entry in said if known[entry] is None)
    pairs = [(old, wanted[entry]) for entry, old in known.items() if old]
    changed = [
        (old, _fitted(old, new, act))
        for old, new in pairs
        if _is_planned(old) and _news(old, new)
    ]
    others = [meeting for meeting in kept if meeting not in known.values()]
    return Replanned(
        added=added,
        changed=tuple(changed),
        changes=(*map(_told_new, added), *(_told(*pair) for pair in changed)),
        notes=(*_settled(pairs), *_left_out(others, act)),
    )


def _recognised(
    said: Sequence[r.Meeting], kept: Sequence[Meeting]
) -> Mapping[r.Meeting, Meeting | None]:
    """Find each meeting by its start, or else as the only one left on its day."""
    # The living last: one that took the place of a cancelled meeting is the one meant.
    starts = {meeting.starts_at: meeting for meeting in sorted(kept, key=_lives)}
    known = {entry: starts.get(_starts_at(entry)) for entry in said}
    for entry in said:
        if known[entry] is None:
            left = [m for m in kept if m not in known.values() and _day(m) == entry.day]
            rivals = [e for e in said if known[e] is None and e.day == entry.day]
            known[entry] = left[0] if len(left) == len(rivals) == 1 else None
    return known


def _wanted(entry: r.Meeting, act: Act, body: Body) -> Meeting:
    starts_at, ends_at = entry.slot.moments()
    return Meeting(
        id=UNSAVED,
        body=body,
        title=entry.title,
        starts_at=starts_at,
        ends_at=ends_at,
        place=entry.place,
        form=entry.form,
        agenda=unfiled(body.orders, entry.cases),
        stamped_at=act.at,
    )


def _clashes(
    kept: Sequence[Meeting],
    known: Mapping[r.Meeting, Meeting | None],
    wanted: Mapping[r.Meeting, Meeting],
) -> Iterator[Fault]:
    """Find who would meet while the body has a meeting that stays where it is."""
    moving = [m for m in known.values() if m and _is_planned(m)]
    staying = [meeting for meeting in kept if meeting not in moving]
    for entry, old in known.items():
        new = wanted[entry]
        at_once = (m for m in staying if overlap(m, new.starts_at, new.ends_at))
        if (old is None or old in moving) and (other := next(at_once, None)):
            text = (
                f"{_name(other)} står alt i planen og er på samme tid. Velg en annen "
                "tid, eller flytt det i Slack."
            )
            yield Fault(where=entry.at.column_named("fra"), text=text)


def _taken(
    kept: Sequence[Meeting],
    known: Mapping[r.Meeting, Meeting | None],
    wanted: Mapping[r.Meeting, Meeting],
) -> Iterator[Fault]:
    """Find case numbers that another case has in a meeting that the file lets be."""
    moving = [m for m in known.values() if m and _is_planned(m)]
    used = {
        (item.number, item.year): meeting
        for meeting in kept
        if meeting not in moving
        for item in meeting.agenda
        if item.is_treated
    }
    for entry, old in known.items():
        for item in wanted[entry].agenda if old is None or old in moving else ():
            other = used.get((item.number, item.year)) if item.number else None
            if other and item.is_treated:
                number = wanted[entry].case_number(item)
                text = (
                    f"Saksnummer {number} er brukt alt: {_name(other)}. Velg et nytt."
                )
                yield Fault(where=entry.at.column_named("dato"), text=text)


def _fitted(old: Meeting, new: Meeting, act: Act) -> Meeting:
    """Let a planned meeting be as the file says.

    SEQUENCE goes up for what calendars take for another meeting: time, place and form.
    Whatever else is new, such as a title, only renews DTSTAMP (RFC 5546 § 2.1.4).
    """
    return replace(
        old,
        title=new.title,
        starts_at=new.starts_at,
        ends_at=new.ends_at,
        place=new.place,
        form=new.form,
        agenda=_agenda(old, new),
        sequence=old.sequence + (_slot(old) != _slot(new)),
        stamped_at=act.at,
    )


def _news(old: Meeting, new: Meeting) -> list[str]:
    """Name what is new; a file without cases leaves those be that were put up."""
    pairs = {
        "tittel": (old.title, new.title),
        "dager": (old.days, new.days),
        "klokkeslett": (_clocks(old), _clocks(new)),
        "sted": (old.place, new.place),
        "møteform": (old.form, new.form),
        "saker": (_cases(old), _cases(new) or _cases(old)),
    }
    return [name for name, (before, now) in pairs.items() if before != now]


def _settled(pairs: Sequence[tuple[Meeting, Meeting]]) -> Iterator[str]:
    for old, new in pairs:
        if not _lives(old):
            yield (
                f"{_name(old)} er avlyst, og blir ikke satt opp igjen selv om det står "
                "i filen. Skal det holdes likevel, legger du det inn med «/mote ny»."
            )
        elif not _is_planned(old) and (news := _news(old, new)):
            yield (
                f"{_name(old)} er innkalt og er ikke endret, selv om filen sier noe "
                f"annet ({listed(news)}). Endre det i Slack."
            )


def _left_out(others: Sequence[Meeting], act: Act) -> Iterator[str]:
    for meeting in others:
        if _is_planned(meeting) and not meeting.has_begun(act.at):
            yield (
                f"{_name(meeting)} står i planen, men ikke i filen. Det er ikke "
                "endret. Bruk «/mote flytt» eller «/mote avlys» i Slack."
            )


def _told_new(meeting: Meeting) -> Change:
    return _change(meeting, Verb.ADDED, f"Nytt møte: {_name(meeting)}.")


def _told(old: Meeting, new: Meeting) -> Change:
    text = f"{_name(new)}: endret {listed(_news(old, new))}."
    return _change(old, Verb.CHANGED, text)


def _change(meeting: Meeting, verb: Verb, text: str) -> Change:
    body = meeting.body.id
    return Change(verb=verb, subject=Subject.MEETING, text=text, body=body)


def _agenda(old: Meeting, new: Meeting) -> tuple[Item, ...]:
    """Let what stood on the agenda and still does be itself, and the rest be new."""
    if _cases(new) in ((), _cases(old)):
        return old.agenda
    return fitted(old.agenda, new.agenda)


def _cases(meeting: Meeting) -> tuple[Item, ...]:
    return filed(meeting.body.orders, meeting.agenda)


def _slot(meeting: Meeting) -> tuple[object, ...]:
    return meeting.starts_at, meeting.ends_at, meeting.place, meeting.form


def _is_planned(meeting: Meeting) -> bool:
    return meeting.status is Status.PLANNED


def _clocks(meeting: Meeting) -> tuple[time, time]:
    return dates.local(meeting.starts_at).time(), dates.local(meeting.ends_at).time()


def _lives(meeting: Meeting) -> bool:
    return meeting.status is not Status.CANCELLED


def _starts_at(entry: r.Meeting) -> datetime:
    return dates.at(entry.day, entry.starts)


def _day(meeting: Meeting) -> date:
    return dates.local(meeting.starts_at).date()


def _name(meeting: Meeting) -> str:
    span = dates.span(Language.BOKMAL, meeting.starts_at, meeting.ends_at)
    return f"{meeting.body.name} {span}"
