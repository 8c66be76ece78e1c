"""Plans as people write them in a letter, and what is wrong with some of them."""

from dataclasses import replace
from datetime import date, time

import pytest

from bot.orders import Language
from bot.plan import Slot
from bot.planning.pasted import Misread, Pasted, read, sentence
from bot.planning.plan_line import PlanLine
from bot.planning.time_reading import Misreading, Usual

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
    assert read(line, YEAR) == Pasted(lines=(PlanLine(slot=THAT),))


SEMINAR = Slot(
    day=date(2026, 6, 11),
    starts=time(10),
    ends=time(15),
    place="Sundvolden",
    last_day=date(2026, 6, 12),
)


@pytest.mark.parametrize(
    "line",
    [
        "Torsdag 11.–fredag 12. juni 2026 kl. 10.00–15.00, Sundvolden",
        "Torsdag 11. juni–fredag 12. juni kl. 10–15 Sundvolden",
        "Torsdag 11. - fredag 12. juni, kl. 10.00 - 15.00 (Sundvolden)",
        "Torsdag 11. og fredag 12. juni kl. 10–15 Sundvolden",
        "torsdag 11. til fredag 12. juni kl. 10 til 15, Sundvolden",
        "torsdag 11. juni til og med fredag 12. juni 2026 kl. 10–15 Sundvolden",
        "torsdag 11. juni kl. 10.00–fredag 12. juni 2026 kl. 15.00 Sundvolden",
        "Torsdag 11. juni kl. 10.00 – fredag 12. juni kl. 15.00, Sundvolden",
        "Torsdag 11. juni kl. 10–17 og fredag 12. juni kl. 9–15: Sundvolden",
        "Torsdag 11. juni kl. 10–15 og fredag 12. juni, Sundvolden",
        "Torsdag–fredag 11.–12. juni kl. 10–15 Sundvolden",
        "• torsdag og fredag 11. og 12. juni 2026 kl 10–15 Sundvolden",
        "11.–12. juni 2026 kl. 10.00–15.00 Sundvolden",
        "11-12. juni 10.00-15.00 Sundvolden",
        "11.6.–12.6.2026 kl. 10–15 Sundvolden",
        "11.06.26-12.06.26 kl. 10–15 Sundvolden",
        "Samling: torsdag 11.–fredag 12. juni kl. 10.00–15.00 Sundvolden",
    ],
)
def test_seminar_of_two_days_in_many_spellings(line: str) -> None:
    assert read(line, Usual(year=2026)) == Pasted(lines=(PlanLine(slot=SEMINAR),))


@pytest.mark.parametrize(
    "line",
    [
        "Torsdag 31. desember–fredag 1. januar kl. 10–15 Sundvolden",
        "Torsdag 31. desember 2026–fredag 1. januar 2027 kl. 10–15 Sundvolden",
        "Torsdag 31. desember–fredag 1. januar 2027 kl. 10–15 Sundvolden",
        "31.12.2026–1.1. kl. 10–15 Sundvolden",
    ],
)
def test_seminar_sees_the_new_year_in(line: str) -> None:
    slot = replace(SEMINAR, day=date(2026, 12, 31), last_day=date(2027, 1, 1))
    assert read(line, Usual(year=2026)) == Pasted(lines=(PlanLine(slot=slot),))


def test_seminar_may_end_at_an_earlier_hour_and_have_usual_ones() -> None:
    usual = Usual(year=2026, starts=time(15), ends=time(12), place="Sundvolden")
    slot = replace(SEMINAR, starts=time(15), ends=time(12))
    lines = "11.–12. juni\n11.–12. juni kl. 15–12\n11. juni kl. 15–12. juni"
    assert read(lines, usual) == Pasted(lines=(PlanLine(slot=slot),) * 3)
    (fault,) = read("11. juni", usual).faults
    assert (fault.why, fault.word) == (
        Misreading.ENDS_BEFORE_START,
        "kl. 15.00–12.00",
    )


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        (
            "Onsdag 11.–fredag 12. juni kl. 10–15",
            {
                "why": Misreading.WRONG_WEEKDAY,
                "word": "Onsdag",
                "day": date(2026, 6, 11),
                "likely": date(2026, 6, 10),
            },
        ),
        (
            "Torsdag 11.–lørdag 12. juni kl. 10–15",
            {
                "why": Misreading.WRONG_WEEKDAY,
                "word": "lørdag",
                "day": date(2026, 6, 12),
                "likely": date(2026, 6, 13),
            },
        ),
        (
            "Torsdag–lørdag 11.–12. juni kl. 10–15",
            {
                "why": Misreading.WRONG_WEEKDAY,
                "word": "lørdag",
                "day": date(2026, 6, 12),
                "likely": date(2026, 6, 13),
            },
        ),
        (
            "12.–11. juni kl. 10–15",
            {
                "why": Misreading.LAST_DAY_FIRST,
                "day": date(2026, 6, 11),
                "likely": date(2026, 6, 12),
            },
        ),
        (
            "Torsdag 11. og torsdag 18. juni kl. 10–15",
            {
                "why": Misreading.TOO_LONG,
                "day": date(2026, 6, 11),
                "likely": date(2026, 6, 18),
            },
        ),
        (
            "30.–31. juni kl. 10–15",
            {"why": Misreading.NO_SUCH_DAY, "word": "31. juni"},
        ),
        ("11. jnui–12. juni kl. 10–15", {"why": Misreading.NO_DAY}),
        ("11.–12. juni Sundvolden", {"why": Misreading.NO_CLOCK}),
        ("11. juni kl. 10–12. juni, 2. etasje", {"why": Misreading.NO_CLOCK}),
        (
            "11. juni kl. 10–12. juni kl. 25",
            {"why": Misreading.NO_SUCH_CLOCK, "word": "kl. 10 kl. 25"},
        ),
    ],
)
def test_what_is_wrong_with_two_days_is_told(
    line: str, fault: dict[str, object]
) -> None:
    told = Misread(line=1, text=line, **fault)  # type: ignore[arg-type]  # checked by the fields' own types
    assert read(line, Usual(year=2026)) == Pasted(faults=(told,))


def test_empty_lines_only_part_the_others() -> None:
    text = "\n\n22.02.2018 09.00-11.15 Drammen rådhus\n \n•\n"
    assert read(text, YEAR) == Pasted(lines=(PlanLine(slot=THAT),))
    assert read("", YEAR) == Pasted()


def test_what_a_line_leaves_out_is_as_usual() -> None:
    usual = Usual(year=2018, starts=time(9), ends=time(11, 15), place="Drammen rådhus")
    assert read("Torsdag 22. februar", usual) == Pasted(lines=(PlanLine(slot=THAT),))


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
    assert read(f"{good}\n{line}", YEAR) == Pasted(
        lines=(PlanLine(slot=THAT),), faults=(told,)
    )


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
