"""`radslag import` from the files to the database, and what it says of it."""

from datetime import datetime
from pathlib import Path

import pytest

from bot.act import Act
from bot.dates import OSLO
from bot.meeting import MeetingId
from bot.person import PersonId
from radslag.import_roster import Report, import_files
from storage import Store
from storage import tables as t
from tests.engines import Open

NOW = datetime(2026, 12, 1, 9, tzinfo=OSLO)
EXAMPLES = Path(__file__).parent.parent.parent / "examples"
COUNTED = (
    "Importert: 19 deltakere, 17 medlemskap, 77 personer, 34 verv, 3 organer, 3 "
    "reglementer, 3 sekretariater, 2 ledelser, 51 plasser, 2 medlemmer, 16 varalister, "
    "3 rytmer og 4 møter."
)
NO_TOWN = (
    "«by» kan ikke stå her. Skriv «kommune», «fylkeskommune», «region», «samarbeid», "
    "«helseforetak», «fagforening», «brukerorganisasjon» eller «annen»."
)
NOTHING = "Det mangler noe her. Samarbeidet det hører til: Vestregionen."
COUNCIL = """\
[[deltakere]]
navn = "Lier"
slag = "kommune"
[[organer]]
organ = "Rådet"
organisasjon = "Vest"
[[plasser]]
organ = "Rådet"
deltaker = "Lier"
verv = "ordfører"
"""
PEOPLE = """\
[[personer]]
navn = "Astrid Brekke"
e-post = "astrid@lier.example"
[[personer]]
navn = "Bjarne Solli"
e-post = "bjarne@lier.example"
[[personer]]
navn = "Solveig Lunde"
e-post = "solveig@lier.example"
[[sekretariat]]
organ = "Rådet"
person = "Solveig Lunde"
[[verv]]
deltaker = "Lier"
verv = "ordfører"
person = "Astrid Brekke"
"""
MEETING = """\
[["møter"]]
organ = "Rådet"
dato = 2027-02-25
fra = 09:00:00
til = 11:00:00
sted = "Lier rådhus"
"""
HELD = 'person = "Astrid Brekke"\n'
PASSED_ON = f"""\
{HELD}til = 2027-01-31
[[verv]]
deltaker = "Lier"
verv = "ordfører"
person = "Bjarne Solli"
fra = 2027-02-01
"""


@pytest.fixture
def store(database_url: str, opened: Open) -> Store:
    engine = opened(database_url)
    t.metadata.create_all(engine)
    return Store(engine)


@pytest.mark.parametrize("name", ["vestregionen.toml", "vestregionen.xlsx"])
def test_import_of_the_example_counts_what_came_in(store: Store, name: str) -> None:
    assert import_files(store, [EXAMPLES / name], at=NOW) == Report(out=(COUNTED,))


def test_import_of_the_workbook_after_the_text_changes_nothing(store: Store) -> None:
    import_files(store, [EXAMPLES / "vestregionen.toml"], at=NOW)
    again = import_files(store, [EXAMPLES / "vestregionen.xlsx"], at=NOW)
    assert again == Report(
        out=("Alt i filen er importert fra før. Ingenting å endre.",)
    )


def test_import_in_rehearsal_says_what_would_be(store: Store, tmp_path: Path) -> None:
    path = _written(tmp_path, COUNCIL)
    rehearsed = import_files(store, [path], at=NOW, is_rehearsal=True)
    assert rehearsed == Report(
        out=(
            "Blir importert: 1 deltaker, 1 organ og 1 plass.",
            "  Ny deltaker: Lier (kommune).",
            "  Nytt organ: Rådet (Vest).",
            "  Ny plass: Rådet, ordfører fra Lier.",
            "Merk: Rådet har ikke noe sekretariat, så ingen kan innkalle.",
            "Dette var en prøve. Ingenting er lagret.",
        )
    )
    assert import_files(store, [path], at=NOW).out[0].startswith("Importert: 1 delt")


def test_import_tells_what_becomes_of_called_meetings(
    store: Store, tmp_path: Path
) -> None:
    path = _written(tmp_path, f"{COUNCIL}{PEOPLE}{MEETING}")
    import_files(store, [path], at=NOW)
    act = Act(by=PersonId(3), at=NOW)
    store.send_notice(MeetingId(1), act, seen_sequence=0)
    _written(tmp_path, f"{COUNCIL}{PEOPLE}{MEETING}".replace(HELD, PASSED_ON))

    rehearsed, done = (
        import_files(store, [path], at=NOW, is_rehearsal=is_rehearsal).out
        for is_rehearsal in (True, False)
    )

    office = "  Lier: ordfører er nå Bjarne Solli fra 01.02.2027 (før: Astrid Brekke)."
    effect = (
        "Møtet i Rådet torsdag 25. februar 2027: Bjarne Solli innkalles, "
        "Astrid Brekke får avlysning."
    )
    taken_back = "Dette var en prøve. Ingenting er lagret."
    assert rehearsed == ("Blir endret: 1 verv.", office, effect, taken_back)
    assert done == ("Endret: 1 verv.", office, effect)


def test_import_refuses_all_for_every_fault(store: Store, tmp_path: Path) -> None:
    path = _written(tmp_path, COUNCIL.replace("kommune", "by").replace("Vest", ""))
    assert import_files(store, [path], at=NOW) == Report(
        exit_code=2,
        err=(
            f"{path}, tabellen «deltakere», linje 3, feltet «slag»: {NO_TOWN}",
            f"{path}, tabellen «organer», linje 6, feltet «organisasjon»: {NOTHING}",
            "Ingenting er importert. Rett 2 feil.",
        ),
    )
    assert not store.has_bodies()


def test_import_says_when_a_file_is_missing(store: Store, tmp_path: Path) -> None:
    missing = tmp_path / "rad.xlsx"
    assert import_files(store, [missing], at=NOW) == Report(
        exit_code=2,
        err=(
            f"{missing}: Filen finnes ikke.",
            "Ingenting er importert. Rett 1 feil.",
        ),
    )


def _written(folder: Path, council: str) -> Path:
    path = folder / "rad.toml"
    path.write_text(council, "utf-8")
    return path
