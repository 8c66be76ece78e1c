"""What people see of an agenda and of its items, drawn from one planned meeting."""

from dataclasses import replace
from datetime import date, time
from typing import Any, Final

from bot.act import Door
from bot.agenda.editing import foreseen
from bot.agenda.events import ItemListed, ItemPostponed
from bot.agenda.history import AgendaHappening
from bot.agenda.item import Aim, Item, ItemId, ItemState, Paper, Part
from bot.agenda.station import Station
from bot.meeting import Meeting, MeetingId
from bot.notice import send_notice
from bot.orders import LegalForm
from handlers.blocks.agenda import Spot, agenda_dialog
from handlers.blocks.agenda_history import HAPPENINGS_A_PAGE, agenda_history_dialog
from handlers.blocks.elements import escape
from handlers.blocks.item import item_dialog
from handlers.blocks.item_elsewhere import postpone_dialog, send_on_dialog
from handlers.blocks.item_form import item_form
from handlers.blocks.objection import objection_dialog
from tests.builders import NOW, an_act
from tests.rooms import a_room, present

Surface = dict[str, Any]
STAMP: Final = "1.a"
SPOT: Final = Spot(meeting=MeetingId(1), item=ItemId(3))
FULL: Final = Item(
    id=ItemId(3),
    title="Felles plan for sykkelveier",
    aim=Aim.RECOMMENDATION,
    presenter="Nina Berg, KS",
    starts=time(10),
    minutes=20,
    parts=(Part(title="Status i kommunene", presenter="Odd Li"), Part(title="Penger")),
    papers=(
        Paper(title="Kart", link="https://example.no/kart?a=1&b=2|3"),
        Paper(title="Revisjon", due=date(2026, 2, 20)),
        Paper(title="Takst", link="https://example.no/takst", is_exempt=True),
    ),
    proposal="Planen vedtas.\nFrist er 1. juni.",
    exempt="offl. § 23 første ledd",
)


def agenda_surfaces(planned: Meeting) -> dict[str, Surface]:
    """Draw every surface that shows the meeting's agenda, by name."""
    meeting = _with(planned, FULL)
    called, _ = send_notice(meeting, an_act(), last_number=0)
    late = _late(called)
    return {
        "agenda-planned": _drawn(foreseen(meeting, last_number=0)),
        "agenda-called": _drawn(late),
        "agenda-member": _drawn(late, is_secretary=False),
        "agenda-empty": _drawn(replace(planned, agenda=())),
        "agenda-long": _drawn(_long(meeting), replace(SPOT, item=ItemId(85))),
        "agenda-history": _history(meeting, 2),
        "agenda-history-long": _history(meeting, HAPPENINGS_A_PAGE + 1),
        "agenda-history-none": _history(meeting, 0),
        "item": _opened(meeting, FULL),
        "item-late": _opened(_seen(late), late.agenda[3], is_on_its_way=True),
        "item-blocked": _opened(late, _blocked(late)),
        "item-withdrawn": _opened(meeting, replace(FULL, state=ItemState.WITHDRAWN)),
        "item-form": item_form(meeting, FULL, SPOT, stamp=STAMP),
        "item-form-new": item_form(meeting, Item(title=""), SPOT, stamp=STAMP),
        "item-form-long": item_form(meeting, _endless(), SPOT, stamp=STAMP),
        "item-form-minutes": item_form(meeting, planned.agenda[1], SPOT, stamp=STAMP),
        **_elsewhere(meeting, called),
        **_objections(late),
    }


def _with(planned: Meeting, item: Item) -> Meeting:
    named = [replace(each, id=ItemId(n)) for n, each in enumerate(planned.agenda, 1)]
    return replace(planned, agenda=(*named[:2], item, *named[3:]))


def _drawn(
    meeting: Meeting, spot: Spot = SPOT, *, is_secretary: bool = True
) -> Surface:
    said = escape("«Budsjett» er satt opp.") if is_secretary else ""
    return agenda_dialog(meeting, spot, is_secretary=is_secretary, said=said)


def _late(called: Meeting) -> Meeting:
    """Let one case be late, one withdrawn and one from an older meeting."""
    new = Item(id=ItemId(9), title="Budsjett", number=9, year=2026, added_at=NOW)
    gone = replace(new, id=ItemId(8), number=8, state=ItemState.WITHDRAWN)
    old = replace(gone, id=ItemId(7), number=2, state=ItemState.LISTED)
    old = replace(old, was_postponed=True, added_at=None)
    return replace(called, agenda=(*called.agenda[:3], new, gone, old))


def _seen(late: Meeting) -> Meeting:
    """Let the first of the members be in the room."""
    return replace(late, room=a_room(present(late.body.seats[0])))


def _blocked(late: Meeting) -> Item:
    return replace(late.agenda[3], chair_objects=True)


def _long(meeting: Meeting) -> Meeting:
    title = "Sak med et langt navn " * 15
    more = [replace(FULL, id=ItemId(n), title=title) for n in range(50, 90)]
    return replace(meeting, agenda=(*meeting.agenda, *more))


def _endless() -> Item:
    papers = (Paper(title=f"Vedlegg {n}", link="https://e.no/x") for n in range(200))
    return replace(FULL, papers=tuple(papers))


def _opened(meeting: Meeting, item: Item, *, is_on_its_way: bool = False) -> Surface:
    here = Station(meeting=meeting, item=item)
    there = Station(meeting=replace(meeting, id=MeetingId(2)), item=item)
    return item_dialog(
        meeting,
        item,
        SPOT,
        path=(here, there) if is_on_its_way else (here,),
        references=(there,) if is_on_its_way else (),
        at=NOW,
        stamp=STAMP,
        said="Lagret." if is_on_its_way else "",
    )


def _history(meeting: Meeting, n: int) -> Surface:
    events = (
        ItemListed(item=ItemId(3), title=FULL.title, is_late=True),
        ItemPostponed(item=ItemId(3), title=FULL.title, to=NOW.isoformat()),
    )
    found = [
        AgendaHappening(
            number=each, at=NOW, by="Solveig", door=Door.SLACK, event=events[each % 2]
        )
        for each in range(n)
    ]
    return agenda_history_dialog(meeting, SPOT, found)


def _elsewhere(meeting: Meeting, called: Meeting) -> dict[str, Surface]:
    ahead = [replace(meeting, id=MeetingId(n)) for n in range(2, 4)]
    many = [replace(meeting, id=MeetingId(n)) for n in range(2, 130)]
    return {
        "postpone": postpone_dialog(called, FULL, SPOT, ahead=ahead, stamp=STAMP),
        "postpone-planned": postpone_dialog(
            meeting, FULL, SPOT, ahead=many, stamp=STAMP
        ),
        "send-on": send_on_dialog(meeting, FULL, SPOT, ahead=ahead, stamp=STAMP),
    }


def _objections(late: Meeting) -> dict[str, Surface]:
    item = late.agenda[3]
    first = late.body.seats[0]
    objected = replace(item, objectors=(first.id,))
    orders = replace(late.body.orders, form=LegalForm.IKS)
    owners = replace(late, body=replace(late.body, orders=orders))
    return {
        "objection-nobody": objection_dialog(owners, item, SPOT, stamp=STAMP),
        "objection-seen": objection_dialog(_seen(late), objected, SPOT, stamp=STAMP),
    }
