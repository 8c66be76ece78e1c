"""The button «Abonner i kalenderen», what one may follow, and the address it gives."""

from typing import Any

from slack_bolt import Ack, App

from bot.body import Body
from bot.public.masking import is_public
from bot.subscription import Subscription, name_of
from handlers.asking import Asking
from handlers.blocks.calendar import Offer, address_dialog, choice_dialog
from handlers.blocks.elements import Block
from handlers.feed_page import feed_address


def register(app: App) -> None:
    """Listen for the button, for a look at the others, and for a choice among them."""
    app.action("subscribe")(subscription_wanted)
    app.action("choose_feed")(others_wanted)
    app.action("issue_feed")(address_wanted)
    app.action("open_feed_page")(page_opened)


def subscription_wanted(ack: Ack, asking: Asking) -> None:
    """Give somebody their own calendar's address; who has one may choose."""
    own = Subscription(person=asking.person.id)
    if asking.store.feed_of(own):
        asking.open(_choices(asking))
    elif view := _issued(asking, own):
        asking.open(view)
    ack()


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


def address_wanted(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """Make the address of what was chosen; the old one stops."""
    offered = asking.store.subscriptions(asking.person.id, on=asking.today)
    found = (each for each, _ in offered if _key(each) == action["value"])
    chosen = next(found, None)
    view = chosen and _issued(asking, chosen)
    asking.redraw(body["view"]["id"], view or _choices(asking))
    ack()


def _issued(asking: Asking, chosen: Subscription) -> Block | None:
    token = asking.store.issue_feed(chosen, asking.act)
    if token is None:
        return None
    name = _name(asking, chosen, _body(asking, chosen))
    return address_dialog(
        asking.language,
        name=name,
        url=feed_address(asking.home, token, name),
        page=f"{asking.home}/kalender/{token}",
    )


def _choices(asking: Asking) -> Block:
    offered = asking.store.subscriptions(asking.person.id, on=asking.today)
    bodies = [_body(asking, each) for each, _ in offered]
    offers = [
        Offer(
            key=_key(each),
            scope=each.scope,
            name=_name(asking, each, body),
            made_at=feed.created_at if feed else None,
        )
        for (each, feed), body in zip(offered, bodies, strict=True)
    ]
    is_announced = any(body and is_public(body) for body in bodies)
    page = asking.home if is_announced else ""
    return choice_dialog(asking.language, offers, page=page)


def _body(asking: Asking, of: Subscription) -> Body | None:
    return asking.store.body(of.body, on=asking.today) if of.body else None


def _key(subscription: Subscription) -> str:
    """Tell what a person may follow apart, on a button."""
    return f"{subscription.scope}/{subscription.body or ''}/{subscription.of}"


def _name(asking: Asking, of: Subscription, body: Body | None) -> str:
    called = f"{body.name}, {body.organisation}" if body else ""
    return name_of(of, asking.language, called)
