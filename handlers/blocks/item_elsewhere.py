"""The dialogs in which a case is given another meeting, or another body."""

from collections.abc import Sequence

from bot import dates
from bot.agenda.item import Aim, Item
from bot.meeting import Meeting, Status
from bot.orders import Language
from bot.phrases import say
from handlers.blocks.agenda import Spot, item_line
from handlers.blocks.card import name
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    checkboxes,
    context,
    dialog,
    field,
    long_select,
    option,
    renewed,
    section,
    select,
    shortened,
)

NAME_LIMIT = 40
#: The choice to give a case its number before the notice goes out.
RESERVED = "reserved"


def postpone_dialog(
    meeting: Meeting, item: Item, spot: Spot, *, ahead: Sequence[Meeting], stamp: str
) -> Block:
    """Ask which of the body's meetings is to treat a case, the next one proposed."""
    language = meeting.body.orders.language
    blocks = [section(item_line(meeting, item))]
    if meeting.status is Status.CALLED:
        blocks.append(context(say(language, "postpone-law")))
    later = [each for each in ahead if each.starts_at > meeting.starts_at]
    proposed = (later or ahead)[0]
    blocks += renewed([_meetings(language, ahead, proposed)], stamp)
    return _framed(language, "postpone", blocks, spot)


def send_on_dialog(
    meeting: Meeting, item: Item, spot: Spot, *, ahead: Sequence[Meeting], stamp: str
) -> Block:
    """Ask which other body is to treat a case, when, and what is asked of it."""
    language = meeting.body.orders.language
    aims = [option(say(language, f"aim-{aim.value}"), aim.value) for aim in Aim]
    reserve = option(say(language, "send-on-reserve"), RESERVED)
    fields = [
        _meetings(language, ahead, ahead[0]),
        field("aim", say(language, "send-on-aim"), select(aims, chosen=Aim.DECISION)),
        field(
            "reserve",
            say(language, "send-on-number"),
            checkboxes([reserve]),
            hint=say(language, "send-on-reserve-hint"),
            is_optional=True,
        ),
    ]
    intro = [section(item_line(meeting, item)), context(say(language, "send-on-intro"))]
    return _framed(language, "send_on", [*intro, *renewed(fields, stamp)], spot)


def _meetings(language: Language, ahead: Sequence[Meeting], proposed: Meeting) -> Block:
    options = []
    for meeting in ahead:
        day = dates.long_date(language, meeting.starts_at)
        label = f"{shortened(name(meeting), NAME_LIMIT)}: {day}"
        options.append(option(label, meeting.id))
    placeholder = say(language, "choose-later-pick")
    chosen = long_select(options, chosen=proposed.id, placeholder=placeholder)
    return field("to", say(language, "elsewhere-meeting"), chosen)


def _framed(language: Language, deed: str, blocks: list[Block], spot: Spot) -> Block:
    back = button(say(language, "button-agenda-back"), "agenda_back", "back")
    return dialog(
        deed,
        say(language, f"item-deed-{deed}"),
        [*blocks, actions(back)],
        submit=say(language, f"elsewhere-submit-{deed}"),
        close=say(language, "button-close"),
        about=str(spot),
    )
