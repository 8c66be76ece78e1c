"""The members of the workspace, and which person each of them is."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from sqlalchemy import Engine, func, select

from bot.body import BodyId
from bot.person import Person
from storage import Store, members, people
from storage import tables as t
from storage.database import reading, writing
from storage.deliveries import Deliveries
from storage.members import Member
from tests.builders import ASTRID, BJARNE, MEETING_DAY, NOW

NINA = Member(slack="UNINA", name="Nina Berg", email="Nina@Lier.example")


def test_a_person_gets_the_slack_user_with_their_e_mail(engine: Engine) -> None:
    nina = _known(engine, "nina@lier.example")
    _keep(engine, NINA)

    assert _by_slack(engine, "UNINA") == replace(nina, slack="UNINA")


def test_who_left_is_no_longer_in_slack_and_who_came_back_is(engine: Engine) -> None:
    astrid = Member(slack="U0001", name=ASTRID.name, email=ASTRID.email)
    _keep(engine, replace(astrid, is_deleted=True))
    gone = _by_slack(engine, "U0001")
    _keep(engine, astrid)

    assert (gone, _by_slack(engine, "U0001")) == (None, ASTRID)


def test_a_new_slack_user_with_the_old_e_mail_is_the_same_person(
    engine: Engine,
) -> None:
    old = Member(slack="U0001", name=ASTRID.name, email=ASTRID.email, is_deleted=True)
    _keep(engine, old, replace(old, slack="UNEW", is_deleted=False))

    assert _by_slack(engine, "UNEW") == replace(ASTRID, slack="UNEW")


def test_a_slack_user_follows_its_e_mail_to_another_person(engine: Engine) -> None:
    nina = _known(engine, "nina@lier.example")
    _keep(engine, replace(NINA, slack="U0001"))

    assert _by_slack(engine, "U0001") == replace(nina, slack="U0001")
    with reading(engine) as db:
        assert people.load(db, ASTRID.id) == replace(ASTRID, slack=None)


def test_a_conversation_is_left_with_the_slack_user_it_was_with(engine: Engine) -> None:
    Deliveries(engine).keep_channel(ASTRID.id, "DOLD")
    old = Member(slack="U0001", name=ASTRID.name, email=ASTRID.email, is_deleted=True)
    _keep(engine, old, replace(old, slack="UNEW", is_deleted=False))

    with reading(engine) as db:
        here = t.people.c.id == ASTRID.id
        row = db.execute(select(t.people.c.slack, t.people.c.channel).where(here)).one()
    assert tuple(row) == ("UNEW", None)


def test_two_who_remember_the_same_members_at_once_do_not_clash(engine: Engine) -> None:
    crowd = [replace(NINA, slack=f"UNEW{n}", email=f"{n}@a.example") for n in range(40)]
    both = (crowd, crowd[::-1])
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda seen: _keep(engine, *seen), both * 5))

    with reading(engine) as db:
        assert db.scalar(select(func.count()).select_from(t.members)) == len(crowd)


def test_a_member_without_e_mail_is_nobody_that_is_known(engine: Engine) -> None:
    _keep(engine, replace(NINA, email=None))

    assert _by_slack(engine, "UNINA") is None


def test_a_member_who_asks_becomes_a_person(engine: Engine) -> None:
    _keep(engine, NINA)
    with writing(engine) as db:
        first = members.person_of(db, "UNINA")
        again = members.person_of(db, "UNINA")

    assert first
    assert (
        first
        == again
        == Person(
            id=first.id, name="Nina Berg", email="nina@lier.example", slack="UNINA"
        )
    )


def test_strangers_and_those_who_left_become_nobody(engine: Engine) -> None:
    _keep(engine, replace(NINA, is_deleted=True))
    with writing(engine) as db:
        assert members.person_of(db, "UNINA") is None
        assert members.person_of(db, "UNHEARDOF") is None
        assert members.person_of(db, "U0002") == BJARNE


def test_a_member_is_remembered_as_slack_last_told(engine: Engine) -> None:
    _keep(engine, NINA)
    _keep(engine, replace(NINA, name="Nina Berg Moe", email="nina@hole.example"))
    with writing(engine) as db:
        person = members.person_of(db, "UNINA")

    assert person
    assert (person.name, person.email) == ("Nina Berg Moe", "nina@hole.example")


@pytest.mark.parametrize(
    ("seen", "slack"),
    [
        (Member(slack="U0001", name="Astrid", email=None, is_deleted=True), None),
        (Member(slack="UNEW", name="Astrid", email=ASTRID.email), "UNEW"),
    ],
)
def test_a_body_shows_the_slack_users_of_the_day(
    store: Store, seen: Member, slack: str | None
) -> None:
    """Whom the body remembers, is asked for in Slack."""
    if slack:
        store.keep_members((replace(seen, slack="U0001", is_deleted=True),), NOW)
    before = store.body(BodyId(1), on=MEETING_DAY).seats[0].holder
    store.keep_members((seen,), NOW)

    holder = store.body(BodyId(1), on=MEETING_DAY).seats[0].holder
    assert (before, holder) == (
        replace(ASTRID, slack=None if slack else ASTRID.slack),
        replace(ASTRID, slack=slack),
    )


def test_members_who_are_as_they_were_leave_bodies_in_memory(store: Store) -> None:
    before = store.body(BodyId(1), on=MEETING_DAY)
    store.keep_members((NINA,), NOW)

    assert store.body(BodyId(1), on=MEETING_DAY) is before


def _keep(engine: Engine, *seen: Member) -> None:
    with writing(engine) as db:
        members.keep(db, seen)


def _known(engine: Engine, email: str) -> Person:
    with writing(engine) as db:
        return people.add(db, replace(ASTRID, name="Nina", email=email, slack=None))


def _by_slack(engine: Engine, slack: str) -> Person | None:
    with reading(engine) as db:
        return people.by_slack(db, slack)
