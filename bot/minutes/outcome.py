"""Outcomes: what became of each case, and which cases lack one."""

from collections.abc import Iterator

from bot.agenda.heading import numbered
from bot.agenda.item import Item, ItemKind, ItemState
from bot.agenda.objection import is_blocked
from bot.meeting import Meeting
from bot.phrases import say
from bot.room.deciding import miscounted


def outcome(meeting: Meeting, item: Item) -> Iterator[str]:
    """Write what was decided, or what became of a case that was not (§ 11-4)."""
    language = meeting.body.orders.language
    decision = meeting.room.decisions.get(item.id)
    if item.state is not ItemState.LISTED:
        yield say(language, f"minutes-{item.state.value}")
    elif is_blocked(meeting, item):
        yield say(language, "minutes-blocked")
    elif decision and decision.is_not_treated:
        yield say(language, "minutes-not-treated")
    elif decision:
        yield from filter(None, (decision.text,))
        yield from (f"{n}. {point}" for n, point in enumerate(decision.points, 1))


def without_outcome(meeting: Meeting) -> tuple[str, ...]:
    """Name the cases of which nobody has written what became of them."""
    return tuple(
        _called(meeting, item)
        for item in meeting.listed
        # The roll is its own outcome.
        if item.kind is not ItemKind.ROLL_CALL and not any(outcome(meeting, item))
    )


def with_wrong_votes(meeting: Meeting) -> tuple[str, ...]:
    """Name the cases whose votes the roll does not bear out any longer."""
    return tuple(_called(meeting, item) for item in miscounted(meeting))


def _called(meeting: Meeting, item: Item) -> str:
    return numbered(meeting, item) or item.title
