"""The dialogs of the calendar subscriptions: what one may follow, and its address."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot import dates
from bot.orders import Language
from bot.phrases import say
from bot.subscription import Scope
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    dialog,
    divider,
    escape,
    plain,
    section,
)

#: A dialog has room for a hundred blocks; nobody sits in as many councils.
AT_MOST: Final = 45


@dataclass(frozen=True, kw_only=True)
class Offer:
    """One calendar that somebody may have, or has."""

    #: What its button carries.
    key: str
    scope: Scope
    name: str
    #: When its address was made, if there is one.
    made_at: datetime | None = None


def address_dialog(language: Language, *, name: str, url: str, page: str) -> Block:
    """Show a new address, and how Outlook, Google and Apple take it."""
    hows = ("outlook", "google", "apple")
    others = button(say(language, "feed-others"), "choose_feed", "feed")
    blocks = [
        section(say(language, "feed-address", name=escape(name))),
        section(f"```{url}```"),
        actions(_opens(say(language, "feed-page"), page) | {"style": "primary"}),
        *(section(say(language, f"feed-how-{how}")) for how in hows),
        section(say(language, "feed-secret")),
        actions(others),
    ]
    title, close = say(language, "feed-title"), say(language, "button-close")
    return dialog("address", title, blocks, close=close)


def choice_dialog(
    language: Language, offers: Iterable[Offer], *, page: str = ""
) -> Block:
    """List what one may follow, with a button that makes the address of each.

    Args:
        page: Where everybody sees the meetings of those bodies that announce theirs.
    """
    blocks = [section(say(language, "feed-choose"))]
    for offer in [*offers][:AT_MOST]:
        blocks += [divider(), _offer(language, offer)]
    if page:
        opens = _opens(say(language, "feed-public-page"), page)
        blocks += [divider(), section(say(language, "feed-public"), accessory=opens)]
    title, close = say(language, "feed-title"), say(language, "button-close")
    return dialog("addresses", title, blocks, close=close)


def _opens(what: str, page: str) -> Block:
    """Lead to a page of ours."""
    return button(what, "open_feed_page", "page") | {"url": page}


def _offer(language: Language, offer: Offer) -> Block:
    make = say(language, "feed-make-again" if offer.made_at else "feed-make")
    pressed = button(make, "issue_feed", offer.key)
    if offer.made_at:
        pressed |= {"confirm": _warning(language)}
    return section("\n".join(_told(language, offer)), accessory=pressed)


def _told(language: Language, offer: Offer) -> Iterator[str]:
    yield f"*{escape(offer.name)}*"
    yield say(language, f"feed-about-{offer.scope}")
    if offer.made_at:
        day = dates.long_date(language, offer.made_at)
        yield say(language, "feed-made", day=day)


def _warning(language: Language) -> Block:
    return {
        "title": plain(say(language, "feed-make-again")),
        "text": plain(say(language, "feed-sure")),
        "confirm": plain(say(language, "feed-make-again")),
        "deny": plain(say(language, "button-close")),
    }
