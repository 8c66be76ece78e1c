"""Rules: what a body follows from a day on, and in which columns that is new."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date

from bot import dates
from bot.orders import StandingOrders
from bot.roster.outcome import Verb
from bot.roster.roster import Rules
from bot.roster.rules_sheet import RULE_COLUMNS
from bot.roster.words import listed


@dataclass(frozen=True, kw_only=True)
class News:
    """What is new of a body's rules, in the end of a sentence about the body."""

    verb: Verb
    text: str


def news(
    before: Sequence[Rules], now: Sequence[Rules], *, today: date
) -> Iterator[News]:
    """Tell which rules a body has got, which are otherwise and which it has no more."""
    was, is_now = _by_day(before), _by_day(now)
    for day in sorted({*was, *is_now}):
        if day not in is_now:
            yield News(verb=_verb(day, today), text=f"{_rules(day)} er tatt bort")
        elif day not in was:
            yield _added(day, is_now, before, today)
        elif names := _names(was[day], is_now[day]):
            verb = _verb(day, today)
            done = "rettet" if verb is Verb.CORRECTED else "endret"
            yield News(verb=verb, text=f"{_rules(day)} er {done}: {listed(names)}")


def _added(
    day: date,
    now: Mapping[date, StandingOrders],
    before: Sequence[Rules],
    today: date,
) -> News:
    """Tell of new rules; in between what has been in force they rewrite it."""
    earlier = [now[other] for other in sorted(now) if other < day]
    names = _names(earlier[-1], now[day]) if earlier else []
    later = [each for each in _by_day(before) if day < each < today]
    verb = (Verb.CORRECTED if later else Verb.CHANGED) if before else Verb.ADDED
    text = (
        f"{_rules(day)} er nye{': ' if names else ''}{listed(names) if names else ''}"
    )
    return News(verb=verb, text=text)


def _by_day(rules: Sequence[Rules]) -> Mapping[date, StandingOrders]:
    return {each.since or date.min: each.orders for each in rules}


def _verb(day: date, today: date) -> Verb:
    return Verb.CORRECTED if day < today else Verb.CHANGED


def _rules(day: date) -> str:
    return "reglene" if day == date.min else f"reglene fra {dates.short_date(day)}"


def _names(before: StandingOrders, now: StandingOrders) -> list[str]:
    """Name the columns that hold something else."""
    return [
        RULE_COLUMNS[field.name].name
        for field in fields(now)
        if getattr(before, field.name) != getattr(now, field.name)
    ]
