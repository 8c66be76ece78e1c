"""What a change of a seat comes to, in sentences that hold no address and no number."""

from dataclasses import replace
from datetime import date
from typing import Any, Final

import pytest

from bot.body import Rank, SeatId
from bot.office import Manner
from bot.orders import Language
from bot.place import Listed, Place
from bot.roster.outcome import Change, Subject, Verb
from bot.seat_change import linked, told
from tests.bot.test_seating import (
    LAST_OF_FEBRUARY,
    LAST_OF_JUNE,
    MARCH,
    TERM_ENDS,
    TODAY,
    a_place,
    a_spell,
    a_tenure,
    in_office,
)
from tests.builders import BJARNE, DAG, ELI, GURO

GONE: Final = "Astrid Brekke går ut. Siste dag er 28. februar 2026."
EVERYWHERE: Final = "Endringen gjelder alle organer der rådmann i Lier har plass."
STAYS: Final = "Dag Øverby er fast fullmektig på plassen, og innkalles fortsatt."
PROXY: Final = a_spell(DAG, 9, capacity=Rank.PROXY)


def _listed(**changes: object) -> Listed:
    given: dict[str, Any] = {"position": 1, "since": MARCH, **changes}
    return Listed(person=ELI, **given)


@pytest.mark.parametrize(
    ("before", "after", "subjects", "said"),
    [
        (
            a_place(),
            a_place(a_spell(until=LAST_OF_FEBRUARY), a_spell(GURO, 0, since=MARCH)),
            [Subject.MANDATE, Subject.MANDATE],
            [
                (
                    "Guro Fjeld sitter i Rådmannsgruppen for Lier (rådmann) "
                    "fra 1. mars 2026 til og med 30. september 2027."
                ),
                GONE,
            ],
        ),
        (
            in_office(),
            in_office(a_tenure(until=LAST_OF_FEBRUARY), a_tenure(GURO, 0, since=MARCH)),
            [Subject.OFFICE, Subject.OFFICE],
            ["Guro Fjeld er rådmann i Lier fra 1. mars 2026.", GONE],
        ),
        (
            in_office(),
            in_office(
                a_tenure(),
                a_tenure(GURO, 0, capacity=Manner.APPOINTED, since=MARCH),
            ),
            [Subject.OFFICE],
            ["Guro Fjeld er konstituert rådmann i Lier fra 1. mars 2026."],
        ),
        (
            in_office(),
            in_office(
                a_tenure(),
                a_tenure(
                    GURO, 0, capacity=Manner.ACTING, since=MARCH, until=LAST_OF_JUNE
                ),
            ),
            [Subject.OFFICE],
            [
                (
                    "Guro Fjeld er fungerende rådmann i Lier fra 1. mars 2026 "
                    "til og med 30. juni 2026."
                )
            ],
        ),
        (
            a_place(),
            a_place(
                a_spell(),
                a_spell(GURO, 0, capacity=Rank.SUBSTITUTE, since=MARCH),
            ),
            [Subject.MANDATE],
            [
                (
                    "Guro Fjeld er settemedlem i Rådmannsgruppen for Lier (rådmann) "
                    "fra 1. mars 2026 til og med 30. september 2027."
                )
            ],
        ),
        (
            a_place(a_spell(), a_spell(ELI, 2, since=MARCH)),
            a_place(a_spell()),
            [Subject.MANDATE],
            ["Eli Ødegård kommer ikke inn likevel, og strykes."],
        ),
        (
            a_place(listings=(_listed(id=1, seat=SeatId(1)),)),
            a_place(listings=(_listed(id=1, seat=SeatId(1)), _listed(seat=SeatId(1)))),
            [Subject.LISTING],
            [
                (
                    "Eli Ødegård blir vara nummer 2 for Lier (rådmann) "
                    "i Rådmannsgruppen fra 1. mars 2026."
                )
            ],
        ),
        (
            a_place(),
            a_place(listings=(_listed(participant="Lier", group="Ap/Sp"),)),
            [Subject.LISTING],
            [
                (
                    "Eli Ødegård blir vara nummer 1 på lista til Ap/Sp "
                    "i Rådmannsgruppen fra 1. mars 2026."
                )
            ],
        ),
        (
            a_place(),
            a_place(listings=(_listed(participant="Lier"),)),
            [Subject.LISTING],
            [
                (
                    "Eli Ødegård blir vara nummer 1 for Lier "
                    "i Rådmannsgruppen fra 1. mars 2026."
                )
            ],
        ),
        (
            a_place(),
            a_place(until=LAST_OF_FEBRUARY),
            [Subject.SEAT],
            [
                (
                    "Plassen til Lier (rådmann) i Rådmannsgruppen opphører. "
                    "Siste dag er 28. februar 2026."
                )
            ],
        ),
    ],
)
def test_each_row_that_differs_has_its_sentence(
    before: Place, after: Place, subjects: list[Subject], said: list[str]
) -> None:
    outcome = told(before, after, first=MARCH, today=TODAY)
    assert outcome.changes == tuple(
        Change(verb=Verb.CHANGED, subject=subject, text=text, body=before.body.id)
        for subject, text in zip(subjects, said, strict=True)
    )


@pytest.mark.parametrize(
    ("first", "verb", "notes"),
    [
        (TODAY, Verb.CHANGED, ()),
        (
            date(2026, 2, 1),
            Verb.CORRECTED,
            ("Dette retter noe som har vært. Møter som er holdt, endres ikke.",),
        ),
    ],
)
def test_what_was_said_of_a_time_that_has_been_is_corrected(
    first: date, verb: Verb, notes: tuple[str, ...]
) -> None:
    after = a_place(until=LAST_OF_JUNE)
    outcome = told(a_place(), after, first=first, today=TODAY)
    assert ([change.verb for change in outcome.changes], outcome.notes) == (
        [verb],
        notes,
    )


@pytest.mark.parametrize(
    ("before", "after", "notes"),
    [
        (in_office(), in_office(a_tenure(GURO, 0, since=MARCH)), (EVERYWHERE,)),
        (
            a_place(),
            a_place(deputies=(a_tenure(GURO, 0, since=MARCH),)),
            ("Endringen gjelder alle organer der varaordfører i Lier har plass.",),
        ),
        (
            a_place(a_spell(), PROXY),
            a_place(a_spell(GURO, 0, since=MARCH), PROXY),
            (STAYS,),
        ),
        (a_place(a_spell(), PROXY), a_place(a_spell(), PROXY, until=TERM_ENDS), ()),
        (
            a_place(a_spell(), replace(PROXY, until=LAST_OF_FEBRUARY)),
            a_place(a_spell(GURO, 0, since=MARCH)),
            (),
        ),
    ],
)
def test_the_secretary_is_told_how_far_it_reaches(
    before: Place, after: Place, notes: tuple[str, ...]
) -> None:
    assert told(before, after, first=MARCH, today=TODAY).notes == notes


@pytest.mark.parametrize(
    ("since", "until", "is_short"),
    [
        (date(2026, 3, 1), date(2026, 5, 31), False),
        (date(2026, 2, 2), date(2026, 5, 1), False),
        (date(2026, 3, 1), date(2026, 5, 27), True),
    ],
)
def test_a_leave_of_less_than_three_months_is_remarked_upon(
    since: date, until: date, is_short: bool
) -> None:
    new = a_spell(GURO, 0, capacity=Rank.SUBSTITUTE, since=since, until=until)
    outcome = told(a_place(), a_place(a_spell(), new), first=since, today=TODAY)
    short = "Kommuneloven § 7-11 gjelder permisjon i minst tre måneder."
    assert [note.startswith(short) for note in outcome.notes] == [True] * is_short


@pytest.mark.parametrize(
    ("is_matched", "notes"),
    [
        (True, ()),
        (
            False,
            (
                (
                    "E-postadressen til Bjarne Solli er en annen enn den i Slack. "
                    "Se etter at det er samme person."
                ),
            ),
        ),
    ],
)
def test_a_link_is_told_with_what_speaks_against_it(
    is_matched: bool, notes: tuple[str, ...]
) -> None:
    outcome = linked(a_place(), BJARNE, user="bjarne", is_matched=is_matched)
    text = "Bjarne Solli kobles til bjarne i Slack."
    change = Change(
        verb=Verb.CHANGED, subject=Subject.PERSON, text=text, body=a_place().body.id
    )
    assert (outcome.changes, outcome.notes) == ((change,), notes)


def test_it_is_said_as_the_body_speaks() -> None:
    body = a_place().body
    orders = replace(body.orders, language=Language.NYNORSK)
    place = a_place(body=replace(body, orders=orders))
    outcome = told(
        place, replace(place, until=LAST_OF_JUNE), first=date(2026, 7, 1), today=TODAY
    )
    assert outcome.changes[0].text == (
        "Plassen til Lier (rådmann) i Rådmannsgruppen tek slutt. "
        "Siste dag er 30. juni 2026."
    )
