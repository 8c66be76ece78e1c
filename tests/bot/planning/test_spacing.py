"""Things in a row give way, as little as they can, and keep their order."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.planning.spacing import spread


def test_what_has_room_stays() -> None:
    assert spread([1, 5, 9], [2, 2, 2], within=(0, 10)) == (1, 5, 9)


def test_two_that_meet_give_way_alike() -> None:
    assert spread([5, 5], [2, 2], within=(0, 10)) == (4, 6)


def test_nothing_is_moved_over_the_edge() -> None:
    assert spread([0, 9.5], [2, 2], within=(0, 10)) == (1, 9)


def test_nothing_is_nothing() -> None:
    assert spread([], [], within=(0, 10)) == ()


@given(st.lists(st.tuples(st.floats(0, 100), st.floats(0.5, 3)), max_size=30))
def test_none_lies_on_another(things: list[tuple[float, float]]) -> None:
    things.sort()
    sizes = [size for _, size in things]
    found = spread([place for place, _ in things], sizes, within=(0, 100))
    ends = [(x - s / 2, x + s / 2) for x, s in zip(found, sizes, strict=True)]
    assert all(one[1] <= other[0] + 1e-6 for one, other in pairwise(ends))
    assert all(start >= -1e-6 and end <= 100 + 1e-6 for start, end in ends)


@pytest.mark.parametrize("wanted", [[3, 3.5, 4], [3, 4, 3.9]])
def test_no_other_way_is_shorter(wanted: list[float]) -> None:
    found = spread(wanted, [1, 1, 1], within=(0, 10))
    moved = sum((a - b) ** 2 for a, b in zip(found, wanted, strict=True))
    for step in (-0.1, 0.1):
        other = [each + step for each in found]
        assert moved <= sum((a - b) ** 2 for a, b in zip(other, wanted, strict=True))
