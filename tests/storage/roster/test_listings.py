"""Stand-ins of a roster in the database: whose they are, and in what order."""

from sqlalchemy import Engine

from bot.roster.outcome import Verb
from tests.rosters import COUNTY_SEAT, LISTING, SEAT
from tests.storage.roster.keeping import keep_file, texts, the_body, told


def test_keep_knows_whose_stand_in_somebody_is(engine: Engine) -> None:
    seat = {**SEAT, "gruppe": "Ap/Sp"}
    body = {"organ": "Rådmannsgruppen"}
    outcome = keep_file(
        engine,
        {
            "plasser": (seat, COUNTY_SEAT),
            "vara": (
                LISTING,
                {**body, "deltaker": "Lier", "gruppe": "Ap/Sp", "person": "Guro Fjeld"},
                {**body, "gruppe": "Ap/Sp", "person": "Frode Haugen"},
                {**body, "deltaker": "Buskerud", "person": "Bjarne Solli"},
            ),
        },
    )
    lists = [text for text in texts(outcome) if "vara for" in text]
    assert lists == [
        f"Rådmannsgruppen: vara for {whom}."
        for whom in (
            "rådmann fra Lier er Bjarne Solli",
            "Ap/Sp fra Lier er Guro Fjeld",
            "Ap/Sp er Frode Haugen",
            "Buskerud fylkeskommune er Bjarne Solli",
        )
    ]


def test_keep_changes_the_order_of_stand_ins(engine: Engine) -> None:
    keep_file(engine, {"vara": (LISTING, {**LISTING, "person": "Frode Haugen"})})
    outcome = keep_file(
        engine, {"vara": ({**LISTING, "person": "Frode Haugen"}, LISTING)}
    )
    assert told(outcome) == [
        (
            Verb.CHANGED,
            (
                "Rådmannsgruppen: vara for rådmann fra Lier står nå i rekkefølgen "
                "Frode Haugen og Bjarne Solli."
            ),
        )
    ]
    assert [p.name for p in the_body(engine).seats[0].stand_ins] == [
        "Frode Haugen",
        "Bjarne Solli",
    ]


def test_keep_tells_only_of_the_list_that_changed(engine: Engine) -> None:
    other = {**COUNTY_SEAT, "person": "Bjarne Solli"}
    keep_file(engine, {"vara": (LISTING, other)})
    more = {**LISTING, "person": "Frode Haugen", "fra": "01.01.2027"}
    outcome = keep_file(engine, {"vara": (LISTING, more, other)})
    assert told(outcome) == [
        (
            Verb.CHANGED,
            (
                "Rådmannsgruppen: vara for rådmann fra Lier er nå også Frode Haugen "
                "fra 01.01.2027."
            ),
        )
    ]
