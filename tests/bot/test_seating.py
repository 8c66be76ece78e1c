"""A secretary changes a seat: who comes, who goes, and what is refused."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.body import Rank, SeatId
from bot.errors import (
    AlreadyListed,
    AlreadyThere,
    NobodyToSubstitute,
    OnlyForSecretariat,
    RuleBroken,
    SeatEnded,
    SeatNotBegun,
    SinceBeforeHolder,
    StandInIsMember,
    StandInsNotUsed,
    UntilBeforeSince,
    UntilMissing,
)
from bot.office import Manner
from bot.orders import StandingOrders, StandInRule
from bot.person import Person
from bot.place import Listed, Place, Spell
from bot.seating import Arrival, Step, end, reseat
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    DAG,
    ELI,
    GURO,
    TROND,
    a_body,
    a_seat,
    an_act,
)

TODAY = date(2026, 2, 2)
MARCH, LAST_OF_FEBRUARY = date(2026, 3, 1), date(2026, 2, 28)
JULY, LAST_OF_JUNE = date(2026, 7, 1), date(2026, 6, 30)
TERM_BEGAN, TERM_ENDS = date(2023, 10, 1), date(2027, 9, 30)


def a_spell(person: Person = ASTRID, id: int = 1, **changes: object) -> Spell:
    """Let somebody have been given the seat by name, for the term."""
    term = {"since": TERM_BEGAN, "until": TERM_ENDS}
    given: dict[str, Any] = {"capacity": Rank.HOLDER} | term | changes
    return Spell(id=id, person=person, **given)


def a_tenure(person: Person = ASTRID, id: int = 1, **changes: object) -> Spell:
    """Let somebody hold the office that the seat follows."""
    lasting: dict[str, object] = {"capacity": Manner.PERMANENT, "until": None}
    return a_spell(person, id, **(lasting | changes))


def a_place(
    *mandates: Spell, rule: StandInRule = StandInRule.PERSONAL, **changes: object
) -> Place:
    """Let Astrid have Lier's seat by name, unless something else is said."""
    lier = a_seat(group="Ap/Sp")
    hole = a_seat(2, participant="Hole", holder=DAG)
    body = a_body(lier, hole, orders=StandingOrders(stand_ins=rule))
    default = Place(body=body, seat=lier, mandates=mandates or (a_spell(),))
    given: dict[str, Any] = dict(changes)
    return replace(default, **given)


def in_office(*tenures: Spell, **changes: object) -> Place:
    """Let the seat follow the office."""
    given: dict[str, Any] = {"tenures": tenures or (a_tenure(),), **changes}
    return a_place(mandates=(), **given)


def _do(place: Place, step: Step, person: Person, **arrival: object) -> Place:
    given: dict[str, Any] = {"since": MARCH, **arrival}
    return reseat(place, an_act(), step, Arrival(person=person, **given))


# --- A new holder ---------------------------------------------------------------------


def test_a_successor_gets_the_rest_of_the_term() -> None:
    after = _do(a_place(), Step.REPLACE, GURO)
    assert after == a_place(
        a_spell(until=LAST_OF_FEBRUARY), a_spell(GURO, 0, since=MARCH)
    )


def test_a_successor_in_the_office_changes_the_office_alone() -> None:
    after = _do(in_office(), Step.REPLACE, GURO)
    assert after == in_office(
        a_tenure(until=LAST_OF_FEBRUARY), a_tenure(GURO, 0, since=MARCH)
    )


def test_a_successor_sends_home_who_acts_and_not_the_permanent_proxy() -> None:
    acting = a_spell(ELI, 2, capacity=Rank.SUBSTITUTE, until=LAST_OF_JUNE)
    proxy = a_spell(DAG, 3, capacity=Rank.PROXY)
    after = _do(a_place(a_spell(), acting, proxy), Step.REPLACE, GURO)
    assert after.mandates == (
        a_spell(until=LAST_OF_FEBRUARY),
        replace(acting, until=LAST_OF_FEBRUARY),
        proxy,
        a_spell(GURO, 0, since=MARCH),
    )


def test_who_is_decided_on_for_later_still_comes() -> None:
    later = a_spell(ELI, 2, since=JULY)
    place = a_place(a_spell(until=LAST_OF_JUNE), later)
    after = _do(place, Step.REPLACE, GURO)
    assert after.mandates == (
        a_spell(until=LAST_OF_FEBRUARY),
        later,
        a_spell(GURO, 0, since=MARCH, until=LAST_OF_JUNE),
    )


def test_who_was_to_come_that_very_day_never_does() -> None:
    wrong = a_spell(ELI, 2, since=MARCH)
    place = a_place(a_spell(until=LAST_OF_FEBRUARY), wrong)
    after = _do(place, Step.REPLACE, GURO)
    assert after.mandates == (
        a_spell(until=LAST_OF_FEBRUARY),
        a_spell(GURO, 0, since=MARCH),
    )


def test_somebody_konstituert_gets_the_office_for_good() -> None:
    acting = a_tenure(GURO, 2, capacity=Manner.APPOINTED)
    after = _do(in_office(a_tenure(), acting), Step.REPLACE, GURO)
    assert after.tenures == (
        a_tenure(until=LAST_OF_FEBRUARY),
        replace(acting, until=LAST_OF_FEBRUARY),
        a_tenure(GURO, 0, since=MARCH),
    )


def test_the_holder_comes_back_before_who_acts_was_to_go() -> None:
    acting = a_tenure(GURO, 2, capacity=Manner.ACTING, until=LAST_OF_JUNE)
    after = _do(in_office(a_tenure(), acting), Step.REPLACE, ASTRID)
    assert after.tenures == (a_tenure(), replace(acting, until=LAST_OF_FEBRUARY))


@pytest.mark.parametrize(
    ("mandates", "tenures", "changed"),
    [
        ((), (), "mandates"),
        ((), (a_tenure(until=date(2025, 1, 1)),), "tenures"),
        ((a_spell(until=date(2025, 1, 1)),), (), "mandates"),
        (
            (a_spell(until=date(2025, 1, 1)),),
            (a_tenure(until=date(2025, 1, 1)),),
            "mandates",
        ),
    ],
)
def test_an_empty_seat_is_filled_as_it_was_before(
    mandates: tuple[Spell, ...], tenures: tuple[Spell, ...], changed: str
) -> None:
    place = replace(a_place(), mandates=mandates, tenures=tenures)
    after = _do(place, Step.REPLACE, GURO)
    new = {"mandates": a_spell, "tenures": a_tenure}[changed]
    before = getattr(place, changed)
    filled = (*before, new(GURO, 0, since=MARCH, until=None))
    expected: dict[str, Any] = {changed: filled}
    assert after == replace(place, **expected)


def test_a_day_from_the_holders_first_on_will_do() -> None:
    after = _do(a_place(), Step.REPLACE, GURO, since=TERM_BEGAN)
    assert after.mandates == (a_spell(GURO, 0),)


# --- Somebody for a time --------------------------------------------------------------


@pytest.mark.parametrize("manner", [Manner.APPOINTED, Manner.ACTING])
def test_another_acts_in_the_office(manner: Manner) -> None:
    after = _do(in_office(), Step.ACT, GURO, manner=manner, until=LAST_OF_JUNE)
    new = a_tenure(GURO, 0, capacity=manner, since=MARCH, until=LAST_OF_JUNE)
    assert after == in_office(a_tenure(), new)


def test_one_acts_at_a_time() -> None:
    first = a_tenure(ELI, 2, capacity=Manner.ACTING)
    after = _do(in_office(a_tenure(), first), Step.ACT, GURO)
    assert after.tenures == (
        a_tenure(),
        replace(first, until=LAST_OF_FEBRUARY),
        a_tenure(GURO, 0, capacity=Manner.APPOINTED, since=MARCH),
    )


def test_who_acts_makes_room_for_who_is_to_act_next() -> None:
    following = a_tenure(ELI, 2, capacity=Manner.ACTING, since=JULY)
    after = _do(in_office(a_tenure(), following), Step.ACT, GURO)
    assert after.tenures[-1].until == LAST_OF_JUNE


def test_an_office_that_nobody_holds_has_somebody_konstituert() -> None:
    place = in_office(a_tenure(until=date(2026, 1, 31)))
    after = _do(place, Step.ACT, GURO)
    new = a_tenure(GURO, 0, capacity=Manner.APPOINTED, since=MARCH)
    assert after.tenures == (*place.tenures, new)


def test_a_settemedlem_sits_while_the_member_is_on_leave() -> None:
    after = _do(a_place(), Step.ACT, GURO, until=LAST_OF_JUNE)
    new = a_spell(GURO, 0, capacity=Rank.SUBSTITUTE, since=MARCH, until=LAST_OF_JUNE)
    assert after == a_place(a_spell(), new)


# --- One more stand-in ----------------------------------------------------------------


def _on(person: Person = BJARNE, id: int = 1, **changes: object) -> Listed:
    given: dict[str, Any] = dict(changes)
    return Listed(id=id, person=person, position=4, **given)


OWN: dict[str, Any] = {"seat": SeatId(1)}
OF_LIER: dict[str, Any] = {"participant": "Lier"}
GROUP: dict[str, Any] = {"participant": "Lier", "group": "Ap/Sp"}
EVERYBODYS: dict[str, Any] = {"group": "Ap/Sp"}


@pytest.mark.parametrize(
    ("rule", "known", "used"),
    [
        (StandInRule.PERSONAL, (), OWN),
        (StandInRule.PARTICIPANT, (), OF_LIER),
        (StandInRule.PICKED, (), OF_LIER),
        (StandInRule.GROUP, (), GROUP),
        (StandInRule.GROUP, (_on(**GROUP),), GROUP),
        (StandInRule.GROUP, (_on(**EVERYBODYS),), EVERYBODYS),
        (StandInRule.GROUP, (_on(**EVERYBODYS), _on(**GROUP)), GROUP),
        (StandInRule.PARTICIPANT, (_on(**OWN),), OWN),
        (StandInRule.OFFICE, (_on(**OWN),), OWN),
        (StandInRule.PARTICIPANT, (_on(**OWN, until=date(2026, 1, 1)),), OF_LIER),
    ],
)
def test_a_stand_in_comes_last_on_the_list_that_is_in_use(
    rule: StandInRule, known: tuple[Listed, ...], used: dict[str, Any]
) -> None:
    place = a_place(rule=rule, listings=known)
    after = _do(place, Step.STAND_IN, ELI)
    last = 5 if known else 1
    new = Listed(person=ELI, position=last, since=MARCH, **used)
    assert after == replace(place, listings=(*known, new))


def test_a_seat_of_no_group_has_a_list_of_its_own() -> None:
    place = a_place(rule=StandInRule.GROUP, seat=a_seat(group=""))
    after = _do(place, Step.STAND_IN, ELI)
    assert after.listings[-1].seat == SeatId(1)


def test_where_an_office_stands_in_the_office_gets_a_holder() -> None:
    before = (a_tenure(BJARNE),)
    place = a_place(rule=StandInRule.OFFICE, deputies=before)
    after = _do(place, Step.STAND_IN, ELI)
    assert after == replace(
        place,
        deputies=(
            a_tenure(BJARNE, until=LAST_OF_FEBRUARY),
            a_tenure(ELI, 0, since=MARCH),
        ),
    )


def test_who_has_left_a_list_can_come_back() -> None:
    left = _on(ELI, **OWN, until=date(2026, 1, 1))
    after = _do(a_place(listings=(left,)), Step.STAND_IN, ELI)
    assert after.listings[-1] == Listed(person=ELI, position=5, since=MARCH, **OWN)


# --- The end of a seat ----------------------------------------------------------------


def test_a_seat_ends_with_its_last_day() -> None:
    after = end(a_place(), an_act(), last_day=LAST_OF_JUNE)
    assert after == a_place(until=LAST_OF_JUNE)


def test_a_seat_that_is_to_end_may_end_before() -> None:
    after = end(a_place(until=TERM_ENDS), an_act(), last_day=LAST_OF_JUNE)
    assert after == a_place(until=LAST_OF_JUNE)


@pytest.mark.parametrize(
    ("place", "refused", "said"),
    [
        (
            a_place(until=LAST_OF_JUNE),
            SeatEnded,
            "Plassen opphører 30. juni 2026. Velg en dag før det.",
        ),
        (a_place(until=LAST_OF_FEBRUARY), SeatEnded, "28. februar 2026"),
        (
            a_place(since=JULY),
            SeatNotBegun,
            "Plassen begynner 1. juli 2026. Velg den dagen eller en senere.",
        ),
    ],
)
def test_a_seat_ends_only_while_it_is_there(
    place: Place, refused: type[RuleBroken], said: str
) -> None:
    with pytest.raises(refused, match=said):
        end(place, an_act(), last_day=LAST_OF_JUNE)


# --- What is refused ------------------------------------------------------------------


@pytest.mark.parametrize("step", [Step.REPLACE, Step.ACT, Step.STAND_IN])
def test_only_the_bodys_secretary_changes_a_seat(step: Step) -> None:
    arrival = Arrival(person=GURO, since=MARCH)
    with pytest.raises(OnlyForSecretariat, match="Bare sekretariatet for Rådmanns"):
        reseat(a_place(), an_act(TROND), step, arrival)


def test_only_the_bodys_secretary_ends_a_seat() -> None:
    with pytest.raises(OnlyForSecretariat):
        end(a_place(), an_act(ASTRID), last_day=MARCH)


@pytest.mark.parametrize(
    ("place", "step", "person", "given", "refused", "said"),
    [
        (
            a_place(),
            Step.REPLACE,
            GURO,
            {"since": date(2023, 9, 30)},
            SinceBeforeHolder,
            (
                "Astrid Brekke har sittet siden 1. oktober 2023. "
                "Velg den dagen eller en senere. Det som var før, rettes i fila."
            ),
        ),
        (
            in_office(),
            Step.REPLACE,
            GURO,
            {"since": date(2023, 9, 30)},
            SinceBeforeHolder,
            "Astrid Brekke har sittet siden 1. oktober 2023.",
        ),
        (
            a_place(),
            Step.REPLACE,
            ASTRID,
            {},
            AlreadyThere,
            (
                "Astrid Brekke er der allerede 1. mars 2026. "
                "Velg en annen person eller en annen dag."
            ),
        ),
        (in_office(), Step.ACT, ASTRID, {}, AlreadyThere, "Astrid Brekke er der"),
        (
            a_place(until=LAST_OF_FEBRUARY),
            Step.REPLACE,
            GURO,
            {},
            SeatEnded,
            "Plassen opphører 28. februar 2026.",
        ),
        (
            a_place(since=JULY),
            Step.STAND_IN,
            GURO,
            {},
            SeatNotBegun,
            "Plassen begynner 1. juli 2026.",
        ),
        (
            a_place(),
            Step.ACT,
            GURO,
            {},
            UntilMissing,
            "Et settemedlem sitter så lenge permisjonen varer. Fyll ut siste dag.",
        ),
        (
            a_place(),
            Step.ACT,
            GURO,
            {"until": LAST_OF_FEBRUARY},
            UntilBeforeSince,
            "Siste dag må være samme dag som den første eller senere.",
        ),
        (
            a_place(a_spell(until=LAST_OF_FEBRUARY)),
            Step.ACT,
            GURO,
            {"until": LAST_OF_JUNE},
            NobodyToSubstitute,
            (
                "Plassen er ledig, så det er ingen å være settemedlem for. "
                "Sett inn en ny på plassen i stedet."
            ),
        ),
        (
            a_place(rule=StandInRule.NONE),
            Step.STAND_IN,
            ELI,
            {},
            StandInsNotUsed,
            (
                "Rådmannsgruppen kaller ikke inn vara. "
                "Skal organet gjøre det, endrer du reglene i fila."
            ),
        ),
        (
            a_place(),
            Step.STAND_IN,
            DAG,
            {},
            StandInIsMember,
            "Dag Øverby sitter selv i organet",
        ),
        (
            a_place(listings=(_on(CECILIE, **OWN),)),
            Step.STAND_IN,
            CECILIE,
            {},
            AlreadyListed,
            "Cecilie Aas står allerede på lista. Velg en annen.",
        ),
    ],
)
def test_what_can_not_be_is_refused(
    place: Place,
    step: Step,
    person: Person,
    given: dict[str, Any],
    refused: type[RuleBroken],
    said: str,
) -> None:
    with pytest.raises(refused) as error:
        _do(place, step, person, **given)
    assert str(error.value).startswith(said)
