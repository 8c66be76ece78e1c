"""People of a roster in the database: who is known again, and by Slack."""

from dataclasses import replace

from sqlalchemy import Engine, select, update

from bot.roster.outcome import Verb
from storage import members
from storage import tables as t
from storage.database import reading, writing
from tests.rosters import ASTRID, COUNCIL, COUNTY_SEAT, SEAT, TENURE, File
from tests.storage.roster.keeping import keep_file, texts, the_body, told


def test_keep_knows_a_person_again_by_email(engine: Engine) -> None:
    keep_file(engine)
    married = {**ASTRID, "navn": "Astrid Lunde", "e-post": "ASTRID@lier.example"}
    changes = {
        "personer": (married, *COUNCIL["personer"][1:]),
        "verv": ({**TENURE, "person": "Astrid Lunde"},),
    }
    assert told(keep_file(engine, changes)) == [
        (
            Verb.CHANGED,
            "Astrid Lunde: navn er nå «Astrid Lunde» (før: «Astrid Brekke»).",
        )
    ]


def test_keep_knows_a_person_again_by_name_and_tells_no_number(engine: Engine) -> None:
    keep_file(engine)
    moved = {**ASTRID, "e-post": "astrid@ny.example", "telefon": "400 00 002"}
    changes = {"personer": (moved, *COUNCIL["personer"][1:])}
    assert told(keep_file(engine, changes)) == [
        (Verb.CHANGED, "Astrid Brekke: endret e-post og telefon.")
    ]
    with reading(engine) as db:
        contact = select(t.people.c.email, t.people.c.phone).where(t.people.c.id == 1)
        assert db.execute(contact).one() == ("astrid@ny.example", "400 00 002")


def test_keep_takes_a_namesake_from_elsewhere_for_another(engine: Engine) -> None:
    keep_file(engine)
    other = {**ASTRID, "e-post": "astrid@hole.example", "kommer fra": "Hole"}
    people = (*COUNCIL["personer"], other)
    tenure = {**TENURE, "person": "astrid@lier.example"}
    outcome = keep_file(engine, {"personer": people, "verv": (tenure,)})
    assert texts(outcome) == ["Ny person: Astrid Brekke."]


def test_keep_adds_a_third_where_two_share_name_and_place(engine: Engine) -> None:
    twin = {**ASTRID, "e-post": "tvilling@lier.example"}
    tenure = {**TENURE, "person": "astrid@lier.example"}
    people = (*COUNCIL["personer"], twin)
    keep_file(engine, {"personer": people, "verv": (tenure,)})
    third = {**ASTRID, "e-post": "tredje@lier.example"}
    changes = {
        "personer": (third, *COUNCIL["personer"][1:]),
        "verv": (),
        "vara": (),
        "plasser": (SEAT, COUNTY_SEAT),
    }
    assert texts(keep_file(engine, changes)) == ["Ny person: Astrid Brekke."]


def test_keep_links_those_whom_slack_knows(engine: Engine) -> None:
    seen = members.Member(slack="U1", name="Astrid", email="Astrid@lier.example")
    with writing(engine) as db:
        members.keep(db, [seen])
    keep_file(engine)
    assert _slack_users(engine) == {"Astrid Brekke": "U1"}


def test_keep_gives_somebody_who_came_by_slack_their_office(engine: Engine) -> None:
    seen = members.Member(slack="U1", name="Astrid", email="astrid@lier.example")
    with writing(engine) as db:
        members.keep(db, [seen])
        came = members.person_of(db, "U1")
    keep_file(engine)
    holder = the_body(engine).seats[0].holder
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
    keep_file(engine, _with_email("u1@lier.example"))
    assert _slack_users(engine) == {"Astrid Brekke": "U1"}
    with writing(engine) as db:
        db.execute(update(t.people).values(channel="D1"))

    keep_file(engine, _with_email("u2@lier.example"))

    assert _slack_users(engine) == {"Astrid Brekke": "U2"}
    keep_file(engine, _with_email("ukjent@lier.example"))
    assert _slack_users(engine) == {}
    with reading(engine) as db:
        channel = select(t.people.c.channel).where(t.people.c.name == "Astrid Brekke")
        assert db.scalar(channel) is None


def test_an_email_that_slack_has_already_keeps_somebody_linked(engine: Engine) -> None:
    seen = members.Member(slack="U1", name="Astrid", email="astrid@lier.example")
    with writing(engine) as db:
        members.keep(db, [seen])
    keep_file(engine)
    with writing(engine) as db:
        members.keep(db, [replace(seen, email="brekke@lier.example")])
        db.execute(update(t.people).where(t.people.c.slack == "U1").values(channel="D"))
    keep_file(engine, _with_email("brekke@lier.example"))
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
