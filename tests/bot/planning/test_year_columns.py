"""No word of a year list breaks where the page has room for it."""

from bot.orders import Language
from bot.planning.lettering import width
from bot.planning.year_columns import column_widths
from bot.planning.year_list import YearList, year_list
from tests.years import DAYS, a_year, an_entry

ROOM, SIZE = 500.0, 11.0


def test_columns_take_all_the_room_and_each_text_one_line() -> None:
    listed = year_list(a_year(), Language.BOKMAL)
    widths = column_widths(listed, room=ROOM, size=SIZE)
    assert round(sum(widths)) == ROOM
    for line in listed.lines:
        for text, there in zip(listed.cells(line), widths, strict=True):
            assert width(text, SIZE) < there


def test_a_long_place_takes_several_lines_before_any_word_breaks() -> None:
    listed = _at("Kommunestyresalen i det gamle herredshuset, inngang fra Storgata")
    widths = column_widths(listed, room=ROOM, size=SIZE)
    assert round(sum(widths)) == ROOM
    for text, there in zip(listed.cells(listed.lines[0]), widths, strict=True):
        assert all(width(word, SIZE) < there for word in text.split())


def test_what_nobody_has_room_for_leaves_room_for_the_others() -> None:
    day, clock, body, place = column_widths(_at("x" * 3000), room=ROOM, size=SIZE)
    assert round(day + clock + body + place) == ROOM
    assert min(day, clock, body) > ROOM / 10


def _at(place: str) -> YearList:
    meetings = (an_entry(DAYS[0], place=place),)
    return year_list(a_year(meetings=meetings), Language.BOKMAL)
