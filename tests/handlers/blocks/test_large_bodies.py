"""A body of any size fits into Slack, and no seat is left out of the roll."""

import json
from collections.abc import Sequence
from typing import Any, Final

import pytest

from bot.body import Seat, SeatId
from bot.meeting import Meeting
from bot.orders import Language
from handlers.blocks.listing import Line, Listing, lists, some, within
from handlers.blocks.reminder import unanswered
from handlers.blocks.room import Place, page_of, room_dialog
from tests.builders import a_called_meeting, a_meeting, a_person, a_seat
from tests.handlers.blocks.surfaces import for_the_secretary, surfaces
from tests.handlers.blocks.test_surfaces import check

pytestmark = pytest.mark.usefixtures("uncounted")

NB: Final = Language.BOKMAL


@pytest.mark.parametrize("seats", [17, 90, 250])
@pytest.mark.parametrize("municipalities", [1, 25, 250])
def test_every_surface_fits(seats: int, municipalities: int) -> None:
    for surface in surfaces(_planned(seats, municipalities)).values():
        check(surface)


def test_overview_of_ninety_names_everyone() -> None:
    overview = for_the_secretary(_planned(90, 15))["overview-called"]
    said = json.dumps(overview["blocks"], ensure_ascii=False)
    assert [n for n in range(1, 91) if f"Medlem Nr{n} " not in said] == []


def test_overview_of_two_hundred_and_fifty_is_summed_up_by_municipality() -> None:
    overview = for_the_secretary(_planned(250, 10))["overview-silent"]
    silent = overview["blocks"][2]["text"]["text"].splitlines()
    assert silent[0] == "❓ *Har ikke svart (250)*"
    assert silent[1:] == [
        f"Medlem Nr{n} Solbakken-Haugen, Kommune {n:03} (og 24 til)"
        for n in range(1, 11)
    ]


def test_of_many_who_are_silent_the_answers_are_noted_down_seat_by_seat() -> None:
    few, many = (_unanswered(_called(n)) for n in (15, 16))
    assert [b["type"] for b in few] == ["section", *["section", "actions"] * 15]
    assert many[-1]["accessory"]["action_id"] == "seat_desk"


def test_roll_of_a_large_body_is_called_page_by_page() -> None:
    meeting = _called(250)
    pages = [_seats(_page(meeting, n)) for n in range(7)]
    assert [len(page) for page in pages] == [40, 40, 40, 40, 40, 40, 10]
    assert [n for page in pages for n in page] == list(range(1, 251))


def test_page_of_any_seat_can_be_turned_to() -> None:
    meeting = _called(250)
    assert [page_of(meeting, SeatId(n)) for n in (1, 40, 41, 250)] == [0, 0, 1, 6]
    named = next(b for b in _page(meeting, 0)["blocks"] if _finds(b))
    groups = named["accessory"]["option_groups"]
    assert [len(group["options"]) for group in groups] == [100, 100, 50]


def test_long_list_goes_on_in_another_section_between_two_lines() -> None:
    lines = [Line(text=f"Linje {n:03} {'x' * 40}", group="") for n in range(100)]
    sections = lists(NB, [Listing(title="*Alle*", lines=lines)])
    texts = [section["text"]["text"] for section in sections]
    assert "\n".join(texts) == "\n".join(["*Alle*", *(line.text for line in lines)])
    assert len(texts) == 2


@pytest.mark.parametrize(
    ("limit", "kept"),
    [
        (100, "en\nto\ntre"),
        (len("en\n… og 2 til"), "en\n… og 2 til"),
        (len("en\n… og 2 til") - 1, "… og 3 til"),
    ],
)
def test_lines_that_do_not_fit_are_counted(limit: int, kept: str) -> None:
    assert within(NB, ["en", "to", "tre"], limit) == kept


def test_no_lines_are_no_text() -> None:
    assert within(NB, [], 10) == ""


@pytest.mark.parametrize(
    ("number", "end"), [(1, "N0"), (20, "N18, N19"), (21, "N19 … og 1 til")]
)
def test_names_in_a_sentence_are_counted_when_they_are_too_many(
    number: int, end: str
) -> None:
    assert some(NB, [f"N{n}" for n in range(number)]).endswith(end)


def _planned(seats: int, municipalities: int) -> Meeting:
    return a_meeting(*(_seat(n, municipalities) for n in range(1, seats + 1)))


def _called(seats: int) -> Meeting:
    return a_called_meeting(*(_seat(n, seats) for n in range(1, seats + 1)))


def _seat(number: int, municipalities: int) -> Seat:
    """Make a seat as in a large council: its own member, and stand-ins of its own."""
    stand_ins = tuple(
        a_person(number + 1000 * rank, name=f"Vara Nr{number}.{rank}")
        for rank in (1, 2)
    )
    return a_seat(
        number,
        participant=f"Kommune {(number - 1) % municipalities + 1:03}",
        holder=a_person(number, name=f"Medlem Nr{number} Solbakken-Haugen"),
        stand_ins=stand_ins,
    )


def _unanswered(meeting: Meeting) -> Sequence[dict[str, Any]]:
    post = unanswered(meeting, at=meeting.answer_by or meeting.starts_at)
    assert post
    return post.blocks


def _page(meeting: Meeting, page: int) -> dict[str, Any]:
    place = Place(meeting=meeting.id, page=page)
    return room_dialog(meeting, place, at=meeting.starts_at)


def _seats(dialog: dict[str, Any]) -> list[int]:
    """List the seats that the buttons «Til stede» of a page are about."""
    buttons = (each for b in dialog["blocks"] for each in b.get("elements", ()))
    marks = (b for b in buttons if b.get("action_id") == "room_mark_present")
    return [Place.read(button["value"]).seat for button in marks]


def _finds(block: dict[str, Any]) -> bool:
    found: bool = block.get("accessory", {}).get("action_id") == "room_find"
    return found
