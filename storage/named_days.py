"""Named days: the secretaries' own days to go round, added and taken away."""

from datetime import date
from typing import Any, Final

from sqlalchemy import Connection, Row, Select, delete, insert, select

from bot.act import Act
from bot.orders import Language
from bot.planning.named_day import NamedDay, NamedDayId, name_day
from bot.roster.outcome import Change, Subject, Verb
from storage import bodies, inbox, journal
from storage import tables as t
from storage.rows import Fields

_DAYS: Final[Select[Any]] = select(
    t.named_days, t.people.c.name.label("who")
).outerjoin(t.people, t.people.c.id == t.named_days.c.by)


def of_year(db: Connection, year: int) -> tuple[NamedDay, ...]:
    """List the named days of which any lies in a year, in order."""
    days = t.named_days.c
    rows = db.execute(
        _DAYS.where(
            days.since <= date(year, 12, 31), days.until >= date(year, 1, 1)
        ).order_by(days.since, days.name, days.id)
    )
    return tuple(map(_named_day, rows))


def add(db: Connection, act: Act, wanted: NamedDay, *, language: Language) -> None:
    """Write down what a secretary knows of a year.

    Raises:
        OnlyForSecretariat: for all who keep no books.
        RuleBroken: when the rule refuses; then nothing is kept.
    """
    bodies.require_keeper(db, act)
    named = name_day(language, wanted, of_year(db, wanted.since.year))
    if not inbox.is_first(db, act):
        return
    fields = said(named)
    db.execute(insert(t.named_days).values(fields | {"by": act.by, "at": act.at}))
    _tell(db, act, Verb.ADDED, f"Ny dag å gå utenom: {in_words(fields)}.")


def remove(db: Connection, act: Act, id: NamedDayId) -> NamedDay | None:
    """Take a named day away; nothing when it is gone already.

    Raises:
        OnlyForSecretariat: for all who keep no books.
    """
    bodies.require_keeper(db, act)
    row = db.execute(_DAYS.where(t.named_days.c.id == id)).one_or_none()
    if row is None or not inbox.is_first(db, act):
        return None
    db.execute(delete(t.named_days).where(t.named_days.c.id == id))
    named = _named_day(row)
    words = in_words(said(named))
    _tell(db, act, Verb.CHANGED, f"Ikke lenger en dag å gå utenom: {words}.")
    return named


def said(named: NamedDay) -> Fields:
    """Write down what is said of somebody else's days."""
    return {
        "name": named.name,
        "since": named.since,
        "until": named.until,
        "county": named.county,
        "source": named.source,
    }


def in_words(fields: Fields) -> str:
    """Name somebody else's days: «Fylkesting 16.02.2027–17.02.2027, Buskerud»."""
    since, until = f"{fields['since']:%d.%m.%Y}", f"{fields['until']:%d.%m.%Y}"
    days = since if since == until else f"{since}–{until}"
    where = f", {fields['county']}" if fields["county"] else ""
    return f"{fields['name']} {days}{where}"


def _named_day(row: Row[Any]) -> NamedDay:
    return NamedDay(
        id=NamedDayId(row.id),
        name=row.name,
        since=row.since,
        until=row.until,
        county=row.county,
        source=row.source,
        by=row.who or "",
        at=row.at,
    )


def _tell(db: Connection, act: Act, verb: Verb, text: str) -> None:
    change = Change(verb=verb, subject=Subject.NAMED_DAY, text=text)
    journal.write_changes(db, act, [change])
