"""Rhythms: what each body wishes of a year, kept as JSON."""

from collections.abc import Collection, Mapping
from datetime import time
from typing import Any, Final

from sqlalchemy import Connection, select

from bot import dates
from bot.act import Act, require_secretary
from bot.body import BodyId
from bot.planning.rhythm import Ahead, Relation, Rhythm, Together
from bot.roster.outcome import Change, Subject, Verb
from storage import bodies, inbox, journal
from storage import tables as t
from storage.upsert import insert_into

_AHEAD: Final = "ahead"
_TOGETHER: Final = "together"


def of(db: Connection, these: Collection[BodyId]) -> Mapping[BodyId, Rhythm]:
    """Load the rhythms of some bodies; those that wish nothing are left out."""
    here = t.rhythms.c.body.in_(these)
    found = db.execute(select(t.rhythms).where(here).order_by(t.rhythms.c.body))
    return {BodyId(row.body): read(BodyId(row.body), row.rhythm) for row in found}


def set_one(db: Connection, act: Act, rhythm: Rhythm) -> None:
    """Keep what a body wishes, in the place of what it wished.

    Raises:
        OnlyForSecretariat: for all but those who keep its books.
    """
    body = bodies.load(db, rhythm.body, on=dates.local(act.at).date())
    require_secretary(body, act)
    before = of(db, [rhythm.body]).get(rhythm.body)
    if not inbox.is_first(db, act) or before == rhythm:
        return
    insert = insert_into(db, t.rhythms).values(body=rhythm.body, rhythm=kept(rhythm))
    new = {"rhythm": insert.excluded.rhythm}
    db.execute(insert.on_conflict_do_update(index_elements=["body"], set_=new))
    verb = Verb.CHANGED if before else Verb.ADDED
    text = f"{body.name}: {'endret' if before else 'ny'} rytme."
    change = Change(verb=verb, subject=Subject.RHYTHM, text=text, body=body.id)
    journal.write_changes(db, act, [change])


def kept(rhythm: Rhythm) -> dict[str, Any]:
    """Write a rhythm down as it comes back from the table."""
    return {
        "weekday": rhythm.weekday,
        "weeks": list(rhythm.weeks),
        "starts": clock(rhythm.starts),
        "ends": clock(rhythm.ends),
        "lasts": rhythm.lasts,
        "count": rhythm.count,
        "months": list(rhythm.months),
        "place": rhythm.place,
        "hosts": list(rhythm.hosts),
        "counties": list(rhythm.counties),
        "relation": _kept_relation(rhythm.relation),
    }


def read(body: BodyId, kept: Mapping[str, Any]) -> Rhythm:
    """Read what a body wishes."""
    return Rhythm(
        body=body,
        weekday=kept["weekday"],
        weeks=tuple(kept["weeks"]),
        starts=time.fromisoformat(kept["starts"]),
        ends=time.fromisoformat(kept["ends"]),
        lasts=kept["lasts"],
        count=kept["count"],
        months=tuple(kept["months"]),
        place=kept["place"],
        hosts=tuple(kept["hosts"]),
        counties=tuple(kept["counties"]),
        relation=_relation(kept["relation"]),
    )


def clock(at: time) -> str:
    """Write a clock time as it is kept: «09:00»."""
    return f"{at:%H:%M}"


def _kept_relation(relation: Relation | None) -> dict[str, Any] | None:
    match relation:
        case Ahead(of=of, days=days, others=others):
            found = {"of": of, "days": list(days), "others": list(others)}
            return {"kind": _AHEAD, **found}
        case Together(of=of, starts=starts):
            begins = clock(starts) if starts else None
            return {"kind": _TOGETHER, "of": of, "starts": begins}
    return None


def _relation(kept: Mapping[str, Any] | None) -> Relation | None:
    if kept is None:
        return None
    of = BodyId(kept["of"])
    if kept["kind"] == _TOGETHER:
        starts = kept["starts"]
        return Together(of=of, starts=time.fromisoformat(starts) if starts else None)
    others = tuple(map(BodyId, kept["others"]))
    return Ahead(of=of, days=tuple(kept["days"]), others=others)
