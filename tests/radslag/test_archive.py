"""`radslag archive`: all of a meeting in one file, and nothing that is nobody's."""

import json
import zipfile
from argparse import Namespace
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest

from bot.act import Act
from bot.agenda.item import Item, ItemKind, number
from bot.body import SeatId
from bot.meeting import Answer, Apology, Meeting, Reason
from bot.minutes.course import Issue, Stage
from bot.minutes.drawing_up import draw_up
from bot.room.decision import Decision, Vote
from bot.room.events import FactRecorded
from radslag import archive
from radslag.settings import Settings, SettingWrong
from storage import Store
from tests.builders import (
    ASTRID,
    BJARNE,
    COUNTY,
    DAG,
    HOLE,
    LIER,
    NOW,
    SOLVEIG,
    a_called_meeting,
    an_act,
)
from tests.records import a_store, keep
from tests.rooms import a_room, excused, present

FILES = {".pdf": b"%PDF", ".docx": b"PK", ".txt": b"Referat"}
HEALTH = "Brukket ben, og sykemeldt"


def test_all_of_a_meeting_is_in_one_file(tmp_path: Path, sqlite_url: str) -> None:
    _a_held_meeting(sqlite_url)
    folder = _archived(tmp_path, sqlite_url)
    assert sorted(folder) == [
        "Referat Rådmannsgruppen 2026-02-26.utgave-1.docx",
        "Referat Rådmannsgruppen 2026-02-26.utgave-1.pdf",
        "Referat Rådmannsgruppen 2026-02-26.utgave-1.txt",
        "moetemappe.json",
        "mote.ics",
        "referat.json",
        "rom.json",
        "spor.json",
    ]
    assert folder["Referat Rådmannsgruppen 2026-02-26.utgave-1.pdf"] == b"%PDF"
    assert b"BEGIN:VEVENT" in folder["mote.ics"]
    trail = [each["event"] for each in json.loads(folder["spor.json"])]
    assert trail == ["FactRecorded", "MinutesDrawnUp", "MinutesSent"]


def test_the_meeting_is_described_as_the_archive_wants_it(
    tmp_path: Path, sqlite_url: str
) -> None:
    _a_held_meeting(sqlite_url)
    folder = json.loads(_archived(tmp_path, sqlite_url)["moetemappe.json"])
    assert (folder["entity"], folder["utvalg"], folder["moetenummer"]) == (
        "Moetemappe",
        "Rådmannsgruppen",
        "2026-02-26",
    )
    assert folder["moetedato"] == "2026-02-26T08:00:00+00:00"
    case, closed, told = folder["moetesak"]
    assert (case["moetesakstype"], case["noarkMoetesakstype"]) == ("politisk", "PS")
    assert (case["moetesaksaar"], case["moetesakssekvensnummer"]) == (2026, 1)
    assert case["vedtak"]["votering"] == {"Ja": 1, "Nei": 1, "Blankt": 0}
    assert (closed["offentligTittel"], closed["skjermingshjemmel"]) == (
        "Unntatt offentlighet, jf. offl. § 23",
        "offl. § 23",
    )
    assert (told["moetesakstype"], told["noarkMoetesakstype"]) == ("referat", "RS")
    document = folder["moetedokument"][1]
    assert document["noarkMoeteregistreringstype"] == "MP"
    file = document["dokumentbeskrivelse"]["dokumentobjekt"]
    assert (file["format"], len(file["sjekksum"])) == ("PDF", 64)
    assert folder["moetedeltaker"][0] == {
        "moetedeltakerNavn": "Bjarne Solli",
        "moetedeltakerFunksjon": None,
        "representerer": "Lier",
        "moetteFor": "Astrid Brekke",
    }


def test_what_is_exempt_is_in_nothing_that_is_sent_on(
    tmp_path: Path, sqlite_url: str
) -> None:
    _a_held_meeting(sqlite_url)
    sent_on = _archived(tmp_path, sqlite_url)["moetemappe.json"].decode()
    assert "Kjøp av tomt" not in sent_on
    assert "Tomta kjøpes" not in sent_on


def test_why_somebody_was_away_is_nowhere(tmp_path: Path, sqlite_url: str) -> None:
    _a_held_meeting(sqlite_url)
    for name, content in _archived(tmp_path, sqlite_url).items():
        assert HEALTH.encode() not in content, name
        assert b"illness" not in content, name
        assert b"@example.no" not in content, name


def test_a_meeting_that_was_not_held_has_nothing_to_archive(
    tmp_path: Path, sqlite_url: str
) -> None:
    store = a_store(sqlite_url)
    keep(store, a_called_meeting())
    store.close()
    with pytest.raises(SettingWrong, match="Referatet lages av oppmøtet"):
        _archived(tmp_path, sqlite_url)


def _archived(folder: Path, url: str) -> dict[str, bytes]:
    path = folder / "arkiv.zip"
    given = Namespace(
        body="rådmannsgruppen", day="26.02.2026", output=path, overwrite=False
    )
    assert archive.run(Settings(database_url=url), given) == 0
    with zipfile.ZipFile(BytesIO(path.read_bytes())) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def _a_held_meeting(url: str) -> None:
    store = a_store(url)
    agenda = (
        Item(title="Sykkelveier"),
        Item(title="Kjøp av tomt", exempt="offl. § 23"),
        Item(kind=ItemKind.OTHER_MINUTES, title="Referat fra Styringsgruppen"),
    )
    room = a_room(present(LIER, BJARNE), present(COUNTY), excused(HOLE))
    called = a_called_meeting(agenda=number(agenda, after=0, year=2026), room=room)
    sick = Apology(reason=Reason.ILLNESS, note=HEALTH)
    for seat, person in ((LIER.id, ASTRID), (SeatId(HOLE.id), DAG)):
        called = called.answer(seat, person.id, answer=Answer.AWAY, apology=sick)
    (held,) = keep(store, called)
    store.change(held.id, _decide, an_act())
    drawn = store.change(held.id, draw_up, an_act())
    _issue(store, drawn)
    store.close()


def _decide(meeting: Meeting, _: Act) -> tuple[Meeting, tuple[FactRecorded, ...]]:
    case, closed, others = meeting.agenda
    room = replace(
        meeting.room,
        decisions={
            case.id: Decision(item=case.id, text="Vedtas.", vote=Vote(against=1)),
            closed.id: Decision(item=closed.id, text="Tomta kjøpes."),
            others.id: Decision(item=others.id, text="Tas."),
        },
    )
    return replace(meeting, room=room), (FactRecorded(1, "decision"),)


def _issue(store: Store, drawn: Meeting) -> None:
    issue = Issue(
        number=1,
        stage=Stage.SENT,
        issued_at=NOW,
        by=SOLVEIG.id,
        remarks_by=NOW + timedelta(days=30),
    )
    store.issuing.issue(
        drawn.id, an_act(), issue=issue, files=FILES, seen_version=drawn.version
    )
