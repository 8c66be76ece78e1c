"""The button «Abonner i kalenderen», and the address that it gives."""

from collections.abc import Callable

from slack_bolt import Ack, App

from bot.meeting import Meeting
from bot.orders import Language
from handlers.asking import Asking
from handlers.blocks.calendar import address_dialog, replace_dialog
from handlers.blocks.elements import Block


def register(app: App, *, public_url: str) -> None:
    """Listen for the button, and for the wish to replace an address."""
    app.action("subscribe")(_wanted(public_url))
    app.view("replace_feed")(_replaced(public_url))


def _wanted(public_url: str) -> Callable[[Ack, Asking], None]:
    def subscription_wanted(ack: Ack, asking: Asking) -> None:
        """Give somebody their address; if they have one, ask before replacing it."""
        feed = asking.store.feed_of(asking.person.id)
        language = _language(asking)
        if feed:
            asking.open(replace_dialog(language, made_at=feed.created_at))
        elif view := _issued(asking, public_url):
            asking.open(view)
        ack()

    return subscription_wanted


def _replaced(public_url: str) -> Callable[[Ack, Asking], None]:
    def address_replaced(ack: Ack, asking: Asking) -> None:
        """Make a new address; the old one stops."""
        view = _issued(asking, public_url)
        if view is None:
            ack()
            return
        ack(response_action="update", view=view)

    return address_replaced


def _issued(asking: Asking, public_url: str) -> Block | None:
    token = asking.store.issue_feed(asking.person.id, asking.act)
    if token is None:
        return None
    return address_dialog(_language(asking), f"{public_url}/kalender/{token}.ics")


def _language(asking: Asking) -> Language:
    own = asking.store.meetings_of(asking.person.id, since=asking.act.at)
    first: Meeting | None = next(iter(own), None)
    return first.body.orders.language if first else Language.BOKMAL
