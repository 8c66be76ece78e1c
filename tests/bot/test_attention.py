"""What a secretary is told to look at, and the law that some of it stands in."""

from dataclasses import replace
from datetime import date

import pytest

from bot.attention import Concern, Prospect, Trouble, attention, sentence
from bot.body import Body, Chair, ChairRole, Seat
from bot.orders import Language, LegalForm, StandingOrders, StandInRule
from bot.rights import OBSERVER, Rights
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    DAG,
    ELI,
    HOLE,
    LIER,
    a_body,
    a_person,
    a_seat,
)

TODAY = date(2026, 2, 2)
SOON = date(2026, 3, 31)
#: A group that no law asks anything of.
GROUP = StandingOrders(form=LegalForm.ADMINISTRATIVE)
COUNCIL = StandingOrders(form=LegalForm.IPR)
LEAD = Chair(role=ChairRole.CHAIR, participant="Lier", person=ASTRID)


def test_nothing_is_the_matter() -> None:
    assert _concerns(a_body(orders=GROUP)) == ()
    assert _concerns(_council(a_seat(1, office="ordfører"))) == ()


def test_body_without_a_secretariat() -> None:
    body = a_body(orders=GROUP, secretariat=())
    assert _concerns(body) == (_concern(body, Trouble.NO_SECRETARIAT),)


def test_working_group_that_is_about_to_end() -> None:
    body = a_body(orders=GROUP, until=SOON)
    assert _concerns(body) == (_concern(body, Trouble.BODY_ENDS, until=SOON),)
    assert _concerns(replace(body, until=date(2026, 4, 4))) == ()


def test_seat_that_nobody_holds() -> None:
    empty = replace(LIER, holder=None)
    body = a_body(empty, HOLE, orders=GROUP)
    assert _concerns(body) == (_concern(body, Trouble.VACANT, seat=empty),)


def test_mandate_that_ends_with_nobody_after_it() -> None:
    ends = replace(LIER, until=SOON)
    body = a_body(ends, HOLE, orders=GROUP)
    later = a_body(replace(LIER, holder=None), HOLE, orders=GROUP)
    told = _concern(body, Trouble.MANDATE_ENDS, seat=ends, people=(ASTRID,), until=SOON)
    assert _concerns(body, later=later) == (told,)


@pytest.mark.parametrize("later", [(replace(LIER, holder=BJARNE), HOLE), (HOLE,)])
def test_mandate_that_ends_as_somebody_has_seen_to(later: tuple[Seat, ...]) -> None:
    body = a_body(replace(LIER, until=SOON), HOLE, orders=GROUP)
    assert _concerns(body, later=a_body(*later, orders=GROUP)) == ()


def test_council_without_a_chair() -> None:
    body = _council(a_seat(1, office="ordfører"), chairs=())
    assert _concerns(body) == (_concern(body, Trouble.NO_CHAIR),)


def test_lead_that_ends_with_nobody_after_it() -> None:
    body = a_body(orders=GROUP, chairs=(replace(LEAD, until=SOON),))
    told = _concern(
        body,
        Trouble.TERM_ENDS,
        participant="Lier",
        people=(ASTRID,),
        until=SOON,
    )
    assert _concerns(body, later=replace(body, chairs=())) == (told,)
    hole = Chair(role=ChairRole.CHAIR, participant="Hole")
    assert _concerns(body, later=replace(body, chairs=(hole,))) == ()


def test_lead_that_follows_another_is_looked_after_there() -> None:
    follows = replace(LEAD, until=SOON, follows="Styringsgruppen")
    body = a_body(orders=GROUP, chairs=(follows,))
    assert _concerns(body, later=replace(body, chairs=())) == ()


def test_somebody_whom_nobody_can_reach_is_named_once() -> None:
    lost = a_person(20, name="Peder Aas", email="", slack=None)
    bodies = [
        a_body(replace(LIER, stand_ins=(lost,)), orders=GROUP, name=name)
        for name in ("Rådmannsgruppen", "Styringsgruppen")
    ]
    prospects = [Prospect(body=body, later=body) for body in bodies]
    (told,) = attention(prospects, today=TODAY)
    assert (told.trouble, told.people) == (Trouble.UNREACHABLE, (lost,))


def test_one_person_in_two_seats() -> None:
    body = a_body(LIER, replace(HOLE, holder=ASTRID), orders=GROUP)
    told = _concern(body, Trouble.TWO_SEATS, people=(ASTRID,), has=2)
    assert _concerns(body) == (told,)


def test_one_name_spelled_in_two_ways_also_in_two_bodies() -> None:
    one = a_person(20, name="Anne Mari-Strand")
    other = a_person(21, name="Anne Mari Strand")
    bodies = [a_body(replace(LIER, holder=who), orders=GROUP) for who in (one, other)]
    prospects = [Prospect(body=body, later=body) for body in bodies]
    (told,) = attention(prospects, today=TODAY)
    assert told == _concern(bodies[0], Trouble.SPELLED_ALIKE, people=(one, other))


def test_fewer_stand_ins_than_members() -> None:
    mayor, deputy = (
        a_seat(n, office="ordfører", holder=who, stand_ins=(CECILIE,))
        for n, who in ((1, ASTRID), (2, BJARNE))
    )
    body = _council(mayor, deputy)
    told = _concern(body, Trouble.TOO_FEW_STAND_INS, participant="Lier", has=1, needs=2)
    assert _concerns(body) == (told,)
    enough = _council(mayor, replace(deputy, stand_ins=(ELI, DAG)))
    assert _concerns(enough) == ()


def test_chief_executive_with_a_vote() -> None:
    seat = a_seat(1, office="Kommunedirektør")
    body = _council(seat)
    assert _concerns(body) == (_concern(body, Trouble.EXECUTIVE_VOTES, seat=seat),)
    assert _concerns(a_body(seat, orders=GROUP)) == ()


@pytest.mark.parametrize(
    ("rights", "day", "is_odd"),
    [
        (Rights(votes=False), TODAY, True),
        (Rights(votes=False), date(2023, 7, 1), True),
        (Rights(votes=False), date(2023, 6, 30), False),
        (Rights(votes=False, basis="kommuneloven § 6-1"), TODAY, False),
        (OBSERVER, TODAY, False),
    ],
)
def test_right_to_propose_that_no_law_gives(
    rights: Rights, day: date, *, is_odd: bool
) -> None:
    guest = a_seat(2, office="fylkespolitiker", holder=DAG, rights=rights)
    body = _council(a_seat(1, office="ordfører"), guest)
    told = _concern(body, Trouble.PROPOSES_WITHOUT_BASIS, seat=guest)
    assert _concerns(body, today=day) == ((told,) if is_odd else ())


@pytest.mark.parametrize(
    ("day", "is_outdated"), [(date(2023, 10, 31), False), (date(2023, 11, 1), True)]
)
def test_board_of_the_old_act(day: date, *, is_outdated: bool) -> None:
    body = a_body(orders=StandingOrders(form=LegalForm.PARAGRAPH_27))
    told = _concern(body, Trouble.OUTDATED_FORM)
    assert _concerns(body, today=day) == ((told,) if is_outdated else ())


def test_member_who_sends_whom_they_like_needs_no_list() -> None:
    orders = StandingOrders(stand_ins=StandInRule.PICKED)
    seat = a_seat(1, office="ordfører", stand_ins=())
    assert _concerns(_council(seat, orders=orders)) == ()


def test_what_is_urgent_comes_first() -> None:
    body = a_body(replace(LIER, holder=None), orders=GROUP, secretariat=(), until=SOON)
    assert [concern.trouble for concern in _concerns(body)] == [
        Trouble.NO_SECRETARIAT,
        Trouble.VACANT,
        Trouble.BODY_ENDS,
    ]


def test_sentence_says_where_and_what_to_do() -> None:
    concern = _concern(
        a_body(), Trouble.MANDATE_ENDS, seat=LIER, people=(ASTRID,), until=SOON
    )
    assert sentence(Language.BOKMAL, concern) == (
        "Rådmannsgruppen: Astrid Brekke sitter til og med tirsdag 31. mars 2026 som "
        "rådmann fra Lier, og ingen er lagt inn etter det."
    )


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("trouble", Trouble)
def test_every_trouble_has_a_sentence(language: Language, trouble: Trouble) -> None:
    assert sentence(language, _concern(a_body(), trouble)).endswith((".", ")."))


def _council(*seats: Seat, **changes: object) -> Body:
    return a_body(*seats, **{"orders": COUNCIL, "chairs": (LEAD,), **changes})


def _concerns(
    body: Body, *, later: Body | None = None, today: date = TODAY
) -> tuple[Concern, ...]:
    return attention([Prospect(body=body, later=later or body)], today=today)


def _concern(body: Body, trouble: Trouble, **facts: object) -> Concern:
    bare = Concern(trouble=trouble, body=body)
    return replace(bare, **facts)  # type: ignore[arg-type]  # checked by the fields' own types
