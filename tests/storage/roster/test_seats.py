"""Seats of a roster in the database: their rights, days, order and who sits there."""

from sqlalchemy import Engine

from bot.body import Rank
from bot.roster.outcome import Outcome, Verb
from tests.rosters import COUNTY_SEAT, MANDATE, PROXY, SEAT
from tests.storage.roster.keeping import (
    APRIL,
    COUNTYS,
    FEBRUARY,
    LIERS,
    MARCH,
    keep_file,
    texts,
    the_body,
    the_holders,
    told,
)


def test_keep_corrects_what_a_seat_gives_a_right_to(engine: Engine) -> None:
    keep_file(engine)
    mute = {**SEAT, "stemmerett": "nei", "talerett": "ja", "hjemmel": "avtalen"}
    outcome = keep_file(engine, {"plasser": (mute, COUNTY_SEAT)})
    rights = the_body(engine).seats[0].rights
    assert told(outcome) == [
        (
            Verb.CORRECTED,
            (
                f"{LIERS}: forslagsrett er nå «nei» (før: «ja»), stemmerett er nå "
                "«nei» (før: «ja») og hjemmel er nå «avtalen» (sto tomt)."
            ),
        )
    ]
    assert (rights.votes, rights.proposes, rights.speaks) == (False, False, True)


def test_keep_changes_a_seat_that_is_still_to_come(engine: Engine) -> None:
    new = {**SEAT, "nr": 2, "fra": "01.01.2028"}
    first = keep_file(engine, {"plasser": (SEAT, new, COUNTY_SEAT)})
    changed = {**new, "gruppe": "Ap/Sp", "stemmer": 3}
    outcome = keep_file(engine, {"plasser": (SEAT, changed, COUNTY_SEAT)})
    assert f"Ny plass: {LIERS} nr. 2 fra 01.01.2028." in texts(first)
    assert told(outcome) == [
        (
            Verb.CHANGED,
            (
                f"{LIERS} nr. 2: gruppe er nå «Ap/Sp» (sto tomt) og stemmer er nå «3» "
                "(før: «1»)."
            ),
        )
    ]


def test_keep_ends_a_seat(engine: Engine) -> None:
    keep_file(engine)
    outcome = keep_file(
        engine, {"plasser": ({**SEAT, "til": "31.03.2027"}, COUNTY_SEAT)}
    )
    assert told(outcome) == [
        (Verb.CHANGED, f"{LIERS}: til er nå «31.03.2027» (sto tomt).")
    ]
    assert [len(the_body(engine, on).seats) for on in (MARCH, APRIL)] == [2, 1]


def test_keep_moves_seats_in_the_list(engine: Engine) -> None:
    keep_file(engine)
    outcome = keep_file(engine, {"plasser": (COUNTY_SEAT, SEAT)})
    assert told(outcome) == [
        (Verb.CHANGED, "Rådmannsgruppen: rekkefølgen på plassene er endret.")
    ]
    assert the_holders(engine) == ["Guro Fjeld", "Astrid Brekke"]


def test_keep_puts_a_new_seat_after_the_one_before_it(engine: Engine) -> None:
    keep_file(engine)
    new = {**SEAT, "verv": "ordfører"}
    changes = {"plasser": (SEAT, new), "medlemmer": ()}
    assert texts(keep_file(engine, changes)) == [
        "Ny plass: Rådmannsgruppen, ordfører fra Lier."
    ]
    assert [seat.office for seat in the_body(engine).seats] == [
        "rådmann",
        "ordfører",
        "fylkesrådmann",
    ]


def test_keep_leaves_a_seat_that_the_file_lacks(engine: Engine) -> None:
    keep_file(engine)
    assert keep_file(engine, {"plasser": (SEAT,), "medlemmer": ()}) == Outcome(
        notes=(
            (
                f"{COUNTYS} står ikke i filen. Det er ikke endret. Skriv den inn med "
                "til-dato for å avslutte den."
            ),
        )
    )


def test_keep_counts_the_seats_that_the_file_lacks(engine: Engine) -> None:
    third = {**SEAT, "verv": "ordfører"}
    ended = {**SEAT, "verv": "varaordfører", "til": "31.12.2020"}
    keep_file(engine, {"plasser": (SEAT, COUNTY_SEAT, third, ended)})
    outcome = keep_file(engine, {"plasser": (SEAT,), "medlemmer": ()})
    assert outcome.notes == (
        (
            f"{COUNTYS} og 1 plass til står ikke i filen. Det er ikke endret. Skriv "
            "dem inn med til-dato for å avslutte dem."
        ),
    )


def test_keep_gives_a_seat_to_another_by_name(engine: Engine) -> None:
    keep_file(engine)
    goes = {**MANDATE, "til": "31.03.2027"}
    comes = {**MANDATE, "person": "Bjarne Solli", "fra": "01.04.2027"}
    leave = {
        **MANDATE,
        "person": "Astrid Brekke",
        "som": "settemedlem",
        "fra": "01.01.2027",
        "til": "28.02.2027",
    }
    outcome = keep_file(engine, {"medlemmer": (goes, comes, leave, PROXY)})
    assert told(outcome) == [
        (
            Verb.CHANGED,
            f"{COUNTYS}: medlem er nå Bjarne Solli fra 01.04.2027 (før: Guro Fjeld).",
        ),
        (
            Verb.ADDED,
            f"{COUNTYS}: settemedlem er Astrid Brekke fra 01.01.2027 til 28.02.2027.",
        ),
    ]
    assert [the_holders(engine, on)[1] for on in (FEBRUARY, MARCH, APRIL)] == [
        "Astrid Brekke",
        "Guro Fjeld",
        "Bjarne Solli",
    ]


def test_keep_takes_a_proxy_away(engine: Engine) -> None:
    keep_file(engine)
    outcome = keep_file(engine, {"medlemmer": (MANDATE,)})
    assert told(outcome) == [
        (
            Verb.CORRECTED,
            f"{COUNTYS}: fast fullmektig er rettet: Frode Haugen er tatt bort.",
        )
    ]
    assert the_body(engine).seats[1].principal_rank is Rank.HOLDER


def test_keep_leaves_the_mandates_of_a_seat_that_has_none_in_the_file(
    engine: Engine,
) -> None:
    keep_file(engine)
    assert keep_file(engine, {"medlemmer": ()}) == Outcome()
    assert the_holders(engine) == ["Astrid Brekke", "Guro Fjeld"]
