"""A file of four hundred seats is read while somebody waits, right or wrong."""

from time import perf_counter

from bot.roster.reading import Reading, read
from tests.rosters import File, a_sheet

MEMBERS = [f"Region {number:03}" for number in range(200)]
BODIES = ["Representantskapet", "Styret"]
PEOPLE = [f"Kari {number:04} Vik" for number in range(2_000)]
#: Several times what it takes on a slow machine; what is quadratic takes minutes.
SECONDS = 10

FILE: File = {
    "deltakere": [
        {"navn": "Samarbeidet", "slag": "samarbeid"},
        *({"navn": name, "slag": "region"} for name in MEMBERS),
    ],
    "medlemskap": [{"deltaker": name, "i": "Samarbeidet"} for name in MEMBERS],
    "personer": [{"navn": name} for name in PEOPLE],
    "verv": [
        {"deltaker": name, "verv": "leder", "person": PEOPLE[place]}
        for place, name in enumerate(MEMBERS)
    ],
    "organer": [{"organ": name, "organisasjon": "Samarbeidet"} for name in BODIES],
    "plasser": [
        {"organ": body, "deltaker": name, "verv": "medlem"}
        for body in BODIES
        for name in MEMBERS
    ],
    "medlemmer": [
        {"organ": body, "deltaker": name, "verv": "medlem", "person": PEOPLE[place]}
        for body in BODIES
        for place, name in enumerate(MEMBERS)
    ],
    "vara": [
        {"organ": body, "deltaker": name, "verv": "medlem", "person": person}
        for body in BODIES
        for place, name in enumerate(MEMBERS)
        for person in PEOPLE[200 + 3 * place : 203 + 3 * place]
    ],
}


def _read(changes: File) -> tuple[Reading, float]:
    sheets = [a_sheet(name, *rows) for name, rows in {**FILE, **changes}.items()]
    begun = perf_counter()
    found = read(sheets)
    return found, perf_counter() - begun


def test_read_takes_a_large_file_at_once() -> None:
    found, seconds = _read({})
    assert (found.faults, len(found.roster.seats)) == ((), 400)
    assert seconds < SECONDS


def test_read_takes_a_file_where_every_name_is_misspelled_at_once() -> None:
    people = [{"navn": name.replace("Vik", "Viik")} for name in PEOPLE]
    found, seconds = _read({"personer": people})
    assert len(found.faults) == 200 + 400 + 1_200
    assert seconds < SECONDS


def test_read_takes_a_row_that_stands_a_thousand_times_at_once() -> None:
    rows = [*FILE["medlemmer"][:1]] * 1_000
    found, seconds = _read({"medlemmer": rows})
    assert len(found.faults) == 999
    assert seconds < SECONDS
