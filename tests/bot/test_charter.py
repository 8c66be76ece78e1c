"""Who sits on a day, and who may step in, of what is written down."""

from datetime import date

import pytest

from bot.body import Body, Chair, ChairRole, Rank, Seat
from bot.charter import Charter, Contact, Listing, Mandate, Term, compose
from bot.office import Manner, Tenure
from bot.orders import StandingOrders, StandInRule
from bot.person import Person
from bot.rights import OBSERVER
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    DAG,
    ELI,
    FRODE,
    GURO,
    a_body,
    a_seat,
)

LIER = a_seat(1, holder=None, stand_ins=())
HOLE = a_seat(2, participant="Hole", holder=None, stand_ins=())


def test_seat_follows_its_office_when_nobody_is_named() -> None:
    (lier, hole) = _composed(tenures=(_tenure(ASTRID),)).seats
    assert lier == a_seat(1, holder=ASTRID, is_ex_officio=True, stand_ins=())
    assert hole == HOLE


def test_office_is_the_same_however_it_is_spelled() -> None:
    assert _lier(tenures=(_tenure(ASTRID, office="Rådmann"),)).holder == ASTRID


def test_who_is_appointed_shows_it() -> None:
    appointed = _tenure(BJARNE, manner=Manner.APPOINTED)
    lier = _lier(tenures=(_tenure(ASTRID), appointed))
    assert (lier.holder, lier.manner) == (BJARNE, Manner.APPOINTED)


def test_who_is_named_goes_before_who_holds_the_office() -> None:
    lier = _lier(tenures=(_tenure(ASTRID),), mandates=(_mandate(BJARNE),))
    assert (lier.holder, lier.is_ex_officio) == (BJARNE, False)


def test_substitute_sits_while_the_holder_is_on_leave() -> None:
    on_leave = (_mandate(ASTRID), _mandate(BJARNE, rank=Rank.SUBSTITUTE))
    lier = _lier(mandates=on_leave)
    assert (lier.holder, lier.is_substituted) == (BJARNE, True)
    assert lier.principal_rank is Rank.SUBSTITUTE


def test_proxy_comes_beside_the_holder() -> None:
    lier = _lier(
        tenures=(_tenure(ASTRID),), mandates=(_mandate(FRODE, rank=Rank.PROXY),)
    )
    assert (lier.holder, lier.proxy, lier.principal) == (ASTRID, FRODE, FRODE)


def test_participants_contact_is_each_of_its_seats() -> None:
    contact = Contact(participant="Lier", person=GURO, answers=True)
    lier, hole = _composed(contacts=(contact,)).seats
    assert (lier.contact, lier.contact_answers) == (GURO, True)
    assert (hole.contact, hole.contact_answers) == (None, False)


@pytest.mark.parametrize(
    ("office", "leads"),
    [("gruppeleder", True), ("Gruppeleder Ap", True), ("gruppelederen", False)],
)
def test_who_leads_a_group_may_look(office: str, *, leads: bool) -> None:
    body = _composed(tenures=(_tenure(GURO, office=office),))
    assert body.group_leaders == ((GURO,) if leads else ())
    assert body.may_look(GURO.id) is leads


def test_of_two_who_are_named_the_later_sits() -> None:
    first = _mandate(ASTRID, since=date(2023, 10, 1))
    then = _mandate(BJARNE, since=date(2025, 10, 1))
    assert _lier(mandates=(then, first)).holder == BJARNE


#: The rules by which somebody is called.
CALLING = [rule for rule in StandInRule if rule is not StandInRule.NONE]
LISTS = (
    Listing(person=BJARNE, seat=LIER.id),
    Listing(person=CECILIE, participant="Lier"),
    Listing(person=DAG, participant="Lier", group="Ap/SV"),
    Listing(person=ELI, group="Sp"),
)


@pytest.mark.parametrize(
    ("rule", "listings", "group", "called"),
    [
        (StandInRule.PERSONAL, LISTS, "", [BJARNE]),
        (StandInRule.PERSONAL, LISTS[1:], "Ap/SV", []),
        (StandInRule.PARTICIPANT, LISTS[1:], "Ap/SV", [CECILIE]),
        (StandInRule.PICKED, LISTS[1:], "", [CECILIE]),
        (StandInRule.GROUP, LISTS[1:], "Ap/SV", [DAG]),
        (StandInRule.GROUP, LISTS[1:], "Sp", [ELI]),
        (StandInRule.GROUP, LISTS[1:], "H", []),
        (StandInRule.GROUP, LISTS[1:], "", []),
        (StandInRule.OFFICE, LISTS[1:], "", [FRODE]),
        (StandInRule.NONE, LISTS, "Ap/SV", []),
        *((rule, LISTS, "Ap/SV", [BJARNE]) for rule in CALLING),
    ],
)
def test_body_decides_which_list_is_called(
    rule: StandInRule, listings: tuple[Listing, ...], group: str, called: list[Person]
) -> None:
    seat = a_seat(1, holder=None, stand_ins=(), group=group)
    body = a_body(seat, orders=StandingOrders(stand_ins=rule))
    deputy = _tenure(FRODE, office="varaordfører")
    charter = Charter(body=body, listings=listings, tenures=(deputy,))
    assert list(compose(charter).seats[0].stand_ins) == called


@pytest.mark.parametrize("rule", CALLING)
def test_who_only_attends_has_no_stand_ins_but_those_of_the_seat(
    rule: StandInRule,
) -> None:
    seat = a_seat(1, holder=None, stand_ins=(), group="Ap/SV", rights=OBSERVER)
    body = a_body(seat, orders=StandingOrders(stand_ins=rule))
    deputy = _tenure(FRODE, office="varaordfører")
    called = [
        compose(Charter(body=body, listings=lists, tenures=(deputy,))).seats[0]
        for lists in (LISTS[1:], LISTS)
    ]
    assert [each.stand_ins for each in called] == [(), (BJARNE,)]


def test_groups_list_of_one_participant_is_not_anothers() -> None:
    hole = a_seat(2, participant="Hole", holder=None, stand_ins=(), group="Ap/SV")
    body = a_body(hole, orders=StandingOrders(stand_ins=StandInRule.GROUP))
    assert compose(Charter(body=body, listings=LISTS)).seats[0].stand_ins == ()


def test_nobody_stands_in_for_themselves_or_twice() -> None:
    twice = tuple(Listing(person=p, seat=LIER.id) for p in (ASTRID, BJARNE, BJARNE))
    assert _lier(mandates=(_mandate(ASTRID),), listings=twice).stand_ins == (BJARNE,)


def test_participants_first_voting_seat_leads() -> None:
    guest = a_seat(1, holder=None, stand_ins=(), office="gjest", rights=OBSERVER)
    seats = (guest, a_seat(2, holder=None, stand_ins=()), a_seat(3, holder=None))
    mandates = tuple(
        Mandate(seat=seat.id, person=person)
        for seat, person in zip(seats, (ASTRID, BJARNE, CECILIE), strict=True)
    )
    term = Term(role=ChairRole.CHAIR, participant="Lier", until=date(2027, 12, 31))
    body = compose(Charter(body=a_body(*seats), mandates=mandates, terms=(term,)))
    assert body.chair == Chair(
        role=ChairRole.CHAIR,
        participant="Lier",
        person=BJARNE,
        until=date(2027, 12, 31),
    )
    assert body.deputy_chair is None


def test_another_of_the_participant_may_lead_by_name() -> None:
    term = Term(role=ChairRole.DEPUTY, participant="Hole", person=DAG)
    deputy = _composed(terms=(term,)).deputy_chair
    assert deputy == Chair(role=ChairRole.DEPUTY, participant="Hole", person=DAG)


def test_empty_seat_leads_without_a_person() -> None:
    term = Term(role=ChairRole.CHAIR, participant="Hole")
    assert _composed(terms=(term,)).chair == Chair(
        role=ChairRole.CHAIR, participant="Hole"
    )


def test_lead_follows_another_body_and_its_deputy_does_not() -> None:
    orders = StandingOrders(chair_follows="Styringsgruppen")
    followed = (
        Term(role=ChairRole.CHAIR, participant="Lier", person=ELI),
        Term(role=ChairRole.DEPUTY, participant="Lier"),
    )
    own = (
        Term(role=ChairRole.CHAIR, participant="Hole"),
        Term(role=ChairRole.DEPUTY, participant="Hole"),
    )
    charter = Charter(
        body=a_body(LIER, HOLE, orders=orders),
        tenures=(_tenure(ASTRID), _tenure(DAG, participant="Hole")),
        terms=own,
        followed=followed,
    )
    assert compose(charter).chairs == (
        Chair(
            role=ChairRole.CHAIR,
            participant="Lier",
            person=ASTRID,
            follows="Styringsgruppen",
        ),
        Chair(role=ChairRole.DEPUTY, participant="Hole", person=DAG),
    )


def _composed(**facts: object) -> Body:
    charter = Charter(body=a_body(LIER, HOLE), **facts)  # type: ignore[arg-type]  # checked by the fields' own types
    return compose(charter)


def _lier(**facts: object) -> Seat:
    return _composed(**facts).seats[0]


def _mandate(person: Person, **changes: object) -> Mandate:
    return Mandate(seat=LIER.id, person=person, **changes)  # type: ignore[arg-type]  # as above


def _tenure(person: Person, **changes: object) -> Tenure:
    default = {"participant": "Lier", "office": "rådmann", "person": person}
    return Tenure(**(default | changes))  # type: ignore[arg-type]  # as above
