"""Everybody can use it: axe-core finds nothing, on any surface, light or dark."""

from collections.abc import Callable
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import ViewportSize, expect

from tests.workspace_page.window import DESK, PHONE, Window


def home(window: Window) -> None:
    window.page.get_by_role("tab", name="Hjem").click()
    expect(window.page.get_by_role("heading", name="Dine møter")).to_be_visible()


def messages(window: Window) -> None:
    for text in ("/mote tull", "/mote innkall", "/mote blokker"):
        window.write(text)
    expect(window.page.get_by_role("link", name="Les mer")).to_be_visible()
    window.composer.press_sequentially("/m")


def dialog(window: Window) -> None:
    window.write("/mote ny")
    window.page.get_by_role("button", name="Opprett").click()
    expect(window.dialog.locator(".error").first).to_be_visible()


def people(window: Window) -> None:
    window.page.get_by_role("button", name="Du er:").click()
    expect(window.page.get_by_role("option", name="Solveig")).to_be_visible()


def log(window: Window) -> None:
    window.page.get_by_role("button", name="Det som går over linja").click()
    expect(window.page.get_by_role("row").nth(1)).to_be_visible()


@pytest.mark.parametrize(("size", "colours"), [(DESK, "light"), (PHONE, "dark")])
def test_nothing_stands_in_anybodys_way(
    open_window: Callable[..., Window],
    size: ViewportSize,
    colours: Literal["light", "dark"],
) -> None:
    for surface in (home, people, log, messages, dialog):
        window = open_window(size=size, colours=colours)
        surface(window)
        found = Axe().run(window.page).response["violations"]
        assert [(each["id"], each["nodes"][0]["html"]) for each in found] == []
        wide = "document.documentElement.scrollWidth <= innerWidth"
        assert window.page.evaluate(wide), surface.__name__
