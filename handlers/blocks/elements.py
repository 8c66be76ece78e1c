"""The pieces of Block Kit that every surface is put together from."""

import re
from collections.abc import Collection, Iterable, Sequence
from datetime import date, time
from typing import Any, Final

Block = dict[str, Any]

#: Slack's own limits, in characters (docs.slack.dev/reference/block-kit).
SECTION_LIMIT: Final = 3000
OPTION_LIMIT: Final = 75
HEADER_LIMIT: Final = 150
TITLE_LIMIT: Final = 24
LABEL_LIMIT: Final = 2000
CONFIRM_TITLE_LIMIT: Final = 100
CONFIRM_LIMIT: Final = 300
#: How many choices a list takes, or each group of a longer one, and how many groups.
OPTIONS_AT_MOST: Final = 100

#: How much of somebody's words a surface bears in one place.
QUOTE_LIMIT: Final = 300
#: The same for a place, which may hold the long address of a remote meeting.
ADDRESS_LIMIT: Final = 1000

#: Characters that turn the reading direction also of what comes after them.
TURNS: Final = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
#: What was `&amp;`, `&lt;` or `&gt;` before it was cut.
HALF_ENTITY: Final = re.compile(r"&\w{0,3}$")
WEB_ADDRESS: Final = re.compile(r"(https://[^\s<>|]+)")


def escape(text: str, *, limit: int = QUOTE_LIMIT) -> str:
    """Make somebody's words harmless in mrkdwn: no mentions, links or channels.

    They are cut where they would leave no room for the rest.
    """
    plain = text.translate(TURNS)
    safe = plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return shortened(safe, limit)


def linked(text: str) -> str:
    """Make somebody's words harmless, but let addresses of the web be pressed."""
    parts = enumerate(WEB_ADDRESS.split(text[:ADDRESS_LIMIT]))
    return "".join(
        f"<{escape(p, limit=ADDRESS_LIMIT)}>" if n % 2 else escape(p) for n, p in parts
    )


def shortened(text: str, limit: int) -> str:
    """Cut a text that is too long for its place, and show that it was cut."""
    if len(text) <= limit:
        return text
    return HALF_ENTITY.sub("", text[: limit - 1]).rstrip() + "…"


def plain(text: str) -> Block:
    """Write words that are shown just as they are."""
    return {"type": "plain_text", "text": text, "emoji": True}


def section(text: str, *, accessory: Block | None = None) -> Block:
    """Write a paragraph of mrkdwn; people's own words in it are escaped already."""
    block = {"type": "section", "text": _mrkdwn(text)}
    return block | {"accessory": accessory} if accessory else block


def header(text: str) -> Block:
    """Write a headline."""
    return {"type": "header", "text": plain(shortened(text, HEADER_LIMIT))}


def context(text: str) -> Block:
    """Write a line in small grey letters."""
    return {"type": "context", "elements": [_mrkdwn(text)]}


def divider() -> Block:
    """Draw a line."""
    return {"type": "divider"}


def button(text: str, action: str, value: object, *, style: str = "") -> Block:
    """Make a button that says one thing and carries what it is about."""
    made = {
        "type": "button",
        "text": plain(text),
        "action_id": action,
        "value": str(value),
    }
    return made | {"style": style} if style else made


def confirmed(button: Block, *, title: str, text: str, yes: str, no: str) -> Block:
    """Have somebody think once more, who is told what follows, before they press."""
    confirm = {
        "title": plain(shortened(title, CONFIRM_TITLE_LIMIT)),
        "text": plain(shortened(text, CONFIRM_LIMIT)),
        "confirm": plain(yes),
        "deny": plain(no),
    }
    return button | {"confirm": confirm}


def actions(*buttons: Block) -> Block:
    """Put buttons in a row."""
    return {"type": "actions", "elements": list(buttons)}


def option(text: str, value: object, *, description: str = "") -> Block:
    """Make one choice of a list."""
    made: Block = {"text": plain(shortened(text, OPTION_LIMIT)), "value": str(value)}
    if description:
        made["description"] = plain(shortened(description, OPTION_LIMIT))
    return made


def select(options: Iterable[Block], *, chosen: object = None) -> Block:
    """Make a list to choose one from."""
    return _choices("static_select", list(options), chosen)


def long_select(
    options: Sequence[Block], *, chosen: object = None, placeholder: str
) -> Block:
    """Make a list that may be too long for Slack, which takes a hundred in a group."""
    made = _choices("static_select", list(options), chosen)
    return _in_groups(made, options) | {"placeholder": plain(placeholder)}


def radio(options: Iterable[Block], *, chosen: object = None) -> Block:
    """Make a short list where every choice is seen."""
    return _choices("radio_buttons", list(options), chosen)


def checkboxes(options: Iterable[Block], *, chosen: Collection[object] = ()) -> Block:
    """Make a short list to choose any number from."""
    return _several("checkboxes", list(options), chosen)


def multi_select(
    options: Iterable[Block], *, chosen: Collection[object] = (), placeholder: str
) -> Block:
    """Make a list to choose any number from, folded together."""
    made = _several("multi_static_select", list(options), chosen)
    return made | {"placeholder": plain(placeholder)}


def long_multi_select(
    options: Sequence[Block], *, chosen: Collection[object] = (), placeholder: str
) -> Block:
    """Make a list to choose any number from that may be too long for Slack."""
    made = multi_select(options, chosen=chosen, placeholder=placeholder)
    return _in_groups(made, options)


def overflow(options: Iterable[Block]) -> Block:
    """Fold a few things to do together behind three dots; Slack takes five."""
    return {"type": "overflow", "options": list(options)}


def file_input(*filetypes: str) -> Block:
    """Let somebody send one file up, of some kinds."""
    return {"type": "file_input", "filetypes": list(filetypes), "max_files": 1}


def search_select(*, placeholder: str) -> Block:
    """Let somebody choose of what is found while they type."""
    return {
        "type": "external_select",
        "placeholder": plain(placeholder),
        "min_query_length": 1,
    }


def person_select(*, placeholder: str, chosen: str = "") -> Block:
    """Let somebody pick a member of the workspace."""
    made: Block = {"type": "users_select", "placeholder": plain(placeholder)}
    return made | {"initial_user": chosen} if chosen else made


def text_input(
    *, initial: str = "", lines: bool = False, limit: int = SECTION_LIMIT
) -> Block:
    """Make a field for words."""
    made = {"type": "plain_text_input", "multiline": lines, "max_length": limit}
    return made | {"initial_value": initial[:limit]} if initial else made


def email_input(*, initial: str = "") -> Block:
    """Make a field for an e-mail address."""
    made: Block = {"type": "email_text_input"}
    return made | {"initial_value": initial} if initial else made


def date_input(initial: date | None) -> Block:
    """Make a calendar to pick a day from."""
    made: Block = {"type": "datepicker"}
    return made | {"initial_date": initial.isoformat()} if initial else made


def time_input(initial: time | None) -> Block:
    """Make a clock to pick a time from."""
    made: Block = {"type": "timepicker"}
    return made | {"initial_time": f"{initial:%H:%M}"} if initial else made


def field(
    name: str, label: str, element: Block, *, hint: str = "", is_optional: bool = False
) -> Block:
    """Put an element into a dialog, under the name by which it is read back."""
    made = {
        "type": "input",
        "block_id": name,
        "label": plain(shortened(label, LABEL_LIMIT)),
        "element": element | {"action_id": name},
        "optional": is_optional,
    }
    return made | {"hint": plain(hint)} if hint else made


def renewed(blocks: Iterable[Block], stamp: str) -> list[Block]:
    """Make the fields of a dialog others than those that had their names before.

    A dialog that is put in another's place would show what was typed there: Slack goes
    by the name of the field and of what is in it.
    """
    return [
        block | {"element": block["element"] | {"action_id": f"{name}-{stamp}"}}
        if (name := block["block_id"] if block["type"] == "input" else "")
        else block
        for block in blocks
    ]


def dialog(
    callback: str,
    title: str,
    blocks: list[Block],
    *,
    submit: str = "",
    close: str,
    about: str = "",
) -> Block:
    """Frame a dialog; `about` comes back with what is typed into it."""
    made = {
        "type": "modal",
        "callback_id": callback,
        "title": plain(shortened(title, TITLE_LIMIT)),
        "close": plain(close),
        "private_metadata": about,
        "blocks": blocks,
    }
    return made | {"submit": plain(submit)} if submit else made


def _mrkdwn(text: str) -> Block:
    """Write mrkdwn in which Slack makes no links or mentions of its own accord."""
    words = shortened(text, SECTION_LIMIT)
    return {"type": "mrkdwn", "text": words, "verbatim": True}


def _choices(kind: str, options: list[Block], chosen: object) -> Block:
    made: Block = {"type": kind, "options": options}
    value = str(chosen)
    initial = next((o for o in options if o["value"] == value), None)
    return made | {"initial_option": initial} if initial else made


def _several(kind: str, options: list[Block], chosen: Collection[object]) -> Block:
    made: Block = {"type": kind, "options": options}
    values = {str(each) for each in chosen}
    initial = [o for o in options if o["value"] in values]
    return made | {"initial_options": initial} if initial else made


def _in_groups(made: Block, options: Sequence[Block]) -> Block:
    if len(options) <= OPTIONS_AT_MOST:
        return made
    parts = range(0, len(options), OPTIONS_AT_MOST)
    groups = [_group(options[n : n + OPTIONS_AT_MOST]) for n in parts]
    del made["options"]
    return {**made, "option_groups": groups[:OPTIONS_AT_MOST]}


def _group(options: Sequence[Block]) -> Block:
    """Name a part of a long list by its first and its last."""
    half = (OPTION_LIMIT - 3) // 2
    ends = (shortened(each["text"]["text"], half) for each in (options[0], options[-1]))
    return {"label": plain(" – ".join(ends)), "options": list(options)}
