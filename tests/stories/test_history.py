"""Who changed what of a body, when and from where: read by its secretary alone."""

from storage import tables as t
from tests.builders import ASTRID, BJARNE, DAG, SOLVEIG, TROND
from tests.records import a_store, revising
from tests.stories.town import Town, Window, a_town

FOR_THIS_BODY = (
    "Bare sekretariatet for Rådmannsgruppen kan gjøre dette. "
    "Ta kontakt med dem hvis noe må endres."
)


def test_a_secretary_reads_what_was_changed_and_what_was_corrected(
    sqlite_url: str,
) -> None:
    with a_town(a_store(sqlite_url)) as town:
        secretary = _opened(town)
        _replace(secretary, "Lier, rådmann: Astrid Brekke", TROND.slack, "2026-03-01")
        _replace(secretary, "Hole, rådmann: Dag Øverby", BJARNE.slack, "2025-12-01")

        secretary.press_dialog("Historikk")
        assert secretary.dialog["title"]["text"] == "Historikk"
        heading, *lines = secretary.lines
        assert heading == "*Hva som er endret i Rådmannsgruppen*"
        assert lines[:2] == [
            "*2. februar 2026 kl. 09.00* · Solveig Lunde, i Slack",
            (
                "_Retting av noe som har vært:_ Dag Øverby går ut. "
                "Siste dag er 30. november 2025."
            ),
        ]
        assert lines[-2:] == [
            "*2. februar 2026 kl. 09.00* · Solveig Lunde, i Slack",
            (
                "Trond Nygård sitter i Rådmannsgruppen for Lier (rådmann) "
                "fra 1. mars 2026."
            ),
        ]

        secretary.press_dialog("Tilbake til plassene")
        assert secretary.dialog["title"]["text"] == "Hvem sitter?"


def test_an_untouched_body_has_no_history_yet(sqlite_url: str) -> None:
    with a_town(a_store(sqlite_url)) as town:
        secretary = _opened(town)
        secretary.press_dialog("Historikk")
        assert secretary.lines[-1] == "Ingenting er endret ennå."


def test_a_long_history_is_read_page_by_page(sqlite_url: str) -> None:
    with a_town(a_store(sqlite_url)) as town:
        secretary = _opened(town)
        for day in range(1, 23):
            holder = (TROND, BJARNE)[day % 2]
            before = (TROND, BJARNE)[(day + 1) % 2].name if day > 1 else ASTRID.name
            secretary.turn("organ_day", {"selected_date": f"2026-03-{day:02}"})
            seat = f"Lier, rådmann: {before}"
            _replace(secretary, seat, holder.slack, f"2026-03-{day:02}")
        secretary.press_dialog("Historikk")
        newest = secretary.lines[2]
        secretary.press_dialog("Vis eldre")
        assert "1. mars 2026" in secretary.lines[-1] + secretary.lines[-3]
        assert newest not in secretary.lines


def test_a_member_has_no_way_to_it(sqlite_url: str) -> None:
    with a_town(a_store(sqlite_url)) as town:
        member = town.window(DAG)
        member.type("/mote organ rådmannsgruppen")
        assert "Historikk" not in str(member.dialog)


def test_who_no_longer_keeps_the_books_is_refused(sqlite_url: str) -> None:
    with a_town(a_store(sqlite_url)) as town:
        secretary = _opened(town)
        with revising(town.store.engine) as db:
            db.execute(t.secretaries.delete())
        secretary.press_dialog("Historikk")
        assert secretary.sentence == FOR_THIS_BODY


def _opened(town: Town) -> Window:
    window = town.window(SOLVEIG)
    window.type("/mote organ rådmannsgruppen")
    return window


def _replace(secretary: Window, seat: str, user: str | None, since: str) -> None:
    secretary.submit(seat=seat, step="replace")
    secretary.submit(colleague=user, since=since)
    secretary.submit()
