"""A roster in the database: all of it, once, and no more than what is new."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, func, select, update

from bot.act import Act
from bot.body import Body, BodyId, Rank
from bot.dates import OSLO, at
from bot.meeting import Meeting, MeetingId, Status
from bot.orders import LegalForm, StandInRule
from bot.person import PersonId
from bot.plan import Slot
from bot.roster.outcome import Outcome, Verb
from bot.roster.roster import Roster
from bot.subscription import Subscription
from storage import DatabaseAway, Store, bodies, feeds, meetings, members
from storage import tables as t
from storage.database import connect, reading, writing
from storage.roster.keep import keep
from tests.engines import Open
from tests.rosters import (
    ASTRID,
    BODY,
    BUSKERUD,
    CASE,
    COUNCIL,
    COUNTY_SEAT,
    IMPORT,
    LIER,
    LISTING,
    MANDATE,
    MEETING,
    PROXY,
    SEAT,
    SECRETARY,
    TENURE,
    Cells,
    File,
    roster,
)

FEBRUARY, MARCH, APRIL = date(2027, 2, 4), date(2027, 3, 4), date(2027, 4, 1)
LATER = replace(IMPORT, at=IMPORT.at + timedelta(days=1))
ID, FIRST = BodyId(1), MeetingId(1)
ELI = {"navn": "Eli Aas", "e-post": "eli@lier.example"}
PLANNED = "Rådmannsgruppen torsdag 4. februar 2027 kl. 09.00–11.15"
LIERS = "Rådmannsgruppen, rådmann fra Lier"
COUNTYS = "Rådmannsgruppen, fylkesrådmann fra Buskerud fylkeskommune"
#: The rådmann leaves, and the one who stood in takes over.
SUCCESSION: File = {
    "verv": (
        {**TENURE, "til": "31.03.2027"},
        {**TENURE, "person": "Bjarne Solli", "fra": "01.04.2027"},
    ),
    "vara": (),
}
#: What is new each time that anything is kept, whether it says something else or not.
MARKS = ("editions",)


@pytest.fixture
def engine(database_url: str, opened: Open) -> Engine:
    engine = opened(database_url)
    t.metadata.create_all(engine)
    return engine


def _keep(engine: Engine, changes: File | None = None, act: Act = IMPORT) -> Outcome:
    return _kept(engine, roster(changes), act)


def _kept(engine: Engine, said: Roster, act: Act = IMPORT) -> Outcome:
    return Store(engine).revise(act, lambda db: keep(db, said, act))


def _told(outcome: Outcome) -> list[tuple[Verb, str]]:
    assert outcome.faults == ()
    return [(change.verb, change.text) for change in outcome.changes]


def _texts(outcome: Outcome) -> list[str]:
    return [text for _, text in _told(outcome)]


def _everything(engine: Engine) -> Mapping[str, list[Any]]:
    with reading(engine) as db:
        return {
            table.name: sorted(map(repr, db.execute(select(table))))
            for table in t.metadata.sorted_tables
            if table.name not in MARKS
        }


def _body(engine: Engine, on: date = FEBRUARY, id: BodyId = ID) -> Body:
    with reading(engine) as db:
        return bodies.load(db, id, on=on)


def _holders(engine: Engine, on: date = FEBRUARY) -> list[str]:
    seats = _body(engine, on).seats
    return [seat.holder.name if seat.holder else "" for seat in seats]


def _meeting(engine: Engine, id: MeetingId = FIRST) -> Meeting:
    with reading(engine) as db:
        found = meetings.read(db, id)
    assert found
    return found


# --- All of it --------------------------------------------------------------------


def test_keep_makes_a_body_with_its_seats(engine: Engine) -> None:
    _keep(engine)
    body = _body(engine)
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
    _keep(engine)
    meeting = _meeting(engine)
    assert (meeting.starts_at, meeting.ends_at, meeting.place, meeting.status) == (
        at(FEBRUARY, time(9)),
        at(FEBRUARY, time(11, 15)),
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
    assert _told(_keep(engine)) == [
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
    _keep(engine)
    other = {**BODY, "organ": "Styringsgruppen"}
    seat = {**SEAT, "organ": "Styringsgruppen"}
    outcome = _keep(
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


# --- Once -------------------------------------------------------------------------


def test_keep_changes_nothing_the_second_time(engine: Engine) -> None:
    _keep(engine)
    before = _everything(engine)
    assert _keep(engine, act=LATER) == Outcome()
    assert _everything(engine) == before


def test_keep_in_rehearsal_tells_the_same_and_leaves_no_trace(engine: Engine) -> None:
    before = _everything(engine)
    said = roster()
    rehearsed = Store(engine).revise(
        IMPORT, lambda db: keep(db, said, IMPORT), is_rehearsal=True
    )
    assert _everything(engine) == before
    # Under which number a body would be kept, nobody can tell beforehand.
    assert _told(_keep(engine)) == _told(rehearsed)


def test_keep_writes_in_the_journal_what_it_did(engine: Engine) -> None:
    outcome = _keep(engine)
    rows = select(t.journal.c.event, t.journal.c.via, t.journal.c.facts)
    with reading(engine) as db:
        found = db.execute(rows.order_by(t.journal.c.id)).all()
    assert [(event, via) for event, via, _ in found] == [
        ("MeetingPlanned", "command_line"),
        *[("RosterAdded", "command_line")] * len(outcome.changes),
    ]
    assert [facts["text"] for _, _, facts in found[1:]] == _texts(outcome)


def test_keep_freshens_the_calendars_of_those_concerned(engine: Engine) -> None:
    _keep(engine)
    with writing(engine) as db:
        token = feeds.issue(db, Subscription(person=PersonId(1)), IMPORT.at)
    _keep(engine, {"møter": ({**MEETING, "sted": "Lier rådhus"},)})
    with reading(engine) as db:
        feed = feeds.find(db, token)
    assert feed
    assert feed.version == 2


def test_keep_says_when_the_database_is_away(tmp_path: Path) -> None:
    away = connect(f"sqlite+pysqlite:///{tmp_path / 'missing' / 'radslag.db'}")
    with pytest.raises(DatabaseAway):
        _kept(away, Roster())


def test_two_who_import_at_once_take_turns(engine: Engine) -> None:
    said = roster()
    with ThreadPoolExecutor(4) as pool:
        outcomes = list(pool.map(lambda _: _kept(engine, said), range(4)))
    assert sorted(map(len, (outcome.changes for outcome in outcomes))) == [0, 0, 0, 15]
    with reading(engine) as db:
        assert db.scalar(select(func.count()).select_from(t.people)) == 4


# --- Participants -----------------------------------------------------------------


def test_keep_follows_a_participant_into_what_it_became(engine: Engine) -> None:
    hurum = {"navn": "Hurum", "slag": "kommune"}
    asker = {"navn": "Asker", "slag": "kommune", "kontakt": "Astrid Brekke"}
    _keep(engine, {"deltakere": (LIER, BUSKERUD, hurum)})
    merged = {**hurum, "til": "31.12.2019", "etterfølger": "Asker"}
    outcome = _keep(engine, {"deltakere": (LIER, BUSKERUD, merged, asker)})
    assert _told(outcome) == [
        (
            Verb.CHANGED,
            (
                "Hurum: etterfølger er nå «Asker» (sto tomt) og til er nå «31.12.2019» "
                "(sto tomt)."
            ),
        ),
        (Verb.ADDED, "Ny deltaker: Asker (kommune)."),
    ]
    with reading(engine) as db:
        rows = select(t.participants.c.name, t.participants.c.successor)
        found = db.execute(rows.order_by(t.participants.c.id)).all()
        contact = select(t.participants.c.contact).where(t.participants.c.id == 4)
        assert db.scalar(contact) == 1
    assert [tuple(row) for row in found][2:] == [("Hurum", 4), ("Asker", None)]


def test_keep_corrects_when_a_participant_ended(engine: Engine) -> None:
    hurum = {"navn": "Hurum", "slag": "kommune", "til": "31.12.2018"}
    _keep(engine, {"deltakere": (LIER, BUSKERUD, hurum)})
    right = {**hurum, "til": "31.12.2019", "nummer": "0628"}
    outcome = _keep(engine, {"deltakere": (LIER, BUSKERUD, right)})
    assert _told(outcome) == [
        (
            Verb.CORRECTED,
            (
                "Hurum: nummer er nå «0628» (sto tomt) og til er nå «31.12.2019» (før: "
                "«31.12.2018»)."
            ),
        )
    ]


def test_keep_lets_a_participant_leave_what_it_belonged_to(engine: Engine) -> None:
    whole = {"navn": "Vestregionen", "slag": "samarbeid"}
    belongs = {"deltaker": "Lier", "i": "Vestregionen"}
    parties = {"deltakere": (LIER, BUSKERUD, whole)}
    first = _keep(engine, {**parties, "medlemskap": (belongs,)})
    leaves = {**belongs, "til": "31.12.2027"}
    outcome = _keep(engine, {**parties, "medlemskap": (leaves,)})
    assert "Lier: medlemskap er Vestregionen." in _texts(first)
    assert _told(outcome) == [
        (Verb.CHANGED, "Lier: medlemskap er nå Vestregionen til 31.12.2027.")
    ]


def test_keep_leaves_what_a_participant_belongs_to_besides(engine: Engine) -> None:
    one, other = (
        {"deltaker": "Lier", "i": name} for name in ("Vestregionen", "Osloregionen")
    )
    wholes = [{"navn": row["i"], "slag": "samarbeid"} for row in (one, other)]
    parties = {"deltakere": (LIER, BUSKERUD, *wholes)}
    _keep(engine, {**parties, "medlemskap": (one,)})
    outcome = _keep(engine, {**parties, "medlemskap": (other,)})
    assert _told(outcome) == [(Verb.ADDED, "Lier: medlemskap er Osloregionen.")]
    assert _told(_keep(engine, {**parties, "medlemskap": (one,)})) == []


# --- People -----------------------------------------------------------------------


def test_keep_knows_a_person_again_by_email(engine: Engine) -> None:
    _keep(engine)
    married = {**ASTRID, "navn": "Astrid Lunde", "e-post": "ASTRID@lier.example"}
    changes = {
        "personer": (married, *COUNCIL["personer"][1:]),
        "verv": ({**TENURE, "person": "Astrid Lunde"},),
    }
    assert _told(_keep(engine, changes)) == [
        (
            Verb.CHANGED,
            "Astrid Lunde: navn er nå «Astrid Lunde» (før: «Astrid Brekke»).",
        )
    ]


def test_keep_knows_a_person_again_by_name_and_tells_no_number(engine: Engine) -> None:
    _keep(engine)
    moved = {**ASTRID, "e-post": "astrid@ny.example", "telefon": "400 00 002"}
    changes = {"personer": (moved, *COUNCIL["personer"][1:])}
    assert _told(_keep(engine, changes)) == [
        (Verb.CHANGED, "Astrid Brekke: endret e-post og telefon.")
    ]
    with reading(engine) as db:
        contact = select(t.people.c.email, t.people.c.phone).where(t.people.c.id == 1)
        assert db.execute(contact).one() == ("astrid@ny.example", "400 00 002")


def test_keep_takes_a_namesake_from_elsewhere_for_another(engine: Engine) -> None:
    _keep(engine)
    other = {**ASTRID, "e-post": "astrid@hole.example", "kommer fra": "Hole"}
    people = (*COUNCIL["personer"], other)
    tenure = {**TENURE, "person": "astrid@lier.example"}
    outcome = _keep(engine, {"personer": people, "verv": (tenure,)})
    assert _texts(outcome) == ["Ny person: Astrid Brekke."]


def test_keep_adds_a_third_where_two_share_name_and_place(engine: Engine) -> None:
    twin = {**ASTRID, "e-post": "tvilling@lier.example"}
    tenure = {**TENURE, "person": "astrid@lier.example"}
    people = (*COUNCIL["personer"], twin)
    _keep(engine, {"personer": people, "verv": (tenure,)})
    third = {**ASTRID, "e-post": "tredje@lier.example"}
    changes = {
        "personer": (third, *COUNCIL["personer"][1:]),
        "verv": (),
        "vara": (),
        "plasser": (SEAT, COUNTY_SEAT),
    }
    assert _texts(_keep(engine, changes)) == ["Ny person: Astrid Brekke."]


def test_keep_links_those_whom_slack_knows(engine: Engine) -> None:
    seen = members.Member(slack="U1", name="Astrid", email="Astrid@lier.example")
    with writing(engine) as db:
        members.keep(db, [seen])
    _keep(engine)
    assert _slack_users(engine) == {"Astrid Brekke": "U1"}


def test_keep_gives_somebody_who_came_by_slack_their_office(engine: Engine) -> None:
    seen = members.Member(slack="U1", name="Astrid", email="astrid@lier.example")
    with writing(engine) as db:
        members.keep(db, [seen])
        came = members.person_of(db, "U1")
    _keep(engine)
    holder = _body(engine).seats[0].holder
    assert came
    assert holder
    assert (holder.id, holder.name) == (came.id, "Astrid Brekke")


def test_a_corrected_email_parts_somebody_from_the_wrong_slack_user(
    engine: Engine,
) -> None:
    wrong, right = (
        members.Member(slack=slack, name=name, email=f"{slack}@lier.example")
        for slack, name in (("U1", "Astrid Berg"), ("U2", "Astrid Brekke"))
    )
    with writing(engine) as db:
        members.keep(db, [wrong, right])
    _keep(engine, _with_email("u1@lier.example"))
    assert _slack_users(engine) == {"Astrid Brekke": "U1"}
    with writing(engine) as db:
        db.execute(update(t.people).values(channel="D1"))

    _keep(engine, _with_email("u2@lier.example"))

    assert _slack_users(engine) == {"Astrid Brekke": "U2"}
    _keep(engine, _with_email("ukjent@lier.example"))
    assert _slack_users(engine) == {}
    with reading(engine) as db:
        channel = select(t.people.c.channel).where(t.people.c.name == "Astrid Brekke")
        assert db.scalar(channel) is None


def test_an_email_that_slack_has_already_keeps_somebody_linked(engine: Engine) -> None:
    seen = members.Member(slack="U1", name="Astrid", email="astrid@lier.example")
    with writing(engine) as db:
        members.keep(db, [seen])
    _keep(engine)
    with writing(engine) as db:
        members.keep(db, [replace(seen, email="brekke@lier.example")])
        db.execute(update(t.people).where(t.people.c.slack == "U1").values(channel="D"))
    _keep(engine, _with_email("brekke@lier.example"))
    with reading(engine) as db:
        linked = select(t.people.c.channel).where(t.people.c.slack == "U1")
        assert db.scalars(linked).all() == ["D"]


def _with_email(email: str) -> File:
    return {"personer": ({**ASTRID, "e-post": email}, *COUNCIL["personer"][1:])}


def _slack_users(engine: Engine) -> dict[str, str]:
    with reading(engine) as db:
        linked = select(t.people.c.name, t.people.c.slack)
        rows = db.execute(linked.where(t.people.c.slack.is_not(None)))
        return {row.name: row.slack for row in rows}


# --- Offices ----------------------------------------------------------------------


def test_keep_lets_people_follow_each_other_in_an_office(engine: Engine) -> None:
    _keep(engine)
    outcome = _keep(engine, SUCCESSION)
    assert _told(outcome) == [
        (
            Verb.CHANGED,
            "Lier: rådmann er nå Bjarne Solli fra 01.04.2027 (før: Astrid Brekke).",
        )
    ]
    assert [_holders(engine, on=day)[0] for day in (MARCH, APRIL)] == [
        "Astrid Brekke",
        "Bjarne Solli",
    ]


def test_keep_corrects_who_had_an_office(engine: Engine) -> None:
    _keep(engine)
    other = {**TENURE, "person": "Guro Fjeld", "måte": "konstituert"}
    outcome = _keep(engine, {"verv": (other,)})
    assert _told(outcome) == [
        (
            Verb.CORRECTED,
            (
                "Lier: rådmann er rettet til Guro Fjeld (konstituert) (før: Astrid "
                "Brekke)."
            ),
        )
    ]


def test_keep_leaves_an_office_that_the_file_does_not_mention(engine: Engine) -> None:
    _keep(engine)
    mayor = {**TENURE, "verv": "ordfører", "person": "Guro Fjeld"}
    assert _texts(_keep(engine, {"verv": (mayor,)})) == [
        "Lier: ordfører er Guro Fjeld."
    ]
    assert _holders(engine) == ["Astrid Brekke", "Guro Fjeld"]


# --- Bodies -----------------------------------------------------------------------


def test_keep_places_a_body_among_others(engine: Engine) -> None:
    old = {**BODY, "organ": "Rådmannsutvalget", "til": "31.12.2013"}
    board = {**BODY, "organ": "Styringsgruppen"}
    _keep(engine, {"organer": (BODY, old, board)})
    placed = {
        **BODY,
        "overordnet organ": "Styringsgruppen",
        "forgjenger": "Rådmannsutvalget",
        "oppgave": "Forberede saker",
    }
    outcome = _keep(engine, {"organer": (placed, old, board)})
    body = _body(engine)
    assert _told(outcome) == [
        (
            Verb.CHANGED,
            (
                "Rådmannsgruppen: oppgave er nå «Forberede saker» (sto tomt), "
                "overordnet organ er nå «Styringsgruppen» (sto tomt) og forgjenger er "
                "nå «Rådmannsutvalget» (sto tomt)."
            ),
        )
    ]
    assert (body.parent, body.predecessor, body.task) == (
        "Styringsgruppen",
        "Rådmannsutvalget",
        "Forberede saker",
    )
    assert _body(engine, id=BodyId(2)).successor == "Rådmannsgruppen"


def test_keep_finds_a_parent_at_home_before_elsewhere(engine: Engine) -> None:
    elsewhere = {"organ": "Styret", "organisasjon": "Annen region"}
    at_home = {**elsewhere, "organisasjon": "Vestregionen"}
    child = {**BODY, "overordnet organ": "Styret"}
    _keep(engine, {"organer": (elsewhere, child, at_home)})
    with reading(engine) as db:
        parent = select(t.bodies.c.parent).where(t.bodies.c.name == "Rådmannsgruppen")
        assert db.scalar(parent) == 3


def test_keep_finds_a_predecessor_of_another_organisation(engine: Engine) -> None:
    before = {"organ": "OSU", "organisasjon": "Helse"}
    after = {**BODY, "forgjenger": "OSU"}
    _keep(engine, {"organer": (after, before)})
    assert _body(engine).predecessor == "OSU"


def test_keep_gives_a_body_new_rules_from_a_day(engine: Engine) -> None:
    rules = {"organ": "Rådmannsgruppen", "organform": "§ 27-samarbeid"}
    first = _keep(engine, {"regler": (rules,)})
    later = {**rules, "fra": "01.01.2028", "organform": "administrativ gruppe"}
    outcome = _keep(engine, {"regler": (rules, later)})
    assert "Rådmannsgruppen: reglene er nye." in _texts(first)
    assert _told(outcome) == [
        (
            Verb.CHANGED,
            (
                "Rådmannsgruppen: reglene fra 01.01.2028 er nye: organform, vara, "
                "vara slippes, vedtaksført, årsak og offentlighet."
            ),
        )
    ]
    orders = [_body(engine, on).orders for on in (FEBRUARY, date(2028, 1, 1))]
    assert [(each.form, each.stand_ins) for each in orders] == [
        (LegalForm.PARAGRAPH_27, StandInRule.PERSONAL),
        (LegalForm.ADMINISTRATIVE, StandInRule.PICKED),
    ]


def test_keep_corrects_rules_that_have_been_in_force(engine: Engine) -> None:
    rules: Cells = {"organ": "Rådmannsgruppen", "svar dager": 4}
    _keep(engine, {"regler": (rules,)})
    other = {**rules, "svar dager": 5, "vara": "valgfri"}
    outcome = _keep(engine, {"regler": (other,)})
    assert _told(outcome) == [
        (Verb.CORRECTED, "Rådmannsgruppen: reglene er rettet: vara og svar dager.")
    ]
    assert _body(engine).orders.answer_days == 5


def test_keep_leaves_rules_that_the_file_does_not_mention(engine: Engine) -> None:
    _keep(engine, {"regler": ({"organ": "Rådmannsgruppen", "svar dager": 4},)})
    assert _keep(engine) == Outcome()
    assert _body(engine).orders.answer_days == 4


def test_keep_changes_who_keeps_the_books(engine: Engine) -> None:
    _keep(engine)
    goes = {**SECRETARY, "til": "31.12.2026"}
    comes = {**SECRETARY, "person": "Bjarne Solli", "tittel": "daglig leder"}
    outcome = _keep(engine, {"sekretariat": (goes, {**comes, "fra": "01.01.2027"})})
    assert _told(outcome) == [
        (
            Verb.CHANGED,
            (
                "Rådmannsgruppen: sekretariat er nå Bjarne Solli (daglig leder) fra "
                "01.01.2027 (før: Frode Haugen (sekretær))."
            ),
        )
    ]
    assert [
        [(s.person.name, s.title) for s in _body(engine, on).secretaries_on(on)]
        for on in (date(2026, 12, 31), FEBRUARY)
    ] == [[("Frode Haugen", "sekretær")], [("Bjarne Solli", "daglig leder")]]


def test_keep_passes_the_lead_on(engine: Engine) -> None:
    lead = {"organ": "Rådmannsgruppen", "rolle": "leder", "deltaker": "Lier"}
    deputy = {
        **lead,
        "rolle": "nestleder",
        "deltaker": "Buskerud",
        "person": "Frode Haugen",
    }
    first = _keep(engine, {"ledelse": (lead, deputy)})
    ends = {**lead, "til": "31.12.2027"}
    next_one = {**lead, "deltaker": "Buskerud", "fra": "01.01.2028"}
    outcome = _keep(engine, {"ledelse": (ends, next_one, deputy)})
    assert [text for text in _texts(first) if "leder er" in text] == [
        "Rådmannsgruppen: leder er Lier.",
        "Rådmannsgruppen: nestleder er Buskerud fylkeskommune ved Frode Haugen.",
    ]
    assert _told(outcome) == [
        (
            Verb.CHANGED,
            (
                "Rådmannsgruppen: leder er nå Buskerud fylkeskommune fra 01.01.2028 "
                "(før: Lier)."
            ),
        )
    ]
    chairs = [_body(engine, on).chair for on in (FEBRUARY, date(2028, 1, 1))]
    assert [chair and chair.person and chair.person.name for chair in chairs] == [
        "Astrid Brekke",
        "Guro Fjeld",
    ]


# --- Seats ------------------------------------------------------------------------


def test_keep_corrects_what_a_seat_gives_a_right_to(engine: Engine) -> None:
    _keep(engine)
    mute = {**SEAT, "stemmerett": "nei", "talerett": "ja", "hjemmel": "avtalen"}
    outcome = _keep(engine, {"plasser": (mute, COUNTY_SEAT)})
    rights = _body(engine).seats[0].rights
    assert _told(outcome) == [
        (
            Verb.CORRECTED,
            (
                f"{LIERS}: forslagsrett er nå «nei» (før: «ja»), stemmerett er nå "
                "«nei» (før: «ja») og hjemmel er nå «avtalen» (sto tomt)."
            ),
        )
    ]
    assert (rights.votes, rights.proposes, rights.speaks) == (False, False, True)


def test_keep_changes_a_seat_that_is_still_to_come(engine: Engine) -> None:
    new = {**SEAT, "nr": 2, "fra": "01.01.2028"}
    first = _keep(engine, {"plasser": (SEAT, new, COUNTY_SEAT)})
    changed = {**new, "gruppe": "Ap/Sp", "stemmer": 3}
    outcome = _keep(engine, {"plasser": (SEAT, changed, COUNTY_SEAT)})
    assert f"Ny plass: {LIERS} nr. 2 fra 01.01.2028." in _texts(first)
    assert _told(outcome) == [
        (
            Verb.CHANGED,
            (
                f"{LIERS} nr. 2: gruppe er nå «Ap/Sp» (sto tomt) og stemmer er nå «3» "
                "(før: «1»)."
            ),
        )
    ]


def test_keep_ends_a_seat(engine: Engine) -> None:
    _keep(engine)
    outcome = _keep(engine, {"plasser": ({**SEAT, "til": "31.03.2027"}, COUNTY_SEAT)})
    assert _told(outcome) == [
        (Verb.CHANGED, f"{LIERS}: til er nå «31.03.2027» (sto tomt).")
    ]
    assert [len(_body(engine, on).seats) for on in (MARCH, APRIL)] == [2, 1]


def test_keep_moves_seats_in_the_list(engine: Engine) -> None:
    _keep(engine)
    outcome = _keep(engine, {"plasser": (COUNTY_SEAT, SEAT)})
    assert _told(outcome) == [
        (Verb.CHANGED, "Rådmannsgruppen: rekkefølgen på plassene er endret.")
    ]
    assert _holders(engine) == ["Guro Fjeld", "Astrid Brekke"]


def test_keep_puts_a_new_seat_after_the_one_before_it(engine: Engine) -> None:
    _keep(engine)
    new = {**SEAT, "verv": "ordfører"}
    changes = {"plasser": (SEAT, new), "medlemmer": ()}
    assert _texts(_keep(engine, changes)) == [
        "Ny plass: Rådmannsgruppen, ordfører fra Lier."
    ]
    assert [seat.office for seat in _body(engine).seats] == [
        "rådmann",
        "ordfører",
        "fylkesrådmann",
    ]


def test_keep_leaves_a_seat_that_the_file_lacks(engine: Engine) -> None:
    _keep(engine)
    assert _keep(engine, {"plasser": (SEAT,), "medlemmer": ()}) == Outcome(
        notes=(
            (
                f"{COUNTYS} står ikke i filen. Det er ikke endret. Skriv den inn med "
                "til-dato for å avslutte den."
            ),
        )
    )


def test_keep_counts_the_seats_that_the_file_lacks(engine: Engine) -> None:
    third = {**SEAT, "verv": "ordfører"}
    ended = {**SEAT, "verv": "varaordfører", "til": "31.12.2020"}
    _keep(engine, {"plasser": (SEAT, COUNTY_SEAT, third, ended)})
    outcome = _keep(engine, {"plasser": (SEAT,), "medlemmer": ()})
    assert outcome.notes == (
        (
            f"{COUNTYS} og 1 plass til står ikke i filen. Det er ikke endret. Skriv "
            "dem inn med til-dato for å avslutte dem."
        ),
    )


def test_keep_gives_a_seat_to_another_by_name(engine: Engine) -> None:
    _keep(engine)
    goes = {**MANDATE, "til": "31.03.2027"}
    comes = {**MANDATE, "person": "Bjarne Solli", "fra": "01.04.2027"}
    leave = {
        **MANDATE,
        "person": "Astrid Brekke",
        "som": "settemedlem",
        "fra": "01.01.2027",
        "til": "28.02.2027",
    }
    outcome = _keep(engine, {"medlemmer": (goes, comes, leave, PROXY)})
    assert _told(outcome) == [
        (
            Verb.CHANGED,
            f"{COUNTYS}: medlem er nå Bjarne Solli fra 01.04.2027 (før: Guro Fjeld).",
        ),
        (
            Verb.ADDED,
            f"{COUNTYS}: settemedlem er Astrid Brekke fra 01.01.2027 til 28.02.2027.",
        ),
    ]
    assert [_holders(engine, on)[1] for on in (FEBRUARY, MARCH, APRIL)] == [
        "Astrid Brekke",
        "Guro Fjeld",
        "Bjarne Solli",
    ]


def test_keep_takes_a_proxy_away(engine: Engine) -> None:
    _keep(engine)
    outcome = _keep(engine, {"medlemmer": (MANDATE,)})
    assert _told(outcome) == [
        (
            Verb.CORRECTED,
            f"{COUNTYS}: fast fullmektig er rettet: Frode Haugen er tatt bort.",
        )
    ]
    assert _body(engine).seats[1].principal_rank is Rank.HOLDER


def test_keep_leaves_the_mandates_of_a_seat_that_has_none_in_the_file(
    engine: Engine,
) -> None:
    _keep(engine)
    assert _keep(engine, {"medlemmer": ()}) == Outcome()
    assert _holders(engine) == ["Astrid Brekke", "Guro Fjeld"]


# --- Stand-ins --------------------------------------------------------------------


def test_keep_knows_whose_stand_in_somebody_is(engine: Engine) -> None:
    seat = {**SEAT, "gruppe": "Ap/Sp"}
    body = {"organ": "Rådmannsgruppen"}
    outcome = _keep(
        engine,
        {
            "plasser": (seat, COUNTY_SEAT),
            "vara": (
                LISTING,
                {**body, "deltaker": "Lier", "gruppe": "Ap/Sp", "person": "Guro Fjeld"},
                {**body, "gruppe": "Ap/Sp", "person": "Frode Haugen"},
                {**body, "deltaker": "Buskerud", "person": "Bjarne Solli"},
            ),
        },
    )
    lists = [text for text in _texts(outcome) if "vara for" in text]
    assert lists == [
        f"Rådmannsgruppen: vara for {whom}."
        for whom in (
            "rådmann fra Lier er Bjarne Solli",
            "Ap/Sp fra Lier er Guro Fjeld",
            "Ap/Sp er Frode Haugen",
            "Buskerud fylkeskommune er Bjarne Solli",
        )
    ]


def test_keep_changes_the_order_of_stand_ins(engine: Engine) -> None:
    _keep(engine, {"vara": (LISTING, {**LISTING, "person": "Frode Haugen"})})
    outcome = _keep(engine, {"vara": ({**LISTING, "person": "Frode Haugen"}, LISTING)})
    assert _told(outcome) == [
        (
            Verb.CHANGED,
            (
                "Rådmannsgruppen: vara for rådmann fra Lier står nå i rekkefølgen "
                "Frode Haugen og Bjarne Solli."
            ),
        )
    ]
    assert [p.name for p in _body(engine).seats[0].stand_ins] == [
        "Frode Haugen",
        "Bjarne Solli",
    ]


def test_keep_tells_only_of_the_list_that_changed(engine: Engine) -> None:
    other = {**COUNTY_SEAT, "person": "Bjarne Solli"}
    _keep(engine, {"vara": (LISTING, other)})
    more = {**LISTING, "person": "Frode Haugen", "fra": "01.01.2027"}
    outcome = _keep(engine, {"vara": (LISTING, more, other)})
    assert _told(outcome) == [
        (
            Verb.CHANGED,
            (
                "Rådmannsgruppen: vara for rådmann fra Lier er nå også Frode Haugen "
                "fra 01.01.2027."
            ),
        )
    ]


# --- Meetings ---------------------------------------------------------------------


def test_keep_changes_a_planned_meeting(engine: Engine) -> None:
    _keep(engine)
    changed = {**MEETING, "til": "12.00", "sted": "Lier rådhus", "tittel": "Høstmøte"}
    outcome = _keep(engine, {"møter": (changed,)}, LATER)
    meeting = _meeting(engine)
    assert _told(outcome) == [
        (
            Verb.CHANGED,
            (
                "Rådmannsgruppen torsdag 4. februar 2027 kl. 09.00–12.00: endret "
                "tittel, klokkeslett og sted."
            ),
        )
    ]
    assert (meeting.title, meeting.place, meeting.sequence, meeting.stamped_at) == (
        "Høstmøte",
        "Lier rådhus",
        1,
        LATER.at,
    )


@pytest.mark.parametrize(
    "changes",
    [
        {"møter": ({**MEETING, "tittel": "Høstmøte"},)},
        {"saker": ({**CASE, "tittel": "Felles innkjøp"},)},
    ],
)
def test_a_new_title_or_case_makes_no_calendar_ask_again(
    engine: Engine, changes: File
) -> None:
    _keep(engine)
    _keep(engine, changes, LATER)
    meeting = _meeting(engine)
    assert (meeting.sequence, meeting.stamped_at) == (0, LATER.at)


def test_keep_moves_a_meeting_within_its_day(engine: Engine) -> None:
    _keep(engine)
    _keep(engine, {"møter": ({**MEETING, "fra": "10.00", "til": "12.00"},)})
    with reading(engine) as db:
        assert db.scalar(select(func.count()).select_from(t.meetings)) == 1
    assert _meeting(engine).starts_at == datetime(2027, 2, 4, 10, tzinfo=OSLO)


def test_keep_changes_cases_and_leaves_them_when_the_file_has_none(
    engine: Engine,
) -> None:
    _keep(engine)
    case = {**CASE, "tittel": "Felles innkjøp"}
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
    _let_be(engine, status)
    before = _meeting(engine)
    outcome = _keep(engine, {"møter": ({**MEETING, "sted": "Lier rådhus"},)})
    assert outcome.changes == ()
    assert outcome.notes == (
        (
            f"{PLANNED} er {word} og er ikke endret, selv om filen sier noe annet "
            "(sted). Endre det i Slack."
        ),
    )
    assert replace(_meeting(engine), roll={}, version=0) == before


def test_keep_leaves_a_called_meeting_that_the_file_agrees_with(engine: Engine) -> None:
    _keep(engine)
    _let_be(engine, Status.CALLED)
    outcome = _keep(engine)
    assert (outcome.changes, outcome.notes) == ((), ())


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
    outcome = _keep(engine, {"møter": (early, late), "personer": people, "saker": ()})
    assert [str(fault) for fault in outcome.faults] == [
        f"rad.xlsx, arket «møter», rad {row}, kolonnen «fra»: {PLANNED} står alt i "
        "planen og er på samme tid. Velg en annen tid, eller flytt det i Slack."
        for row in (4, 5)
    ]
    assert _everything(engine) == before


def test_keep_lets_no_meeting_grow_into_another(engine: Engine) -> None:
    late = {**MEETING, "fra": "13.00", "til": "15.00"}
    case = {**CASE, "fra": "09.00"}
    _keep(engine, {"møter": (MEETING, late), "saker": (case,)})
    before = _everything(engine)
    outcome = _keep(engine, {"møter": ({**MEETING, "til": "14.00"},)})

    assert [fault.where.row for fault in outcome.faults] == [4]
    assert _everything(engine) == before


def test_keep_adds_nothing_where_a_called_meeting_stays(engine: Engine) -> None:
    _keep(engine)
    _let_be(engine, Status.CALLED)
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


def _let_be(engine: Engine, status: Status) -> None:
    with writing(engine) as db:
        db.execute(update(t.meetings).values(status=status))
