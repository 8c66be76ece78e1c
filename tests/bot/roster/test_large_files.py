"""A file of four hundred seats is read while somebody waits, right or wrong."""

from time import process_time

import pytest

from bot.roster.reading import Reading, read
from tests.rosters import File, a_sheet

pytestmark = pytest.mark.usefixtures("uncounted")

MEMBERS = 200
BODIES = ["Representantskapet", "Styret"]
#: How many times as long a file that is wrong all over may take as one that is right:
#: five to ten times is to be expected, and what is quadratic takes hundreds.
PATIENCE = 50


def a_file(members: int) -> File:
    """Write a council of two bodies, with three stand-ins for each member."""
    people = [f"Kari {number:04} Vik" for number in range(10 * members)]
    names = [f"Region {number:03}" for number in range(members)]
    seats = [
        {"organ": body, "deltaker": name, "verv": "medlem"}
        for body in BODIES
        for name in names
    ]
    return {
        "deltakere": [
            {"navn": "Samarbeidet", "slag": "samarbeid"},
            *({"navn": name, "slag": "region"} for name in names),
        ],
        "medlemskap": [{"deltaker": name, "i": "Samarbeidet"} for name in names],
        "personer": [{"navn": name} for name in people],
        "verv": [
            {"deltaker": name, "verv": "leder", "person": person}
            for name, person in zip(names, people, strict=False)
        ],
        "organer": [{"organ": name, "organisasjon": "Samarbeidet"} for name in BODIES],
        "plasser": seats,
        "medlemmer": [
            {**seat, "person": people[place % members]}
            for place, seat in enumerate(seats)
        ],
        "vara": [
            {**seat, "person": person}
            for place, seat in enumerate(seats)
            for person in people[members + 3 * (place % members) :][:3]
        ],
    }


def _read(file: File) -> tuple[Reading, float]:
    """Read a file; tell how long it took, whatever else the machine was doing."""
    sheets = [a_sheet(name, *rows) for name, rows in file.items()]
    begun = process_time()
    found = read(sheets)
    return found, process_time() - begun


def test_read_takes_some_four_times_as_long_for_four_times_as_much() -> None:
    _, quarter = _read(a_file(MEMBERS // 4))
    found, whole = _read(a_file(MEMBERS))
    assert (found.faults, len(found.roster.seats)) == ((), 400)
    # What is quadratic would take sixteen times as long.
    assert whole < 10 * quarter


def test_read_takes_a_file_where_every_name_is_misspelled_at_once() -> None:
    right = a_file(MEMBERS)
    people = [
        {"navn": f"{row['navn']}".replace("Vik", "Viik")} for row in right["personer"]
    ]
    _, floor = _read(right)
    found, seconds = _read({**right, "personer": people})
    assert len(found.faults) == 200 + 400 + 1_200
    assert seconds < PATIENCE * floor


def test_read_takes_a_row_that_stands_a_thousand_times_at_once() -> None:
    right = a_file(MEMBERS)
    rows = [*right["medlemmer"][:1]] * 1_000
    _, floor = _read(right)
    found, seconds = _read({**right, "medlemmer": rows})
    assert len(found.faults) == 999
    assert seconds < PATIENCE * floor
