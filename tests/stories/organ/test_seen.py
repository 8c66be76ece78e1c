"""`/mote organ`: everyone sees who sits, on any day."""

import json
from dataclasses import replace
from datetime import date
from typing import Final

import pytest

from tests.builders import ASTRID, HOLE, LIER, SOLVEIG, TROND, a_body, a_seat
from tests.records import a_store
from tests.stories.council import nothing_done, plant
from tests.stories.organ.dialog import (
    HEAD,
    KARI,
    a_large_body,
    keep_also,
    names_of,
    opened,
    pick_participant,
)
from tests.stories.town import Town, Window, a_town

SEATS: Final = [
    "*Lier*",
    "Astrid Brekke, rådmann",
    "↳ Vara: 1. Bjarne Solli, 2. Cecilie Aas",
    "*Hole*",
    "Dag Øverby, rådmann",
    "↳ Vara: 1. Eli Ødegård",
    "*Buskerud fylkeskommune*",
    "Frode Haugen for Guro Fjeld, fylkesrådmann · fast fullmektig",
]


def test_a_member_sees_who_sits(town: Town) -> None:
    member = opened(town, ASTRID)
    assert member.lines == [
        *HEAD,
        "Velg dag",
        "Velg deltaker",
        "Organform: administrativ gruppe",
        "Sekretariat: Solveig Lunde (daglig leder)",
        "3 plasser, 3 med stemmerett.",
        *SEATS,
    ]
    assert member.dialog["submit"] is None


def test_nobodys_number_address_or_absence_from_slack_is_shown_to_members(
    sqlite_url: str,
) -> None:
    body = a_body(replace(LIER, holder=KARI), HOLE)
    with a_town(a_store(sqlite_url, body=body)) as town:
        member, secretary = opened(town, ASTRID), opened(town, SOLVEIG)

        assert "Kari Moen, rådmann" in member.lines
        assert "Kari Moen (ikke i Slack), rådmann" in secretary.lines
        for private in (KARI.phone, KARI.email, ASTRID.email, "example.no"):
            assert private not in json.dumps(member.dialog)


def test_no_internal_id_is_seen(town: Town) -> None:
    secretary = opened(town, SOLVEIG)
    seen = [*secretary.lines, *(_labels(secretary))]
    assert [line for line in seen if "/" in line or "U000" in line] == []


def test_somebody_of_no_council_sees_it_too(town: Town) -> None:
    assert opened(town, TROND).lines[:2] == HEAD


def test_the_day_can_be_typed_or_picked(sqlite_url: str) -> None:
    body = a_body(
        since=date(2018, 1, 1), until=date(2027, 12, 31), successor="Utvalget"
    )
    past = "Slik var det torsdag 22. februar 2018."
    with a_town(a_store(sqlite_url, body=body)) as town:
        member = town.window(ASTRID)
        for typed in ("22.02.2018", "22. februar 2018", "torsdag 22.2.2018"):
            member.type(f"/mote organ rådmannsgruppen {typed}")
            assert member.lines[1] == past

        member.turn("organ_day", {"selected_date": "2027-05-03"})
        ahead = "Slik blir det mandag 3. mai 2027, etter det som er bestemt nå."
        assert member.lines[1] == ahead
        member.turn("organ_day", {"selected_date": None})
        assert member.lines[1] == HEAD[1]


def test_a_body_that_was_not_there_says_when_it_was(sqlite_url: str) -> None:
    body = a_body(
        since=date(1992, 1, 1),
        until=date(2018, 12, 31),
        predecessor="Rådmannsforumet",
        successor="Kommunedirektørutvalget",
    )
    with a_town(a_store(sqlite_url, body=body)) as town:
        assert opened(town, SOLVEIG).lines == [
            HEAD[0],
            "Organet finnes ikke 2. februar 2026.",
            "Første dag er 1. januar 1992. Siste dag er 31. desember 2018.",
            "Før dette: Rådmannsforumet.",
            "Etter dette: Kommunedirektørutvalget.",
            "Velg dag",
        ]
        assert town.window(SOLVEIG).dialog["submit"] is None


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "radmansgruppen",
            "Jeg kjenner ikke «radmansgruppen». Mente du «Rådmannsgruppen»?",
        ),
        (
            "rådmansgruppa 22.02.2018",
            "Jeg kjenner ikke «rådmansgruppa». Mente du «Rådmannsgruppen»?",
        ),
        (
            "xyzzy",
            (
                "Jeg kjenner ikke «xyzzy». "
                "Skriv navnet på et organ, eller la det stå tomt."
            ),
        ),
        (
            "rådmannsgruppen 31.02.2018",
            (
                "«31.02.2018» er ikke en dag som finnes. "
                "Skriv den slik: «22.02.2018» eller «22. februar 2018»."
            ),
        ),
        (
            "rådmannsgruppen mandag 22.02.2018",
            (
                "«mandag 22.02.2018» er ikke en dag som finnes. "
                "Skriv den slik: «22.02.2018» eller «22. februar 2018»."
            ),
        ),
        (
            "rådmannsgruppen <!channel>",
            (
                "«&lt;!channel&gt;» er ikke en dag som finnes. "
                "Skriv den slik: «22.02.2018» eller «22. februar 2018»."
            ),
        ),
    ],
)
def test_what_is_neither_a_body_nor_a_day_gets_a_sentence(
    town: Town, typed: str, said: str
) -> None:
    with nothing_done(town):
        town.window(ASTRID).type(f"/mote organ {typed}")
    assert (town.window(ASTRID).whispers, town.window(ASTRID).state["modals"]) == (
        [said],
        [],
    )


def test_ones_own_bodies_come_first(town: Town) -> None:
    keep_also(town, "Styringsgruppen", a_seat(4, office="ordfører", holder=TROND))
    member = town.window(ASTRID)
    member.type("/mote organ")
    assert _offered(member) == [
        "Hvilket organ vil du se?",
        "*Rådmannsgruppen*\nVestregionen",
        "Andre organer",
    ]

    member.press("Se organet")
    assert member.lines[:2] == HEAD


def test_the_others_are_there_by_name(town: Town) -> None:
    keep_also(town, "Styringsgruppen", a_seat(4, office="ordfører", holder=TROND))
    member = town.window(ASTRID)
    member.type("/mote organ styringsgruppen")
    assert member.lines[0] == "*Styringsgruppen*, Vestregionen"


def test_several_of_one_name_are_offered_for_the_same_day(town: Town) -> None:
    keep_also(town, "Rådmannsgruppen", HOLE_AGAIN, organisation="Ringeriksregionen")
    member = town.window(ASTRID)
    member.type("/mote organ rådmannsgruppen 22.02.2018")
    assert _offered(member) == [
        "Hvilket organ vil du se?",
        "*Rådmannsgruppen*\nVestregionen",
        "Andre organer",
    ]
    member.press("Se organet")
    assert member.lines[1] == "Slik var det torsdag 22. februar 2018."

    member.type("/mote organ rådmannsgruppen, ringeriksregionen")
    assert member.lines[0] == "*Rådmannsgruppen*, Ringeriksregionen"


HOLE_AGAIN: Final = a_seat(4, participant="Hole", holder=TROND, stand_ins=())


@pytest.mark.parametrize("word", ["organet", "medlemmer", "MEDLEMER"])
def test_other_words_do_the_same(town: Town, word: str) -> None:
    town.window(ASTRID).type(f"/mote {word}")
    assert town.window(ASTRID).lines[:2] == HEAD


def test_the_menu_leads_there(town: Town) -> None:
    member = town.window(ASTRID)
    member.type("/mote")
    member.press("Se organet")
    assert member.lines[:2] == HEAD


def test_the_menus_list_takes_the_place_of_the_menu(town: Town) -> None:
    keep_also(town, "Styringsgruppen", a_seat(4, office="ordfører", holder=TROND))
    member = town.window(ASTRID)
    member.type("/mote")
    member.press("Se organet")
    assert member.whispers == ["Hvilket organ vil du se?"]


def test_one_participant_can_be_looked_at_alone(town: Town) -> None:
    member = opened(town, ASTRID)
    pick_participant(member, "Hole")
    assert member.lines[-3:] == ["*Hole*", "Dag Øverby, rådmann", SEATS[5]]
    assert "*Lier*" not in member.lines

    pick_participant(member, "Alle deltakere")
    assert member.lines[-8:] == SEATS


def test_four_hundred_seats_are_turned_page_by_page(sqlite_url: str) -> None:
    with a_town(a_store(sqlite_url, body=a_large_body())) as town:
        member = opened(town, ASTRID)
        pages = [names_of(member)]
        for _ in range(7):
            member.press_dialog("Neste →")
            pages.append(names_of(member))

        assert [len(page) for page in pages] == [50] * 8
        assert sorted(name for page in pages for name in page) == sorted(
            f"Folk Nr{n}" for n in range(400)
        )
        assert "Plass 351–400 av 400" in member.lines
        member.press_dialog("← Forrige")
        assert "Plass 301–350 av 400" in member.lines


def test_an_old_button_to_a_body_opens_it(town: Town) -> None:
    plant(town, TROND, "organ", "1/2018-02-22")
    town.window(TROND).press("En gammel knapp")
    assert town.window(TROND).lines[1] == "Slik var det torsdag 22. februar 2018."


def _labels(window: Window) -> list[str]:
    """Read the choices that a dialog offers."""
    shown = (
        b.get("element") or b.get("accessory") or {} for b in window.dialog["blocks"]
    )
    return [o["text"]["text"] for each in shown for o in each.get("options", ())]


def _offered(window: Window) -> list[str]:
    blocks = window.messages[-1]["blocks"]
    return [block["text"]["text"] for block in blocks]
