"""Others in the room: guests, the administration and observers, and when they came."""

from collections.abc import Iterator

from bot import dates
from bot.agenda.heading import heading
from bot.meeting import Meeting
from bot.phrases import say
from bot.room.fact import Fact, FactKind
from bot.room.visitor import Role, Visitor
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    context,
    dialog,
    escape,
    field,
    long_multi_select,
    option,
    overflow,
    radio,
    renewed,
    section,
    text_input,
    time_input,
)
from handlers.blocks.room import Place

#: As many visitors as a dialog bears beside its fields.
VISITORS_AT_MOST = 60


def visitors_dialog(
    meeting: Meeting, place: Place, *, stamp: str, said: str = ""
) -> Block:
    """List who is there without a seat, and ask for more of them."""
    language = meeting.body.orders.language
    facts = [(fact, fact.visitor) for fact in meeting.room.standing if fact.visitor]
    blocks = [
        *([section(said)] if said else []),
        *(_fact(meeting, place, *each) for each in facts[-VISITORS_AT_MOST:]),
        *([] if facts else [context(say(language, "visitors-none"))]),
        *_fields(meeting),
        actions(button(say(language, "button-room-back"), "room_again", place)),
    ]
    return dialog(
        "visitors",
        say(language, "visitors-title"),
        renewed(blocks, stamp),
        submit=say(language, "button-save"),
        close=say(language, "button-close"),
        about=str(place),
    )


def visitor_line(visitor: Visitor) -> str:
    """Write «Kari Moen, Statsforvalteren»."""
    parts = (visitor.name, visitor.capacity)
    return ", ".join(part for part in parts if part)


def _fact(meeting: Meeting, place: Place, fact: Fact, visitor: Visitor) -> Block:
    language = meeting.body.orders.language
    comes = fact.kind is FactKind.PRESENT and fact.at
    text = say(
        language,
        "visitor-come" if comes else f"visitor-{fact.kind.value.replace('_', '-')}",
        who=escape(visitor_line(visitor)),
        role=say(language, f"visitor-role-{visitor.role.value}"),
        when=_when(meeting, fact),
    )
    deeds = ["left", "strike"] if fact.kind is FactKind.PRESENT else ["strike"]
    options = [
        option(say(language, f"visitor-deed-{deed}"), f"{place}/{fact.id}/{deed}")
        for deed in deeds
    ]
    return section(text, accessory=overflow(options) | {"action_id": "visitor_deed"})


def _when(meeting: Meeting, fact: Fact) -> str:
    if fact.at:
        clock = dates.clock(fact.at)
        return say(meeting.body.orders.language, "room-clock", clock=clock)
    item = next((each for each in meeting.agenda if each.id == fact.item), None)
    return escape(heading(meeting, item), limit=100) if item else ""


def _fields(meeting: Meeting) -> Iterator[Block]:
    language = meeting.body.orders.language
    yield field(
        "names",
        say(language, "visitors-names"),
        text_input(lines=True),
        hint=say(language, "visitors-names-hint"),
    )
    roles = [option(say(language, f"visitor-role-{role.value}"), role) for role in Role]
    yield field(
        "role",
        say(language, "visitors-role"),
        radio(roles, chosen=Role.GUEST),
        hint=say(language, "visitors-rights"),
    )
    yield field(
        "clock",
        say(language, "visitors-clock"),
        time_input(None),
        hint=say(language, "visitors-clock-hint"),
        is_optional=True,
    )
    options = [option(heading(meeting, item), item.id) for item in meeting.listed]
    if options:
        placeholder = say(language, "visitors-items-placeholder")
        yield field(
            "items",
            say(language, "visitors-items"),
            long_multi_select(options, placeholder=placeholder),
            hint=say(language, "visitors-items-hint"),
            is_optional=True,
        )
