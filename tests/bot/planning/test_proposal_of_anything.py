"""A proposed year, whatever is wished: kept to the letter, or told of."""

from datetime import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.body import BodyId
from bot.holiday import is_weekend, name_of_holiday
from bot.orders import Language
from bot.planning.off_days import off_days
from bot.planning.proposal import Proposal, propose
from bot.planning.rhythm import EVERY_MONTH, Ahead, Rhythm, Together
from bot.planning.unmet import Trouble, Unmet
from tests.bot.planning.wishes import the_days

pytestmark = pytest.mark.usefixtures("uncounted")

BODIES = st.integers(min_value=1, max_value=6).map(BodyId)
AHEAD = st.builds(
    Ahead,
    of=BODIES,
    days=st.lists(st.integers(min_value=0, max_value=30), max_size=3).map(tuple),
    others=st.lists(BODIES, max_size=1).map(tuple),
)
TOGETHER = st.builds(
    Together, of=BODIES, starts=st.sampled_from([None, time(12), time(16), time(23)])
)
HOURS = [
    (time(9), time(11, 15)),
    (time(12), time(15)),
    (time(2), time(3)),
    (time(20), time(23)),
]


@st.composite
def some_rhythms(draw: st.DrawFn) -> tuple[Rhythm, ...]:
    """Draw a few bodies' wishes, sensible or not."""
    bodies = draw(st.lists(BODIES, max_size=5, unique=True))
    return tuple(_one(draw, body) for body in bodies)


def _one(draw: st.DrawFn, body: BodyId) -> Rhythm:
    months = draw(st.sets(st.sampled_from(EVERY_MONTH), min_size=1))
    starts, ends = draw(st.sampled_from(HOURS))
    return Rhythm(
        body=body,
        weekday=draw(st.sampled_from([0, 1, 3, 3, 4, 6, None])),
        starts=starts,
        ends=ends,
        count=draw(st.integers(min_value=0, max_value=14)),
        months=tuple(sorted(months)),
        lasts=draw(st.sampled_from([1, 1, 2, 3])),
        hosts=draw(st.sampled_from([(), ("Lier", "Hole")])),
        relation=draw(st.one_of(st.none(), st.none(), AHEAD, TOGETHER)),
    )


SITS = st.dictionaries(BODIES, st.frozensets(st.sampled_from("ABC"), max_size=2))


@settings(max_examples=150, deadline=None)
@given(
    rhythms=some_rhythms(),
    year=st.sampled_from([2020, 2024, 2026, 2027, 2028, 2032]),
    sits=SITS,
    data=st.data(),
)
def test_whatever_is_wished(
    rhythms: tuple[Rhythm, ...],
    year: int,
    sits: dict[BodyId, frozenset[str]],
    data: st.DataObject,
) -> None:
    off = off_days(year)
    proposal = propose(rhythms, year=year, off_days=off, sits=sits)
    for rhythm in rhythms:
        _require_kept(rhythm, proposal, year)
    shuffled = data.draw(st.permutations(off[:40])) + list(off[40:])
    again = propose(rhythms, year=year, off_days=shuffled, sits=sits)
    assert again == proposal


def _require_kept(rhythm: Rhythm, proposal: Proposal, year: int) -> None:
    """See that a wish is kept to the letter, or told of."""
    days = the_days(proposal, rhythm.body)
    told = [u for u in proposal.unmet if u.body == rhythm.body]
    for day in days:
        assert day.year == year
        assert day.month in rhythm.months
        assert rhythm.weekday in (None, day.weekday())
        assert not is_weekend(day)
        assert name_of_holiday(Language.BOKMAL, day) is None
    lacks = [u for u in told if u.trouble is not Trouble.CLASH]
    if rhythm.relation is None:
        short = [u.possible for u in lacks if u.trouble is Trouble.TOO_FEW_DAYS]
        assert len(days) == (short[0] if short else rhythm.count)
        assert len(set(days)) == len(days)
    elif isinstance(rhythm.relation, Together):
        assert set(days) <= set(the_days(proposal, rhythm.relation.of))
        assert len(days) == rhythm.count or lacks
    else:
        _require_ahead(rhythm, rhythm.relation, proposal, lacks)


def _require_ahead(
    rhythm: Rhythm, relation: Ahead, proposal: Proposal, lacks: list[Unmet]
) -> None:
    """See that each meeting of the leaders has one ahead of it, or that it is told."""
    whole = {u.of for u in lacks if u.trouble is Trouble.WEEKDAY}
    stuck = any(u.trouble in (Trouble.NOT_PLANNED, Trouble.CIRCLE) for u in lacks)
    lonely = {(u.of, u.day) for u in lacks if u.trouble is Trouble.NO_DAY_AHEAD}
    days = the_days(proposal, rhythm.body)
    leaders = [(of, day) for of in rhythm.follows for day in the_days(proposal, of)]
    for of, day in leaders:
        served = any((day - each).days in relation.days for each in days)
        assert served or of in whole or (of, day) in lonely or stuck
    for each in days:
        assert any((day - each).days in relation.days for _, day in leaders)
