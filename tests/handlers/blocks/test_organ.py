"""A body in words: seats with what is unusual about them, in pages that Slack takes."""

from dataclasses import replace
from datetime import date
from typing import Any, Final

import pytest

from bot.body import Body, Chair, ChairRole, Seat, SeatId
from bot.office import Manner
from bot.orders import Language
from bot.person import Person
from bot.rights import OBSERVER, Rights
from handlers.blocks.elements import long_select, option, renewed
from handlers.blocks.organ import Look, organ_dialog
from handlers.blocks.seat import (
    rights_words,
    seat_label,
    seat_line,
    stand_in_line,
)
from tests.builders import (
    ASTRID,
    BJARNE,
    COUNTY,
    DAG,
    LIER,
    a_body,
    a_person,
    a_seat,
)
from tests.handlers.blocks.test_surfaces import check

NB: Final = Language.BOKMAL
TODAY: Final = date(2026, 2, 2)
ELSEWHERE: Final = a_person(30, name="Kari Moen", slack=None)


@pytest.mark.parametrize(
    ("seat", "said"),
    [
        (LIER, "Astrid Brekke, rådmann"),
        (COUNTY, "Frode Haugen for Guro Fjeld, fylkesrådmann · fast fullmektig"),
        (
            replace(COUNTY, holder=None),
            "Frode Haugen, fylkesrådmann · fast fullmektig",
        ),
        (replace(LIER, holder=None), "⚪ *Ledig*, rådmann"),
        (replace(LIER, number=2), "Astrid Brekke, rådmann"),
        (replace(LIER, number=2, holder=None), "⚪ *Ledig*, rådmann 2"),
        (
            replace(LIER, manner=Manner.APPOINTED),
            "Astrid Brekke, konstituert rådmann",
        ),
        (replace(LIER, manner=Manner.ACTING), "Astrid Brekke, fungerende rådmann"),
        (replace(LIER, is_substituted=True), "Astrid Brekke, rådmann · settemedlem"),
        (replace(LIER, group="Ap/Sp"), "Astrid Brekke, rådmann · Ap/Sp"),
        (replace(LIER, weight=3), "Astrid Brekke, rådmann · 3 stemmer"),
        (replace(LIER, rights=OBSERVER), "Astrid Brekke, rådmann · møterett"),
        (
            replace(LIER, rights=Rights(votes=False, basis="avtalen § 4")),
            "Astrid Brekke, rådmann · møte-, tale- og forslagsrett (avtalen § 4)",
        ),
        (replace(LIER, holder=ELSEWHERE), "Kari Moen, rådmann"),
    ],
)
def test_a_seat_is_told_with_what_is_unusual(seat: Seat, said: str) -> None:
    assert seat_line(NB, seat, marks_unreached=False) == said


def test_a_secretary_sees_who_is_not_in_slack() -> None:
    seat = replace(LIER, holder=ELSEWHERE, stand_ins=(ELSEWHERE, BJARNE))
    assert [
        seat_line(NB, seat, marks_unreached=True),
        stand_in_line(NB, [seat], marks_unreached=True),
    ] == [
        "Kari Moen (ikke i Slack), rådmann",
        "↳ Vara: 1. Kari Moen (ikke i Slack), 2. Bjarne Solli",
    ]


@pytest.mark.parametrize(
    ("rights", "said"),
    [
        (Rights(), "møte-, tale-, forslags- og stemmerett"),
        (Rights(speaks=False, proposes=False, votes=False), "møterett"),
        (Rights(proposes=False, votes=False), "møte- og talerett"),
        (
            Rights(attends=False, speaks=False, proposes=False, votes=False),
            "uten møterett",
        ),
    ],
)
def test_rights_are_told_one_by_one(rights: Rights, said: str) -> None:
    assert rights_words(NB, rights) == said


def test_those_who_share_a_list_have_it_once() -> None:
    pair = (LIER, replace(LIER, id=SeatId(9), number=2, holder=DAG))
    shown = _lines(a_body(*pair, a_seat(4, participant="Hole", stand_ins=(ASTRID,))))
    assert (
        shown[-6:]
        == [
            "*Lier*",
            "Astrid Brekke, rådmann",
            "Dag Øverby, rådmann",
            "↳ Vara for disse 2: 1. Bjarne Solli, 2. Cecilie Aas",
            "*Hole*",
            "Astrid Brekke, rådmann",
            "↳ Vara: 1. Astrid Brekke",
        ][-6:]
    )


def test_a_long_list_of_stand_ins_is_counted() -> None:
    many = tuple(a_person(n, name=f"Vara Nr{n}") for n in range(1, 20))
    said = stand_in_line(NB, [replace(LIER, stand_ins=many)], marks_unreached=False)
    assert said.endswith("12. Vara Nr12 … og 7 til")


def test_seats_of_one_participant_stand_together() -> None:
    seats = (
        a_seat(1, stand_ins=()),
        a_seat(2, participant="Hole", holder=DAG, stand_ins=()),
        a_seat(3, holder=BJARNE, stand_ins=()),
    )
    assert _lines(a_body(*seats))[-5:] == [
        "*Lier*",
        "Astrid Brekke, rådmann",
        "Bjarne Solli, rådmann",
        "*Hole*",
        "Dag Øverby, rådmann",
    ]


@pytest.mark.parametrize(
    ("weights", "said"),
    [
        ((1, 1), "2 plasser, 2 med stemmerett."),
        ((1, 0), "2 plasser, 1 med stemmerett."),
        ((3, 2), "2 plasser, 2 med stemmerett og 5 stemmer til sammen."),
    ],
)
def test_seats_and_votes_are_counted(weights: tuple[int, int], said: str) -> None:
    seats = (
        a_seat(
            number, weight=weight or 1, rights=Rights(votes=bool(weight)), stand_ins=()
        )
        for number, weight in enumerate(weights, start=1)
    )
    assert said in _lines(a_body(*seats))


@pytest.mark.parametrize(
    ("vacant", "said"), [(1, "⚪ 1 plass er ledig."), (2, "⚪ 2 plasser er ledige.")]
)
def test_empty_seats_stand_out(vacant: int, said: str) -> None:
    seats = (a_seat(n, holder=None if n <= vacant else DAG) for n in range(1, 4))
    assert f"3 plasser, 3 med stemmerett. {said}" in _lines(a_body(*seats))


@pytest.mark.parametrize(
    ("chair", "said"),
    [
        (Chair(role=ChairRole.CHAIR, participant="Lier"), "Leder: Lier"),
        (
            Chair(
                role=ChairRole.CHAIR,
                participant="Lier",
                person=ASTRID,
                until=date(2027, 12, 31),
                follows="Styringsgruppen",
            ),
            (
                "Leder: Astrid Brekke, Lier, til og med 31. desember 2027, "
                "følger ledelsen i Styringsgruppen"
            ),
        ),
        (
            Chair(role=ChairRole.DEPUTY, participant="Hole", person=DAG),
            "Nestleder: Dag Øverby, Hole",
        ),
    ],
)
def test_the_lead_is_told_with_its_term_and_where_it_comes_from(
    chair: Chair, said: str
) -> None:
    assert said in _lines(a_body(chairs=(chair,)))


@pytest.mark.parametrize("seats", [3, 50, 51, 400])
@pytest.mark.parametrize("participants", [1, 20, 400])
def test_a_body_of_any_size_fits(seats: int, participants: int) -> None:
    body = _large(seats, participants)
    shown = []
    for page in range((seats - 1) // 50 + 1):
        look = Look(body=body.id, day=TODAY, page=page)
        drawn = organ_dialog(
            body, look, today=TODAY, is_secretary=True, stamp="1", said="✅"
        )
        check(drawn)
        field = next(b for b in drawn["blocks"] if b.get("block_id") == "seat")
        shown += [o["value"] for o in field["element"]["options"]]
    assert sorted(map(int, shown)) == list(range(1, seats + 1))


@pytest.mark.parametrize(
    ("page", "turns"),
    [
        (0, ["organ_later"]),
        (1, ["organ_earlier", "organ_later"]),
        (2, ["organ_earlier"]),
    ],
)
def test_one_can_turn_to_where_there_is_something(page: int, turns: list[str]) -> None:
    body = _large(101, 5)
    look = Look(body=body.id, day=TODAY, page=page)
    drawn = organ_dialog(body, look, today=TODAY, is_secretary=False)
    (row,) = (b for b in drawn["blocks"] if b["type"] == "actions")
    assert [button["action_id"] for button in row["elements"]] == turns


def test_what_is_looked_at_can_be_read_back() -> None:
    look = Look(body=a_body().id, day=TODAY, participant="ab12", page=3)
    assert Look.read(str(look)) == look


@pytest.mark.parametrize(
    ("seat", "label"),
    [
        (LIER, "Lier, rådmann: Astrid Brekke"),
        (replace(LIER, number=2, holder=None), "Lier, rådmann 2: ledig"),
        (COUNTY, "Buskerud fylkeskommune, fylkesrådmann: Frode Haugen"),
    ],
)
def test_a_seat_has_a_name_in_a_list(seat: Seat, label: str) -> None:
    assert seat_label(NB, seat) == label


@pytest.mark.parametrize(
    ("number", "groups"), [(100, []), (101, [100, 1]), (10_001, [100] * 100)]
)
def test_a_long_list_is_taken_apart(number: int, groups: list[int]) -> None:
    options = [option(f"Valg {n}", n) for n in range(number)]
    made = long_select(options, chosen=7, placeholder="Velg")
    assert [len(g["options"]) for g in made.get("option_groups", [])] == groups
    assert made["initial_option"] == options[7]


def test_a_group_is_named_by_its_ends() -> None:
    options = [option(f"Valg {n}", n) for n in range(101)]
    first, second = long_select(options, placeholder="Velg")["option_groups"]
    labels = [first["label"]["text"], second["label"]["text"]]
    assert labels == ["Valg 0 – Valg 99", "Valg 100 – Valg 100"]


def test_fields_are_made_others_and_the_rest_is_left() -> None:
    field = {"type": "input", "block_id": "name", "element": {"action_id": "name"}}
    line = {"type": "divider"}
    assert renewed([field, line], "7") == [
        field | {"element": {"action_id": "name-7"}},
        line,
    ]


def _lines(body: Body) -> list[str]:
    drawn = organ_dialog(
        body, Look(body=body.id, day=TODAY), today=TODAY, is_secretary=False
    )
    return [line for b in drawn["blocks"] for line in _text(b).splitlines()]


def _text(block: dict[str, Any]) -> str:
    text: str = block.get("text", {}).get("text", "")
    return text


def _large(seats: int, participants: int) -> Body:
    """Make a body whose every seat has stand-ins of its own, with long names."""
    return a_body(*(_member(number, participants) for number in range(1, seats + 1)))


def _member(number: int, participants: int) -> Seat:
    def called(rank: int) -> Person:
        return a_person(number * 100 + rank, name=f"Navn{rank} " + "x" * 90)

    return replace(
        a_seat(number, participant=f"Kommune {number % participants:03}"),
        holder=called(0),
        stand_ins=tuple(called(rank) for rank in range(1, 20)),
        group="y" * 120,
        rights=Rights(basis="z" * 400),
    )
