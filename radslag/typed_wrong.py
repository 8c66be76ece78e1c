"""What was typed wrong after `radslag`, in Norwegian: argparse says it in English."""

import re
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Final

#: What argparse says, and what a person is told.
_SENTENCES: Final[Mapping[str, str]] = {
    r"the following arguments are required: (?P<what>.+)": "Det mangler {what}.",
    r"unrecognized arguments: (?P<what>.+)": "«{what}» er ikke noe jeg kan.",
    r"argument (?P<what>\S+): invalid int value: '(?P<given>.*)'": (
        "{what} skal være et tall, ikke «{given}»."
    ),
    r"argument (?P<what>\S+): expected (?:one|at least one) argument": (
        "{what} må ha noe etter seg."
    ),
    r"argument (?P<what>\S+): ignored explicit argument '.*'": (
        "{what} skal ikke ha noe etter seg."
    ),
}
_NO_COMMAND: Final = re.compile(
    r"argument \S+: invalid choice: '(?P<given>.*?)' \(choose from (?P<known>.*)\)",
    re.DOTALL,
)


def explained(message: str) -> str:
    """Say what was wrong; of what argparse never said before, only that it was."""
    if unknown := _NO_COMMAND.fullmatch(message):
        return _no_command(unknown["given"], re.findall(r"\w+", unknown["known"]))
    for said, sentence in _SENTENCES.items():
        if found := re.fullmatch(said, message, re.DOTALL):
            return sentence.format(**found.groupdict())
    return "Dette forsto jeg ikke."


def _no_command(given: str, known: list[str]) -> str:
    near = get_close_matches(given, known, n=1)
    hint = f" Mente du «{near[0]}»?" if near else ""
    return f"«{given}» er ingen kommando.{hint}"
