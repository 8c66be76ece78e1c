"""Bodies as they were kept, and remembered until the roster changes."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.body import Body, BodyId, Chair, ChairRole, Secretary
from bot.office import Manner
from bot.orders import Language, LegalForm, StandingOrders, StandInRule
from bot.person import Person
from bot.rights import Rights
from storage import Store, bodies
from storage import tables as t
from storage.bodies import Known
from storage.database import reading
from tests.builders import (
    ASTRID,
    BJARNE,
    COUNTY,
    DAG,
    ELI,
    HOLE,
    MEETING_DAY,
    SOLVEIG,
    TROND,
    a_body,
    a_seat,
)
from tests.records import a_store, add, keep_body, revising

DAY = timedelta(days=1)
#: Something in each of its parts.
FULL = a_body(
    a_seat(
        group="Ap/SV",
        rights=Rights(proposes=False, votes=False, basis="kommuneloven § 13-1"),
        weight=3,
        is_ex_officio=True,
        manner=Manner.ACTING,
    ),
    replace(HOLE, number=2, is_substituted=True),
    replace(COUNTY, holder=None),
    orders=StandingOrders(
        form=LegalForm.WORKING_GROUP, stand_ins=StandInRule.PICKED, chair_years=0
    ),
    secretariat=(
        Secretary(person=SOLVEIG, title="daglig leder"),
        Secretary(person=TROND),
    ),
    chairs=(
        Chair(
            role=ChairRole.CHAIR,
            participant="Hole",
            person=ELI,
            until=MEETING_DAY + DAY,
        ),
    ),
    task="Utrede felles tilsyn",
    parent="Styringsgruppen",
    predecessor="Tilsynsutvalget",
    successor="Tilsynsrådet",
    since=MEETING_DAY - DAY,
    until=MEETING_DAY + DAY,
)


@pytest.mark.parametrize("body", [a_body(), FULL])
def test_a_body_comes_back_as_it_was_kept(database_url: str, body: Body) -> None:
    store = a_store(database_url, body=body)

    assert store.body(BodyId(1), on=MEETING_DAY) == body
    assert store.has_bodies()
    store.close()


def test_a_body_that_is_not_there(store: Store) -> None:
    with pytest.raises(LookupError):
        store.body(BodyId(99), on=MEETING_DAY)


def test_kept_by_names_the_bodies_of_a_secretary_on_a_day(store: Store) -> None:
    who = {"body": 1, "position": 1, "title": "sekretær"}
    with revising(store.engine) as db:
        add(db, t.secretaries, **who, person=TROND.id, since=MEETING_DAY)
        add(db, t.secretaries, **who, person=TROND.id, since=MEETING_DAY)

    assert store.bodies_kept_by(SOLVEIG.id, on=MEETING_DAY) == (BodyId(1),)
    assert store.bodies_kept_by(ASTRID.id, on=MEETING_DAY) == ()
    assert store.bodies_kept_by(TROND.id, on=MEETING_DAY) == (BodyId(1),)
    assert store.bodies_kept_by(TROND.id, on=MEETING_DAY - DAY) == ()


def test_known_names_all_bodies(store: Store) -> None:
    other = replace(FULL, id=BodyId(2), seats=(), name="Arbeidsgruppen")
    with revising(store.engine) as db:
        keep_body(db, replace(other, parent="", predecessor="", successor=""))
    with reading(store.engine) as db:
        found = bodies.known(db)

    where = "Vestregionen"
    group = Known(
        id=BodyId(2),
        name="Arbeidsgruppen",
        organisation=where,
        since=MEETING_DAY - DAY,
        until=MEETING_DAY + DAY,
    )
    assert found == (
        group,
        Known(id=BodyId(1), name="Rådmannsgruppen", organisation=where),
    )


@pytest.mark.parametrize(
    ("person", "since", "is_found"),
    [
        (ASTRID, MEETING_DAY, True),
        (ASTRID, MEETING_DAY + DAY, False),
        (DAG, MEETING_DAY + DAY, True),
        (SOLVEIG, MEETING_DAY + DAY, True),
        (BJARNE, MEETING_DAY, False),
    ],
)
def test_of_person_finds_where_somebody_may_sit(
    database_url: str, person: Person, since: date, is_found: bool
) -> None:
    """Astrid is ordfører for a day more, and Dag rådmann, which Hole's seat follows."""
    lier = a_seat(office="Ørådmann", stand_ins=())
    hole = replace(HOLE, is_ex_officio=True, office="Økonomisjef")
    store = a_store(database_url, body=a_body(lier, hole))
    with revising(store.engine) as db:
        db.execute(t.mandates.update().values(until=MEETING_DAY))
        db.execute(t.tenures.update().values(office="økonomisjef"))
        other = {"office": "ordfører", "manner": Manner.PERMANENT}
        add(db, t.tenures, participant=1, person=BJARNE.id, **other)

    with reading(store.engine) as db:
        found = bodies.of_person(db, person.id, since=since)
    assert found == ({BodyId(1)} if is_found else set())
    store.close()


@pytest.mark.parametrize(
    ("person", "language"),
    [
        (DAG, Language.NYNORSK),
        (SOLVEIG, Language.NYNORSK),
        # Stands in only.
        (BJARNE, Language.NYNORSK),
        (TROND, Language.BOKMAL),
    ],
)
def test_people_are_spoken_to_as_their_own_body_writes(
    sqlite_url: str, person: Person, language: Language
) -> None:
    orders = StandingOrders(language=Language.NYNORSK)
    store = a_store(sqlite_url, body=a_body(orders=orders))
    assert store.spoken_by(person.id, on=MEETING_DAY) is language


def test_an_empty_record_has_no_bodies(database_url: str) -> None:
    store = a_store(database_url)
    with revising(store.engine) as db:
        for table in (
            t.listings,
            t.mandates,
            t.seats,
            t.secretaries,
            t.standing_orders,
            t.bodies,
        ):
            db.execute(table.delete())

    assert not store.has_bodies()
    store.close()
