"""Dialogs: filled in, refused at the field, sent; several on top of each other."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.workspace_page.app import PAST
from tests.workspace_page.cast import SECRETARY
from tests.workspace_page.window import PHONE, Window


@pytest.fixture
def asked(window: Window) -> Window:
    """Have the dialog open."""
    window.write("/mote ny")
    expect(window.dialog).to_be_visible()
    return window


def fill_in(page: Page) -> None:
    page.get_by_label("Tittel").fill("Møte i rådet")
    page.get_by_label("Organ").select_option("Rådmannsgruppen")
    page.get_by_role("radio", name="Fjernmøte").check()


def test_a_required_field_is_missed_before_the_app_is_asked(asked: Window) -> None:
    asked.page.get_by_role("button", name="Opprett").click()
    title = asked.page.get_by_label("Tittel")
    expect(title).to_be_focused()
    expect(title).to_have_accessible_description(
        re.compile(r"Dette feltet må fylles ut\.")
    )
    expect(asked.dialog.get_by_text("Velg et alternativ.")).to_have_count(2)
    assert asked.stage.person(SECRETARY).modal()["errors"] == {}


def test_what_the_app_refuses_stands_at_the_field_and_the_rest_is_kept(
    asked: Window,
) -> None:
    fill_in(asked.page)
    asked.page.get_by_label("Dato").fill("2017-02-22")
    asked.page.get_by_role("button", name="Opprett").click()
    expect(asked.page.get_by_label("Dato")).to_have_accessible_description(PAST)
    expect(asked.page.get_by_label("Dato")).to_be_focused()
    expect(asked.page.get_by_label("Tittel")).to_have_value("Møte i rådet")


def test_everything_chosen_reaches_the_app(asked: Window) -> None:
    page = asked.page
    fill_in(page)
    page.get_by_label("Vara").fill("hallang")
    page.get_by_role("option", name="Trygve Hallanger").click()
    page.get_by_label("E-post").fill("trygve@hole.example")
    page.get_by_role("checkbox", name="Sekretariatet").check()
    for name in ("Asker", "Lier"):
        page.get_by_label("Til stede").click()
        page.get_by_role("option", name=name).click()
    page.get_by_role("button", name="Opprett").click()
    expect(asked.dialog).to_be_hidden()
    expect(asked.last.locator(".text")).to_have_text(
        "title: Møte i rådet\nbody: rådmannsgruppen\ndate: 2018-02-22\ntime: 09:00\n"
        "vara: U03HOLE\nemail: trygve@hole.example\nform: fjernmøte\n"
        "tell: sekretariatet\nthere: asker, lier",
        use_inner_text=True,
    )


def test_an_address_that_is_none_is_seen_at_once(asked: Window) -> None:
    fill_in(asked.page)
    asked.page.get_by_label("E-post").fill("hei")
    asked.page.get_by_role("button", name="Opprett").click()
    expect(asked.dialog).to_contain_text("Skriv en gyldig e-postadresse")


def test_a_dialog_that_changes_keeps_what_is_typed_and_where_one_is(
    asked: Window,
) -> None:
    asked.page.get_by_label("Tittel").fill("Halvveis")
    asked.page.get_by_role("button", name="Legg til merknad").click()
    expect(asked.page.get_by_label("Merknad")).to_be_visible()
    expect(asked.page.get_by_label("Tittel")).to_have_value("Halvveis")
    expect(asked.page.get_by_role("button", name="Legg til merknad")).to_be_focused()


def test_escape_closes_the_upper_dialog_and_then_the_lower(asked: Window) -> None:
    asked.page.get_by_label("Tittel").fill("Under")
    asked.page.get_by_role("button", name="Er du sikker?").click()
    expect(asked.page.get_by_role("dialog", name="Helt sikker?")).to_be_visible()
    asked.page.keyboard.press("Escape")
    expect(asked.page.get_by_role("dialog", name="Nytt møte")).to_be_visible()
    expect(asked.page.get_by_label("Tittel")).to_have_value("Under")
    asked.page.keyboard.press("Escape")
    expect(asked.dialog).to_be_hidden()
    expect(asked.composer).to_be_focused()


def test_the_app_may_clear_the_whole_stack(asked: Window) -> None:
    asked.page.get_by_role("button", name="Er du sikker?").click()
    asked.page.get_by_role("button", name="Ja, helt").click()
    expect(asked.dialog).to_be_hidden()


def test_focus_stays_inside_a_dialog(asked: Window) -> None:
    for _ in range(40):
        asked.page.keyboard.press("Tab")
        inside = "document.activeElement.closest('dialog, html') !== null"
        assert asked.page.evaluate(inside)
        outside = "document.activeElement.matches('#side *, #top *, #main *')"
        assert not asked.page.evaluate(outside)


def test_escape_in_an_open_list_closes_the_list_alone(asked: Window) -> None:
    asked.page.get_by_label("Vara").click()
    listed = asked.page.get_by_role("option", name="Trygve Hallanger")
    expect(listed).to_be_visible()
    asked.page.keyboard.press("Escape")
    expect(listed).to_be_hidden()
    expect(asked.dialog).to_be_visible()


def test_a_limit_is_counted(asked: Window) -> None:
    asked.page.get_by_label("Tittel").fill("Åtte tegn")
    expect(asked.dialog).to_contain_text("9 av 40 tegn")


def test_a_dialog_fills_a_telephone(open_window: Callable[..., Window]) -> None:
    window = open_window(size=PHONE)
    window.write("/mote ny")
    expect(window.dialog).to_be_visible()
    box = window.dialog.bounding_box()
    assert box == {"x": 0, "y": 0, **PHONE}
