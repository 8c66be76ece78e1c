"""`radslag import` from the files to the database, and what it says of it."""

from datetime import datetime
from pathlib import Path

import pytest

from bot.dates import OSLO
from radslag.import_roster import Report, import_files
from storage import Store
from storage import tables as t
from tests.engines import Open

NOW = datetime(2026, 12, 1, 9, tzinfo=OSLO)
EXAMPLES = Path(__file__).parent.parent.parent / "examples"
GONE = (
    "Merk: Disse finnes ikke lenger når det første møtet holdes: Hurum (til "
    "31.12.2019), Nedre Eiker (til 31.12.2019), Røyken (til 31.12.2019) og Svelvik "
    "(til 31.12.2019)."
)
NO_TOWN = "«by» kan ikke stå her. Skriv «kommune» eller «fylkeskommune»."
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


@pytest.fixture
def store(database_url: str, opened: Open) -> Store:
    engine = opened(database_url)
    t.metadata.create_all(engine)
    return Store(engine)


@pytest.mark.parametrize("name", ["vestregionen.toml", "vestregionen.xlsx"])
def test_import_of_the_example_counts_what_came_in(store: Store, name: str) -> None:
    assert import_files(store, [EXAMPLES / name], at=NOW) == Report(
        out=(
            (
                "Importert: 17 deltakere, 56 personer, 2 organer, 2 sekretariater, "
                "34 plasser og 12 møter."
            ),
            GONE,
        )
    )


def test_import_of_the_workbook_after_the_text_changes_nothing(store: Store) -> None:
    import_files(store, [EXAMPLES / "vestregionen.toml"], at=NOW)
    again = import_files(store, [EXAMPLES / "vestregionen.xlsx"], at=NOW)
    assert again == Report(
        out=("Alt i filen er importert fra før. Ingenting å endre.", GONE)
    )


def test_import_in_rehearsal_says_what_would_be(store: Store, tmp_path: Path) -> None:
    path = _written(tmp_path, COUNCIL)
    rehearsed = import_files(store, [path], at=NOW, is_rehearsal=True)
    assert rehearsed == Report(
        out=(
            "Blir importert: 1 deltaker, 1 organ og 1 plass.",
            "  Ny: Lier.",
            "  Ny: Rådet.",
            "  Ny: Rådet, ordfører fra Lier.",
            "Merk: Rådet har ikke noe sekretariat, så ingen kan innkalle.",
            "Dette var en prøve. Ingenting er lagret.",
        )
    )
    assert import_files(store, [path], at=NOW).out[0].startswith("Importert: 1 delt")


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
