"""A seminar of two days: one meeting, one answer, one entry in the calendar."""

from datetime import date, timedelta

from tests.builders import ASTRID, SOLVEIG
from tests.records import a_store
from tests.stories.town import Town, a_town

SPAN = "torsdag 11. juni kl. 10.00–fredag 12. juni 2026 kl. 15.00"
MOVED = "torsdag 18. juni kl. 10.00–fredag 19. juni 2026 kl. 15.00"
SEMINAR = {
    "date": "2026-06-11",
    "starts": "10:00",
    "ends": "15:00",
    "last_day": "2026-06-12",
    "place": "Sundvolden",
}


def test_a_seminar_is_one_meeting_from_the_plan_to_the_roll(sqlite_url: str) -> None:
    with a_town(a_store(sqlite_url)) as town:
        secretary, member = town.window(SOLVEIG), town.window(ASTRID)
        secretary.type("/mote ny")
        secretary.submit(**(SEMINAR | {"last_day": "2026-06-10"}))
        assert list(secretary.dialog["errors"]) == ["last_day"]
        secretary.submit(**SEMINAR)
        assert f": {SPAN}, Sundvolden." in secretary.sentence

        secretary.type("/mote innkall")
        secretary.submit()
        town.deliver()
        assert SPAN in member.cards[-1]["blocks"][0]["text"]["text"]
        assert _entry(town) == ["20260611T100000", "20260612T150000"]
        member.press("Jeg kommer")

        secretary.type("/mote flytt")
        # The last day stays where it was until somebody moves it too.
        secretary.submit(date="2026-06-18")
        assert list(secretary.dialog["errors"]) == ["last_day"]
        secretary.submit(date="2026-06-18", last_day="2026-06-19")
        assert f"*{MOVED}, Sundvolden*" in secretary.lines[0]
        secretary.submit()
        town.deliver()
        assert _entry(town) == ["20260618T100000", "20260619T150000"]

        _call_the_roll(town)
        assert [each.days for each in town.store.standing(2026)] == [
            (date(2026, 6, 18), date(2026, 6, 19))
        ]


def _entry(town: Town) -> list[str]:
    """Read when the newest invitation says that it begins and ends."""
    file = town.window(ASTRID).file("innkalling.ics").decode()
    lines = [
        line for line in file.splitlines() if line.startswith(("DTSTART;", "DTEND;"))
    ]
    return [line.partition(":")[2] for line in lines[-2:]]


def _call_the_roll(town: Town) -> None:
    town.clock.now += timedelta(days=140)
    secretary = town.window(SOLVEIG)
    secretary.type("/mote oppmote")
    secretary.press_seat("Til stede", "Astrid Brekke")
    secretary.choose("Mer …", beside="Astrid Brekke")
    secretary.submit(
        happening="Gikk før møtet var slutt", day="torsdag 18. juni", clock="17:00"
    )
    assert "gikk kl. 17.00" in secretary.lines
    secretary.type("/mote referat")
    town.deliver()
    assert "Referat Rådmannsgruppen 2026-06-18.docx" in secretary.files
