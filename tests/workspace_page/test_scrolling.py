"""What is there for screen readers alone is scrolled with what it belongs to."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.workspace_page.cast import ASKER, COUNCIL, SECRETARY
from tests.workspace_page.test_access import dialog, home, log, messages
from tests.workspace_page.window import DESK, PHONE, Window

pytestmark = pytest.mark.xdist_group("browser")

#: Finds the unseen whose place is counted from outside of what scrolls them.
ESCAPED = """() => [...document.querySelectorAll(".unseen")].filter((unseen) => {
  let scroller = unseen.parentElement;
  const scrolls = (it) => /auto|scroll/.test(getComputedStyle(it).overflowY);
  while (scroller && !scrolls(scroller)) scroller = scroller.parentElement;
  return scroller && unseen.offsetParent && !scroller.contains(unseen.offsetParent);
}).map((unseen) => unseen.parentElement.outerHTML)"""
#: How far each part of the page could be scrolled that is not meant to be.
STRETCHED = """() => [document.documentElement, document.body,
  ...document.querySelectorAll(".conversation, .stage, .wire, .modal")]
  .filter((it) => it.scrollHeight > it.clientHeight + 1)
  .map((it) => [it.className || it.tagName, it.scrollHeight, it.clientHeight])"""


def emoji(window: Window) -> None:
    for n in range(40):
        window.write(f"✅ Nummer {n}")
    expect(window.last).to_contain_text("Nummer 39")


@pytest.mark.parametrize("size", [DESK, PHONE])
@pytest.mark.parametrize("surface", [emoji, messages, home, log, dialog])
def test_the_unseen_stay_in_what_scrolls_them(
    open_window: Callable[..., Window],
    surface: Callable[[Window], None],
    size: dict[str, int],
) -> None:
    window = open_window(size=size)
    surface(window)

    assert window.page.evaluate(ESCAPED) == []
    assert window.page.evaluate(STRETCHED) == []


def test_a_badge_stays_in_the_list_that_scrolls_it(
    open_window: Callable[..., Window],
) -> None:
    mine = open_window(SECRETARY.id, "home")
    open_window(ASKER.id, COUNCIL.id).write("Er det noen her?")
    expect(mine.page.get_by_role("link", name="styringsgruppa")).to_contain_text(
        "ulest"
    )

    assert mine.page.evaluate(ESCAPED) == []
