"""A roster in the database: all of it, once, and no more than what is new."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, func, select, update

from bot.body import BodyId
from bot.dates import at
from bot.meeting import Meeting, MeetingId, Status
from bot.orders import StandInRule
from bot.person import PersonId
from bot.plan import Slot
from bot.roster.outcome import Change, Outcome, Subject, Verb
from bot.roster.roster import Roster
from storage import DatabaseAway, Store, bodies, feeds, meetings, members
from storage import tables as t
from storage.database import connect, reading, writing
from storage.roster.keep import keep
from tests.engines import Open
from tests.rosters import (
    ASTRID,
    BODY,
    COUNCIL,
    COUNTY_SEAT,
    IMPORT,
    MEETING,
    SEAT,
    SECRETARY,
    File,
    roster,
)

FEBRUARY, MARCH = date(2027, 2, 4), date(2027, 3, 4)
LATER = IMPORT.at + timedelta(days=1)
ID, FIRST = BodyId(1), MeetingId(1)
ELI = {"navn": "Eli Aas", "e-post": "eli@lier.example"}
PLANNED = "Rådmannsgruppen torsdag 4. februar 2027 kl. 09.00–11.15"


@pytest.fixture
def engine(database_url: str, opened: Open) -> Engine:
    engine = opened(database_url)
    t.metadata.create_all(engine)
    return engine


def _keep(engine: Engine, changes: File | None = None) -> Outcome:
    return keep(engine, roster(changes), IMPORT)


def _texts(outcome: Outcome) -> list[str]:
    assert outcome.faults == ()
    return [change.text for change in outcome.changes]


def _everything(engine: Engine) -> dict[str, list[Any]]:
    with reading(engine) as db:
        return {
            table.name: sorted(map(repr, db.execute(select(table))))
            for table in t.metadata.sorted_tables
        }


def _meeting(engine: Engine, id: MeetingId = FIRST) -> Meeting:
    with reading(engine) as db:
        found = meetings.read(db, id)
    assert found
    return found


# --- All of it --------------------------------------------------------------------


def test_keep_makes_a_body_with_its_seats(engine: Engine) -> None:
    _keep(engine, {"organer": ({**BODY, "vara": "valgfri"},)})
    with reading(engine) as db:
        body = bodies.load(db, ID, on=FEBRUARY)
    assert (body.name, body.organisation) == ("Rådmannsgruppen", "Vestregionen")
    assert body.orders.stand_ins is StandInRule.PICKED
    assert [
        (s.participant, s.office, [p.name for p in s.people], s.has_vote)
        for s in body.seats
    ] == [
        ("Lier", "rådmann", ["Astrid Brekke", "Bjarne Solli"], True),
        (
            "Buskerud fylkeskommune",
            "fylkesrådmann",
            ["Frode Haugen", "Guro Fjeld"],
            True,
        ),
    ]
    assert [(s.person.name, s.title) for s in body.secretariat] == [
        ("Frode Haugen", "sekretær")
    ]


def test_keep_lays_a_meeting_out(engine: Engine) -> None:
    _keep(engine)
    meeting = _meeting(engine)
    assert (meeting.starts_at, meeting.ends_at, meeting.place, meeting.status) == (
        at(FEBRUARY, MEETING["fra"]),  # type: ignore[arg-type]  # a time in MEETING
        at(FEBRUARY, MEETING["til"]),  # type: ignore[arg-type]  # as well
        "Drammen rådhus",
        Status.PLANNED,
    )
    assert [item.title for item in meeting.agenda] == [
        "Godkjenning av innkalling og dagsorden",
        "Godkjenning av referat fra forrige møte",
        "Felles plan for sykkelveier",
        "Eventuelt",
    ]


def test_keep_tells_what_is_new(engine: Engine) -> None:
    assert _texts(_keep(engine)) == [
        "Ny: Lier.",
        "Ny: Buskerud fylkeskommune.",
        "Ny: Astrid Brekke.",
        "Ny: Bjarne Solli.",
        "Ny: Frode Haugen.",
        "Ny: Guro Fjeld.",
        "Ny: Rådmannsgruppen.",
        "Sekretariatet for Rådmannsgruppen er nytt.",
        "Ny: Rådmannsgruppen, rådmann fra Lier.",
        "Ny: Rådmannsgruppen, fylkesrådmann fra Buskerud fylkeskommune.",
        f"Nytt møte: {PLANNED}.",
    ]


def test_keep_lets_people_follow_each_other(engine: Engine) -> None:
    outgoing, incoming = (
        {**SEAT, "til": "28.02.2027"},
        {**SEAT, "medlem": "Bjarne Solli", "vara 1": "Astrid Brekke", "fra": MARCH},
    )
    _keep(engine, {"plasser": (outgoing, incoming)})
    with reading(engine) as db:
        seats = [bodies.load(db, ID, on=day).seats for day in (FEBRUARY, MARCH)]
    names = [[person.name for seat in then for person in seat.people] for then in seats]
    assert names == [
        ["Astrid Brekke", "Bjarne Solli"],
        ["Bjarne Solli", "Astrid Brekke"],
    ]


# --- Once -------------------------------------------------------------------------


def test_keep_changes_nothing_the_second_time(engine: Engine) -> None:
    _keep(engine)
    before = _everything(engine)
    assert _keep(engine) == Outcome()
    assert _everything(engine) == before


def test_keep_in_rehearsal_tells_the_same_and_leaves_no_trace(engine: Engine) -> None:
    before = _everything(engine)
    rehearsed = keep(engine, roster(), IMPORT, is_rehearsal=True)
    assert _everything(engine) == before
    assert _keep(engine) == rehearsed


def test_keep_writes_in_the_journal_what_it_did(engine: Engine) -> None:
    outcome = _keep(engine)
    rows = select(t.journal.c.event, t.journal.c.via, t.journal.c.facts)
    with reading(engine) as db:
        found = db.execute(rows.order_by(t.journal.c.id)).all()
    assert [tuple(row) for row in found] == [
        ("MeetingPlanned", "command_line", {}),
        ("RosterImported", "command_line", {"changes": _texts(outcome)}),
    ]


def test_keep_freshens_the_calendars_of_those_concerned(engine: Engine) -> None:
    _keep(engine)
    with writing(engine) as db:
        token = feeds.issue(db, PersonId(1), IMPORT.at)
    _keep(engine, {"møter": ({**MEETING, "sted": "Lier rådhus"},)})
    with reading(engine) as db:
        feed = feeds.find(db, token)
    assert feed
    assert feed.version == 2


def test_keep_says_when_the_database_is_away(tmp_path: Path) -> None:
    away = connect(f"sqlite+pysqlite:///{tmp_path / 'missing' / 'radslag.db'}")
    with pytest.raises(DatabaseAway):
        keep(away, Roster(), IMPORT)


# --- People -----------------------------------------------------------------------


def test_keep_knows_a_person_again_by_email(engine: Engine) -> None:
    _keep(engine)
    married = {**ASTRID, "navn": "Astrid Lunde", "e-post": "ASTRID@lier.example"}
    seat = {**SEAT, "medlem": "Astrid Lunde"}
    changes = {
        "personer": (married, *COUNCIL["personer"][1:]),
        "plasser": (seat, COUNTY_SEAT),
    }
    assert _texts(_keep(engine, changes)) == [
        "Astrid Lunde: navn «Astrid Lunde» (var «Astrid Brekke»)."
    ]


def test_keep_knows_a_person_again_by_name_and_place(engine: Engine) -> None:
    _keep(engine)
    moved = {**ASTRID, "e-post": "astrid@ny.example", "telefon": "400 00 002"}
    changes = {"personer": (moved, *COUNCIL["personer"][1:])}
    assert _texts(_keep(engine, changes)) == [
        (
            "Astrid Brekke: e-post «astrid@ny.example» (var «astrid@lier.example») og "
            "telefon «400 00 002» (sto tomt)."
        )
    ]


def test_keep_takes_a_namesake_from_elsewhere_for_another(engine: Engine) -> None:
    _keep(engine)
    other = {**ASTRID, "e-post": "astrid@hole.example", "kommer fra": "Hole"}
    seat = {**SEAT, "medlem": "astrid@hole.example"}
    people = (*COUNCIL["personer"], other)
    outcome = _keep(engine, {"personer": people, "plasser": (seat, COUNTY_SEAT)})
    assert _texts(outcome)[0] == "Ny: Astrid Brekke."


def test_keep_links_those_whom_slack_knows(engine: Engine) -> None:
    seen = members.Member(slack="U1", name="Astrid", email="Astrid@lier.example")
    with writing(engine) as db:
        members.keep(db, [seen])
    _keep(engine)
    with reading(engine) as db:
        named = select(t.people.c.name).where(t.people.c.slack == "U1")
        assert db.scalars(named).all() == ["Astrid Brekke"]


def test_keep_gives_somebody_who_came_by_slack_their_seat(engine: Engine) -> None:
    seen = members.Member(slack="U1", name="Astrid", email="astrid@lier.example")
    with writing(engine) as db:
        members.keep(db, [seen])
        came = members.person_of(db, "U1")
    _keep(engine)
    with reading(engine) as db:
        holder = bodies.load(db, ID, on=FEBRUARY).seats[0].holder
    assert came
    assert holder
    assert (holder.id, holder.name) == (came.id, "Astrid Brekke")


# --- Bodies and seats -------------------------------------------------------------


def test_keep_names_the_rules_that_changed(engine: Engine) -> None:
    _keep(engine)
    body = {**BODY, "vara": "valgfri", "svar dager": 5}
    outcome = _keep(engine, {"organer": (body,)})
    assert _texts(outcome) == ["Rådmannsgruppen: endret vara og svar dager."]


def test_keep_changes_who_keeps_the_books(engine: Engine) -> None:
    _keep(engine)
    keeper = {**SECRETARY, "person": "Bjarne Solli", "tittel": "daglig leder"}
    outcome = _keep(engine, {"sekretariat": (keeper,)})
    with reading(engine) as db:
        secretariat = bodies.load(db, ID, on=FEBRUARY).secretariat
    assert _texts(outcome) == ["Sekretariatet for Rådmannsgruppen er endret."]
    assert [(s.person.name, s.title) for s in secretariat] == [
        ("Bjarne Solli", "daglig leder")
    ]


def test_keep_names_who_sits_in_a_seat_now(engine: Engine) -> None:
    _keep(engine)
    outgoing = {**SEAT, "til": "28.02.2027"}
    incoming = {**SEAT, "medlem": "Eli Aas", "fra": "01.03.2027"}
    people = (*COUNCIL["personer"], ELI)
    outcome = _keep(
        engine, {"personer": people, "plasser": (outgoing, incoming, COUNTY_SEAT)}
    )
    assert _texts(outcome)[1:] == [
        (
            "Rådmannsgruppen, rådmann fra Lier: nå medlem Astrid Brekke og vara Bjarne "
            "Solli til 28.02.2027; så medlem Eli Aas og vara Bjarne Solli fra "
            "01.03.2027."
        )
    ]


def test_keep_moves_seats_in_the_list(engine: Engine) -> None:
    _keep(engine)
    mute = {**SEAT, "stemmerett": "nei"}
    outcome = _keep(engine, {"plasser": (COUNTY_SEAT, mute)})
    assert _texts(outcome) == [
        f"Rådmannsgruppen, {seat}: nå {news} i lista."
        for seat, news in (
            ("fylkesrådmann fra Buskerud fylkeskommune", "nummer 1"),
            ("rådmann fra Lier", "uten stemmerett og nummer 2"),
        )
    ]


def test_keep_empties_a_seat_that_nobody_holds(engine: Engine) -> None:
    _keep(engine)
    empty = {name: SEAT[name] for name in ("organ", "deltaker", "verv")}
    outcome = _keep(engine, {"plasser": (empty, COUNTY_SEAT)})
    assert _texts(outcome) == ["Rådmannsgruppen, rådmann fra Lier: nå ingen."]


def test_keep_leaves_a_seat_that_the_file_lacks(engine: Engine) -> None:
    _keep(engine)
    outcome = _keep(engine, {"plasser": (SEAT,)})
    assert outcome == Outcome(
        notes=(
            (
                "Rådmannsgruppen har en plass for fylkesrådmann fra Buskerud "
                "fylkeskommune som ikke står i filen. Den er ikke endret. Skriv den "
                "inn med til-dato for å avslutte."
            ),
        )
    )


# --- Meetings ---------------------------------------------------------------------


def test_keep_changes_a_planned_meeting(engine: Engine) -> None:
    _keep(engine)
    changed = {**MEETING, "til": "12.00", "sted": "Lier rådhus", "tittel": "Høstmøte"}
    later = IMPORT.__class__(by=None, at=LATER, door=IMPORT.door)
    outcome = keep(engine, roster({"møter": (changed,)}), later)
    meeting = _meeting(engine)
    assert outcome.changes == (
        Change(
            verb=Verb.CHANGED,
            subject=Subject.MEETING,
            text="Rådmannsgruppen torsdag 4. februar 2027 kl. 09.00–12.00: endret "
            "tittel, klokkeslett, sted.",
        ),
    )
    assert (meeting.title, meeting.place, meeting.sequence, meeting.stamped_at) == (
        "Høstmøte",
        "Lier rådhus",
        1,
        LATER,
    )


def test_keep_moves_a_meeting_within_its_day(engine: Engine) -> None:
    _keep(engine)
    _keep(engine, {"møter": ({**MEETING, "fra": "10.00", "til": "12.00"},)})
    with reading(engine) as db:
        assert db.scalar(select(func.count()).select_from(t.meetings)) == 1
    assert _meeting(engine).starts_at.hour == 9  # in UTC


def test_keep_changes_cases_and_leaves_them_when_the_file_has_none(
    engine: Engine,
) -> None:
    _keep(engine)
    case = {**COUNCIL["saker"][0], "tittel": "Felles innkjøp"}
    assert _texts(_keep(engine, {"saker": (case,)})) == [f"{PLANNED}: endret saker."]
    assert _keep(engine, {"saker": ()}) == Outcome()
    assert _meeting(engine).agenda[2].title == "Felles innkjøp"


@pytest.mark.parametrize(
    ("status", "word"), [(Status.CALLED, "innkalt"), (Status.CANCELLED, "avlyst")]
)
def test_keep_never_changes_a_meeting_that_people_know_of(
    engine: Engine, status: Status, word: str
) -> None:
    _keep(engine)
    with writing(engine) as db:
        db.execute(update(t.meetings).values(status=status))
    before = _meeting(engine)
    outcome = _keep(engine, {"møter": ({**MEETING, "sted": "Lier rådhus"},)})
    assert outcome == Outcome(
        notes=(
            (
                f"{PLANNED} er {word} og er ikke endret, selv om filen sier noe annet "
                "(sted). Endre det i Slack."
            ),
        )
    )
    assert _meeting(engine) == before


def test_keep_leaves_a_called_meeting_that_the_file_agrees_with(engine: Engine) -> None:
    _keep(engine)
    with writing(engine) as db:
        db.execute(update(t.meetings).values(status=Status.CALLED))
    assert _keep(engine) == Outcome()


def test_keep_tells_of_a_planned_meeting_that_the_file_lacks(engine: Engine) -> None:
    _keep(engine)
    outcome = _keep(engine, {"møter": ({**MEETING, "dato": MARCH},), "saker": ()})
    assert outcome.notes == (
        (
            f"{PLANNED} står i planen, men ikke i filen. Det er ikke endret. Bruk "
            "«/mote flytt» eller «/mote avlys» i Slack."
        ),
    )


def test_keep_keeps_nothing_when_a_meeting_is_in_the_way(engine: Engine) -> None:
    early = {**MEETING, "fra": "08.00", "til": "10.00"}
    late = {**MEETING, "fra": "10.30", "til": "12.00"}
    _keep(engine)
    before = _everything(engine)
    people = (*COUNCIL["personer"], ELI)
    changes = {"møter": (early, late), "personer": people, "saker": ()}
    outcome = _keep(engine, changes)
    assert [str(fault) for fault in outcome.faults] == [
        f"rad.xlsx, arket «møter», rad {row}, kolonnen «fra»: {PLANNED} står alt i "
        "planen og er på samme tid. Velg en annen tid, eller flytt det i Slack."
        for row in (4, 5)
    ]
    assert _everything(engine) == before


def test_keep_lets_no_meeting_grow_into_another(engine: Engine) -> None:
    late = {**MEETING, "fra": "13.00", "til": "15.00"}
    case = {**COUNCIL["saker"][0], "fra": "09.00"}
    _keep(engine, {"møter": (MEETING, late), "saker": (case,)})
    before = _everything(engine)
    outcome = _keep(engine, {"møter": ({**MEETING, "til": "14.00"},)})

    assert [fault.where.row for fault in outcome.faults] == [4]
    assert _everything(engine) == before


def test_keep_adds_nothing_where_a_called_meeting_stays(engine: Engine) -> None:
    _keep(engine)
    with writing(engine) as db:
        db.execute(update(t.meetings).values(status=Status.CALLED))
    short = {**MEETING, "til": "10.00"}
    next_one = {**MEETING, "fra": "10.00", "til": "12.00"}
    outcome = _keep(engine, {"møter": (short, next_one), "saker": ()})

    assert [fault.where.row for fault in outcome.faults] == [5]


def test_keep_means_the_meeting_that_took_a_cancelled_ones_place(
    engine: Engine,
) -> None:
    _keep(engine)
    with writing(engine) as db:
        again = replace(_meeting(engine), sequence=0)
        db.execute(update(t.meetings).values(status=Status.CANCELLED))
        meetings.add(db, again)

    assert _keep(engine) == Outcome()


def test_keep_and_those_who_plan_take_turns(engine: Engine) -> None:
    _keep(engine, {"møter": (), "saker": ()})
    act = replace(IMPORT, by=PersonId(3))
    slot = Slot(day=FEBRUARY, starts=time(9), ends=time(11), place="Lier rådhus")
    with ThreadPoolExecutor(2) as pool:
        pool.submit(_keep, engine)
        pool.submit(Store(engine).plan_meeting, ID, act, slot=slot)

    with reading(engine) as db:
        assert db.scalar(select(func.count()).select_from(t.meetings)) == 1
