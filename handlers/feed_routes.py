"""Where the secret calendars are: what programs fetch, and a page for people."""

from collections.abc import Sequence

from starlette.routing import BaseRoute, Route

from handlers.feed import FeedEndpoint
from handlers.feed_desk import FeedDesk
from handlers.feed_page import FeedPage
from handlers.now import Now
from handlers.public.desk import PublicDesk
from storage import Store


def feed_routes(store: Store, clock: Now, public: PublicDesk) -> Sequence[BaseRoute]:
    """List the addresses of calendars."""
    feed = FeedEndpoint(FeedDesk(store, clock, home=public.home))
    return [
        Route("/kalender/{token}.ics", feed),
        Route("/kalender/{token}/{name}.ics", feed),
        Route("/kalender/{token}", FeedPage(public).__call__),
    ]
