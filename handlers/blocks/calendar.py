"""The dialogs of the calendar subscription: its address, shown once, and what to do."""

from datetime import datetime

from bot import dates
from bot.orders import Language
from bot.phrases import say
from handlers.blocks.elements import Block, dialog, section


def address_dialog(language: Language, url: str) -> Block:
    """Show a new address, and how Outlook, Google and Apple take it."""
    hows = ("outlook", "google", "apple")
    blocks = [
        section(say(language, "feed-address")),
        section(f"```{url}```"),
        *(section(say(language, f"feed-how-{how}")) for how in hows),
        section(say(language, "feed-secret")),
    ]
    title, close = say(language, "feed-title"), say(language, "button-close")
    return dialog("address", title, blocks, close=close)


def replace_dialog(language: Language, *, made_at: datetime) -> Block:
    """Warn that a new address stops the old one, before making it."""
    day = dates.long_date(language, made_at)
    return dialog(
        "replace_feed",
        say(language, "feed-title"),
        [section(say(language, "feed-replace", day=day))],
        submit=say(language, "feed-replace-submit"),
        close=say(language, "button-close"),
    )
