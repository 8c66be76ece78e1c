"""One browser for all of the page's tests; each gets a workspace and windows."""

from collections.abc import Callable, Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, ViewportSize

from tests.waiting import PATIENCE
from tests.workspace.cast import Stage, a_stage, a_stage_with_bolt
from tests.workspace_page.app import listen
from tests.workspace_page.cast import CONFIG, SECRETARY
from tests.workspace_page.window import DESK, Window


@pytest.fixture(autouse=True)
def _uncounted(uncounted: None) -> None:
    """Look at the page here; the workspace behind it is tested without a browser."""


@pytest.fixture
def stage() -> Iterator[Stage]:
    """Run a workspace where nothing has happened yet."""
    with a_stage_with_bolt(listen, CONFIG) as stage:
        yield stage


@pytest.fixture
def open_window(browser: Browser, stage: Stage) -> Iterator[Callable[..., Window]]:
    """Open windows that fail the test when the page has a fault."""
    faults: list[str] = []
    contexts = []

    def open_one(
        user: str = SECRETARY.id,
        at: str = "app",
        size: ViewportSize = DESK,
        colours: Literal["light", "dark"] = "light",
    ) -> Window:
        context = browser.new_context(
            viewport=size,
            color_scheme=colours,
            locale="nb-NO",
            timezone_id="Europe/Oslo",
            reduced_motion="reduce",
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(PATIENCE * 1000)
        page.on("pageerror", lambda fault: faults.append(str(fault)))
        window = Window(page=page, stage=stage)
        window.go(user, at)
        return window

    yield open_one
    for context in contexts:
        context.close()
    assert faults == []


@pytest.fixture
def window(open_window: Callable[..., Window]) -> Window:
    """Be the secretary, at the conversation with the app."""
    return open_window()


@pytest.fixture
def page(window: Window) -> Page:
    """See the page in the secretary's window."""
    return window.page


@pytest.fixture(scope="session")
def scripts(browser: Browser) -> Iterator[Page]:
    """Open a page whose scripts are tried one by one."""
    with a_stage(CONFIG) as stage:
        page = browser.new_page()
        page.goto(stage.url)
        yield page
