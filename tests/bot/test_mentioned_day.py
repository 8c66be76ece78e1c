"""A day that a title mentions is compared with the meeting's own."""

from datetime import date
from typing import Final

import pytest

from bot.mentioned_day import disagreeing

#: A Thursday and a Friday.
DAYS: Final = (date(2018, 2, 22), date(2018, 2, 23))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Strategisamling",
        "torsdag 22. februar 2018",
        "Torsdag 22. FEBRUAR",
        "den 23. februar",
        "22.02.2018",
        "fredag",
        "torsdag og fredag 23. februar",
        "sak 22.2 og rom 4.11",
        "versjon 1.2.2018.4",
        "fredagsmøtet",
        "Mai",
    ],
)
def test_text_agrees(text: str) -> None:
    assert disagreeing(text, DAYS) is None


@pytest.mark.parametrize(
    ("text", "said", "is_certain"),
    [
        ("Møte fredag 22. februar", "fredag 22. februar", True),
        ("Møte 22. februar 2017", "22. februar 2017", True),
        ("Møte 21.02.2018 i Lier", "21.02.2018", True),
        ("Møte 24. februar", "24. februar", False),
        ("Måndag 22. februar", "Måndag 22. februar", True),
        ("Laurdagsmøte, laurdag", "laurdag", False),
        ("torsdag 22. februar og søndag", "søndag", False),
        ("sundag 22.02.2018", "sundag 22.02.2018", True),
    ],
)
def test_text_disagrees(text: str, said: str, *, is_certain: bool) -> None:
    found = disagreeing(text, DAYS)
    assert found
    assert (found.text, found.is_certain) == (said, is_certain)
