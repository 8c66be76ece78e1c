"""A draft is written as text, a field can hold it, and it is read back the same."""

from dataclasses import replace
from datetime import date, time
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.body import BodyId
from bot.meeting import Form
from bot.orders import Language
from bot.plan import Slot
from bot.planning.draft import PART, DraftRead, read, written
from bot.planning.entry import Entry
from bot.planning.rhythm import Rhythm

BODY: Final = BodyId(1)
RHYTHM: Final = Rhythm(body=BODY, starts=time(9), ends=time(11, 15))
DAY: Final = date(2027, 2, 18)
PLACE: Final = "Drammen rådhus"


def _entry(day: date = DAY, place: str = PLACE) -> Entry:
    slot = Slot(day=day, starts=time(9), ends=time(11, 15), place=place)
    return Entry(body=BODY, slot=slot)


def _read(text: str, *, rhythm: Rhythm = RHYTHM) -> DraftRead:
    return read(Language.BOKMAL, text, rhythm=rhythm, year=2027)


@given(
    st.lists(st.dates(date(2027, 1, 1), date(2027, 12, 31)), unique=True),
    st.sampled_from(Language),
)
def test_what_is_written_is_read_back(days: list[date], language: Language) -> None:
    entries = tuple(map(_entry, sorted(days)))
    parts = [
        read(language, text, rhythm=RHYTHM, year=2027)
        for text in written(language, entries)
    ]
    assert [entry for part in parts for entry in part.entries] == list(entries)
    assert [fault for part in parts for fault in part.faults] == []


def test_four_hundred_meetings_are_written_in_parts_that_a_field_can_hold() -> None:
    parts = written(Language.BOKMAL, [_entry()] * 400)
    assert sum(part.count("\n") + 1 for part in parts) == 400
    assert max(map(len, parts)) <= PART


def test_nothing_is_one_empty_part() -> None:
    assert written(Language.BOKMAL, []) == ("",)
    assert _read("") == DraftRead()


def test_a_draft_is_what_its_text_tells_and_no_more() -> None:
    line = "18.2. kl. 9–11.15 Drammen rådhus"
    told = replace(_entry(), title="Budsjettmøte", host="Lier")
    assert _read(f"{line}; vert: Lier; tittel: Budsjettmøte").entries == (told,)
    assert _read(line).entries == (_entry(),)


def test_hours_and_place_are_the_usual_ones_where_they_are_left_out() -> None:
    usual = replace(RHYTHM, place=PLACE)
    assert _read("Torsdag 18. februar", rhythm=usual).entries == (_entry(),)


def test_a_remote_meeting_needs_no_place() -> None:
    was = _entry(place="")
    remote = replace(was, slot=replace(was.slot, form=Form.REMOTE))
    assert _read("18.2. kl. 9–11.15; fjernmøte").entries == (remote,)


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        (
            "Måndag 17. februar kl. 9–11 Lier rådhus\n18.2. kl. 9–11 Lier rådhus",
            (
                (
                    "Linje 1: Datoen er onsdag 17. februar 2027, men det står "
                    "«Måndag». Rett ukedagen, eller skriv mandag 15. februar 2027, "
                    "som er nærmest."
                ),
            ),
        ),
        (
            "18.2. kl. 9–11",
            (
                (
                    "Møtet torsdag 18. februar 2027 mangler sted. "
                    "Skriv det etter klokkeslettet."
                ),
            ),
        ),
        (
            "18.2.2026 kl. 9–11 Lier rådhus",
            (
                (
                    "Møtet onsdag 18. februar 2026 er ikke i 2027. "
                    "Rett datoen, eller ta bort linja."
                ),
            ),
        ),
        (
            "28.3. kl. 2–4 Lier rådhus",
            (
                (
                    "Når sommertiden begynner, går klokka fra 02.00 rett til 03.00: "
                    "Møtet søndag 28. mars 2027 er lagt til en time som ikke finnes. "
                    "Rett klokkeslettet."
                ),
            ),
        ),
        (
            "18.2. kl. 9–11 Lier rådhus\n18.2. kl. 10–12 Lier rådhus",
            (
                (
                    "Møtet torsdag 18. februar 2027 begynner før et annet på lista "
                    "er slutt. Rett dagen eller klokkeslettet."
                ),
            ),
        ),
    ],
)
def test_what_is_wrong_is_told_and_nothing_is_read(
    text: str, faults: tuple[str, ...]
) -> None:
    assert _read(text) == DraftRead(faults=faults)


def test_back_to_back_is_not_at_once() -> None:
    text = "18.2. kl. 9–11 Lier rådhus\n18.2. kl. 11–12 Lier rådhus"
    assert len(_read(text).entries) == 2


def test_week_fifty_three_is_a_week_like_others() -> None:
    late = _entry(date(2026, 12, 31))
    text = written(Language.BOKMAL, [late])[0]
    found = read(Language.BOKMAL, text, rhythm=RHYTHM, year=2026)
    assert found.entries == (late,)


def test_a_seminar_is_written_with_both_its_days_and_read_back() -> None:
    seminar = replace(_entry().slot, last_day=date(2027, 2, 19))
    entry = Entry(body=BODY, slot=seminar, title="Samling")
    (text,) = written(Language.BOKMAL, [entry])
    assert text == (
        "torsdag 18. februar kl. 09.00–fredag 19. februar 2027 kl. 11.15 "
        "Drammen rådhus; tittel: Samling"
    )
    assert _read(text).entries == (entry,)


def test_a_body_meets_on_neither_day_of_its_seminar() -> None:
    lines = "18.–19. februar kl. 10–15 Lier\n19. februar kl. 9–11 Lier"
    assert len(_read(lines).faults) == 1
    assert not _read(lines.replace("9–11", "15–16")).faults
