"""Case numbers in a file: «NN/ÅÅÅÅ» as a pattern, or the first number of a year."""

import re
from typing import Final

from bot.roster.cells import BadCell, text
from bot.roster.sheet import Value

#: Letters that stand for numbers are no part of a word: «Sak nr. NN/ÅÅ».
_LETTERS: Final = re.compile(r"(?<![^\W\d_])([Nn]+|[Åå]{4}|[Åå]{2})(?![^\W\d_])")
#: A number and a year, as «01/2018» or «2018-001» have them.
_EXAMPLE: Final = re.compile(
    r"([^\d{}]*)(?:(\d{1,4})([/-])(\d{4}|\d{2})|((?:19|20)\d{2})([/-])(\d{1,4}))([^\d{}]*)"
)
_FIELD: Final = re.compile(r"\{(number|year|short)(?::0(\d))?\}")
_HINT: Final = (
    "Skriv N for løpenummeret og ÅÅÅÅ eller ÅÅ for året, for eksempel «NN/ÅÅÅÅ», eller "
    "skriv det første nummeret i et år, for eksempel «01/2027»."
)
_WIDEST: Final = 9


def numbering(value: Value) -> str:
    """Read how cases are numbered: «NN/ÅÅÅÅ» becomes a pattern for numbers.

    Raises:
        BadCell: for a pattern without a number in it, or with two.
    """
    typed = text(value)
    wanted = _by_example(typed) or typed
    if "{" in wanted or "}" in wanted:
        raise _bad(typed)
    made = _LETTERS.sub(_field, wanted)
    fields = [found[1] for found in _FIELD.finditer(made)]
    years = [name for name in fields if name != "number"]
    if fields.count("number") != 1 or len(years) > 1:
        raise _bad(typed)
    return made


def pattern(numbering: str) -> str:
    """Write how cases are numbered as a person types it: «NN/ÅÅÅÅ».

    Raises:
        BadCell: for what numbers nothing.
    """
    if "{number" not in numbering:
        raise _bad(numbering)
    return _FIELD.sub(_letters, numbering)


def number_and_year(numbering: str, typed: str, *, year: int) -> tuple[int, int] | None:
    """Read a case number as a body writes it; nothing, when it is none of the body's.

    Args:
        year: The one that is meant when the number says none.
    """
    parts, end = [], 0
    for field in _FIELD.finditer(numbering):
        parts += [re.escape(numbering[end : field.start()]), _digits(field)]
        end = field.end()
    found = re.fullmatch("".join([*parts, re.escape(numbering[end:])]), typed)
    if found is None:
        return None
    said = {name: int(digits) for name, digits in found.groupdict().items()}
    short = said.get("short")
    meant = year if short is None else year - year % 100 + short
    return said["number"], said.get("year", meant)


def _by_example(typed: str) -> str:
    """Make a pattern of «01/2018»: as wide as it is, with two or four for the year."""
    found = _EXAMPLE.fullmatch(typed)
    if found is None:
        return ""
    before, number, mark, year, first_year, other_mark, last_number, after = (
        part or "" for part in found.groups()
    )
    if first_year:
        return f"{before}ÅÅÅÅ{other_mark}{'N' * len(last_number)}{after}"
    return f"{before}{'N' * len(number)}{mark}{'Å' * len(year)}{after}"


def _field(found: re.Match[str]) -> str:
    letters = found[1]
    if letters[0] in "Åå":
        return "{year}" if len(letters) > 2 else "{short}"  # noqa: PLR2004  # ÅÅ
    return (
        f"{{number:0{min(len(letters), _WIDEST)}}}" if len(letters) > 1 else "{number}"
    )


def _letters(field: re.Match[str]) -> str:
    match field[1]:
        case "year":
            return "ÅÅÅÅ"
        case "short":
            return "ÅÅ"
    return "N" * int(field[2] or 1)


def _digits(field: re.Match[str]) -> str:
    width = {"year": "{4}", "short": "{2}"}.get(field[1], "{1,9}")
    return rf"(?P<{field[1]}>\d{width})"


def _bad(typed: str) -> BadCell:
    return BadCell(f"«{typed}» er ikke et mønster for saksnummer. {_HINT}")
