"""What `/mote organ` answers with: one's own bodies, and the others by name."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from bot import dates
from bot.orders import Language
from bot.phrases import say
from handlers.blocks.elements import (
    Block,
    button,
    context,
    escape,
    long_select,
    option,
    section,
)
from storage.bodies import Known

#: A list in a reply is for choosing from, not for reading through.
OWN_AT_MOST: Final = 10
OTHERS_AT_MOST: Final = 1000


def organ_choice(
    language: Language, own: Sequence[Known], others: Sequence[Known], *, on: date
) -> list[Block]:
    """Offer bodies to look at, as of a day."""
    if not own and not others:
        return [section(say(language, "choose-organ-none"))]
    rows = [section(say(language, "choose-organ"))]
    for body in own[:OWN_AT_MOST]:
        look = button(say(language, "button-organ"), "organ", choice(body, on))
        text = f"*{escape(body.name)}*\n{escape(body.organisation)}"
        rows.append(section(text, accessory=look))
    rest = [*own[OWN_AT_MOST:], *others]
    if rest:
        title = say(language, "choose-organ-other" if own else "choose-organ-all")
        rows.append(_others(language, title, rest[:OTHERS_AT_MOST], on))
    if len(rest) > OTHERS_AT_MOST:
        more = str(len(rest) - OTHERS_AT_MOST)
        rows.append(context(say(language, "choose-organ-more", n=more)))
    return rows


def choice(body: Known, on: date) -> str:
    """Name a body and a day, so that they can be read back."""
    return f"{body.id}/{on.isoformat()}"


def _others(language: Language, title: str, bodies: Sequence[Known], on: date) -> Block:
    options = [option(_name(language, body), choice(body, on)) for body in bodies]
    placeholder = say(language, "choose-organ-placeholder")
    chosen = long_select(options, placeholder=placeholder)
    return section(title, accessory=chosen | {"action_id": "organ_other"})


def _name(language: Language, body: Known) -> str:
    name = f"{body.name}, {body.organisation}"
    if body.until is None:
        return name
    ended = dates.short_date(body.until)
    return say(language, "choose-organ-until", name=name, day=ended)
