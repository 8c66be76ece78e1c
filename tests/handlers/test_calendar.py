"""«Abonner i kalenderen»: an address that is shown once, and replaced on request."""

import httpx

from storage import Store
from tests.builders import ASTRID, NOW, TROND
from tests.records import a_store
from tests.stories.town import Window, a_town


def test_an_address_is_shown_and_opens_the_calendar(sqlite_url: str) -> None:
    with a_town(a_store(sqlite_url)) as town:
        member = town.window(ASTRID)
        url = _subscribe(member)

        assert url.startswith(f"{town.web_url}/kalender/")
        assert httpx.get(url).text.startswith("BEGIN:VCALENDAR")
        assert _how(member) == ["Outlook", "Google", "Apple"]


def test_a_new_address_is_made_only_after_a_warning(sqlite_url: str) -> None:
    with a_town(a_store(sqlite_url)) as town:
        member = town.window(ASTRID)
        old = _subscribe(member)
        member.press("Abonner i kalenderen")
        assert member.sentence == (
            "Du har en adresse fra mandag 2. februar 2026. Lager du en ny, slutter den "
            "gamle å virke, og du må legge inn den nye i kalenderen din."
        )
        assert _is_live(town.store, old)

        member.submit()
        assert _address(member) != old
        assert not _is_live(town.store, old)
        assert _is_live(town.store, _address(member))


def test_each_person_has_an_address_of_their_own(sqlite_url: str) -> None:
    with a_town(a_store(sqlite_url)) as town:
        addresses = {_subscribe(town.window(p)) for p in (ASTRID, TROND)}

        feeds = [town.store.feed_of(person.id) for person in (ASTRID, TROND)]
        assert len(addresses) == 2
        assert [feed.created_at for feed in feeds if feed] == [NOW, NOW]


def _subscribe(window: Window) -> str:
    window.type("/mote")
    window.press("Abonner i kalenderen")
    return _address(window)


def _address(window: Window) -> str:
    return str(window.dialog["blocks"][1]["text"]["text"]).strip("`")


def _is_live(store: Store, url: str) -> bool:
    token = url.rpartition("/")[2].removesuffix(".ics")
    feed = store.feed(token)
    return feed is not None and feed.revoked_at is None


def _how(window: Window) -> list[str]:
    said = (block["text"]["text"] for block in window.dialog["blocks"])
    return [text.split(":")[0].strip("*") for text in said if text.startswith("*")]
