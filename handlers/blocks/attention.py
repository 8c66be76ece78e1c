"""What needs a secretary's attention: the first of it on App Home, all in a dialog."""

from collections.abc import Sequence
from typing import Final

from bot.attention import Concern, sentence
from bot.orders import Language
from bot.phrases import say
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    context,
    dialog,
    escape,
    header,
    section,
)

#: On App Home there is more to see.
FEW: Final = 4
#: A dialog of Slack's holds 100 blocks, and nobody reads more than that in one go.
MOST: Final = 90


def attention_section(language: Language, concerns: Sequence[Concern]) -> list[Block]:
    """Show the most urgent of what somebody should look at, and where the rest is."""
    if not concerns:
        return []
    blocks = [header(say(language, "attention-title")), _list(concerns[:FEW])]
    if len(concerns) > FEW:
        see = say(language, "attention-see-all", n=len(concerns))
        blocks.append(actions(button(see, "attention", "all")))
    return blocks


def attention_dialog(language: Language, concerns: Sequence[Concern]) -> Block:
    """List all of it, a sentence each."""
    lines = [_list([concern]) for concern in concerns[:MOST]]
    if len(concerns) > MOST:
        rest = say(language, "list-rest", n=len(concerns) - MOST)
        lines.append(context(rest))
    return dialog(
        "attention",
        say(language, "attention-title"),
        lines or [section(say(language, "attention-none"))],
        close=say(language, "button-close"),
    )


def _list(concerns: Sequence[Concern]) -> Block:
    lines = (
        f"• {escape(sentence(concern.body.orders.language, concern), limit=1000)}"
        for concern in concerns
    )
    return section("\n".join(lines))
