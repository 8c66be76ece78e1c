"""The desk where a year is planned: the way there, and what it shows."""

from typing import Final

from tests.builders import CAST
from tests.stories.region import MARIT
from tests.stories.town import Json, Window

PEOPLE: Final = (*CAST, MARIT)
HEAD: Final = "*Møteplanen 2027*, Vestregionen"
BOARD_DAYS: Final = (
    "torsdag 28. januar",
    "torsdag 1. april",
    "torsdag 3. juni",
    "torsdag 19. august",
    "torsdag 14. oktober",
    "torsdag 2. desember",
)


def to_desk(secretary: Window) -> None:
    """Go to the desk of 2027."""
    secretary.type("/mote plan 2027")
    secretary.press_dialog("Planlegg et år")


def to_text(secretary: Window) -> None:
    """Go to the draft as text."""
    to_desk(secretary)
    labels = buttons_of(secretary)
    wanted = ("Rett utkastet", "Skriv eller lim inn")
    secretary.press_dialog(next(label for label in labels if label in wanted))


def proposed(window: Window, body: str) -> list[str]:
    """List the days that are proposed for a body."""
    lines = window.lines
    rest = lines[lines.index(f"*{body}*") + 1 :]
    found = []
    for line in rest:
        if not line.startswith(("•", " ")):
            break
        if line.startswith("•"):
            found.append(line.removeprefix("• *").partition(" kl.")[0])
    return found


def meetings_of(window: Window) -> list[str]:
    return [line for line in window.lines if " · " in line]


def buttons_of(window: Window) -> list[str]:
    """Read the buttons that a window shows."""
    return [
        element["text"]["text"]
        for block in window.dialog["blocks"]
        for element in block.get("elements", ())
        if element["type"] == "button"
    ]


def written_in(window: Window, name: str) -> str:
    """Read what stands in a field."""
    block = next(b for b in window.dialog["blocks"] if b.get("block_id") == name)
    written: str = block["element"]["initial_value"]
    return written


def an_option(value: str) -> Json:
    """Choose something of a list."""
    return {
        "selected_option": {
            "text": {"type": "plain_text", "text": value},
            "value": value,
        }
    }
