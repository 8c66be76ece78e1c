"""The meeting plan of one body: what is planned, and what may be added."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from itertools import chain
from typing import Final

from bot import dates
from bot.act import Act, require_secretary
from bot.agenda.item import Item, ItemKind
from bot.body import Body
from bot.errors import (
    BodyAlreadyMeets,
    DateInPast,
    EndsBeforeStart,
    PlaceMissing,
    RemoteNotAllowed,
    TimeDoesNotExist,
)
from bot.events import Event, MeetingPlanned
from bot.holiday import is_weekend, name_of_holiday
from bot.meeting import Form, Meeting, MeetingId, Status
from bot.orders import Language, StandingOrders
from bot.phrases import say

#: A meeting that the store has not given a number yet.
UNSAVED: Final = MeetingId(0)


@dataclass(frozen=True, kw_only=True)
class Slot:
    """When, where and how a meeting is to be held, as somebody typed it."""

    day: date
    starts: time
    ends: time
    place: str = ""
    form: Form = Form.PHYSICAL


@dataclass(frozen=True, kw_only=True)
class Plan:
    """A body, and those of its meetings that are not cancelled."""

    body: Body
    meetings: tuple[Meeting, ...] = ()


def plan_meeting(
    plan: Plan, act: Act, *, slot: Slot, title: str = "", cases: tuple[str, ...] = ()
) -> tuple[Plan, tuple[Event, ...]]:
    """Put a meeting into the plan, with the body's usual agenda around its cases.

    Raises:
        OnlyForSecretariat, EndsBeforeStart, DateInPast, BodyAlreadyMeets,
        PlaceMissing, RemoteNotAllowed, TimeDoesNotExist: when it can't be held.
    """
    require_secretary(plan.body, act)
    starts_at, ends_at = require_possible(plan, act, slot)
    meeting = Meeting(
        id=UNSAVED,
        body=plan.body,
        title=title,
        starts_at=starts_at,
        ends_at=ends_at,
        place=slot.place,
        form=slot.form,
        agenda=usual_agenda(plan.body.orders, cases),
        stamped_at=act.at,
    )
    return replace(plan, meetings=(*plan.meetings, meeting)), (MeetingPlanned(),)


def usual_agenda(orders: StandingOrders, cases: tuple[str, ...]) -> tuple[Item, ...]:
    """Lay a meeting's cases out between the items that the body's meetings have.

    They come where its rules put them, or last where the rules forget them.
    """
    kinds = orders.agenda
    if ItemKind.CASE not in kinds:
        kinds = (*kinds, ItemKind.CASE)
    own = tuple(Item(title=case) for case in cases)
    items = (own if kind is ItemKind.CASE else _item(orders, kind) for kind in kinds)
    return tuple(chain.from_iterable(items))


def _item(orders: StandingOrders, kind: ItemKind) -> tuple[Item]:
    name = kind.value.replace("_", "-")
    return (Item(kind=kind, title=say(orders.language, f"item-{name}")),)


def require_possible(
    plan: Plan, act: Act, slot: Slot, *, moving: MeetingId | None = None
) -> tuple[datetime, datetime]:
    """Turn what somebody typed into moments, if a meeting can be held then.

    Raises:
        EndsBeforeStart, DateInPast, BodyAlreadyMeets, PlaceMissing,
        RemoteNotAllowed, TimeDoesNotExist: when it can't.
    """
    language = plan.body.orders.language
    if slot.ends <= slot.starts:
        raise EndsBeforeStart(language)
    starts_at, ends_at = _moments(language, slot)
    if starts_at <= act.at:
        raise DateInPast(language)
    _require_form(plan.body, slot)
    for other in plan.meetings:
        if other.id != moving and overlap(other, starts_at, ends_at):
            span = dates.span(language, other.starts_at, other.ends_at)
            raise BodyAlreadyMeets(language, body=plan.body.name, when=span)
    return starts_at, ends_at


def caution(language: Language, day: date) -> str | None:
    """Warn of a public holiday or a weekend; planning a meeting then is allowed."""
    long = dates.long_date(language, day)
    if holiday := name_of_holiday(language, day):
        return say(language, "caution-holiday", day=long, holiday=holiday)
    if is_weekend(day):
        return say(language, "caution-weekend", day=long)
    return None


def overlap(other: Meeting, starts_at: datetime, ends_at: datetime) -> bool:
    """Tell whether a meeting that is not cancelled is held at the same time."""
    live = other.status is not Status.CANCELLED
    return live and other.starts_at < ends_at and starts_at < other.ends_at


def _moments(language: Language, slot: Slot) -> tuple[datetime, datetime]:
    try:
        return dates.at(slot.day, slot.starts), dates.at(slot.day, slot.ends)
    except ValueError as skipped:
        raise TimeDoesNotExist(language) from skipped


def _require_form(body: Body, slot: Slot) -> None:
    language = body.orders.language
    if slot.form is Form.PHYSICAL and not slot.place.strip():
        raise PlaceMissing(language)
    if slot.form is Form.REMOTE and not body.orders.remote_allowed:
        raise RemoteNotAllowed(language, body=body.name)
