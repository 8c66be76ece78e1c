"""The button «Abonner i kalenderen», what one may follow, and the address it gives."""

from collections.abc import Callable, Iterator
from typing import Any

from slack_bolt import Ack, App

from bot.orders import Language
from bot.subscription import Subscription, name_of
from handlers.asking import Asking
from handlers.blocks.calendar import Offer, address_dialog, choice_dialog
from handlers.blocks.elements import Block
from handlers.feed_page import feed_address


def register(app: App, *, public_url: str) -> None:
    """Listen for the button, for a look at the others, and for a choice among them."""
    app.action("subscribe")(_wanted(public_url))
    app.action("choose_feed")(others_wanted)
    app.action("issue_feed")(_chosen(public_url))
    app.action("open_feed_page")(page_opened)


def _wanted(public_url: str) -> Callable[[Ack, Asking], None]:
    def subscription_wanted(ack: Ack, asking: Asking) -> None:
        """Give somebody their own calendar's address; who has one may choose."""
        own = Subscription(person=asking.person.id)
        if asking.store.feed_of(own):
            asking.open(_choices(asking))
        elif view := _issued(asking, own, public_url):
            asking.open(view)
        ack()

    return subscription_wanted


def open_calendars(asking: Asking) -> None:
    """`/mote kalender`: show what somebody may follow, and what they follow."""
    asking.open(_choices(asking))


def others_wanted(ack: Ack, body: dict[str, Any], asking: Asking) -> None:
    """«Andre kalendere»."""
    asking.redraw(body["view"]["id"], _choices(asking))
    ack()


def page_opened(ack: Ack) -> None:
    """«Åpne siden med knapper»: the browser has gone there by itself."""
    ack()


def _chosen(
    public_url: str,
) -> Callable[[Ack, dict[str, Any], dict[str, Any], Asking], None]:
    def address_wanted(
        ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
    ) -> None:
        """Make the address of what was chosen; the old one stops."""
        offered = asking.store.subscriptions(asking.person.id, on=asking.today)
        found = (each for each, _ in offered if _key(each) == action["value"])
        chosen = next(found, None)
        view = chosen and _issued(asking, chosen, public_url)
        asking.redraw(body["view"]["id"], view or _choices(asking))
        ack()

    return address_wanted


def _issued(asking: Asking, chosen: Subscription, public_url: str) -> Block | None:
    token = asking.store.issue_feed(chosen, asking.act)
    if token is None:
        return None
    language = asking.language
    name = _name(asking, chosen, language)
    return address_dialog(
        language,
        name=name,
        url=feed_address(public_url, token, name),
        page=f"{public_url}/kalender/{token}",
    )


def _choices(asking: Asking) -> Block:
    language = asking.language
    return choice_dialog(language, _offers(asking, language))


def _offers(asking: Asking, language: Language) -> Iterator[Offer]:
    offered = asking.store.subscriptions(asking.person.id, on=asking.today)
    for each, feed in offered:
        yield Offer(
            key=_key(each),
            scope=each.scope,
            name=_name(asking, each, language),
            made_at=feed.created_at if feed else None,
        )


def _key(subscription: Subscription) -> str:
    """Tell what a person may follow apart, on a button."""
    return f"{subscription.scope}/{subscription.body or ''}/{subscription.of}"


def _name(asking: Asking, of: Subscription, language: Language) -> str:
    body = of.body and asking.store.body(of.body, on=asking.today)
    return name_of(of, language, f"{body.name}, {body.organisation}" if body else "")
