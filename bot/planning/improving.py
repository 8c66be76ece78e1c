"""Improving: who gave way gets the first choice, where that is better for all."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from bot.planning.diary import Diary
from bot.planning.layout import Layout
from bot.planning.order import family
from bot.planning.rhythm import Rhythm

#: How often the bodies are gone through, and how many pairs are tried at most.
ROUNDS: Final = 3
MOST_PAIRS: Final = 60

#: A body, and all who follow it.
Family = Sequence[Rhythm]


def improve(layout: Layout, order: Sequence[Rhythm]) -> None:
    """Lay bodies anew, alone and by twos, as long as all of it becomes better."""
    families = [family(each, order) for each in order if _is_first(each, order)]
    for _ in range(ROUNDS):
        if not [each for each in families if _makes_way(layout, each)]:
            break
    left = MOST_PAIRS
    at_best = [_alone(layout, each) for each in families]
    for _ in range(ROUNDS):
        changed = False
        for first, second in _pairs(layout, families, at_best):
            if not left:
                return
            left -= 1
            changed |= _relay(layout, (*first, *second))
        if not changed:
            return


def _is_first(rhythm: Rhythm, order: Sequence[Rhythm]) -> bool:
    planned = {each.body for each in order}
    return planned.isdisjoint(rhythm.follows)


def _pairs(
    layout: Layout, families: Sequence[Family], at_best: Sequence[int]
) -> Iterator[tuple[Family, Family]]:
    """Walk those who gave way, each with those to whom it may have given way."""
    for one, least in zip(families, at_best, strict=True):
        for other in families:
            # It may have got what it wanted since the pair before.
            if _price(layout, one) <= least:
                break
            if other is not one and _share(layout, one, other):
                yield one, other


def _share(layout: Layout, one: Family, other: Family) -> bool:
    """Tell whether two have people in common, and no follower that waits for both."""
    sits, bodies = layout.diary.sits, {each.body for each in one}
    if any(each.body in bodies for each in other):
        return False
    people = {who for each in one for who in sits.get(each.body, ())}
    return any(not people.isdisjoint(sits.get(each.body, ())) for each in other)


def _price(layout: Layout, members: Family) -> int:
    return sum(layout.price[each.body] for each in members)


def _alone(layout: Layout, members: Family) -> int:
    """Tell what a family's days would cost if nobody were busy with anything else."""
    empty = replace(layout, diary=Diary({}), laid={}, price={}, unmet={})
    for each in members:
        # A follower may wait for another family as well, whose days stay as they are.
        for of in each.follows:
            empty.laid.setdefault(of, layout.laid.get(of, []))
        empty.lay(each)
    return _price(empty, members)


def _makes_way(layout: Layout, members: Family) -> bool:
    """Lay those anew who are in somebody's way, and tell if it made things better."""
    return _is_in_the_way(layout, members) and _relay(layout, members)


def _is_in_the_way(layout: Layout, members: Family) -> bool:
    """Tell whether somebody is wanted at two places, or three times in a week."""
    for each in members:
        for entry in layout.laid[each.body]:
            layout.diary.take_out(entry)
            cost = layout.diary.cost(each.body, entry.slot)
            layout.diary.put(entry)
            if cost:
                return True
    return False


def _relay(layout: Layout, members: Family) -> bool:
    """Lay bodies anew, the first first; keep the better, and tell if it is the new."""
    bodies = [each.body for each in members]
    was = {body: list(layout.laid[body]) for body in bodies}
    told = {body: (layout.price[body], layout.unmet[body]) for body in bodies}
    before = layout.lift(bodies)
    for each in members:
        layout.lay(each)
    now = {body: list(layout.laid[body]) for body in bodies}
    # The same measure for both: each entry against those that were put before it.
    after = layout.lift(bodies)
    if after < before:
        layout.put_back(now)
        return True
    layout.put_back(was)
    for body, (price, unmet) in told.items():
        layout.price[body], layout.unmet[body] = price, unmet
    return False
