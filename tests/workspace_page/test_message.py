"""Messages: pressed, changed in place, with files, and never more than text."""

import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import expect

from tests.workspace_page.app import CALENDAR
from tests.workspace_page.cast import ASKER, COUNCIL, SECRETARY
from tests.workspace_page.window import Window

HOSTILE = (
    "<script>alert(1)</script> <!channel> &lt;b&gt; <javascript:alert(1)|her> "
    "\u202e\u05de\u05d9\u05de \U0001f9d1\u200d\u2696\ufe0f *fet*"
)


def summoned(window: Window) -> None:
    window.write("/mote innkall")
    expect(window.page.get_by_role("link", name="innkalling.ics").last).to_be_visible()


def test_a_press_changes_the_message_where_it_stands(window: Window) -> None:
    summoned(window)
    notice = window.page.get_by_role("article").filter(has_text="Du møter for").last
    stamp = notice.get_attribute("data-ts")
    notice.get_by_role("button", name="Jeg kommer").click()
    changed = window.page.locator(f'[data-ts="{stamp}"]')
    expect(changed).to_contain_text("Du kommer.")
    expect(changed).to_contain_text("(redigert)")
    changed.get_by_role("button", name="Flere valg").click()
    window.page.get_by_role("menuitem", name="Trekk svaret").click()
    expect(window.last).to_contain_text("Trykket: mer trekk svaret")


def test_what_cannot_be_undone_is_asked_first(window: Window) -> None:
    summoned(window)
    window.page.get_by_role("button", name="Slett").last.click()
    window.page.get_by_role("button", name="Nei").click()
    window.page.get_by_role("button", name="Slett").last.click()
    expect(window.dialog).to_have_accessible_description("Det kan ikke angres.")
    window.page.get_by_role("button", name="Ja, slett").click()
    expect(window.last).to_contain_text("Trykket: slett")


def test_a_choice_in_a_message_is_told_and_a_link_leads_out(window: Window) -> None:
    window.write("/mote blokker")
    link = window.page.get_by_role("link", name="Les mer").last
    expect(link).to_have_attribute("href", "https://example.org/")
    expect(link).to_have_attribute("rel", "noopener noreferrer")
    window.page.get_by_role("combobox", name="Velg …").last.select_option("2019")
    expect(window.last).to_contain_text("Trykket: year 2019")


def test_options_that_the_app_finds_are_offered_as_one_types(window: Window) -> None:
    window.write("/mote blokker")
    field = window.page.get_by_role("combobox", name="Søk etter sted")
    field.press_sequentially("dr")
    offered = window.page.get_by_role("listbox", name="Søk etter sted")
    expect(offered.get_by_role("option")).to_have_text(["Drammen", "Drøbak"])
    field.press("ArrowDown")
    field.press("Enter")
    expect(window.last).to_contain_text("Trykket: sted drøbak")


def test_a_file_is_downloaded_as_it_was_sent(window: Window) -> None:
    summoned(window)
    with window.page.expect_download() as downloading:
        window.page.get_by_role("link", name="innkalling.ics").last.click()
    file = downloading.value
    assert file.suggested_filename == "innkalling.ics"
    assert Path(file.path()).read_bytes() == CALENDAR.encode()


def test_hostile_text_is_shown_as_it_was_typed(window: Window) -> None:
    window.write(HOSTILE)
    expect(window.last.locator(".text")).to_have_text(
        HOSTILE.replace("*fet*", "fet"), use_inner_text=True
    )
    expect(window.last.locator(".text :is(a, script)")).to_have_count(0)


def test_three_thousand_signs_without_a_space_stay_in_the_window(
    window: Window,
) -> None:
    window.write("Å" * 3000)
    expect(window.last.locator(".text")).to_have_text("Å" * 3000)
    wide = "document.documentElement.scrollWidth <= window.innerWidth"
    assert window.page.evaluate(wide)


def test_what_comes_is_seen_at_once_and_what_one_types_stays(
    open_window: Callable[..., Window],
) -> None:
    mine = open_window(SECRETARY.id, COUNCIL.id)
    theirs = open_window(ASKER.id, COUNCIL.id)
    mine.composer.press_sequentially("Halvferdig set")
    theirs.write("Hei fra *Asker*")
    expect(mine.last).to_contain_text("Hei fra Asker")
    expect(mine.page.locator("#announce")).to_have_text("Ny melding: Hei fra Asker")
    mine.composer.press_sequentially("ning")
    expect(mine.composer).to_have_value("Halvferdig setning")


def test_a_reply_opens_under_its_message(window: Window) -> None:
    window.write("Hva mener dere?")
    expect(window.last).to_contain_text("Hva mener dere?")
    stamp = window.last.get_attribute("data-ts")
    person = window.stage.person(SECRETARY)
    channel = person.sees()["app"]["im"]
    person.does("message", channel=channel, text="Godt", thread_ts=stamp)
    window.page.get_by_role("button", name="1 svar").last.click()
    reply = window.page.get_by_role("textbox", name="Svar i tråden").last
    reply.fill("Enig")
    reply.press("Enter")
    expect(window.page.get_by_role("button", name="2 svar")).to_be_visible()
    expect(reply).to_be_focused()


def test_days_are_named_in_norwegian(window: Window) -> None:
    window.write("Hei")
    expect(window.page.get_by_role("heading", name="I dag")).to_be_visible()
    expect(window.last.locator("time")).to_have_text(re.compile(r"^\d\d\.\d\d$"))
