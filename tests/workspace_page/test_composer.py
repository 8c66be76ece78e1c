"""Writing: commands with completion, history, and what the app answers."""

from playwright.sync_api import expect

from tests.workspace_page.window import Window


def test_a_slash_offers_the_commands_and_tab_takes_one(window: Window) -> None:
    window.composer.press_sequentially("/mo")
    expect(window.page.get_by_role("option")).to_have_text(
        ["/mote[ny | innkall | status]Kall inn, se status, skriv referat"]
    )
    window.composer.press("Tab")
    expect(window.composer).to_have_value("/mote ")


def test_after_a_command_its_suggestions_are_walked_with_arrows(window: Window) -> None:
    window.composer.press_sequentially("/mote ")
    expect(window.page.get_by_role("option")).to_have_count(4)
    window.composer.press("ArrowDown")
    window.composer.press("ArrowDown")
    window.composer.press("Enter")
    expect(window.composer).to_have_value("/mote innkall")


def test_escape_closes_the_suggestions_and_keeps_the_text(window: Window) -> None:
    window.composer.press_sequentially("/mote i")
    window.composer.press("Escape")
    expect(window.page.get_by_role("option")).to_have_count(0)
    expect(window.composer).to_have_value("/mote i")


def test_what_is_not_understood_is_answered_to_the_person_alone(window: Window) -> None:
    window.write("/mote tull")
    expect(window.last).to_contain_text("Bare du ser dette")
    expect(window.last).to_contain_text("Jeg forstår ikke «tull». Mente du /mote ny?")


def test_an_unknown_command_is_said_where_one_looks(window: Window) -> None:
    window.write("/finnesikke")
    expect(window.page.locator("#toasts")).to_contain_text("/finnesikke")


def test_arrow_up_brings_back_what_was_sent(window: Window) -> None:
    window.write("Hei på deg")
    window.write("Og hei igjen")
    window.composer.press("ArrowUp")
    expect(window.composer).to_have_value("Og hei igjen")
    window.composer.press("ArrowUp")
    expect(window.composer).to_have_value("Hei på deg")


def test_shift_enter_makes_a_line_and_a_draft_waits_for_its_writer(
    window: Window,
) -> None:
    window.composer.press_sequentially("Én")
    window.composer.press("Shift+Enter")
    window.composer.press_sequentially("to")
    window.page.get_by_role("link", name="styringsgruppa").click()
    expect(window.composer).to_have_value("")
    window.page.get_by_role("link", name="Rådslag").click()
    window.page.get_by_role("tab", name="Meldinger").click()
    expect(window.composer).to_have_value("Én\nto")
