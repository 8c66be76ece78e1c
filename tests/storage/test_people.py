"""People: found again by e-mail or Slack user, and never twice."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from sqlalchemy import Engine, func, select

from bot.person import UNKNOWN, Person, PersonId
from storage import people
from storage import tables as t
from storage.database import reading, writing
from tests.builders import ASTRID, BJARNE, CAST, TROND

NINA = Person(
    id=UNKNOWN, name="Nina Berg", email="Nina@Lier.example", phone="90", origin="Lier"
)


def test_somebody_new_is_kept_as_they_are(engine: Engine) -> None:
    added = _add(engine, NINA)

    assert added == replace(NINA, id=added.id, email="nina@lier.example")
    with reading(engine) as db:
        assert people.load(db, added.id) == added


def test_an_e_mail_is_known_again_whatever_its_case(engine: Engine) -> None:
    added = _add(engine, NINA)

    assert _add(engine, replace(NINA, name="N. Berg", email=" NINA@lier.EXAMPLE ")) == (
        added
    )
    with reading(engine) as db:
        assert people.by_email(db, "Nina@LIER.example ") == added


def test_a_slack_user_is_known_before_an_e_mail(engine: Engine) -> None:
    both = replace(NINA, slack=ASTRID.slack, email=BJARNE.email)

    assert _add(engine, both) == ASTRID


def test_people_without_e_mail_are_different_people(engine: Engine) -> None:
    nameless = replace(NINA, email="")

    assert _add(engine, nameless).id != _add(engine, nameless).id
    with reading(engine) as db:
        count = db.scalar(select(func.count()).select_from(t.people))
    assert count == len(CAST) + 2


def test_somebody_who_is_named_twice_at_once_is_added_once(engine: Engine) -> None:
    with ThreadPoolExecutor(8) as pool:
        added = set(pool.map(lambda _: _add(engine, NINA), range(24)))

    (nina,) = added
    with reading(engine) as db:
        assert people.by_email(db, "nina@lier.example") == nina


def test_who_is_not_there_is_nobody(engine: Engine) -> None:
    with reading(engine) as db:
        assert people.load(db, PersonId(99)) is None
        assert people.by_slack(db, "U9999") is None
        assert people.by_email(db, "") is None


def test_several_are_found_at_once(engine: Engine) -> None:
    with reading(engine) as db:
        found = people.loaded(db, {ASTRID.id, TROND.id, PersonId(99)})
        nobody = people.loaded(db, set())

    assert (found, nobody) == ({ASTRID.id: ASTRID, TROND.id: TROND}, {})


def _add(engine: Engine, person: Person) -> Person:
    with writing(engine) as db:
        return people.add(db, person)
