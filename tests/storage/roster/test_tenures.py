"""Offices of a roster in the database: who follows whom."""

from sqlalchemy import Engine

from bot.roster.outcome import Verb
from tests.rosters import TENURE, File
from tests.storage.roster.keeping import (
    APRIL,
    MARCH,
    keep_file,
    texts,
    the_holders,
    told,
)

#: The rådmann leaves, and the one who stood in takes over.
SUCCESSION: File = {
    "verv": (
        {**TENURE, "til": "31.03.2027"},
        {**TENURE, "person": "Bjarne Solli", "fra": "01.04.2027"},
    ),
    "vara": (),
}


def test_keep_lets_people_follow_each_other_in_an_office(engine: Engine) -> None:
    keep_file(engine)
    outcome = keep_file(engine, SUCCESSION)
    assert told(outcome) == [
        (
            Verb.CHANGED,
            "Lier: rådmann er nå Bjarne Solli fra 01.04.2027 (før: Astrid Brekke).",
        )
    ]
    assert [the_holders(engine, on=day)[0] for day in (MARCH, APRIL)] == [
        "Astrid Brekke",
        "Bjarne Solli",
    ]


def test_keep_corrects_who_had_an_office(engine: Engine) -> None:
    keep_file(engine)
    other = {**TENURE, "person": "Guro Fjeld", "måte": "konstituert"}
    outcome = keep_file(engine, {"verv": (other,)})
    assert told(outcome) == [
        (
            Verb.CORRECTED,
            (
                "Lier: rådmann er rettet til Guro Fjeld (konstituert) (før: Astrid "
                "Brekke)."
            ),
        )
    ]


def test_keep_leaves_an_office_that_the_file_does_not_mention(engine: Engine) -> None:
    keep_file(engine)
    mayor = {**TENURE, "verv": "ordfører", "person": "Guro Fjeld"}
    assert texts(keep_file(engine, {"verv": (mayor,)})) == [
        "Lier: ordfører er Guro Fjeld."
    ]
    assert the_holders(engine) == ["Astrid Brekke", "Guro Fjeld"]
