"""Being somebody: choosing, switching, and two windows as two people."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.workspace_page.cast import ASKER, COUNCIL, HOLE, SECRETARY
from tests.workspace_page.window import Window


def test_one_is_asked_whom_to_be(page: Page, window: Window) -> None:
    page.goto("about:blank")
    page.goto(window.stage.url)
    expect(page.get_by_role("heading", level=1)).to_have_text(
        "Velkommen til Vestregionen"
    )
    expect(
        page.get_by_role("group", name="Rådmann").get_by_role("option")
    ).to_have_text(
        [
            re.compile("Solveig Åsmundrud.*Asker"),
            re.compile("Trygve Hallanger.*Hole"),
            re.compile("Geir Stubberud.*deaktivert"),
        ]
    )
    page.get_by_role("option", name="Solveig Åsmundrud").click()
    expect(page).to_have_url(re.compile(rf"#/{ASKER.id}/home$"))


def test_switching_keeps_the_place(window: Window) -> None:
    window.visit("styringsgruppa")
    window.become(ASKER)
    expect(window.page).to_have_url(re.compile(rf"#/{ASKER.id}/{COUNCIL.id}$"))
    expect(window.page.get_by_role("heading", level=1)).to_have_text("styringsgruppa")


def test_people_are_found_by_their_municipality_without_the_right_letters(
    window: Window,
) -> None:
    window.page.get_by_role("button", name="Du er:").click()
    window.page.get_by_role("combobox", name="Søk etter person").fill("asmundrud")
    expect(window.page.get_by_role("option")).to_have_text(re.compile("Solveig"))


def test_what_is_unread_stands_out_until_one_looks(
    open_window: Callable[..., Window],
) -> None:
    mine = open_window(SECRETARY.id, "home")
    theirs = open_window(ASKER.id, COUNCIL.id)
    theirs.write("Er det noen her?")
    row = mine.page.get_by_role("link", name="styringsgruppa")
    expect(row).to_contain_text("1 ulest melding")
    row.click()
    expect(row).not_to_contain_text("ulest")


def test_nobody_of_that_name_is_said_and_one_may_choose(window: Window) -> None:
    window.page.goto(f"{window.stage.url}/#/U0INGEN/home")
    expect(window.page.locator("#toasts")).to_contain_text("Den personen finnes ikke")
    expect(window.page.get_by_role("option", name="Ragnhild")).to_be_visible()


def test_one_sees_for_whom_something_waits(window: Window) -> None:
    window.page.get_by_role("tab", name="Hjem").click()
    person = window.stage.person(SECRETARY)
    person.does("command", channel=person.sees()["app"]["im"], text="/mote innkall")
    window.become(HOLE)
    window.page.get_by_role("button", name="Du er:").click()
    waiting = window.page.get_by_role("option").filter(has_text="ulest")
    expect(waiting).to_contain_text("Ragnhild Bergsvik")


def test_many_tabs_in_one_browser_all_come_to_life(window: Window) -> None:
    opened = [window.page.context.new_page() for _ in range(7)]
    for page in opened:
        page.goto(f"{window.stage.url}/#/{ASKER.id}/{COUNCIL.id}")
        expect(page.get_by_role("heading", level=1)).to_have_text("styringsgruppa")
    window.visit("styringsgruppa")
    window.write("Hei, alle sammen")
    for page in opened:
        expect(page.get_by_role("article")).to_contain_text("Hei, alle sammen")
