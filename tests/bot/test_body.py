"""A seat knows who is called to it, and a body who keeps its books."""

from bot.body import Rank, SeatId
from tests.builders import (
    ASTRID,
    COUNTY,
    FRODE,
    GURO,
    HOLE,
    LIER,
    SOLVEIG,
    a_body,
    a_seat,
)


def test_holder_is_called_to_their_own_seat() -> None:
    assert (LIER.principal, LIER.principal_rank) == (ASTRID, Rank.HOLDER)


def test_permanent_proxy_is_called_instead_of_the_holder() -> None:
    assert (COUNTY.principal, COUNTY.principal_rank) == (FRODE, Rank.PROXY)


def test_nobody_is_called_to_a_vacant_seat() -> None:
    vacant = a_seat(holder=None, stand_ins=())
    assert (vacant.principal, vacant.people) == (None, ())


def test_proxy_comes_first_of_those_who_may_sit() -> None:
    assert COUNTY.people == (FRODE, GURO)


def test_body_knows_its_seats_and_who_keeps_its_books() -> None:
    body = a_body()
    assert body.seat(SeatId(2)) == HOLE
    assert (body.is_secretary(SOLVEIG.id), body.is_secretary(ASTRID.id)) == (
        True,
        False,
    )


def test_nobody_at_all_keeps_no_books() -> None:
    assert not a_body().is_secretary(None)
