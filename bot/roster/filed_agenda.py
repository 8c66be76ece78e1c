"""An agenda as a file has it: the cases alone, or all of it where it is otherwise."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from bot.agenda.item import Item, ItemKind
from bot.agenda.skeleton import laid_out, usual_item
from bot.orders import StandingOrders

_MINUTES = (ItemKind.OWN_MINUTES, ItemKind.OTHER_MINUTES)


def filed(orders: StandingOrders, agenda: Sequence[Item]) -> tuple[Item, ...]:
    """Give what a file says of an agenda.

    That is its cases when the rest is as the body always has it, and otherwise every
    item in order. Which minutes are treated, the record tells, and no file.
    """
    items = tuple(_without_minutes_of_others(orders, map(_said, agenda)))
    cases = tuple(item for item in items if item.kind is ItemKind.CASE)
    return cases if laid_out(orders, cases) == items else items


def unfiled(orders: StandingOrders, rows: Sequence[Item]) -> tuple[Item, ...]:
    """Make an agenda of what a file says: cases among what is usual, or all of it."""
    if all(item.kind is ItemKind.CASE for item in rows):
        return laid_out(orders, tuple(rows))
    return tuple(rows)


def fitted(old: Sequence[Item], new: Sequence[Item]) -> tuple[Item, ...]:
    """Let items be those that they were: of the same kind and title, or number."""
    left = list(old)
    return tuple(_fitted(item, left) for item in new)


def _fitted(item: Item, left: list[Item]) -> Item:
    same = next((each for each in left if _is_same(each, item)), None)
    if same is None:
        return item
    left.remove(same)
    return replace(
        item,
        id=same.id,
        came_from=same.came_from,
        refers=same.refers,
        is_paperless=same.is_paperless,
        is_demanded=same.is_demanded,
        added_at=same.added_at,
        earlier=same.earlier,
    )


def _is_same(old: Item, new: Item) -> bool:
    if new.number is not None and (old.number, old.year) == (new.number, new.year):
        return True
    is_named = old.kind in _MINUTES or old.title == new.title
    return old.kind is new.kind and is_named


def _said(item: Item) -> Item:
    """Leave out what the record knows by itself."""
    return Item(
        kind=item.kind,
        title=item.title,
        number=item.number,
        year=item.year,
        aim=item.aim,
        presenter=item.presenter,
        starts=item.starts,
        minutes=item.minutes,
        parts=item.parts,
        papers=tuple(replace(paper, came_at=None) for paper in item.papers),
        proposal=item.proposal,
        exempt=item.exempt,
        state=item.state,
        was_postponed=item.was_postponed and item.is_treated,
        earlier=item.earlier,
    )


def _without_minutes_of_others(
    orders: StandingOrders, items: Iterable[Item]
) -> Iterator[Item]:
    """Write minutes that the record names as the usual ones, and once before notice."""
    seen: set[Item] = set()
    for item in items:
        if item.earlier is None:
            yield item
            continue
        usual = usual_item(orders, item.kind).title
        plain = replace(item, title=usual, earlier=None)
        if item.number is not None or plain not in seen:
            yield plain
        seen.add(plain)
