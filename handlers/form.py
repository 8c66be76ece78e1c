"""What somebody filled in: a dialog's fields, read back by their names."""

from datetime import date, time
from typing import Any, Final

from bot.plain_text import line, paragraphs

#: What somebody may give in a field, and what stands there before.
GIVEN: Final = {
    "value": "initial_value",
    "selected_option": "initial_option",
    "selected_options": "initial_options",
    "selected_date": "initial_date",
    "selected_time": "initial_time",
    "selected_user": "initial_user",
}


class Form:
    """The state of a dialog, field by field."""

    def __init__(self, view: dict[str, Any]) -> None:
        self.about: str = view.get("private_metadata", "")
        self._values: dict[str, dict[str, Any]] = {
            name: next(iter(block.values()), {})
            for name, block in view["state"]["values"].items()
        }

    def text(self, name: str) -> str:
        """Read words, perhaps on several lines."""
        return paragraphs(self._values.get(name, {}).get("value") or "")

    def line(self, name: str) -> str:
        """Read words on one line."""
        return line(self.text(name))

    def choice(self, name: str) -> str:
        """Read the value of the option that was chosen, or nothing."""
        chosen = self._values.get(name, {}).get("selected_option")
        return chosen["value"] if chosen else ""

    def choices(self, name: str) -> tuple[str, ...]:
        """Read the values of the options that were chosen, where there may be many."""
        chosen = self._values.get(name, {}).get("selected_options") or ()
        return tuple(option["value"] for option in chosen)

    def user(self, name: str) -> str:
        """Read the Slack user who was picked, or nothing."""
        return self._values.get(name, {}).get("selected_user") or ""

    def files(self, name: str) -> tuple[dict[str, Any], ...]:
        """Read the files that were sent up, as Slack shows them."""
        return tuple(self._values.get(name, {}).get("files") or ())

    def day(self, name: str) -> date | None:
        """Read a date."""
        picked = self._values.get(name, {}).get("selected_date")
        return date.fromisoformat(picked) if picked else None

    def clock(self, name: str) -> time | None:
        """Read a clock time."""
        picked = self._values.get(name, {}).get("selected_time")
        return time.fromisoformat(picked) if picked else None

    def names(self) -> tuple[str, ...]:
        """List the fields that the dialog had."""
        return tuple(self._values)


def is_touched(view: dict[str, Any]) -> bool:
    """Tell whether a dialog's fields hold something else than when it was drawn."""
    values = view["state"]["values"]
    return any(
        _differs(values.get(block["block_id"], {}), block["element"])
        for block in view["blocks"]
        if block["type"] == "input"
    )


def _differs(given: dict[str, dict[str, Any]], element: dict[str, Any]) -> bool:
    now = given.get(element["action_id"], {})
    return any(
        name in now and _words(now[name]) != _words(element.get(before))
        for name, before in GIVEN.items()
    )


def _words(given: Any) -> Any:  # noqa: ANN401  # whatever Slack says of a field
    """Keep of options what they stand for, and of nothing that it is nothing."""
    match given:
        case {"value": value}:
            return value
        case list():
            return {each["value"] for each in given} or None
        case str():
            return line(given) or None
    return None
