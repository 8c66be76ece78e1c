"""An even spread: the cheapest choice, and no other."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.planning.spread import choose, even, unevenness

ROW = tuple(map(float, range(12)))


def test_with_nothing_in_the_way_it_is_even() -> None:
    assert choose([0] * 12, ROW, 3, frozenset()) == (1, 5, 9)
    assert even(ROW, 3) == (1.5, 5.5, 9.5)


def test_a_dear_day_is_gone_round() -> None:
    assert choose([0] * 5 + [40] + [0] * 6, ROW, 3, frozenset()) == (1, 6, 9)


def test_some_days_must_be_in() -> None:
    assert choose([0] * 12, ROW, 3, frozenset({3})) == (3, 5, 9)


@pytest.mark.parametrize("count", [0, 12])
def test_none_or_all(count: int) -> None:
    assert choose([0] * 12, ROW, count, frozenset()) == tuple(range(count))


def test_of_no_days_none() -> None:
    assert choose([], [], 0, frozenset()) == ()


@given(
    costs=st.lists(st.integers(min_value=0, max_value=100), min_size=1, max_size=8),
    count=st.integers(min_value=0, max_value=8),
    must=st.sets(st.integers(min_value=0, max_value=7), max_size=3),
)
def test_no_other_choice_is_cheaper(
    costs: list[int], count: int, must: set[int]
) -> None:
    ranks = [float(n) for n in range(len(costs))]
    must = {n for n in must if n < len(costs)}
    count = max(len(must), min(count, len(costs)))

    def price(chosen: tuple[int, ...]) -> int:
        targets = even(ranks, count)
        pairs = zip(chosen, targets, strict=True)
        return sum(costs[i] + unevenness(ranks[i], t) for i, t in pairs)

    chosen = choose(costs, ranks, count, frozenset(must))
    others = combinations(range(len(costs)), count)
    assert must <= set(chosen)
    assert price(chosen) == min(price(o) for o in others if must <= set(o))
