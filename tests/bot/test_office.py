"""Who does the work of an office."""

from datetime import date

from bot.office import Manner, Tenure, in_office
from tests.builders import ASTRID, BJARNE, CECILIE


def test_nobody_is_in_an_office_that_nobody_holds() -> None:
    assert in_office(()) is None


def test_who_acts_goes_before_who_holds_the_office() -> None:
    holder = _tenure()
    appointed = _tenure(person=BJARNE, manner=Manner.APPOINTED)
    acting = _tenure(person=CECILIE, manner=Manner.ACTING)
    assert in_office((holder, appointed)) == appointed
    assert in_office((acting, holder, appointed)) == acting


def test_of_two_alike_the_later_counts() -> None:
    before = _tenure(since=date(2020, 1, 1))
    after = _tenure(person=BJARNE, since=date(2024, 1, 1))
    assert in_office((after, before, _tenure(person=CECILIE))) == after


def _tenure(**changes: object) -> Tenure:
    default = {"participant": "Lier", "office": "ordfører", "person": ASTRID}
    return Tenure(**(default | changes))  # type: ignore[arg-type]  # checked by the fields' own types
