"""The room: the roll is kept, and the agenda gone through, by one or two at once."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from slack_bolt import Ack, App

from bot.act import Act
from bot.agenda.item import ItemId
from bot.body import SeatId
from bot.errors import MeetingChanged, RuleBroken
from bot.extent import Ground
from bot.meeting import Meeting
from bot.person import Person
from bot.room.clock import current
from bot.room.errors import MovedOnMeanwhile
from bot.room.fact import FactKind
from bot.room.moving_on import begin, close
from bot.room.roll_call import come, go, mark, mark_expected, mark_rest, recuse
from bot.room.sitter import possible_sitters
from bot.room.writing import Written
from handlers.asking import Asking
from handlers.blocks.elements import SECTION_LIMIT, escape
from handlers.blocks.room import Place, page_of
from handlers.room_views import room_drawn, seat_drawn

#: What is done at once from a seat's three dots.
AT_ONCE = {"left": FactKind.LEFT, "out": FactKind.OUT, "back": FactKind.BACK}


def register(app: App) -> None:
    """Listen for what is pressed on the screen of the room."""
    for kind in (FactKind.PRESENT, FactKind.EXCUSED, FactKind.NOT_COME):
        app.action(f"room_mark_{kind.value}")(marked)
    app.action("room_expected")(expected)
    app.action("room_rest")(rest)
    app.action("room_deed")(chosen)
    app.action("room_seat")(seat_wanted)
    app.action("room_next")(moved_on)
    app.action("room_close")(closed)
    app.action("room_earlier")(turned)
    app.action("room_later")(turned)
    app.action("room_find")(found)


def marked(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """Write down how a seat was from the beginning."""
    place = Place.read(action["value"])
    kind = FactKind(action["action_id"].removeprefix("room_mark_"))
    meeting = asking.meeting(str(place.meeting))
    person = sitter(meeting, place) if kind is FactKind.PRESENT else None
    _carry(
        asking,
        body,
        place,
        lambda: asking.store.change(
            place.meeting,
            mark,
            asking.act,
            seat=place.seen_seat,
            kind=kind,
            person=person,
        ),
    )
    ack()


def expected(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """Take those who are not marked to be as they said."""
    _at_once(asking, body, action["value"], mark_expected)
    ack()


def rest(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """Take those who are left to have stayed away."""
    _at_once(asking, body, action["value"], mark_rest)
    ack()


def _at_once(
    asking: Asking,
    body: dict[str, Any],
    about: str,
    rule: Callable[[Meeting, Act], Written],
) -> None:
    """Mark many seats by one press."""
    place = Place.read(about)
    change = partial(asking.store.change, place.meeting, rule, asking.act)
    _carry(asking, body, place, change)


def chosen(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """Do what was chosen behind a seat's three dots, now."""
    value = action["selected_option"]["value"]
    place, deed = Place.read(value), value.rpartition("/")[2]
    if deed == "more":
        asking.redraw(body["view"]["id"], seat_drawn(asking, place))
    else:
        _carry(asking, body, place, lambda: _now(asking, place, deed))
    ack()


def _now(asking: Asking, place: Place, deed: str) -> Meeting:
    """Let somebody come or go now, or leave their seat for what is being treated."""
    store, act = asking.store, asking.act
    meeting = asking.meeting(str(place.meeting))
    if deed == "recused":
        return store.change(
            place.meeting,
            recuse,
            act,
            seat=place.seat,
            item=_seen_item(meeting, place),
            ground=Ground.DISQUALIFIED,
        )
    if deed == "come":
        person = sitter(meeting, place)
        if person is None:
            raise MeetingChanged(meeting.body.orders.language)
        return store.change(
            place.meeting,
            come,
            act,
            seat=place.seen_seat,
            person=person,
            at=act.at,
        )
    return store.change(
        place.meeting,
        go,
        act,
        seat=place.seen_seat,
        kind=AT_ONCE[deed],
        at=act.at,
    )


def _seen_item(meeting: Meeting, place: Place) -> ItemId:
    """Find the item being treated, if it is the one that whoever presses could see."""
    treated = current(meeting)
    if treated is None or treated.item != place.item:
        raise MovedOnMeanwhile(meeting.body.orders.language)
    return treated.item


def seat_wanted(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Annet …»: all that can be written of one seat."""
    place = Place.read(action["value"])
    asking.redraw(body["view"]["id"], seat_drawn(asking, place))
    ack()


def moved_on(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Neste sak»."""
    place = Place.read(action["value"])
    item = ItemId(int(action["value"].rpartition("/")[2]))
    _carry(
        asking,
        body,
        place,
        lambda: asking.store.change(
            place.meeting, begin, asking.act, item=item, seen=place.item
        ),
    )
    ack()


def closed(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Møtet er hevet»."""
    place = Place.read(action["value"])
    _carry(
        asking,
        body,
        place,
        lambda: asking.store.change(place.meeting, close, asking.act, seen=place.item),
    )
    ack()


def turned(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """Show another page of seats."""
    view = body["view"]
    place = Place.read(view["private_metadata"])
    there = replace(place, page=int(action["value"]))
    asking.redraw(view["id"], room_drawn(asking, there))
    ack()


def found(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """Turn to the page of a participant."""
    view = body["view"]
    place = Place.read(view["private_metadata"])
    meeting = asking.meeting(str(place.meeting))
    seat = SeatId(int(action["selected_option"]["value"]))
    there = replace(place, page=page_of(meeting, seat))
    asking.redraw(view["id"], room_drawn(asking, there))
    ack()


def sitter(meeting: Meeting, place: Place) -> Person | None:
    """Find the person that a button is about, among those who may sit in its seat."""
    seat = next((each for each in meeting.body.seats if each.id == place.seat), None)
    people = possible_sitters(meeting, seat) if seat else ()
    return next((each for each in people if each.id == place.person), None)


def _carry(
    asking: Asking, body: dict[str, Any], place: Place, change: Callable[[], Meeting]
) -> None:
    """Do it, and show the room as it is then; a refusal is read on top of it."""
    said = ""
    try:
        change()
    except RuleBroken as refusal:
        said = f"⚠️ {escape(str(refusal), limit=SECTION_LIMIT)}"
    asking.redraw(body["view"]["id"], room_drawn(asking, place, said=said))
