"""A question to whoever is about to leave what they have not saved."""

from bot.orders import Language
from bot.phrases import say
from handlers.blocks.elements import Block, dialog, section


def unsaved_dialog(language: Language, *, about: str) -> Block:
    """Ask whether what was filled in is to be lost."""
    return dialog(
        "unsaved",
        say(language, "unsaved-title"),
        [section(say(language, "unsaved"))],
        submit=say(language, "button-leave-unsaved"),
        close=say(language, "button-back"),
        about=about,
    )
