"""A general meeting of 250 seats is counted and minuted."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

import pytest

from bot.agenda.item import Item, ItemId, number
from bot.meeting import Meeting
from bot.minutes.minutes import minutes
from bot.minutes.plain import to_text
from bot.orders import MinutesForm, StandingOrders
from bot.room.decision import Decision, PartyVote, Vote
from tests.builders import a_body, a_called_meeting, a_person, a_seat, a_time
from tests.rooms import a_room, begun, excused, left, not_come, present

SEATS: Final = 250
BEGINS: Final = a_time(9)
PARTIES: Final = ("Ap", "H", "Sp", "V", "SV")
#: Of every ten seats: how many come, are stood in for, are excused, do not come.
CAME, STOOD_IN, AWAY = 6, 8, 9


@pytest.fixture(scope="module")
def held() -> Meeting:
    """Hold it: some leave after the third of four cases, and that vote is divided."""
    seats = tuple(
        a_seat(
            n + 1,
            participant=f"Kommune {n // 15 + 1}",
            office="medlem",
            group=PARTIES[n % len(PARTIES)],
            holder=a_person(n + 1, name=f"Medlem {n + 1:03}"),
            stand_ins=(a_person(n + 1001, name=f"Vara {n + 1:03}"),),
        )
        for n in range(SEATS)
    )
    items = tuple(Item(id=ItemId(n), title=f"Sak nummer {n}") for n in range(1, 5))
    entries = [begun(n, BEGINS + timedelta(minutes=20 * n)) for n in range(1, 5)]
    for n, seat in enumerate(seats):
        if n % 10 < CAME:
            entries.append(present(seat))
        elif n % 10 < STOOD_IN:
            entries.append(present(seat, seat.stand_ins[0]))
        else:
            entries.append(excused(seat) if n % 10 < AWAY else not_come(seat))
    gone = [left(seat, at=BEGINS + timedelta(minutes=75)) for seat in seats[:20:10]]
    decided = {i.id: Decision(item=i.id, text="Vedtas.") for i in items}
    votes = (
        PartyVote(party="Ap", in_favour=1, against=39),
        PartyVote(party="H", in_favour=40),
    )
    decided[ItemId(4)] = replace(
        decided[ItemId(4)], vote=Vote(against=39, parties=votes)
    )
    room = replace(a_room(*entries, *gone), decisions=decided)
    body = a_body(*seats, name="Generalforsamlingen", orders=StandingOrders())
    agenda = number(items, after=0, year=2026)
    return a_called_meeting(body=body, agenda=agenda, room=room)


@pytest.mark.parametrize("form", MinutesForm)
def test_everybody_is_counted_and_named_once(held: Meeting, form: MinutesForm) -> None:
    orders = StandingOrders(minutes=form)
    text = to_text(minutes(replace(held, body=replace(held.body, orders=orders))))
    assert "Møtet var lovlig satt: 200 av 250 medlemmer var til stede." in text
    attendance = text.partition("\nSak 01")[0]
    missing = [n for n in range(1, SEATS + 1) if f"Medlem {n:03}" not in attendance]
    assert missing == []
    assert sum(f"Vara {n:03}" in attendance for n in range(1, SEATS + 1)) == 50


def test_votes_are_those_who_were_there_then(held: Meeting) -> None:
    lines = to_text(minutes(held)).splitlines()
    case = lines.index("Sak 04/2026 Sak nummer 4")
    assert lines[case + 1 : case + 6] == [
        "Vedtak:",
        "Vedtas.",
        "Votering:",
        "Vedtatt med 159 mot 39 stemmer.",
        "Ap: 1 for og 39 mot. H: 40 for.",
    ]


def test_those_who_left_are_told_of_with_the_case(held: Meeting) -> None:
    gone = [line for line in to_text(minutes(held)).splitlines() if "fratrådte" in line]
    assert gone == [
        f"Medlem {n:03} fratrådte kl. 10.15, under behandlingen av sak 03/2026."
        for n in (1, 11)
    ]
