"""Rhythms: what a file says that bodies wish of a year."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time
from typing import Final

from sqlalchemy import Connection

from bot.body import BodyId
from bot.planning.rhythm import Ahead, Relation, Together
from bot.planning.rhythm import Rhythm as Wish
from bot.roster import cells
from bot.roster.fault import Whereabouts
from bot.roster.field import Field, news
from bot.roster.outcome import Change, Subject, Verb
from bot.roster.rhythm_sheets import WEEKDAYS
from bot.roster.rhythm_writing import written_weeks
from bot.roster.roster import Body, Rhythm
from storage import rhythms
from storage import tables as t
from storage.roster.ids import Ids
from storage.roster.records import Record, put, rows

_WEEKDAYS: Final = {number: name for name, number in WEEKDAYS.items()}
_COUNT: Final = 6


def keep(db: Connection, said: Sequence[Rhythm], ids: Ids) -> Iterator[Change]:
    """Let each body that the file has a rhythm for wish just that."""
    if not said:
        return
    found = {row["body"]: row for row in rows(db, t.rhythms)}
    wishes = [_wish(each, ids) for each in said]
    wanted = [
        (found.get(w.body), {"body": w.body, "rhythm": rhythms.kept(w)}) for w in wishes
    ]
    for record in put(db, t.rhythms, wanted):
        yield from _told(record, ids)


def load(
    db: Connection, bodies: Mapping[int, Body], *, at: Whereabouts
) -> tuple[Rhythm, ...]:
    """Read what every body wishes back, in the order of the bodies."""
    found = {row["body"]: row for row in rows(db, t.rhythms)}
    return tuple(
        _said(rhythms.read(BodyId(id), found[id]["rhythm"]), bodies, at)
        for id in bodies
        if id in found
    )


def _wish(said: Rhythm, ids: Ids) -> Wish:
    return Wish(
        body=ids.body(said.body),
        weekday=said.weekday,
        weeks=said.weeks,
        starts=said.starts,
        ends=said.ends,
        lasts=said.lasts,
        count=said.count,
        months=said.months,
        place=said.place,
        hosts=said.hosts,
        relation=_relation(said, ids),
        counties=said.counties,
    )


def _relation(said: Rhythm, ids: Ids) -> Relation | None:
    if said.before:
        of, *others = map(ids.body, said.before)
        return Ahead(of=of, days=said.days, others=tuple(others))
    if said.together:
        starts = None if said.follows_on else said.starts
        return Together(of=ids.body(said.together), starts=starts)
    return None


def _said(wish: Wish, bodies: Mapping[int, Body], at: Whereabouts) -> Rhythm:
    relation = wish.relation
    before = wish.follows if isinstance(relation, Ahead) else ()
    together = relation if isinstance(relation, Together) else None
    starts, ends = _hours(wish)
    return Rhythm(
        body=bodies[wish.body],
        weekday=wish.weekday,
        weeks=wish.weeks,
        starts=starts,
        ends=ends,
        lasts=wish.lasts,
        count=_COUNT if before else wish.count,
        months=wish.months,
        before=tuple(bodies[id] for id in before),
        days=relation.days if isinstance(relation, Ahead) else (),
        together=bodies[together.of] if together else None,
        follows_on=together is not None and together.starts is None,
        place=wish.place,
        hosts=wish.hosts,
        counties=wish.counties,
        at=at,
    )


def _hours(wish: Wish) -> tuple[time, time]:
    """Tell from when to when it meets, or only for how long where it follows on."""
    relation = wish.relation
    if not isinstance(relation, Together) or relation.starts in (None, wish.starts):
        return wish.starts, wish.ends
    day = date(2000, 1, 1)
    length = datetime.combine(day, wish.ends) - datetime.combine(day, wish.starts)
    return relation.starts, (datetime.combine(day, relation.starts) + length).time()


def _told(record: Record, ids: Ids) -> Iterator[Change]:
    id = BodyId(record.now["body"])
    name = ids.bodies.names[id]
    now = _words(rhythms.read(id, record.now["rhythm"]), ids)
    if record.is_new:
        text = f"Ny rytme: {name} ({now['ukedag'] or 'alle dager'})."
        yield Change(verb=Verb.ADDED, subject=Subject.RHYTHM, text=text, body=id)
        return
    was = _words(rhythms.read(id, record.before["rhythm"]), ids)
    fields = (Field(name=n, before=was[n], after=word) for n, word in now.items())
    if said := news(*fields):
        text = f"{name}, rytme: {said}."
        yield Change(verb=Verb.CHANGED, subject=Subject.RHYTHM, text=text, body=id)


def _words(wish: Wish, ids: Ids) -> Mapping[str, str]:
    """Say a rhythm in the words of its sheet."""
    relation, names = wish.relation, ids.bodies.names
    ahead = relation if isinstance(relation, Ahead) else None
    together = relation if isinstance(relation, Together) else None
    starts, ends = _hours(wish)
    return {
        "ukedag": "" if wish.weekday is None else _WEEKDAYS[wish.weekday],
        "i måneden": written_weeks(wish.weeks),
        "fra": f"{starts:%H.%M}",
        "til": f"{ends:%H.%M}",
        "dager": "" if wish.lasts == 1 else str(wish.lasts),
        "antall": "" if ahead else str(wish.count),
        "måneder": cells.written_months(wish.months),
        "før organ": "; ".join(names[id] for id in wish.follows) if ahead else "",
        "dager før": ", ".join(map(str, ahead.days)) if ahead else "",
        "samme dag som": names[together.of] if together else "",
        "rett etter": "ja" if together and together.starts is None else "",
        "sted": wish.place,
        "verter": ", ".join(wish.hosts),
        "fylker": ", ".join(wish.counties),
    }
