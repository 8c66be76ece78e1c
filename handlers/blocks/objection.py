"""The dialog in which the secretary notes who objects to deciding a late item."""

from bot.agenda.item import Item
from bot.agenda.objection import is_any_enough, needed, present
from bot.body import Seat
from bot.law import is_under_kommuneloven
from bot.meeting import Meeting
from bot.phrases import say
from bot.room.presence import Presence
from handlers.blocks.agenda import Spot, item_line
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    checkboxes,
    context,
    dialog,
    field,
    long_multi_select,
    option,
    renewed,
    section,
)

CHAIR = "chair"


def objection_dialog(meeting: Meeting, item: Item, spot: Spot, *, stamp: str) -> Block:
    """Ask who objects, of those who are there and vote, and whether the chair does."""
    language = meeting.body.orders.language
    here = present(meeting)
    count = {"needed": needed(meeting, item), "present": len(here)}
    blocks = [
        section(item_line(meeting, item)),
        section(say(language, f"objection-{_rule(meeting, item)}", **count)),
        context(say(language, _source(meeting))),
    ]
    chair = option(say(language, "objection-chair", name=_chair(meeting)), CHAIR)
    fields = [
        field(
            "chair",
            say(language, "objection-by-chair"),
            checkboxes([chair], chosen=[CHAIR] if item.chair_objects else []),
            is_optional=True,
        )
    ]
    if here:
        fields.append(_members(meeting, item, here))
    back = button(say(language, "button-agenda-back"), "agenda_back", "back")
    return dialog(
        "objection",
        say(language, "item-deed-object"),
        [*blocks, *renewed(fields, stamp), actions(back)],
        submit=say(language, "button-save"),
        close=say(language, "button-close"),
        about=str(spot),
    )


def _rule(meeting: Meeting, item: Item) -> str:
    if is_any_enough(meeting, item):
        return "iks"
    return "law" if is_under_kommuneloven(meeting.body.orders.form) else "custom"


def _members(meeting: Meeting, item: Item, here: tuple[Seat, ...]) -> Block:
    language = meeting.body.orders.language
    options = [option(_who(meeting, seat), seat.id) for seat in here]
    placeholder = say(language, "objection-placeholder")
    chosen = long_multi_select(options, chosen=item.objectors, placeholder=placeholder)
    label = say(language, "objection-members")
    return field("seats", label, chosen, is_optional=True)


def _who(meeting: Meeting, seat: Seat) -> str:
    """Name who sits in a seat: as the roll has it, or as they have answered."""
    seen, sitting = Presence(meeting).in_seat(seat.id), meeting.sitting(seat.id)
    person = seen.person if seen else sitting.person if sitting else None
    return f"{person.name}, {seat.participant}" if person else seat.participant


def _source(meeting: Meeting) -> str:
    """Tell where it is known from who is there."""
    if meeting.room.is_called:
        return "objection-by-roll"
    return "objection-by-answers" if present(meeting) else "objection-nobody"


def _chair(meeting: Meeting) -> str:
    chair = meeting.body.chair
    return chair.person.name if chair and chair.person else "none"
