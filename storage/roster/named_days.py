"""Named days: those of one name in one year are just those that the file has."""

from collections.abc import Iterator, Sequence
from datetime import date

from sqlalchemy import Connection

from bot.roster.fault import Whereabouts
from bot.roster.outcome import Change, Subject, Verb
from bot.roster.roster import NamedDay
from bot.roster.words import fold
from storage import tables as t
from storage.roster.records import Fields, rows
from storage.roster.sets import Difference, grouped, replace


def keep(db: Connection, said: Sequence[NamedDay]) -> Iterator[Change]:
    """Let each name have just the days of a year that the file has."""
    wanted = grouped(map(_fields, said), _which)
    for difference in replace(db, t.named_days, wanted, _which).values():
        yield from _told(difference)


def load(db: Connection, *, at: Whereabouts) -> tuple[NamedDay, ...]:
    """Read every named day back, in the order of the calendar."""
    found = sorted(rows(db, t.named_days), key=_in_order)
    return tuple(
        NamedDay(**{n: value for n, value in row.items() if n != "id"}, at=at)
        for row in found
    )


def _fields(named: NamedDay) -> Fields:
    return {
        "name": named.name,
        "since": named.since,
        "until": named.until,
        "county": named.county,
        "source": named.source,
    }


def _which(row: Fields) -> tuple[str, int]:
    return fold(row["name"]), row["since"].year


def _in_order(row: Fields) -> tuple[date, str, int]:
    return row["since"], row["name"], row["id"]


def _told(difference: Difference) -> Iterator[Change]:
    was, now = map(_said, (difference.before, difference.now))
    for said in now:
        if said not in was:
            yield _change(Verb.ADDED, f"Ny dag å gå utenom: {said}.")
    for said in was:
        if said not in now:
            yield _change(Verb.CHANGED, f"Ikke lenger en dag å gå utenom: {said}.")
    if {*was} == {*now}:
        yield _change(Verb.CHANGED, f"Ny kilde: {now[0]}.")


def _said(found: Sequence[Fields]) -> list[str]:
    return [_words(row) for row in found]


def _words(row: Fields) -> str:
    since, until = f"{row['since']:%d.%m.%Y}", f"{row['until']:%d.%m.%Y}"
    days = since if since == until else f"{since}–{until}"
    where = f", {row['county']}" if row["county"] else ""
    return f"{row['name']} {days}{where}"


def _change(verb: Verb, text: str) -> Change:
    return Change(verb=verb, subject=Subject.NAMED_DAY, text=text)
