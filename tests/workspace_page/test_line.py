"""When the server goes and comes back, the page says so and catches up."""

from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser, expect

from tests.workspace.cast import Person, an_http
from tests.workspace_page.cast import ASKER, CONFIG, COUNCIL, SECRETARY
from workspace.runner import running


def test_the_page_catches_up_after_a_restart(browser: Browser, tmp_path: Path) -> None:
    page = browser.new_page()
    with running(CONFIG, tmp_path) as place:
        page.goto(f"{place.url}/#/{SECRETARY.id}/{COUNCIL.id}")
        expect(page.get_by_role("heading", level=1)).to_have_text("styringsgruppa")
    gone = page.get_by_text("Mistet forbindelsen. Prøver igjen …")
    expect(gone).to_be_visible()
    with running(CONFIG, tmp_path, port=urlsplit(place.url).port or 0):
        with an_http(place.url) as http:
            said = {"channel": COUNCIL.id, "text": "Er vi her igjen?"}
            Person(http, ASKER.id).does("message", **said)
        expect(gone).to_be_hidden()
        expect(page.get_by_role("article")).to_contain_text("Er vi her igjen?")
    page.close()
