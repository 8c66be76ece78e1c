"""What is wrong with a payload, as Slack says it: a sentence and a JSON pointer."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from workspace.wire import Json


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong, and where."""

    text: str
    at: str

    def __str__(self) -> str:
        """Say it as in Slack's `response_metadata.messages`."""
        return f"[ERROR] {self.text} [json-pointer:{self.at}]"


Problems: TypeAlias = Iterator[Problem]
Check: TypeAlias = Callable[[Any, str], Problems]


def string(longest: int | None = None, *, shortest: int = 0) -> Check:
    """Check that a value is a string of a certain length."""

    def check(value: Any, at: str) -> Problems:  # noqa: ANN401 - JSON
        if not isinstance(value, str):
            yield Problem("must be a string", at)
        elif longest is not None and len(value) > longest:
            yield Problem(f"must be less than {longest + 1} characters", at)
        elif len(value) < shortest:
            yield Problem(f"must be more than {shortest - 1} characters", at)

    return check


def whole(least: int, most: int) -> Check:
    """Check that a value is a whole number within bounds."""

    def check(value: Any, at: str) -> Problems:  # noqa: ANN401 - JSON
        if not isinstance(value, int) or isinstance(value, bool):
            yield Problem("must be an integer", at)
        elif not least <= value <= most:
            yield Problem(f"must be between {least} and {most}", at)

    return check


def boolean(value: Any, at: str) -> Problems:  # noqa: ANN401 - JSON
    """Check that a value is true or false."""
    if not isinstance(value, bool):
        yield Problem("must be a boolean", at)


def anything(value: Any, at: str) -> Problems:  # noqa: ANN401, ARG001 - JSON
    """Accept every value."""
    return iter(())


def one_of(*allowed: str) -> Check:
    """Check that a value is one of a few words."""

    def check(value: Any, at: str) -> Problems:  # noqa: ANN401 - JSON
        if value not in allowed:
            yield Problem(f"must be one of: {', '.join(allowed)}", at)

    return check


def many(each: Check, most: int, *, least: int = 1) -> Check:
    """Check a list: how many it holds, and each of them."""

    def check(value: Any, at: str) -> Problems:  # noqa: ANN401 - JSON
        if not isinstance(value, list):
            yield Problem("must be an array", at)
            return
        if len(value) > most:
            yield Problem(f"no more than {most} items allowed", at)
        if len(value) < least:
            yield Problem(f"no fewer than {least} items allowed", at)
        for place, item in enumerate(value):
            yield from each(item, f"{at}/{place}")

    return check


def shape(
    required: dict[str, Check], optional: dict[str, Check], *, says: str | None = None
) -> Check:
    """Check an object: what must be there, what may be, and that nothing else is."""
    known = {"type": anything, **required, **optional}

    def check(value: Any, at: str) -> Problems:  # noqa: ANN401 - JSON
        if not isinstance(value, dict):
            yield Problem("must be an object", at)
            return
        if says is not None and value.get("type") != says:
            yield Problem(f"unsupported type: {value.get('type')}", f"{at}/type")
            return
        yield from _missing(value, required, at)
        yield from _held(value, known, at)

    return check


def _missing(value: Json, required: Iterable[str], at: str) -> Problems:
    for key in required:
        if value.get(key) is None:
            yield Problem(f"missing required field: {key}", at)


def _held(value: Json, known: dict[str, Check], at: str) -> Problems:
    for key, item in value.items():
        if key not in known:
            yield Problem(f"invalid additional property: {key}", at)
        elif item is not None:
            yield from known[key](item, f"{at}/{key}")
