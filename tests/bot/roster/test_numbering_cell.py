"""How cases are numbered is told by letters, or by the first number of a year."""

import pytest

from bot.roster.cells import BadCell
from bot.roster.numbering_cell import number_and_year, numbering, pattern


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("NN/ÅÅÅÅ", "01/2027"),
        ("N/ÅÅÅÅ", "1/2027"),
        ("ÅÅÅÅ-NNN", "2027-001"),
        ("nn/åååå", "01/2027"),
        ("PS NN/ÅÅÅÅ", "PS 01/2027"),
        ("NNN/ÅÅ", "001/27"),
        ("AU-sak NN/ÅÅ", "AU-sak 01/27"),
        ("Innst. nr. N/ÅÅ", "Innst. nr. 1/27"),
        ("N", "1"),
        ("01/2018", "01/2027"),
        ("015/12", "001/27"),
        ("PS 6/17", "PS 1/27"),
        ("AU-sak 06/17", "AU-sak 01/27"),
        ("2018-001", "2027-001"),
    ],
)
def test_numbering_numbers_cases(typed: str, first: str) -> None:
    assert numbering(typed).format(number=1, year=2027, short="27") == first


@pytest.mark.parametrize(
    "typed", ["ÅÅÅÅ", "NN/NN", "{NN}", "", "Sak", "NN/ÅÅÅÅ/ÅÅ", "01/02/2018", "N{year}"]
)
def test_numbering_refuses_what_numbers_nothing(typed: str) -> None:
    with pytest.raises(BadCell) as bad:
        numbering(typed)
    assert str(bad.value) == (
        f"«{typed}» er ikke et mønster for saksnummer. Skriv N for løpenummeret og "
        "ÅÅÅÅ eller ÅÅ for året, for eksempel «NN/ÅÅÅÅ», eller skriv det første "
        "nummeret i et år, for eksempel «01/2027»."
    )


@pytest.mark.parametrize(
    "typed", ["NN/ÅÅÅÅ", "N/ÅÅÅÅ", "ÅÅÅÅ-NNN", "PS N", "AU-sak NN/ÅÅ", "nr. N/ÅÅ"]
)
def test_pattern_is_what_was_typed(typed: str) -> None:
    assert pattern(numbering(typed)) == typed


def test_pattern_refuses_what_numbers_nothing() -> None:
    with pytest.raises(BadCell):
        pattern("{year}")


@pytest.mark.parametrize(
    ("typed", "number", "found"),
    [
        ("NN/ÅÅÅÅ", "07/2018", (7, 2018)),
        ("NN/ÅÅÅÅ", "107/2018", (107, 2018)),
        ("PS N/ÅÅ", "PS 6/17", (6, 2017)),
        ("N", "12", (12, 2019)),
        ("NN/ÅÅÅÅ", "PS 07/2018", None),
        ("NN/ÅÅÅÅ", "07/18", None),
    ],
)
def test_number_is_read_back(
    typed: str, number: str, found: tuple[int, int] | None
) -> None:
    assert number_and_year(numbering(typed), number, year=2019) == found
