"""Where those stand whom a file names, among those of whom it says nothing."""

import pytest

from bot.roster.order import merged


@pytest.mark.parametrize(
    ("before", "named", "order"),
    [
        ("", "abc", "abc"),
        ("abc", "", "abc"),
        ("abc", "cab", "cab"),
        ("abcd", "ca", "cbad"),
        ("abc", "b", "abc"),
        ("abc", "bx", "abxc"),
        ("abc", "xb", "xabc"),
        ("abc", "xyb", "xyabc"),
    ],
)
def test_merged_moves_only_those_who_are_named(
    before: str, named: str, order: str
) -> None:
    assert "".join(merged(before, named)) == order
