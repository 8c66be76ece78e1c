"""The app's front page, and the drawer with what crossed the wire."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.workspace_page.cast import ASKER
from tests.workspace_page.window import PHONE, Window


def test_the_front_page_is_drawn_and_pressed(
    open_window: Callable[..., Window],
) -> None:
    page = open_window(at="home").page
    expect(page.get_by_role("heading", name="Dine møter")).to_be_visible()
    page.get_by_role("button", name="Jeg kommer").click()
    expect(page.get_by_role("tabpanel", name="Hjem")).to_contain_text("Du kommer.")


def test_the_tabs_are_walked_with_arrows(open_window: Callable[..., Window]) -> None:
    page = open_window(ASKER.id, "home").page
    page.get_by_role("tab", name="Hjem").press("ArrowRight")
    expect(page.get_by_role("tab", name="Meldinger")).to_have_attribute(
        "aria-selected", "true"
    )
    expect(page.get_by_role("tabpanel", name="Meldinger")).to_be_visible()


def test_the_log_shows_what_crossed_the_wire(page: Page, window: Window) -> None:
    page.get_by_role("button", name="Det som går over linja").click()
    log = page.get_by_role("region", name="Loggen")
    window.write("/mote innkall")
    expect(
        log.get_by_role("row").filter(has_text="chat.postMessage").first
    ).to_be_visible()
    command = log.get_by_role("row").filter(has_text="/mote").first
    expect(command).to_contain_text("til appen")
    expect(command).to_contain_text("200")


def test_the_list_at_the_side_is_a_drawer_on_a_telephone(
    open_window: Callable[..., Window],
) -> None:
    page = open_window(size=PHONE).page
    row = page.get_by_role("link", name="styringsgruppa")
    expect(row).to_be_hidden()
    page.get_by_role("button", name="Vis samtalene").click()
    row.click()
    expect(row).to_be_hidden()
    expect(page.get_by_role("heading", level=1)).to_have_text("styringsgruppa")
