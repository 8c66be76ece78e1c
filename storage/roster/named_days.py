"""Named days: those of one name in one year are just those that the file has."""

from collections.abc import Hashable, Iterator, Sequence
from datetime import date
from typing import Final

from sqlalchemy import Connection

from bot.act import Act
from bot.roster.fault import Whereabouts
from bot.roster.outcome import Change, Subject, Verb
from bot.roster.roster import NamedDay
from bot.roster.words import fold
from storage import tables as t
from storage.named_days import in_words
from storage.roster.records import Fields, rows
from storage.roster.sets import Difference, grouped, replace

#: What a file says of them; who wrote them down and when is not among it.
_SAID: Final = ("name", "since", "until", "county", "source")


def keep(db: Connection, said: Sequence[NamedDay], act: Act) -> Iterator[Change]:
    """Let each name have just the days of a year that the file has."""
    if not said:
        return
    known = {_said(row): row for row in rows(db, t.named_days)}
    wanted = [_fields(each, act) for each in said]
    # What is known already stays as it was written down, and by whom.
    now = [row | _written(known.get(_said(row), row)) for row in wanted]
    sets = replace(db, t.named_days, grouped(now, _which), _which)
    for difference in sets.values():
        yield from _told(difference)


def load(db: Connection, *, at: Whereabouts) -> tuple[NamedDay, ...]:
    """Read every named day back, in the order of the calendar."""
    found = sorted(rows(db, t.named_days), key=_in_order)
    return tuple(NamedDay(**{n: row[n] for n in _SAID}, at=at) for row in found)


def _fields(named: NamedDay, act: Act) -> Fields:
    said = {
        "name": named.name,
        "since": named.since,
        "until": named.until,
        "county": named.county,
        "source": named.source,
    }
    return said | {"by": act.by, "at": act.at}


def _written(row: Fields) -> Fields:
    return {"by": row["by"], "at": row["at"]}


def _said(row: Fields) -> Hashable:
    return tuple(row[name] for name in _SAID)


def _which(row: Fields) -> tuple[str, int]:
    return fold(row["name"]), row["since"].year


def _in_order(row: Fields) -> tuple[date, str, int]:
    return row["since"], row["name"], row["id"]


def _told(difference: Difference) -> Iterator[Change]:
    was, now = (
        [in_words(row) for row in found]
        for found in (difference.before, difference.now)
    )
    for said in now:
        if said not in was:
            yield _change(Verb.ADDED, f"Ny dag å gå utenom: {said}.")
    for said in was:
        if said not in now:
            yield _change(Verb.CHANGED, f"Ikke lenger en dag å gå utenom: {said}.")
    if {*was} == {*now}:
        yield _change(Verb.CHANGED, f"Ny kilde: {now[0]}.")


def _change(verb: Verb, text: str) -> Change:
    return Change(verb=verb, subject=Subject.NAMED_DAY, text=text)
