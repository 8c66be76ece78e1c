"""`radslag local` as a newcomer starts it, and a browser in front of it."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.counting import unwatched
from tests.waiting import PATIENCE

#: Pictures are kept only when somebody asks for them, to put in the documentation.
PICTURES = os.environ.get("RADSLAG_PICTURES")


@contextmanager
def a_trial(folder: Path) -> Iterator[str]:
    """Run the whole product on this machine; yield the address of its page."""
    command = [sys.executable, "-m", "radslag", "local", "--data", str(folder)]
    with subprocess.Popen(
        command, env=unwatched(), stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            yield _address(process)
        finally:
            process.terminate()
            process.wait(PATIENCE)


def _address(process: "subprocess.Popen[str]") -> str:
    for line in process.stdout or ():
        if found := re.search(r"http://\S+", line):
            return found[0]
    raise AssertionError("the trial did not start")


@dataclass(frozen=True, kw_only=True)
class Desk:
    """One browser window in front of the workspace."""

    page: Page
    url: str

    def become(self, name: str, *, at: str = "Meldinger") -> None:
        """Act as somebody, at Home or among the messages."""
        switcher = self.page.get_by_role("button", name="Du er:")
        if switcher.count():
            switcher.click()
            self.page.get_by_role("combobox", name="Søk etter person").fill(name)
            self.page.keyboard.press("Enter")
        else:
            self.page.get_by_text(name, exact=True).click()
        expect(switcher).to_contain_text(name)
        self.page.get_by_role("link", name="Rådslag").first.click()
        self.page.get_by_text(at, exact=True).first.click()

    def write(self, text: str) -> None:
        """Write in the conversation with Rådslag."""
        composer = self.page.get_by_role("textbox", name="Melding til")
        composer.fill(text)
        composer.press("Enter")

    @property
    def dialog(self) -> Locator:
        """The dialog on top."""
        return self.page.get_by_role("dialog").last

    def field(self, label: str) -> Locator:
        """Find a field of the dialog."""
        return self.dialog.get_by_label(label)

    def row(self, text: str) -> Locator:
        """Find the part of the newest message that says something."""
        return self.page.locator("article [data-block-id]", has_text=text).last

    def sees(self, text: str) -> None:
        """Wait until a text is on the page."""
        expect(self.page.get_by_text(text).first).to_be_visible()

    def press(self, label: str) -> None:
        """Press a button of the dialog, or else of the newest message that has it."""
        place = self.dialog if self.dialog.count() else self.page
        place.get_by_role("button", name=label, exact=True).last.click()

    def close(self) -> None:
        """Close the dialog, and wait until it is gone."""
        self.press("Lukk")
        expect(self.page.get_by_role("dialog")).to_have_count(0)

    def picture(self, name: str) -> None:
        """Take a picture for the documentation, when one is asked for."""
        if PICTURES:
            self.page.screenshot(path=Path(PICTURES) / f"{name}.png")
