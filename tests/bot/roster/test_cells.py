"""Cells as people type them, and as spreadsheets change them behind their backs."""

from datetime import date, datetime, time

import pytest

from bot.roster import cells
from bot.roster.cells import BadCell
from bot.roster.sheet import Unreadable, Value

THURSDAY = date(2027, 2, 25)


@pytest.mark.parametrize(
    "typed",
    [
        THURSDAY,
        datetime(2027, 2, 25),  # noqa: DTZ001  # as a spreadsheet keeps a day
        "25.02.2027",
        "25.2.2027",
        "25. 2. 2027",
        "2027-02-25",
        "25. februar 2027",
        "torsdag 25.02.2027",
        "Torsdag, 25. februar 2027",
    ],
)
def test_day_is_read(typed: Value) -> None:
    assert cells.day(typed) == THURSDAY


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("i morgen", "«i morgen» er ikke en dato. Skriv den slik: «22.02.2027»."),
        ("25.02.27", "«25.02.27» er ikke en dato. Skriv den slik: «22.02.2027»."),
        (
            "31.02.2027",
            "«31.02.2027» finnes ikke i kalenderen. Rett dag, måned eller år.",
        ),
        (
            46443,
            (
                "46443 er et tall. Skriv datoen slik: «22.02.2027», "
                "eller gi cellen datoformat."
            ),
        ),
        (
            "torsdag 22.02.2027",
            (
                "22.02.2027 er en mandag, ikke en torsdag. Rett ukedagen, eller skriv "
                "25.02.2027, som er nærmest."
            ),
        ),
        (
            "søndag 15.03.2014",
            (
                "15.03.2014 er en lørdag, ikke en søndag. Rett ukedagen, eller skriv "
                "16.03.2014, som er nærmest."
            ),
        ),
    ],
)
def test_day_says_what_is_wrong(typed: Value, sentence: str) -> None:
    with pytest.raises(BadCell) as bad:
        cells.day(typed)
    assert str(bad.value) == sentence


def test_day_proposes_the_weekday_that_was_meant() -> None:
    with pytest.raises(BadCell, match=r"«trosdag» er ikke en ukedag\. Mente du «torsd"):
        cells.day("trosdag 25.02.2027")


@pytest.mark.parametrize(
    "typed",
    [
        time(9, 30),
        time(9, 29, 59),
        datetime(1900, 1, 1, 9, 30),  # noqa: DTZ001  # as a spreadsheet keeps a time
        "09.30",
        "9:30",
        "kl. 09.30",
        "kl 9.30",
        "09:30:00",
        9.3,
        0.3958333333333333,
    ],
)
def test_clock_is_read(typed: Value) -> None:
    assert cells.clock(typed) == time(9, 30)


def test_clock_is_read_without_minutes() -> None:
    assert [cells.clock(9), cells.clock(9.0), cells.clock("9")] == [time(9)] * 3


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("ni", "«ni» er ikke et klokkeslett. Skriv det slik: «09.00»."),
        ("25.00", "«25.00» er ikke et klokkeslett. Døgnet går fra 00.00 til 23.59."),
        ("9.75", "«9.75» er ikke et klokkeslett. Døgnet går fra 00.00 til 23.59."),
        (float("inf"), "«inf» er ikke et klokkeslett. Skriv det slik: «09.00»."),
    ],
)
def test_clock_says_what_is_wrong(typed: Value, sentence: str) -> None:
    with pytest.raises(BadCell) as bad:
        cells.clock(typed)
    assert str(bad.value) == sentence


def test_text_takes_numbers_as_they_look() -> None:
    typed: list[Value] = [220, 220.0, 1.5, True, date(2027, 2, 4), " Lier\n"]
    assert [cells.text(value) for value in typed] == [
        "220",
        "220",
        "1.5",
        "ja",
        "04.02.2027",
        "Lier",
    ]


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        (Unreadable("Her står en formel."), "Her står en formel."),
        ("x" * 301, "Teksten har 301 tegn. Kort den ned til høyst 300."),
        (10**20, "Tallet er for stort. Rett det."),
        (float("nan"), "Tallet er for stort. Rett det."),
    ],
)
def test_text_says_what_is_wrong(typed: Value, sentence: str) -> None:
    with pytest.raises(BadCell) as bad:
        cells.text(typed)
    assert str(bad.value) == sentence


@pytest.mark.parametrize("typed", [7, 7.0, "7", " 007 "])
def test_number_is_whole(typed: Value) -> None:
    assert cells.number(typed, 0, 365) == 7


@pytest.mark.parametrize(
    "typed", ["-1", 0, "en uke", 366, 1.5, "\u0667", "9" * 99, "0000000000366"]
)
def test_number_stays_within_its_bounds(typed: Value) -> None:
    with pytest.raises(BadCell, match=r"Skriv et helt tall fra 1 til 365\.$"):
        cells.number(typed, 1, 365)


def test_choice_means_what_the_word_stands_for() -> None:
    choices = {"ja": True, "nei": False}
    assert [cells.choice(v, choices) for v in ("Ja", " NEI ", False)] == [
        True,
        False,
        False,
    ]


def test_choice_says_what_may_stand_there() -> None:
    with pytest.raises(BadCell, match="«kanskje» kan ikke stå her"):
        cells.choice("kanskje", {"ja": True, "nei": False})


def test_choice_proposes_the_nearest_word() -> None:
    with pytest.raises(BadCell) as bad:
        cells.choice("komune", {"kommune": 1, "region": 2})
    assert str(bad.value) == (
        "«komune» kan ikke stå her. Mente du «kommune»? Skriv «kommune» eller «region»."
    )


def test_listed_words_stand_in_their_order() -> None:
    choices = {"ja": 1, "nei": 2, "kanskje": 3}
    assert cells.listed_words("Nei,  ja , ", choices) == (2, 1)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("ja, jo", "«jo» kan ikke stå her. Skriv «ja» eller «nei»."),
        ("ja, nei, JA", "«JA» står flere ganger. Behold ett av stedene."),
    ],
)
def test_listed_words_say_which_is_wrong(typed: str, sentence: str) -> None:
    with pytest.raises(BadCell) as bad:
        cells.listed_words(typed, {"ja": 1, "nei": 2})
    assert str(bad.value) == sentence


def test_email_is_kept_in_lower_case() -> None:
    assert cells.email(" mailto:Kari.Nordmann@Lier.example ") == (
        "kari.nordmann@lier.example"
    )


@pytest.mark.parametrize(
    "typed", ["kari", "kari@", "@lier.example", "a b@c.example", "a@b", "a@b@c.example"]
)
def test_email_refuses_what_is_none(typed: str) -> None:
    with pytest.raises(BadCell, match="er ikke en e-postadresse"):
        cells.email(typed)
