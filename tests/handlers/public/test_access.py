"""Everybody can use the pages: in a real browser, in every way that people do."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Request, ViewportSize, expect

from bot.subscription import Subscription
from tests.announced import CALLED, CANCELLED
from tests.builders import ASTRID, an_act
from tests.handlers.public.conftest import Square

pytestmark = pytest.mark.usefixtures("uncounted")

#: Every kind of page that there is, with something of everything on it.
PAGES: Final = (
    "/",
    "/nn?vis=tidligere&kommune=al",
    "/?sok=finnesikke",
    f"/mote/{CALLED}",
    f"/nn/mote/{CANCELLED}",
    "/organer",
    "/organ/vestregionen-styringsgruppen",
    "/samarbeid/vestregionen/2026",
    "/abonner",
    "/abonner/alle",
    "/om",
    "/finnesikke",
)
ASK: Final = """options => axe.run(options).then(
    found => found.violations.map(each => [each.id, each.nodes[0].html]))"""
#: As wide as a telephone, or as a screen where all is four times as large.
NARROW: Final[ViewportSize] = {"width": 320, "height": 480}
WIDE: Final[ViewportSize] = {"width": 1280, "height": 800}
#: What may be otherwise in the dark, or where there is little room.
LOOKS: Final = ("color-contrast", "target-size", "link-in-text-block")


@contextmanager
def opened(browser: Browser, square: Square, **more: Any) -> Iterator[Page]:  # noqa: ANN401  # Playwright's own
    """Open a window that fails the test when a page has a fault or asks elsewhere."""
    faults: list[str] = []
    home = str(square.client.base_url).rstrip("/")

    def ask(asked: Request) -> None:
        if not asked.url.startswith(home):
            faults.append(asked.url)

    context = browser.new_context(base_url=home, reduced_motion="reduce", **more)
    page = context.new_page()
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("request", ask)
    yield page
    context.close()
    assert faults == []


def test_nothing_stands_in_anybodys_way(browser: Browser, square: Square) -> None:
    with opened(browser, square) as page:
        page.add_init_script(Axe().axe_script)
        for path in (*PAGES, a_secret_page(square)):
            page.emulate_media(color_scheme="light")
            page.set_viewport_size(WIDE)
            page.goto(path)
            for summary in page.locator("details:not([open]) summary").all():
                summary.click()
            assert violations(page) == [], path
            page.emulate_media(color_scheme="dark")
            page.set_viewport_size(NARROW)
            assert violations(page, *LOOKS) == [], path
            fits = "document.documentElement.scrollWidth <= innerWidth"
            assert page.evaluate(fits), path


def a_secret_page(square: Square) -> str:
    """Give Astrid an address, and find the page that puts it into her calendar."""
    own = Subscription(person=ASTRID.id)
    return f"/kalender/{square.store.issue_feed(own, an_act(ASTRID))}"


def violations(page: Page, *rules: str) -> list[tuple[str, str]]:
    """Ask axe-core what is wrong, by all of its rules or by some."""
    chosen = {"runOnly": {"type": "rule", "values": rules}} if rules else {}
    found = page.evaluate(ASK, {"resultTypes": ["violations"], **chosen})
    return [(id, html) for id, html in found]


def test_keyboard_alone_is_enough(browser: Browser, square: Square) -> None:
    with opened(browser, square, viewport=WIDE) as page:
        page.goto("/")
        page.keyboard.press("Tab")
        expect(page.get_by_role("link", name="Hopp til innholdet")).to_be_in_viewport()
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        expect(page.get_by_label("Søk i møter og saker")).to_be_focused()
        page.keyboard.type("sykkelveier")
        page.keyboard.press("Enter")
        expect(page).to_have_url(re.compile("sok=sykkelveier"))
        link = page.locator(".entry").get_by_role("link").first
        for _ in range(20):
            if link.evaluate("it => it === document.activeElement"):
                break
            page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", level=1)).to_contain_text("Styringsgruppen")
        page.keyboard.press("Tab")
        ring = "getComputedStyle(document.activeElement).outlineStyle"
        assert page.evaluate(ring) == "solid"


def test_all_of_it_works_without_scripts(browser: Browser, square: Square) -> None:
    with opened(browser, square, java_script_enabled=False) as page:
        page.goto("/nn")
        page.get_by_text("Avgrens på organ").click()
        page.get_by_label("Kommune eller fylke").select_option("Ål")
        page.get_by_role("button", name="Søk").click()
        expect(page.locator(".entry")).to_have_count(1)
        page.locator(".entry").get_by_role("link").click()
        expect(page.get_by_text("Hold av")).to_have_count(0)
        page.goto("/abonner/alle")
        expect(page.get_by_role("button", name="Kopier adressen")).to_be_hidden()
        expect(page.get_by_label("Adressen til kalenderen")).to_be_visible()


def test_address_is_copied_with_one_press(browser: Browser, square: Square) -> None:
    granted = ["clipboard-read", "clipboard-write"]
    with opened(browser, square, permissions=granted) as page:
        page.goto("/abonner/alle")
        page.get_by_role("button", name="Kopier adressen").click()
        expect(page.get_by_role("status")).to_have_text("Kopiert")
        copied = page.evaluate("navigator.clipboard.readText()")
        address = page.get_by_label("Adressen til kalenderen")
        assert copied == address.input_value()


def test_address_is_copied_where_the_browser_has_only_the_old_way(
    browser: Browser, square: Square
) -> None:
    with opened(browser, square) as page:
        page.add_init_script("delete Navigator.prototype.clipboard")
        page.goto("/abonner/alle")
        page.get_by_role("button", name="Kopier adressen").click()
        expect(page.get_by_role("status")).to_have_text("Kopiert")
        page.goto("/")
        search = page.get_by_label("Søk i møter og saker")
        search.press("ControlOrMeta+v")
        expect(search).to_have_value("https://moter.example/ical/alle-moter.ics")


def test_paper_holds_what_matters(browser: Browser, square: Square) -> None:
    with opened(browser, square, viewport=WIDE, color_scheme="dark") as page:
        page.goto(f"/mote/{CALLED}")
        page.emulate_media(media="print")
        expect(page.get_by_role("heading", name="Saksliste")).to_be_visible()
        expect(page.get_by_role("navigation", name="Hovedmeny")).to_be_hidden()
        expect(page.get_by_text("Planen vedtas.")).to_be_visible()
        colour = "getComputedStyle(document.body).backgroundColor"
        assert page.evaluate(colour) == "rgb(255, 255, 255)"
