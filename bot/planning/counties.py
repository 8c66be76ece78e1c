"""Counties: where a body's participants lie, and so whose school holidays count."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import cache

from bot.body import Body
from bot.participant import Kind
from bot.planning.rhythm import Rhythm
from bot.roster.participants import county_of, everyone, plain_name


def counties_on(day: date) -> tuple[str, ...]:
    """List the counties that there are on a day, by their numbers."""
    found = (k for k in everyone() if k.kind is Kind.COUNTY and k.exists_on(day))
    return tuple(k.name for k in sorted(found, key=lambda known: known.number))


@cache
def county_of_participant(participant: str, day: date) -> str:
    """Tell in which county a participant lies; a county lies in itself."""
    bare = plain_name(Kind.COUNTY, participant)
    return county_of(participant, on=day) or bare


def counties_of(body: Body, *, on: date) -> tuple[str, ...]:
    """List the counties in which a body's participants lie on a day."""
    return in_order((county_of_participant(s.participant, on) for s in body.seats), on)


def at_home(rhythm: Rhythm, body: Body, *, on: date) -> Rhythm:
    """Let a rhythm that names no counties go round the holidays of the body's own."""
    if rhythm.counties:
        return rhythm
    return replace(rhythm, counties=counties_of(body, on=on))


def in_order(counties: Iterable[str], on: date) -> tuple[str, ...]:
    """Put counties in the order of their numbers, each of them once."""
    found = set(counties)
    return tuple(county for county in counties_on(on) if county in found)
