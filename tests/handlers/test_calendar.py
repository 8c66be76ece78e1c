"""«Abonner i kalenderen»: an address that is shown once, and replaced on request."""

import httpx

from bot.subscription import Subscription
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
        own = member.dialog["blocks"][2]
        assert own["text"]["text"].endswith(
            "Du har en adresse fra mandag 2. februar 2026. Lager du en ny, slutter den "
            "gamle å virke, og du må legge inn den nye i kalenderen din."
        )
        assert own["accessory"]["confirm"]["title"]["text"] == "Lag ny adresse"
        assert _is_live(town.store, old)

        member.press_dialog("Lag ny adresse")
        assert _address(member) != old
        assert not _is_live(town.store, old)
        assert _is_live(town.store, _address(member))


def test_home_tells_who_has_an_address_and_makes_another(sqlite_url: str) -> None:
    with a_town(a_store(sqlite_url)) as town:
        member = town.window(ASTRID)
        _subscribe(member)
        member.open_home()
        town.deliver()
        member.press_home("Ny adresse, eller mer")
        assert member.dialog["callback_id"] == "addresses"


def test_member_may_follow_what_they_are_in(sqlite_url: str) -> None:
    with a_town(a_store(sqlite_url)) as town:
        member = town.window(ASTRID)
        own = _subscribe(member)
        member.press_dialog("Andre kalendere")
        *offers, public = member.dialog["blocks"][2::2]
        offered = [block["text"]["text"] for block in offers]
        assert [text.split("\n")[0] for text in offered] == [
            "*Mine rådsmøter*",
            "*Rådmannsgruppen, Vestregionen*",
            "*Vestregionen: alle møter*",
            "*Lier: møter i alle råd og utvalg*",
        ]
        assert public["accessory"]["url"] == town.web_url
        member.press_value("issue_feed", "body/1/")
        body = _address(member)
        assert body.endswith("/radmannsgruppen-vestregionen.ics")
        assert _is_live(town.store, own)
        assert _is_live(town.store, body)


def test_nobody_follows_what_they_are_not_in(sqlite_url: str) -> None:
    with a_town(a_store(sqlite_url)) as town:
        stranger = town.window(TROND)
        _subscribe(stranger)
        stranger.press_dialog("Andre kalendere")
        assert len(stranger.dialog["blocks"]) == 3


def test_each_person_has_an_address_of_their_own(sqlite_url: str) -> None:
    with a_town(a_store(sqlite_url)) as town:
        addresses = {_subscribe(town.window(p)) for p in (ASTRID, TROND)}

        feeds = [
            town.store.feed_of(Subscription(person=person.id))
            for person in (ASTRID, TROND)
        ]
        assert len(addresses) == 2
        assert [feed.created_at for feed in feeds if feed] == [NOW, NOW]


def _subscribe(window: Window) -> str:
    window.type("/mote")
    window.press("Abonner i kalenderen")
    return _address(window)


def _address(window: Window) -> str:
    return str(window.dialog["blocks"][1]["text"]["text"]).strip("`")


def _is_live(store: Store, url: str) -> bool:
    token = url.split("/")[-2]
    feed = store.feed(token)
    return feed is not None and feed.revoked_at is None


def _how(window: Window) -> list[str]:
    sections = (b for b in window.dialog["blocks"] if b["type"] == "section")
    said = (block["text"]["text"] for block in sections)
    return [text.split(":")[0].strip("*") for text in said if text.startswith("*")]
