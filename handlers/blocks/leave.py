"""What somebody is away from: all of a meeting, a time of it, or single cases."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from bot import dates
from bot.agenda.item import Item, ItemKind
from bot.extent import Ground
from bot.meeting import Meeting
from bot.phrases import say
from handlers.blocks.elements import (
    Block,
    escape,
    field,
    multi_select,
    option,
    radio,
    section,
    select,
    time_input,
)

#: Who is away, when it is the one that fills it in; another is named.
OWN: Final = "own"


class Share(StrEnum):
    """How much of a meeting the dialog is about."""

    WHOLE = "whole"
    PART = "part"
    CASES = "cases"


def share_choice(meeting: Meeting, share: Share, *, who: str = OWN) -> Block:
    """Let somebody choose how much it is about, which turns the dialog."""
    language = meeting.body.orders.language
    offered = [s for s in Share if s is not Share.CASES or any(cases(meeting))]
    options = [option(say(language, f"share-{s.value}"), s.value) for s in offered]
    chosen = radio(options, chosen=share.value) | {"action_id": "apology_share"}
    return section(say(language, "share", who=escape(who)), accessory=chosen)


def leave_fields(meeting: Meeting, share: Share, *, who: str = OWN) -> list[Block]:
    """Ask which part of the meeting it is."""
    match share:
        case Share.WHOLE:
            return []
        case Share.PART:
            return [*_day_field(meeting, who), *_time_fields(meeting, who)]
        case Share.CASES:
            return _case_fields(meeting, who)


def cases(meeting: Meeting) -> Iterator[Item]:
    """List what somebody may leave their seat for: the meeting's own cases."""
    own = (item for item in meeting.agenda if item.kind is ItemKind.CASE)
    return (item for item in own if item.is_treated)


def _day_field(meeting: Meeting, who: str) -> list[Block]:
    """Ask which day, where there are several."""
    if len(meeting.days) == 1:
        return []
    language = meeting.body.orders.language
    days = [
        option(dates.day_and_month(language, d), d.isoformat()) for d in meeting.days
    ]
    return [field("day", say(language, "leave-day", who=who), select(days))]


def _time_fields(meeting: Meeting, who: str) -> list[Block]:
    language = meeting.body.orders.language
    return [
        field(
            name,
            say(language, f"leave-{name}"),
            time_input(None),
            hint=say(language, f"leave-hint-{name}", who=who),
            is_optional=True,
        )
        for name in ("since", "until")
    ]


def _case_fields(meeting: Meeting, who: str) -> list[Block]:
    language = meeting.body.orders.language
    listed = [
        option(" ".join(filter(None, (meeting.case_number(i), i.title))), i.id)
        for i in cases(meeting)
    ]
    grounds = [
        option(say(language, f"ground-{g.value}", who=who), g.value) for g in Ground
    ]
    placeholder = say(language, "leave-cases-placeholder")
    return [
        field(
            "cases",
            say(language, "leave-cases"),
            multi_select(listed[:100], placeholder=placeholder),
        ),
        field(
            "ground",
            say(language, "leave-ground"),
            radio(grounds, chosen=Ground.DISQUALIFIED.value),
        ),
    ]
