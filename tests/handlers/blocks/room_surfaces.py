"""The screens of the room, for all that can be seen on them."""

from dataclasses import replace
from typing import Any

from bot.act import Act
from bot.agenda.item import ItemId
from bot.meeting import Meeting
from bot.room.decision import Decision, PartyVote, Phrase, Statement, Vote
from bot.room.fact import FactId, FactKind
from bot.room.moving_on import begin, close
from bot.room.roll_call import SeenSeat, go, strike
from bot.room.task import TaskId
from bot.room.tasking import finish, give
from bot.room.wording import proposed
from handlers.blocks.decision import decision_dialog, typed_of
from handlers.blocks.lead import lead_dialog
from handlers.blocks.room import Place, room_dialog
from handlers.blocks.room_items import items_dialog
from handlers.blocks.room_seat import seat_dialog
from handlers.blocks.room_task import task_card, task_dialog
from handlers.blocks.unsaved import unsaved_dialog
from handlers.blocks.visitors import visitors_dialog
from tests.builders import SOLVEIG, an_act

Surface = dict[str, Any]


def room_surfaces(called: Meeting, recorded: Meeting) -> dict[str, Surface]:
    """Draw the room before the roll is called, while it is held, and afterwards."""
    act = an_act(SOLVEIG, at=recorded.starts_at)
    agenda = tuple(
        replace(item, id=ItemId(n)) for n, item in enumerate(recorded.agenda, 1)
    )
    called = replace(called, agenda=agenda)
    held, _ = begin(replace(recorded, agenda=agenda), act, item=agenda[0].id)
    first = held.body.seats[0].id
    gone, _ = go(
        held,
        act,
        seat=SeenSeat(id=first, newest=FactId(99)),
        kind=FactKind.OUT,
        at=held.ends_at,
    )
    over, _ = close(gone, act, at=held.ends_at)
    corrected, _ = strike(gone, act, fact=FactId(1))
    place = Place(meeting=held.id, seat=first)
    return {
        "room": room_dialog(called, place, at=called.stamped_at),
        "room-held": room_dialog(gone, place, at=held.starts_at, said="Lagret."),
        "room-over": room_dialog(over, place, at=held.ends_at),
        "room-seat": seat_dialog(gone, place, at=held.starts_at, stamp="1"),
        "room-seat-struck": seat_dialog(corrected, place, at=held.ends_at, stamp="1"),
        **_decisions(over, place, act),
        "lead": lead_dialog(held, place, stamp="1"),
        "lead-nobody": lead_dialog(called, place, stamp="1"),
        "unsaved": unsaved_dialog(held.body.orders.language, about=str(place)),
        "visitors": visitors_dialog(held, place, stamp="1"),
        "visitors-none": visitors_dialog(called, place, stamp="1", said="Lagret."),
    }


def _decisions(over: Meeting, place: Place, act: Act) -> dict[str, Surface]:
    first, *_, last = over.agenda
    here = replace(place, item=last.id)
    decision = Decision(
        item=last.id,
        phrase=Phrase.ASKED,
        text=over.title or "Kommunene bes om å spille inn forslag.",
        points=("Innen 1. mars.", "Skriftlig."),
        vote=Vote(against=1, parties=(PartyVote(party="Sp", against=1),)),
        statements=(Statement(by="Sp", text=over.title or "For tidlig."),),
    )
    room = replace(over.room, decisions={last.id: decision})
    decided = replace(over, room=room)
    given, _ = give(
        decided,
        act,
        item=last.id,
        what=over.title or "Foreslå innledere",
        participant=over.body.seats[-1].participant,
        by=over.starts_at.date(),
    )
    done, _ = finish(given, act, task=TaskId(1))
    new = proposed(over, first)
    return {
        "decision": decision_dialog(decided, last, here, typed_of(decision), stamp="1"),
        "decision-new": decision_dialog(over, first, here, typed_of(new), stamp="1"),
        "room-items": items_dialog(given, place, said="Lagret."),
        "room-task": task_dialog(given, last, here, stamp="1"),
        "room-task-given": _post(given),
        "room-task-done": _post(done),
    }


def _post(meeting: Meeting) -> Surface:
    post = task_card(meeting, TaskId(1))
    assert post
    return {"text": post.text, "blocks": [*post.blocks]}
