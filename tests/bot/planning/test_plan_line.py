"""A line of a plan carries all there is to tell of a meeting, and is read back."""

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.meeting import Form
from bot.orders import Language
from bot.plan import Slot
from bot.planning.plan_line import PlanLine, read, when_and_where, write
from bot.planning.time_reading import Misreading, Unread, Usual
from bot.roster.words import tidy

NB: Final = Language.BOKMAL
USUAL: Final = Usual(year=2027)
SLOT: Final = Slot(
    day=date(2027, 2, 18), starts=time(9), ends=time(11, 15), place="Lier rådhus"
)
WHEN: Final = "torsdag 18. februar 2027 kl. 09.00–11.15"
REMOTE: Final = replace(SLOT, place="", form=Form.REMOTE)
LINE: Final = PlanLine(slot=SLOT, title="Budsjettmøte", host="Lier")
#: Words and marks that a line could take for something else than they are.
WORDS: Final = (
    *("Lier", "rådhus", "sal 3–4. etasje", "3.–4. juni", "torsdag 4. mars", "kl. 9–11"),
    *("til 15", "og 12.", "2027", "11.15", "fjernmøte", "tittel: x", "vert:", "sted:"),
    *("titel: x", ";", ";;", ":", ",", "(", ")", "–", "•", "30.2.", "æ"),
)
TEXTS: Final = (
    st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join)
    | st.lists(st.sampled_from(WORDS), max_size=3).map("".join)
    | st.text(max_size=12)
).map(tidy)
CLOCKS: Final = st.times().map(lambda t: t.replace(second=0, microsecond=0))


@given(
    language=st.sampled_from(Language),
    day=st.dates(date(2022, 1, 1), date(2032, 12, 1)),
    clocks=st.lists(CLOCKS, min_size=2, max_size=2, unique=True),
    more=st.integers(0, 6),
    texts=st.tuples(TEXTS, TEXTS, TEXTS),
    form=st.sampled_from(Form),
)
@example(NB, SLOT.day, [time(9), time(11)], 1, ("til 15", "", ""), Form.PHYSICAL)
def test_what_is_written_is_read_back(  # all that a line carries
    language: Language,
    day: date,
    clocks: list[time],
    more: int,
    texts: tuple[str, str, str],
    form: Form,
) -> None:
    starts, ends = clocks if more else sorted(clocks)
    place, title, host = texts
    slot = Slot(
        day=day,
        starts=starts,
        ends=ends,
        place=place,
        form=form,
        last_day=day + timedelta(days=more) if more else None,
    )
    line = PlanLine(slot=slot, title=title, host=host)
    assert read(write(language, line), USUAL) == line


def test_a_line_tells_what_there_is_and_no_more() -> None:
    assert write(NB, LINE) == f"{WHEN} Lier rådhus; vert: Lier; tittel: Budsjettmøte"
    assert write(NB, PlanLine(slot=SLOT)) == f"{WHEN} Lier rådhus"
    assert write(NB, PlanLine(slot=REMOTE)) == f"{WHEN}; fjernmøte"
    odd = replace(SLOT, place="3. etasje")
    assert write(NB, PlanLine(slot=odd)) == f"{WHEN}; sted: 3. etasje"


@pytest.mark.parametrize(
    "text",
    [
        f"{WHEN} Lier rådhus; tittel: Budsjettmøte; vert: Lier",
        f"{WHEN} Lier rådhus ;Vertskap:Lier;  TITTEL : Budsjettmøte",
        f"{WHEN}; sted: Lier rådhus; vertskommune: Lier; tittel: Budsjettmøte;",
        f"vert: Lier; tittel: Budsjettmøte; {WHEN}; Lier rådhus",
    ],
)
def test_the_parts_stand_in_any_order(text: str) -> None:
    assert read(text, USUAL) == LINE


@pytest.mark.parametrize(
    "text", [f"{WHEN}; fjernmøte", f"{WHEN}, Fjernmøte", f"{WHEN} digitalt"]
)
def test_a_remote_meeting_is_at_no_usual_place(text: str) -> None:
    usual = replace(USUAL, place="Drammen rådhus")
    assert read(text, usual) == PlanLine(slot=REMOTE)


def test_a_semicolon_that_leads_nowhere_is_of_the_place() -> None:
    slot = replace(SLOT, place="Lier rådhus; møterom 2")
    assert read(f"{WHEN} Lier rådhus; møterom 2", USUAL) == PlanLine(slot=slot)


@pytest.mark.parametrize(
    ("part", "word"),
    [
        ("titel: Budsjettmøte", "titel: Budsjettmøte"),
        ("fjermøte", "fjermøte"),
        ("vert: Lier; vert: Hole", "vert: Hole"),
        ("fjernmøte; digitalt", "digitalt"),
    ],
)
def test_what_is_nearly_known_or_said_twice_is_asked_about(
    part: str, word: str
) -> None:
    with pytest.raises(Unread) as unread:
        read(f"{WHEN} Lier rådhus; {part}", USUAL)
    assert unread.value.why is Misreading.ODD_PART
    assert unread.value.facts == {"word": word}


def test_a_list_that_nobody_reads_back_tells_of_remote_meetings() -> None:
    assert when_and_where(NB, SLOT) == f"{WHEN} Lier rådhus"
    assert when_and_where(NB, REMOTE) == f"{WHEN} fjernmøte"
    both = replace(REMOTE, place="Lier rådhus")
    assert when_and_where(NB, both) == f"{WHEN} Lier rådhus, fjernmøte"
