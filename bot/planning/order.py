"""The order of planning: leaders before those who follow them, and who never can."""

from collections.abc import Collection, Mapping, Sequence

from bot.body import BodyId
from bot.planning.rhythm import Rhythm
from bot.planning.unmet import Trouble, Unmet


def in_order(
    rhythms: Sequence[Rhythm], standing: Collection[BodyId]
) -> tuple[tuple[Rhythm, ...], tuple[Unmet, ...]]:
    """Put rhythms in an order in which they can be planned; tell which can't be.

    Some bodies have meetings that stand, and can be followed without being planned.
    """
    unmet = [_upside_down(r) for r in rhythms if r.lasts == 1 and r.starts >= r.ends]
    never = {each.body for each in unmet}
    waiting = {r.body: r for r in rhythms if r.body not in never}
    ready: dict[BodyId, Rhythm] = {}
    while able := [r for r in waiting.values() if _can(r, ready, waiting, standing)]:
        for rhythm in able:
            ready[rhythm.body] = waiting.pop(rhythm.body)
    told: set[BodyId] = set()
    for rhythm in waiting.values():
        if rhythm.body not in told:
            trouble = _stuck(rhythm, waiting, {*ready, *standing})
            told.update(trouble.circle)
            unmet.append(trouble)
    return tuple(ready.values()), tuple(unmet)


def family(root: Rhythm, order: Sequence[Rhythm]) -> tuple[Rhythm, ...]:
    """List a body with all who follow it, near or far, each after those it follows."""
    found = {root.body: root}
    for rhythm in order:
        if any(of in found for of in rhythm.follows):
            found[rhythm.body] = rhythm
    return tuple(found.values())


def _can(
    rhythm: Rhythm,
    ready: Collection[BodyId],
    waiting: Collection[BodyId],
    standing: Collection[BodyId],
) -> bool:
    # Who has meetings that stand and is to have more, is waited for as well.
    return all(
        of in ready or (of in standing and of not in waiting) for of in rhythm.follows
    )


def _upside_down(rhythm: Rhythm) -> Unmet:
    return Unmet(body=rhythm.body, trouble=Trouble.ENDS_BEFORE_START)


def _stuck(
    rhythm: Rhythm, waiting: Mapping[BodyId, Rhythm], planned: Collection[BodyId]
) -> Unmet:
    """Tell what a body waits for: one that is not planned, or itself in a circle."""
    path = [rhythm.body]
    while True:
        follows = waiting[path[-1]].follows
        missing = [of for of in follows if of not in waiting and of not in planned]
        if missing and len(path) == 1:
            return _not_planned(rhythm, missing[0])
        nearest = next((of for of in follows if of in waiting), None)
        if nearest == rhythm.body:
            circle = (*path, nearest)
            return Unmet(body=rhythm.body, trouble=Trouble.CIRCLE, circle=circle)
        if nearest is None or nearest in path:
            return _not_planned(rhythm, path[1])
        path.append(nearest)


def _not_planned(rhythm: Rhythm, of: BodyId) -> Unmet:
    return Unmet(body=rhythm.body, trouble=Trouble.NOT_PLANNED, of=of)
