"""A window in the browser, where somebody is, and what one does there."""

from dataclasses import dataclass

from playwright.sync_api import Locator, Page, ViewportSize, expect

from tests.workspace.cast import Stage
from workspace.config import User

PHONE: ViewportSize = {"width": 375, "height": 700}
DESK: ViewportSize = {"width": 1280, "height": 800}


@dataclass(frozen=True, kw_only=True)
class Window:
    """One window; the person and the place are in its address."""

    page: Page
    stage: Stage

    def go(self, user: str, at: str) -> None:
        self.page.goto(f"{self.stage.url}/#/{user}/{at}")
        expect(self.page.locator("#main .stage")).to_be_visible()

    @property
    def composer(self) -> Locator:
        return self.page.get_by_role("textbox", name="Melding til")

    @property
    def dialog(self) -> Locator:
        return self.page.get_by_role("dialog")

    @property
    def last(self) -> Locator:
        """The last message of the conversation."""
        return self.page.get_by_role("article").last

    def write(self, text: str) -> None:
        self.composer.fill(text)
        self.composer.press("Enter")

    def visit(self, name: str) -> None:
        self.page.get_by_role("link", name=name).click()
        expect(self.page.get_by_role("heading", level=1)).to_have_text(name)

    def become(self, user: User) -> None:
        self.page.get_by_role("button", name="Du er:").click()
        self.page.get_by_role("combobox", name="Søk etter person").fill(user.real_name)
        self.page.keyboard.press("Enter")
        expect(self.page.get_by_role("button", name="Du er:")).to_contain_text(
            user.real_name
        )
