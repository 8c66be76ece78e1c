"""JSON as it crosses the wire, and the two ways of saying no."""

from typing import Any, TypeAlias

Json: TypeAlias = dict[str, Any]


class Refused(Exception):  # noqa: N818 - it reads as what happened
    """The Web API says no: Slack's error code, and what Slack says beside it."""

    def __init__(self, error: str, **more: Any) -> None:  # noqa: ANN401 - any JSON
        super().__init__(error)
        self.body: Json = {"ok": False, "error": error, **more}


class Unable(Exception):  # noqa: N818 - it reads as what happened
    """A person could not do what they tried: a Norwegian sentence to show."""
