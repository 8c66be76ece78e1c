"""The dialog in which a body is given a Word template of its own for its minutes."""

from bot.meeting import Meeting
from bot.phrases import say
from handlers.blocks.elements import (
    Block,
    checkboxes,
    dialog,
    escape,
    field,
    file_input,
    option,
    section,
)

REMOVE = "remove"


def template_dialog(meeting: Meeting, *, kept: str) -> Block:
    """Ask for a Word file, and tell which one there is already.

    Args:
        kept: The name of the one that there is, if there is one.
    """
    language, body = meeting.body.orders.language, escape(meeting.body.name)
    key = "template-kept" if kept else "template-none"
    facts = {"body": body, "name": escape(kept)}
    blocks = [
        section(say(language, key, **facts)),
        field(
            "template",
            say(language, "template-file"),
            file_input("docx"),
            hint=say(language, "template-file-hint", example="{{ tittel }}"),
            is_optional=True,
        ),
    ]
    if kept:
        remove = option(say(language, "template-remove"), REMOVE)
        label = say(language, "template-or")
        other = field("remove", label, checkboxes([remove]), is_optional=True)
        blocks.append(other)
    return dialog(
        "minutes_template",
        say(language, "template-title"),
        blocks,
        submit=say(language, "button-save"),
        close=say(language, "button-not-now"),
        about=str(meeting.id),
    )
