"""Plans as people write them in a letter, and what is wrong with some of them."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.orders import Language
from bot.plan import Slot
from bot.planning.pasted import (
    Misread,
    Misreading,
    Pasted,
    Usual,
    read,
    sentence,
    write,
)

YEAR = Usual(year=2018)
THAT = Slot(
    day=date(2018, 2, 22),
    starts=time(9),
    ends=time(11, 15),
    place="Drammen rådhus",
)


@pytest.mark.parametrize(
    "line",
    [
        "Torsdag 22. februar kl. 09.00–11.15 Drammen rådhus",
        "torsdag 22. februar 2018 kl. 09.00–11.15, Drammen rådhus",
        "• Torsdag 22. februar, kl 9–11.15: Drammen rådhus",
        "- 22. feb. 2018 kl. 09:00 - 11:15 Drammen rådhus",
        "22.02.2018 09.00-11.15 Drammen rådhus",
        "Torsdag 22.2. kl. 9.00 til 11.15 (Drammen rådhus)",
        "Torsdag 22/2 klokka 09.00–11.15 Drammen rådhus",
        "22.2.18 kl. 9-11.15 – Drammen rådhus",
        "TORSDAG 22. FEBRUAR KL. 09.00 – 11.15 Drammen rådhus",
        "Regionrådet: torsdag 22. februar kl. 09.00–11.15 Drammen rådhus",
    ],
)
def test_a_meeting_in_many_spellings(line: str) -> None:
    assert read(line, YEAR) == Pasted(slots=(THAT,))


def test_empty_lines_only_part_the_others() -> None:
    text = "\n\n22.02.2018 09.00-11.15 Drammen rådhus\n \n•\n"
    assert read(text, YEAR) == Pasted(slots=(THAT,))
    assert read("", YEAR) == Pasted()


def test_what_a_line_leaves_out_is_as_usual() -> None:
    usual = Usual(year=2018, starts=time(9), ends=time(11, 15), place="Drammen rådhus")
    assert read("Torsdag 22. februar", usual) == Pasted(slots=(THAT,))


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("Drammen rådhus", {"why": Misreading.NO_DAY}),
        ("22. fabruar kl. 9–11", {"why": Misreading.NO_DAY}),
        (
            "30. februar kl. 9–11",
            {"why": Misreading.NO_SUCH_DAY, "word": "30. februar"},
        ),
        (
            "31.06.2018 kl. 9–11",
            {"why": Misreading.NO_SUCH_DAY, "word": "31.06.2018"},
        ),
        ("22.02.1918 kl. 9–11", {"why": Misreading.FAR_AWAY, "word": "1918"}),
        ("22. februar 2118 kl. 9–11", {"why": Misreading.FAR_AWAY, "word": "2118"}),
        ("22. februar Drammen", {"why": Misreading.NO_CLOCK}),
        (
            "22. februar kl. 9–25",
            {"why": Misreading.NO_SUCH_CLOCK, "word": "kl. 9–25"},
        ),
        (
            "22. februar kl. 11–9",
            {"why": Misreading.ENDS_BEFORE_START, "word": "kl. 11–9"},
        ),
        (
            "Tirdag 22. februar kl. 9–11",
            {
                "why": Misreading.UNKNOWN_WEEKDAY,
                "word": "Tirdag",
                "day": date(2018, 2, 22),
            },
        ),
    ],
)
def test_what_cannot_be_read_is_told_and_the_rest_is_read(
    line: str, fault: dict[str, object]
) -> None:
    good = "22.02.2018 09.00-11.15 Drammen rådhus"
    told = Misread(line=2, text=line, **fault)  # type: ignore[arg-type]  # checked by the fields' own types
    assert read(f"{good}\n{line}", YEAR) == Pasted(slots=(THAT,), faults=(told,))


def test_weekday_that_disagrees_with_its_date_is_caught() -> None:
    (fault,) = read("Måndag 15. februar kl. 10–14", Usual(year=2017)).faults
    assert fault == Misread(
        line=1,
        text="Måndag 15. februar kl. 10–14",
        why=Misreading.WRONG_WEEKDAY,
        word="Måndag",
        day=date(2017, 2, 15),
        likely=date(2017, 2, 13),
    )
    assert sentence(Language.BOKMAL, fault) == (
        "Linje 1: Datoen er onsdag 15. februar 2017, men det står «Måndag». Rett "
        "ukedagen, eller skriv mandag 13. februar 2017, som er nærmest."
    )


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("why", Misreading)
def test_every_misreading_has_a_sentence(language: Language, why: Misreading) -> None:
    misread = Misread(line=3, text="…", why=why, day=THAT.day, likely=THAT.day)
    assert sentence(language, misread).startswith("Linje 3")


@given(
    language=st.sampled_from(Language),
    day=st.dates(date(2013, 1, 1), date(2023, 12, 31)),
    clocks=st.lists(
        st.times().map(lambda t: t.replace(second=0, microsecond=0)),
        min_size=2,
        max_size=2,
        unique=True,
    ),
    place=st.sampled_from(["", "Drammen rådhus", "Sundvolden hotel, sal 2"]),
)
def test_what_is_written_is_read_back(
    language: Language, day: date, clocks: list[time], place: str
) -> None:
    starts, ends = sorted(clocks)
    slot = Slot(day=day, starts=starts, ends=ends, place=place)
    assert read(write(language, slot), YEAR) == Pasted(slots=(slot,))
