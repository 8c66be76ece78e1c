"""A roster in the database: all of it, once, and no more than what is new."""

from concurrent.futures import ThreadPoolExecutor
from datetime import time
from pathlib import Path

import pytest
from sqlalchemy import Engine, func, select

from bot.body import BodyId
from bot.dates import at
from bot.meeting import Status
from bot.person import PersonId
from bot.roster.outcome import Outcome, Verb
from bot.roster.roster import Roster
from bot.subscription import Subscription
from storage import DatabaseAway, Store, feeds
from storage import tables as t
from storage.database import connect, reading, writing
from storage.roster.keep import keep
from tests.rosters import BODY, COUNTY_SEAT, IMPORT, MEETING, SEAT, TENURE, roster
from tests.storage.roster.keeping import (
    COUNTYS,
    FEBRUARY,
    LATER,
    LIERS,
    PLANNED,
    everything,
    keep_file,
    keep_roster,
    texts,
    the_body,
    the_meeting,
    told,
)


def test_keep_makes_a_body_with_its_seats(engine: Engine) -> None:
    keep_file(engine)
    body = the_body(engine)
    assert (body.name, body.organisation) == ("Rådmannsgruppen", "Vestregionen")
    assert [
        (s.participant, s.office, [p.name for p in s.people], s.is_ex_officio)
        for s in body.seats
    ] == [
        ("Lier", "rådmann", ["Astrid Brekke", "Bjarne Solli"], True),
        (
            "Buskerud fylkeskommune",
            "fylkesrådmann",
            ["Frode Haugen", "Guro Fjeld"],
            False,
        ),
    ]
    assert [(s.person.name, s.title) for s in body.secretariat] == [
        ("Frode Haugen", "sekretær")
    ]


def test_keep_lays_a_meeting_out(engine: Engine) -> None:
    keep_file(engine)
    meeting = the_meeting(engine)
    assert (meeting.starts_at, meeting.ends_at, meeting.place, meeting.status) == (
        at(FEBRUARY, time(9)),
        at(FEBRUARY, time(11, 15)),
        "Drammen rådhus",
        Status.PLANNED,
    )
    assert [item.title for item in meeting.agenda] == [
        "Godkjenning av innkalling og dagsorden",
        "Godkjenning av protokoll fra forrige møte",
        "Felles plan for sykkelveier",
        "Eventuelt",
    ]


def test_keep_tells_what_is_new(engine: Engine) -> None:
    assert told(keep_file(engine)) == [
        (Verb.ADDED, text)
        for text in (
            "Ny deltaker: Lier (kommune).",
            "Ny deltaker: Buskerud fylkeskommune (fylkeskommune).",
            "Ny person: Astrid Brekke.",
            "Ny person: Bjarne Solli.",
            "Ny person: Frode Haugen.",
            "Ny person: Guro Fjeld.",
            "Lier: rådmann er Astrid Brekke.",
            "Nytt organ: Rådmannsgruppen (Vestregionen).",
            "Rådmannsgruppen: sekretariat er Frode Haugen (sekretær).",
            f"Ny plass: {LIERS}.",
            f"Ny plass: {COUNTYS}.",
            f"{COUNTYS}: medlem er Guro Fjeld.",
            f"{COUNTYS}: fast fullmektig er Frode Haugen.",
            "Rådmannsgruppen: vara for rådmann fra Lier er Bjarne Solli.",
            f"Nytt møte: {PLANNED}.",
        )
    ]


def test_keep_says_which_body_a_change_is_about(engine: Engine) -> None:
    keep_file(engine)
    other = {**BODY, "organ": "Styringsgruppen"}
    seat = {**SEAT, "organ": "Styringsgruppen"}
    outcome = keep_file(
        engine,
        {
            "organer": (BODY, other),
            "plasser": (SEAT, COUNTY_SEAT, seat),
            "verv": ({**TENURE, "til": "31.03.2027"},),
        },
    )
    assert [(change.text, change.body) for change in outcome.changes] == [
        ("Lier: rådmann er nå Astrid Brekke til 31.03.2027.", None),
        ("Nytt organ: Styringsgruppen (Vestregionen).", BodyId(2)),
        ("Ny plass: Styringsgruppen, rådmann fra Lier.", BodyId(2)),
    ]


def test_keep_changes_nothing_the_second_time(engine: Engine) -> None:
    keep_file(engine)
    before = everything(engine)
    assert keep_file(engine, act=LATER) == Outcome()
    assert everything(engine) == before


def test_keep_in_rehearsal_tells_the_same_and_leaves_no_trace(engine: Engine) -> None:
    before = everything(engine)
    said = roster()
    rehearsed = Store(engine).revise(
        IMPORT, lambda db: keep(db, said, IMPORT), is_rehearsal=True
    )
    assert everything(engine) == before
    # Under which number a body would be kept, nobody can tell beforehand.
    assert told(keep_file(engine)) == told(rehearsed)


def test_keep_writes_in_the_journal_what_it_did(engine: Engine) -> None:
    outcome = keep_file(engine)
    rows = select(t.journal.c.event, t.journal.c.via, t.journal.c.facts)
    with reading(engine) as db:
        found = db.execute(rows.order_by(t.journal.c.id)).all()
    assert [(event, via) for event, via, _ in found] == [
        ("MeetingPlanned", "command_line"),
        *[("RosterAdded", "command_line")] * len(outcome.changes),
    ]
    assert [facts["text"] for _, _, facts in found[1:]] == texts(outcome)


def test_keep_freshens_the_calendars_of_those_concerned(engine: Engine) -> None:
    keep_file(engine)
    with writing(engine) as db:
        token = feeds.issue(db, Subscription(person=PersonId(1)), IMPORT.at)
    keep_file(engine, {"møter": ({**MEETING, "sted": "Lier rådhus"},)})
    with reading(engine) as db:
        feed = feeds.find(db, token)
    assert feed
    assert feed.version == 2


def test_keep_says_when_the_database_is_away(tmp_path: Path) -> None:
    away = connect(f"sqlite+pysqlite:///{tmp_path / 'missing' / 'radslag.db'}")
    with pytest.raises(DatabaseAway):
        keep_roster(away, Roster())


def test_two_who_import_at_once_take_turns(engine: Engine) -> None:
    said = roster()
    with ThreadPoolExecutor(4) as pool:
        outcomes = list(pool.map(lambda _: keep_roster(engine, said), range(4)))
    assert sorted(map(len, (outcome.changes for outcome in outcomes))) == [0, 0, 0, 15]
    with reading(engine) as db:
        assert db.scalar(select(func.count()).select_from(t.people)) == 4
