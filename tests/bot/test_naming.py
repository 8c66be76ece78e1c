"""Whom a secretary means: somebody in Slack, a known name, or somebody new."""

import pytest

from bot.errors import (
    EmailInvalid,
    EmailOfAnother,
    NameShared,
    NewcomerUnfinished,
    NobodyPicked,
    PersonPickedTwice,
    PersonUnknown,
    RuleBroken,
)
from bot.naming import NOBODY, Named, require_one, whom
from bot.orders import Language
from bot.person import UNKNOWN, Person
from tests.builders import DAG, ELI, a_person

NB = Language.BOKMAL
NAMESAKE = a_person(20, name="Dag Øverby")


@pytest.mark.parametrize(
    "named",
    [
        Named(slack="U1"),
        Named(name="Kari Moen"),
        Named(name="Kari Moen", email="kari@lier.example", origin="Lier"),
    ],
)
def test_one_person_in_one_way_will_do(named: Named) -> None:
    require_one(named, NB)


@pytest.mark.parametrize(
    ("named", "refused", "field", "said"),
    [
        (NOBODY, NobodyPicked, "name", "Velg en i Slack, eller skriv et navn."),
        (
            Named(email="kari@lier.example"),
            NobodyPicked,
            "name",
            "Velg en i Slack, eller skriv et navn.",
        ),
        (
            Named(slack="U1", name="Kari Moen"),
            PersonPickedTwice,
            "colleague",
            "Velg en i Slack, eller skriv inn en annen, men ikke begge deler.",
        ),
        (
            Named(name="Kari Moen", email="kari"),
            EmailInvalid,
            "email",
            "Dette er ikke en e-postadresse. Skriv den slik: navn@kommune.no.",
        ),
    ],
)
def test_too_little_or_too_much_is_refused(
    named: Named, refused: type[RuleBroken], field: str, said: str
) -> None:
    with pytest.raises(refused) as error:
        require_one(named, NB)
    assert (str(error.value), error.value.field) == (said, field)


@pytest.mark.parametrize(
    ("named", "found"),
    [
        (Named(name="Dag Øverby"), DAG),
        (Named(name="dag  overby"), DAG),
        (Named(name="Eli Ødegård", email="PERSON-5@example.no"), ELI),
        (
            Named(name="Kari Moen", email="Kari@Lier.example", origin="Lier"),
            Person(
                id=UNKNOWN, name="Kari Moen", email="kari@lier.example", origin="Lier"
            ),
        ),
    ],
)
def test_a_known_name_is_enough_and_an_address_makes_somebody_new(
    named: Named, found: Person
) -> None:
    assert whom(named, NB, known=[DAG, ELI]) == found


def test_an_address_tells_two_of_a_name_apart() -> None:
    named = Named(name="Dag Øverby", email=NAMESAKE.email)
    assert whom(named, NB, known=[DAG, NAMESAKE]) == NAMESAKE


@pytest.mark.parametrize(
    ("named", "refused", "field", "said"),
    [
        (
            Named(name="Dag Øverbye"),
            PersonUnknown,
            "name",
            (
                "Jeg kjenner ingen som heter «Dag Øverbye». Mente du «Dag Øverby»? "
                "Ellers fyller du også ut e-post og hvor personen kommer fra."
            ),
        ),
        (
            Named(name="Kari Moen"),
            PersonUnknown,
            "name",
            (
                "Jeg kjenner ingen som heter «Kari Moen». "
                "Skriv også e-post og hvor personen kommer fra."
            ),
        ),
        (
            Named(name="Kari Moen", origin="Lier"),
            NewcomerUnfinished,
            "name",
            (
                "En som er ny, må ha navn, e-post og hvor personen kommer fra. "
                "Fyll ut alle tre."
            ),
        ),
        (
            Named(name="Kari Moen", email="kari@lier.example"),
            NewcomerUnfinished,
            "name",
            (
                "En som er ny, må ha navn, e-post og hvor personen kommer fra. "
                "Fyll ut alle tre."
            ),
        ),
        (
            Named(name="Kari Moen", email=DAG.email, origin="Lier"),
            EmailOfAnother,
            "email",
            "Adressen tilhører Dag Øverby. Skriv det navnet, eller en annen adresse.",
        ),
    ],
)
def test_who_can_not_be_told_is_asked_for_again(
    named: Named, refused: type[RuleBroken], field: str, said: str
) -> None:
    with pytest.raises(refused) as error:
        whom(named, NB, known=[DAG, ELI], names=["Dag Øverby", "Eli Ødegård"])
    assert (str(error.value), error.value.field) == (said, field)


def test_a_name_that_two_have_is_not_enough() -> None:
    with pytest.raises(NameShared) as error:
        whom(Named(name="Dag Øverby"), NB, known=[DAG, NAMESAKE])
    assert str(error.value) == (
        "Flere heter Dag Øverby. Skriv e-postadressen til den du mener."
    )
