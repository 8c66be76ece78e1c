"""The årshjul is a picture that can be read: every date once, and nothing on top."""

import struct
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from math import cos, hypot, pi, sin
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.body import BodyId
from bot.orders import Language
from bot.planning.circle import HEIGHT, MIDDLE, TURN, WIDTH, Curved, point
from bot.planning.lettering import width
from bot.planning.school_holidays import Untold
from bot.planning.wheel import wheel
from bot.planning.wheel_ring import Standing
from bot.planning.year_view import YearView
from handlers.documents.wheel import wheel_png, wheel_svg
from tests import golden
from tests.years import DAYS, NAMES, a_full_year, a_year, an_entry

FOLDER: Final = Path(__file__).parent / "golden"
NB, NN = Language
TEXT: Final = "{http://www.w3.org/2000/svg}text"
HOSTILE: Final = (
    "</text><script>alert(1)</script>",
    '" onload="x" &amp; \x00\x0b\ufffe',
    "&#x0;]]><!--",
    "\ud800 halv\u2028ny",
    "#set page(width: 1pt) $x$ \\",
    "",
    "🇳🇴" * 40,
    "x" * 3000,
)


@dataclass(frozen=True)
class Box:
    """Where some letters are on the page."""

    left: float
    top: float
    right: float
    bottom: float

    def lies_on(self, other: "Box") -> bool:
        return (
            min(self.right, other.right) - max(self.left, other.left) > 0.01
            and min(self.bottom, other.bottom) - max(self.top, other.top) > 0.01
        )


# --- What it looks like ---------------------------------------------------------------


@pytest.mark.parametrize("language", Language)
def test_wheel_looks_as_it_was_found_good(language: Language) -> None:
    drawn = wheel_svg(a_year(), language).encode()
    assert drawn == golden.kept(FOLDER / f"{language}-wheel.svg", drawn)


def test_wheel_tells_which_school_holidays_it_lacks() -> None:
    view = a_year(untold=(Untold(county="Buskerud", year=2027),))
    words = " ".join(" ".join(each.itertext()) for each in _texts(view)).split()
    assert "Skoleruta for Buskerud 2027 er ikke kjent." in " ".join(words)


def test_wheel_is_said_in_words_too() -> None:
    root = ET.fromstring(wheel_svg(a_year(), NB))  # noqa: S314  # it is our own
    named = {each.get("id"): each.text for each in root}
    assert root.get("aria-labelledby") == "tittel beskrivelse"
    assert named["tittel"] == "Vestregionen – årshjul 2027"
    assert named["beskrivelse"] == (
        "Styringsgruppen: torsdag 18. februar, torsdag 15. april, torsdag 10. juni, "
        "torsdag 16. september, torsdag 28. oktober, torsdag 9. desember. "
        "Rådmannsgruppen: torsdag 4. februar, torsdag 1. april, torsdag 27. mai, "
        "torsdag 2. september, torsdag 14. oktober, torsdag 25. november. "
        "Generalforsamlingen: torsdag 15. april. 1 kollisjon er merket."
    )


def test_a_mark_tells_what_it_is_when_pointed_at() -> None:
    titles = [each.text for each in _found(a_year(), "g/title")]
    assert (
        "Generalforsamlingen torsdag 15. april 2027 kl. 10.00–12.00, Drammen rådhus, "
        "Årsmøte"
    ) in titles


@pytest.mark.parametrize(
    ("first", "last", "label"),
    [
        (date(2027, 6, 10), date(2027, 6, 11), "10.–11.6."),
        (date(2027, 8, 31), date(2027, 9, 1), "31.8.–1.9."),
    ],
)
def test_a_seminar_has_both_its_days_in_one_mark(
    first: date, last: date, label: str
) -> None:
    drawn = wheel(a_year(meetings=(an_entry(first, last_day=last),)), NB)
    (mark,) = drawn.rings[0].marks
    assert mark.label == label
    assert width(label, mark.size) < 2 * mark.radius


def test_a_collision_is_told_by_shape_and_in_words() -> None:
    view = a_year()
    drawn = wheel(view, NB)
    marks = [mark for ring in drawn.rings for mark in ring.marks]
    colliding = [m.label for m in marks if m.standing is Standing.COLLIDING]
    told = " ".join(" ".join(line.lines) for line in drawn.legend)
    assert (colliding, len(drawn.links)) == (["15.4.", "15.4."], 1)
    assert "Ola Strømsæther er ventet både i Styringsgruppen" in told


def test_bodies_differ_in_shape_and_colour() -> None:
    shapes = [
        (each.tag, len((each.get("points") or "").split()), each.get("fill"))
        for each in _samples(a_full_year(12, 1))
    ]
    assert len(set(shapes)) == 12


# --- Every date once, and nothing on top ----------------------------------------------


@pytest.mark.parametrize(
    "view",
    [a_year(), a_full_year(3, 6), a_full_year(12, 10), a_full_year(1, 24)],
    ids=["three", "3 x 6", "12 x 10", "1 x 24"],
)
@pytest.mark.parametrize("language", Language)
def test_every_meeting_has_its_date_once_and_none_lies_on_another(
    view: YearView, language: Language
) -> None:
    labels = [text.text or "" for text in _texts(view, language) if _is_date(text)]
    days = [each.first_day for each in view.planned]
    short = [f"{day.day}" for day in days]
    long = [f"{day.day}.{day.month}." for day in days]
    assert Counter(labels) in (Counter(short), Counter(long))
    assert _overlapping(view, language) == []


@pytest.mark.parametrize("bodies", [1, 2, 5, 8, 12])
def test_all_letters_are_on_the_page(bodies: int) -> None:
    boxes = [box for _, box in _boxes(a_full_year(bodies, 10), NB)]
    assert all(
        box.left > 0 and box.right < WIDTH and box.top > 0 and box.bottom < HEIGHT
        for box in boxes
    )


def test_a_mark_lies_on_its_day_where_there_is_room() -> None:
    ring = wheel(a_year(), NB).rings[0]
    noons = [TURN * ((day - date(2027, 1, 1)).days + 0.5) / 365 for day in DAYS]
    assert [mark.at for mark in ring.marks] == [
        pytest.approx(point(noon, ring.radius)) for noon in noons
    ]


def test_marks_that_give_way_still_show_their_day() -> None:
    week = [an_entry(date(2027, 5, d)) for d in (3, 4, 5)]
    marks = wheel(a_year(meetings=tuple(week), collisions=()), NB).rings[0].marks
    moved = [hypot(m.at[0] - m.day_at[0], m.at[1] - m.day_at[1]) for m in marks]
    assert moved[0] > 10
    assert moved[1] == pytest.approx(0, abs=1e-6)


@pytest.mark.parametrize(("bodies", "meetings"), [(2, 200), (40, 9)])
def test_a_year_that_is_too_full_for_dates_says_so(bodies: int, meetings: int) -> None:
    view = a_full_year(bodies, meetings)
    told = " ".join(each.text or "" for each in _texts(view, NB))
    assert "Ringer uten datoer har flere møter enn det" in told
    assert not any(_is_date(each) for each in _texts(view, NB))


@pytest.mark.parametrize("year", [2024, 2026, 2032])
def test_weeks_are_those_of_the_year(year: int) -> None:
    weeks = [week for week, _ in wheel(a_year(year=year), NB).weeks]
    last = date(year, 12, 28).isocalendar().week
    assert weeks == list(range(1, last + 1))


# --- Whatever was typed ---------------------------------------------------------------


@pytest.mark.usefixtures("uncounted")  # Three thousand letters are many steps.
@pytest.mark.parametrize("words", HOSTILE)
def test_names_are_letters_and_no_more(words: str) -> None:
    view = a_year(
        organisation=words,
        version=words,
        bodies=dict.fromkeys(NAMES, words),
        meetings=(an_entry(DAYS[0], place=words, title=words),),
        collisions=(),
    )
    tags = {each.tag for each in _root(view).iter()}
    assert tags == {each.tag for each in _root(a_year()).iter()}
    assert wheel_png(wheel_svg(view, NB)).startswith(b"\x89PNG")


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=40)
@given(st.text(max_size=80), st.integers(0, 9))
def test_any_name_gives_a_well_formed_picture(name: str, bodies: int) -> None:
    names = {BodyId(n): name for n in range(bodies)}
    assert _root(a_year(organisation=name, bodies=names)).tag.endswith("svg")


# --- Pixels ---------------------------------------------------------------------------


def test_pixels_are_enough_for_paper_and_always_the_same() -> None:
    first, second = (wheel_png(wheel_svg(a_year(), NB)) for _ in range(2))
    assert struct.unpack(">II", first[16:24]) == (2828, 2000)
    assert first == second


# --- Where letters are ----------------------------------------------------------------


def _root(view: YearView, language: Language = NB) -> ET.Element:
    return ET.fromstring(wheel_svg(view, language))  # noqa: S314  # it is our own


def _found(view: YearView, path: str) -> list[ET.Element]:
    space = "{http://www.w3.org/2000/svg}"
    return _root(view).findall(".//" + "/".join(space + p for p in path.split("/")))


def _samples(view: YearView) -> list[ET.Element]:
    groups = [g for g in _found(view, "g") if g.get("class") == "forklaring"]
    return [
        group[0]
        for group in groups
        if group[0].tag.endswith(("circle", "polygon"))
        and group[0].get("fill") != "#1a1a1a"
    ]


def _texts(view: YearView, language: Language = NB) -> list[ET.Element]:
    return list(_root(view, language).iter(TEXT))


def _is_date(text: ET.Element) -> bool:
    return text.get("class") == "dato"


def _overlapping(view: YearView, language: Language) -> list[tuple[str, str]]:
    boxes = list(_boxes(view, language))
    return [
        (one, other)
        for (one, box), (other, its) in combinations(boxes, 2)
        if one != other and box.lies_on(its)
    ]


def _boxes(view: YearView, language: Language) -> Iterator[tuple[str, Box]]:
    """Measure every text of the drawing; one along a ring letter by letter."""
    for n, text in enumerate(_texts(view, language)):
        if text.text and text.text.strip():
            yield f"{n} {text.text}", _straight(text)
    drawn = wheel(view, language)
    curved = [name for _, name in drawn.months]
    curved += [ring.written for ring in drawn.rings if ring.written]
    for text_along in curved:
        for box in _along(text_along):
            yield text_along.text, box


def _straight(text: ET.Element) -> Box:
    x, y, size = (float(text.get(name) or 0) for name in ("x", "y", "font-size"))
    long = width(text.text or "", size)
    shift = {"middle": long / 2, "end": long}.get(text.get("text-anchor") or "", 0)
    return Box(x - shift, y - 0.73 * size, x - shift + long, y + 0.01 * size)


def _along(curved: Curved) -> Iterator[Box]:
    start = curved.angle - width(curved.text, curved.size) / 2 / curved.radius
    for letter in curved.text:
        half = width(letter, curved.size) / 2
        angle = start + half / curved.radius
        start += 2 * half / curved.radius
        x, y = point(angle, curved.radius)
        tall = 0.36 * curved.size
        wide_x = abs(half * cos(angle)) + abs(tall * sin(angle))
        wide_y = abs(half * sin(angle)) + abs(tall * cos(angle))
        yield Box(x - wide_x, y - wide_y, x + wide_x, y + wide_y)


def test_letters_along_a_ring_are_where_they_are_measured() -> None:
    boxes = list(_along(Curved(text="AB", size=10, angle=pi / 2, radius=100)))
    assert [box.bottom - box.top for box in boxes] == [pytest.approx(7.2, abs=0.4)] * 2
    assert [abs(box.left - MIDDLE[0] - 100) < 5 for box in boxes] == [True, True]
