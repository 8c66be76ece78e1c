"""Agendas: what each meeting treats, and the ids that cases have in all of them."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, Select, bindparam, func, insert, select

from bot.agenda.earlier import titled
from bot.agenda.item import (
    UNSAVED,
    Aim,
    Earlier,
    Item,
    ItemId,
    ItemKind,
    ItemState,
    Paper,
    Part,
)
from bot.law import minutes_word
from bot.meeting import Meeting, MeetingId
from bot.orders import Language
from storage import orders
from storage import tables as t
from storage.rows import Fields, Key, save_difference

_earlier = t.meetings.alias("earlier")
#: The rules of an earlier meeting's body, by which its minutes have their name.
_orders = (
    select(t.standing_orders.c.orders)
    .where(
        t.standing_orders.c.body == _earlier.c.body,
        func.coalesce(t.standing_orders.c.since, date.min)
        <= func.date(_earlier.c.starts_at),
    )
    .order_by(t.standing_orders.c.since.desc().nulls_last())
    .limit(1)
    .scalar_subquery()
)
ITEMS: Final[Select[Any]] = (
    select(
        t.items,
        t.cases.c.came_from,
        _earlier.c.starts_at.label("earlier_starts_at"),
        t.bodies.c.name.label("earlier_body"),
        _orders.label("earlier_orders"),
    )
    .join(t.cases, t.cases.c.id == t.items.c.case)
    .outerjoin(_earlier, _earlier.c.id == t.items.c.earlier)
    .outerjoin(t.bodies, t.bodies.c.id == _earlier.c.body)
)
_OF_MEETING: Final = ITEMS.where(t.items.c.meeting == bindparam("meeting")).order_by(
    t.items.c.position
)
_NEW = insert(t.cases).returning(t.cases.c.id, sort_by_parameter_order=True)


def load(db: Connection, id: MeetingId, language: Language) -> tuple[Item, ...]:
    """Load a meeting's agenda, in order, in the words of its body."""
    found = db.execute(_OF_MEETING, {"meeting": id})
    return tuple(titled(item(row), language) for row in found)


def item(row: Row[Any]) -> Item:
    """Read one line of an agenda."""
    return Item(
        id=ItemId(row.case),
        kind=ItemKind(row.kind),
        title=row.title,
        number=row.number,
        year=row.year,
        aim=Aim(row.aim) if row.aim else None,
        presenter=row.presenter,
        starts=row.starts,
        minutes=row.minutes,
        parts=tuple(Part(**part) for part in row.parts),
        papers=tuple(map(_paper, row.papers)),
        is_paperless=row.is_paperless,
        proposal=row.proposal,
        exempt=row.exempt,
        state=ItemState(row.state),
        came_from=row.came_from,
        refers=tuple(map(ItemId, row.refers)),
        is_demanded=row.is_demanded,
        added_at=row.added_at,
        objectors=tuple(row.objectors),
        chair_objects=row.chair_objects,
        was_postponed=row.was_postponed,
        earlier=_about(row),
    )


def _about(row: Row[Any]) -> Earlier | None:
    if row.earlier is None:
        return None
    return Earlier(
        meeting=row.earlier,
        body=row.earlier_body,
        starts_at=row.earlier_starts_at,
        word=minutes_word(orders.read(row.earlier_orders or {})),
    )


def issue(db: Connection, *, came_from: ItemId | None = None) -> ItemId:
    """Give an id to a case that is new."""
    return ItemId(db.scalars(_NEW, [{"came_from": came_from}]).one())


def save(db: Connection, before: Meeting, after: Meeting) -> Meeting:
    """Write what differs, and give what is new its id."""
    named = replace(after, agenda=tuple(_named(db, after.agenda)))
    save_difference(db, t.items, _rows(before), _rows(named))
    return named


def _named(db: Connection, agenda: tuple[Item, ...]) -> Iterator[Item]:
    new = [{"came_from": item.came_from} for item in agenda if item.id == UNSAVED]
    ids = iter(db.scalars(_NEW, new).all() if new else ())
    for item in agenda:
        yield replace(item, id=ItemId(next(ids))) if item.id == UNSAVED else item


def _rows(meeting: Meeting) -> Mapping[Key, Fields]:
    return {
        (meeting.id, item.id): {"position": position, **_fields(item)}
        for position, item in enumerate(meeting.agenda)
    }


def _fields(item: Item) -> Fields:
    return {
        "kind": item.kind,
        "title": item.title,
        "number": item.number,
        "year": item.year,
        "aim": item.aim,
        "presenter": item.presenter,
        "starts": item.starts,
        "minutes": item.minutes,
        "parts": [{"title": p.title, "presenter": p.presenter} for p in item.parts],
        "papers": [_plain(paper) for paper in item.papers],
        "is_paperless": item.is_paperless,
        "proposal": item.proposal,
        "exempt": item.exempt,
        "state": item.state,
        "refers": list(item.refers),
        "is_demanded": item.is_demanded,
        "added_at": item.added_at,
        "objectors": list(item.objectors),
        "chair_objects": item.chair_objects,
        "was_postponed": item.was_postponed,
        "earlier": item.earlier.meeting if item.earlier else None,
    }


def _plain(paper: Paper) -> Fields:
    return {
        "title": paper.title,
        "link": paper.link,
        "due": paper.due.isoformat() if paper.due else None,
        "is_exempt": paper.is_exempt,
        "came_at": paper.came_at.isoformat() if paper.came_at else None,
    }


def _paper(kept: Mapping[str, Any]) -> Paper:
    due, came_at = kept["due"], kept["came_at"]
    return Paper(
        title=kept["title"],
        link=kept["link"],
        due=date.fromisoformat(due) if due else None,
        is_exempt=kept["is_exempt"],
        came_at=datetime.fromisoformat(came_at) if came_at else None,
    )
