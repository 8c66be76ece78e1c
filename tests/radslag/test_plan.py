"""`radslag plan`: a year as text and as files, and what can't be planned explained."""

import io
from argparse import Namespace
from collections.abc import Iterator
from contextlib import redirect_stdout
from datetime import date, time
from pathlib import Path

import pytest

from bot.body import BodyId, Secretary
from bot.planning.rhythm import Ahead, Rhythm
from radslag import plan
from radslag.import_calendar import read_calendars
from radslag.import_roster import Report, import_reading
from radslag.settings import Settings, SettingWrong
from storage import Store
from storage.database import writing
from tests.builders import NOW, SOLVEIG, a_body, a_slot, an_act
from tests.others_calendars import a_calendar, an_event
from tests.plans import MARCH, MAY, ORGANISATION, YEAR, an_entry
from tests.radslag.running import radslag
from tests.records import a_store, keep_body

BOARD = a_body(
    id=BodyId(2),
    name="Styringsgruppen",
    seats=(),
    secretariat=(Secretary(person=SOLVEIG),),
)
LEADERS = Rhythm(body=BodyId(2), count=2, months=(3, 5), place="Lier rådhus")
OWN = Rhythm(body=BodyId(1), weekday=None, relation=Ahead(of=BodyId(2), days=(14,)))
#: By which the files of each kind are known.
BEGINS = {
    "plan.xlsx": b"PK",
    "plan.docx": b"PK",
    "plan.pdf": b"%PDF",
    "plan.ics": b"BEGIN:VCALENDAR",
    "plan.svg": b"<svg",
    "plan.PNG": b"\x89PNG",
}


@pytest.fixture
def store(sqlite_url: str) -> Iterator[Store]:
    opened = a_store(sqlite_url)
    with writing(opened.engine) as db:
        keep_body(db, BOARD)
    yield opened
    opened.close()


def test_a_year_without_a_plan_says_so(store: Store, sqlite_url: str) -> None:
    assert _said(sqlite_url) == [
        "Vestregionen 2026",
        "Ingen møteplan er vedtatt, og det er ikke noe utkast.",
        "",
        "Rådmannsgruppen",
        "  Ingen møter.",
        "",
        "Styringsgruppen",
        "  Ingen møter.",
    ]


def test_a_proposal_stands_below_the_draft(store: Store, sqlite_url: str) -> None:
    store.planner.save_draft(
        an_act(), ORGANISATION, YEAR, [an_entry(title="Budsjettmøte")]
    )
    store.planner.set_rhythm(an_act(), LEADERS)

    said = _said(sqlite_url)
    assert said[1:5] == [
        "Utkast fra 2. februar 2026. Planen er ikke vedtatt.",
        "",
        "Rådmannsgruppen",
        (
            "  torsdag 12. mars 2026 kl. 09.00–11.15 Drammen rådhus, møterom Spiralen "
            "(Budsjettmøte) [utkast]"
        ),
    ]
    assert "Rådslag foreslår 2 møter til" in said
    (first, _) = [line for line in said if line.startswith("  Styringsgruppen: ")]
    assert ". Torsdag i uke " in first


def test_what_does_not_go_up_is_told(store: Store, sqlite_url: str) -> None:
    store.planner.set_rhythm(an_act(), OWN)

    assert _said(sqlite_url)[-2:] == [
        "Dette går ikke opp",
        (
            "  Rådmannsgruppen skal legges etter Styringsgruppen, som ikke er med i "
            "planen. Ta det med, eller fjern sammenhengen."
        ),
    ]


def test_an_adopted_plan_says_how_it_became_so(store: Store, sqlite_url: str) -> None:
    _adopt(store)
    assert _said(sqlite_url)[1] == ("Versjon 1, vedtatt 2. februar 2026 i sak 12/2025.")
    first, _ = store.standing(YEAR)
    slot = a_slot(day=date(2026, 3, 19))
    store.planner.move(first.id, an_act(), slot=slot, seen_sequence=0, why="Ferie")

    assert _said(sqlite_url)[1:3] == [
        "Versjon 2, vedtatt i sak 12/2025.",
        "Endret 2. februar 2026: Ferie",
    ]


def test_a_plan_that_is_sent_out_says_so(store: Store, sqlite_url: str) -> None:
    store.planner.save_draft(an_act(), ORGANISATION, YEAR, [an_entry()])
    store.planner.circulate(an_act(), ORGANISATION, YEAR)

    assert _said(sqlite_url)[1] == (
        "Utkast sendt ut 2. februar 2026. Planen er ikke vedtatt."
    )


def test_what_collides_is_told(store: Store, sqlite_url: str) -> None:
    store.planner.save_draft(
        an_act(), ORGANISATION, YEAR, [an_entry(date(2026, 5, 14))]
    )

    assert _said(sqlite_url)[-2] == "1 kollisjon"


def test_a_plan_is_held_against_a_calendar_file(
    store: Store, sqlite_url: str, tmp_path: Path
) -> None:
    store.planner.save_draft(an_act(), ORGANISATION, YEAR, [an_entry()])
    path = tmp_path / "lier.ics"
    council = an_event(1, "DTSTART;VALUE=DATE:20260312", name="Kommunestyre")
    path.write_bytes(a_calendar(council, an_event(2, "DTSTART:Tullball")))

    assert _said(sqlite_url, against=[path])[-4:] == [
        (
            "Holdt opp mot lier.ics: 1 hendelse i 2026. Én hendelse kunne ikke leses, "
            "og er ikke med."
        ),
        "",
        "1 kollisjon",
        (
            "  Rådmannsgruppen torsdag 12. mars 2026 kl. 09.00–11.15 faller sammen med "
            "«Kommunestyre» i kalenderen lier.ics, torsdag 12. mars 2026."
        ),
    ]


def test_what_is_only_proposed_is_held_against_a_file_too(
    store: Store, sqlite_url: str, tmp_path: Path
) -> None:
    store.planner.set_rhythm(an_act(), LEADERS)
    path = tmp_path / "lier.ics"
    all_of_may = ("DTSTART;VALUE=DATE:20260501", "DTEND;VALUE=DATE:20260601")
    path.write_bytes(a_calendar(an_event(1, *all_of_may)))

    said = _said(sqlite_url, against=[path])
    assert said[-2] == "1 kollisjon"
    assert "«Kommunestyre» i kalenderen lier.ics" in said[-1]
    path.write_bytes(a_calendar(an_event()))
    assert _said(sqlite_url, against=[path])[-2:] == [
        "Holdt opp mot lier.ics: 0 hendelser i 2026.",
        "Ingen kollisjoner.",
    ]


def test_only_some_bodies_are_shown(store: Store, sqlite_url: str) -> None:
    said = _said(sqlite_url, bodies=["styringsgruppen"])

    assert [line for line in said if line and not line.startswith(" ")][2:] == [
        "Styringsgruppen"
    ]


@pytest.mark.parametrize(("name", "begins"), BEGINS.items())
@pytest.mark.parametrize("bodies", [[], ["Rådmannsgruppen"]])
def test_a_plan_is_written_to_a_file(
    store: Store,
    sqlite_url: str,
    tmp_path: Path,
    name: str,
    begins: bytes,
    bodies: list[str],
) -> None:
    _adopt(store)
    path = tmp_path / name

    assert _run(sqlite_url, output=path, bodies=bodies) == 0
    assert begins in path.read_bytes()[:100]


def test_a_proposal_comes_along_when_it_is_asked_for(
    store: Store, sqlite_url: str, tmp_path: Path
) -> None:
    store.planner.set_rhythm(an_act(), LEADERS)
    without, along = tmp_path / "uten.svg", tmp_path / "med.svg"
    _run(sqlite_url, output=without)
    _run(sqlite_url, output=along, proposal=True)

    assert len(along.read_bytes()) > len(without.read_bytes())


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"year": 20227}, "20227 er ikke et år å planlegge. Skriv for eksempel 2027."),
        (
            {"bodies": ["Styret"]},
            (
                "Ingen organer heter «Styret». Disse finnes: Rådmannsgruppen, "
                "Styringsgruppen."
            ),
        ),
        (
            {"output": Path("plan.doc")},
            "plan.doc må ende på .xlsx, .docx, .pdf, .ics, .svg eller .png.",
        ),
        (
            {"output": Path("/finnes/ikke/plan.svg")},
            "Mappen /finnes/ikke finnes ikke. Lag den først.",
        ),
        (
            {"against": [Path("/finnes/ikke.ics")]},
            "/finnes/ikke.ics: Filen finnes ikke.",
        ),
        (
            {"against": [Path(__file__)]},
            (
                f"{__file__}: Dette er ikke en kalenderfil (.ics). Hent den på nytt "
                "der den kom fra."
            ),
        ),
    ],
)
def test_what_can_not_be_planned_is_explained(
    store: Store, sqlite_url: str, changes: dict[str, object], said: str
) -> None:
    with pytest.raises(SettingWrong) as wrong:
        _run(sqlite_url, **changes)

    assert str(wrong.value) == said


def test_a_file_is_not_written_over_unasked(
    store: Store, sqlite_url: str, tmp_path: Path
) -> None:
    path = tmp_path / "plan.svg"
    path.write_text("noe annet")
    with pytest.raises(SettingWrong, match="finnes fra før"):
        _run(sqlite_url, output=path)
    assert path.read_text() == "noe annet"

    assert _run(sqlite_url, output=path, overwrite=True) == 0


def test_a_file_has_one_cooperation(
    store: Store, sqlite_url: str, tmp_path: Path
) -> None:
    other = a_body(id=BodyId(3), name="Rådet", organisation="Hallingtinget", seats=())
    with writing(store.engine) as db:
        keep_body(db, other)
    path = tmp_path / "plan.svg"

    with pytest.raises(SettingWrong, match="flere: Hallingtinget, Vestregionen"):
        _run(sqlite_url, output=path)
    assert _run(sqlite_url, output=path, bodies=["Rådet"]) == 0


def test_a_plan_without_bodies_says_where_to_begin(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/r.db"
    radslag("migrate", at=tmp_path, DATABASE_URL=url)
    said = radslag("plan", "2027", at=tmp_path, DATABASE_URL=url)

    assert (said.code, said.err) == (
        2,
        "radslag: Det er ingen organer ennå. Kjør «radslag import» først.\n",
    )


def test_a_plan_that_was_written_is_imported_without_a_change(
    store: Store, sqlite_url: str, tmp_path: Path
) -> None:
    _adopt(store)
    path = tmp_path / "plan.ics"
    _run(sqlite_url, output=path, bodies=["Rådmannsgruppen"])

    assert _imported(store, path) == Report(
        out=("Alt i filen er importert fra før. Ingenting å endre.",)
    )
    assert [version.number for version in store.versions(ORGANISATION, YEAR)] == [0, 1]


def test_a_calendar_changes_an_adopted_plan_only_with_a_reason(
    store: Store, sqlite_url: str, tmp_path: Path
) -> None:
    _adopt(store)
    path = tmp_path / "plan.ics"
    _run(sqlite_url, output=path, bodies=["Rådmannsgruppen"])
    moved = path.read_text().replace("20260521T0", "20260521T1")
    path.write_text(moved.replace("20260521T111500", "20260521T211500"))

    refused = _imported(store, path)
    done = _imported(store, path, why="Ny møtetid")

    assert refused.err[0] == (
        "Møteplanen for 2026 er vedtatt. Skriv hvorfor den endres, så alle kan se det. "
        "Skriv det etter --begrunnelse."
    )
    assert done.out == (
        "Endret: 1 møte.",
        ("  Rådmannsgruppen torsdag 21. mai 2026 kl. 19.00–21.15: endret klokkeslett."),
    )
    latest = store.versions(ORGANISATION, YEAR)[-1]
    assert (latest.number, latest.reason) == (2, "Ny møtetid")
    assert latest.entries[-1].slot.starts == time(19)


def test_a_calendar_needs_a_body_that_is_known(store: Store, tmp_path: Path) -> None:
    with pytest.raises(SettingWrong, match="Mente du «Rådmannsgruppen»"):
        read_calendars(store, [tmp_path / "plan.ics"], "Rådmanngruppen")


def test_of_two_bodies_of_a_name_one_is_chosen(store: Store, tmp_path: Path) -> None:
    twin = a_body(id=BodyId(3), organisation="Hallingtinget", seats=())
    with writing(store.engine) as db:
        keep_body(db, twin)

    with pytest.raises(SettingWrong, match="«Rådmannsgruppen, Hallingtinget»"):
        read_calendars(store, [], "Rådmannsgruppen")
    found = read_calendars(store, [], "Rådmannsgruppen, Hallingtinget")
    assert [body.organisation for body in found.roster.bodies] == ["Hallingtinget"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ["plan.ics"],
            (
                "En kalenderfil sier ikke hvilket organ møtene er i. Skriv det etter "
                "--organ."
            ),
        ),
        (
            ["rad.toml", "--organ", "Styringsgruppen"],
            (
                "--organ gjelder bare kalenderfiler (.ics). Importer de andre filene "
                "for seg."
            ),
        ),
    ],
)
def test_what_is_a_calendar_and_what_is_not_is_told(
    sqlite_url: str, tmp_path: Path, arguments: list[str], said: str
) -> None:
    a_store(sqlite_url).close()
    ended = radslag("import", *arguments, at=tmp_path, DATABASE_URL=sqlite_url)

    assert (ended.code, ended.err) == (2, f"radslag: {said}\n")


def _imported(store: Store, path: Path, *, why: str = "") -> Report:
    found = read_calendars(store, [path], "Rådmannsgruppen")
    return import_reading(store, found, remarks=(), at=NOW, why=why)


def _adopt(store: Store) -> None:
    store.planner.save_draft(
        an_act(), ORGANISATION, YEAR, [an_entry(MARCH), an_entry(MAY)]
    )
    store.planner.adopt(an_act(), ORGANISATION, YEAR, case="sak 12/2025")


def _said(url: str, **changes: object) -> list[str]:
    """Run the command, and read what it says on a stream of its own."""
    said = io.StringIO()
    with redirect_stdout(said):
        assert _run(url, **changes) == 0
    return said.getvalue().splitlines()


def _run(url: str, **changes: object) -> int:
    given = {
        "year": YEAR,
        "bodies": [],
        "output": None,
        "proposal": False,
        "overwrite": False,
        "against": [],
    }
    settings = Settings.read({"DATABASE_URL": url})
    return plan.run(settings, Namespace(**{**given, **changes}))
