"""One seat of the room: something is written of it, or struck."""

from dataclasses import replace
from datetime import date, datetime, time
from typing import Any, Final

from slack_bolt import Ack, App

from bot import dates
from bot.agenda.item import ItemId
from bot.errors import TimeDoesNotExist
from bot.extent import Ground
from bot.meeting import Meeting
from bot.person import Person, PersonId
from bot.room.clock import current
from bot.room.errors import ItemMissing, PersonMissing, WhenMissing
from bot.room.fact import FactId, FactKind
from bot.room.presence import Presence
from bot.room.roll_call import come, go, mark, recuse, strike
from handlers.asking import Asking
from handlers.blocks.room import Place
from handlers.form import Form
from handlers.room import sitter
from handlers.room_views import kept, room_drawn, seat_drawn

GROUNDS: Final = {"disqualified": Ground.DISQUALIFIED, "exempt": Ground.EXCUSED}
MARKS: Final = {"excused": FactKind.EXCUSED, "not_come": FactKind.NOT_COME}
TURNS: Final = {"left": FactKind.LEFT, "out": FactKind.OUT, "back": FactKind.BACK}


def register(app: App) -> None:
    """Listen for a seat's form, and for what is struck there."""
    app.view("room_seat")(written)
    app.action("room_strike")(struck)


def written(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Write what happened of a seat, and show the room again.

    Raises:
        PersonMissing, ItemMissing, WhenMissing, TimeDoesNotExist: beside the field.
    """
    form = Form(view)
    place = Place.read(form.about)
    _write(asking, kept(asking, place), place, form)
    ack(response_action="update", view=room_drawn(asking, place))


def struck(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Stryk»: it was a slip, and stays to be seen as one."""
    place = Place.read(action["value"])
    fact = FactId(int(action["value"].rpartition("/")[2]))
    asking.store.change(place.meeting, strike, asking.act, fact=fact)
    asking.redraw(body["view"]["id"], seat_drawn(asking, place))
    ack()


def _write(asking: Asking, meeting: Meeting, place: Place, form: Form) -> None:
    happening = form.choice("happening")
    language = meeting.body.orders.language
    chosen = PersonId(int(form.choice("person") or 0))
    person = sitter(meeting, replace(place, person=chosen))
    seat = place.seen_seat
    change, act = asking.store.change, asking.act
    if happening in MARKS:
        change(meeting.id, mark, act, kind=MARKS[happening], seat=seat)
    elif happening in GROUNDS:
        change(
            meeting.id,
            recuse,
            act,
            seat=place.seat,
            item=_item(meeting, form),
            ground=GROUNDS[happening],
            stand_in=_stand_in(meeting, place, person),
        )
    elif happening in TURNS:
        at, item = _when(meeting, form)
        change(meeting.id, go, act, kind=TURNS[happening], at=at, item=item, seat=seat)
    elif person is None:
        raise PersonMissing(language)
    elif happening == "present":
        change(meeting.id, mark, act, kind=FactKind.PRESENT, person=person, seat=seat)
    else:
        at, item = _when(meeting, form)
        change(meeting.id, come, act, person=person, at=at, item=item, seat=seat)


def _stand_in(meeting: Meeting, place: Place, person: Person | None) -> Person | None:
    """Take whoever is chosen and does not sit there for who takes the seat."""
    here = Presence(meeting).in_seat(place.seat)
    return None if here is None or here.person == person else person


def _item(meeting: Meeting, form: Form) -> ItemId:
    """Read the item, or take the one that is being treated."""
    chosen = form.choice("item")
    treated = current(meeting)
    if not chosen and treated is None:
        raise ItemMissing(meeting.body.orders.language)
    return ItemId(int(chosen)) if chosen else treated.item if treated else ItemId(0)


def _when(meeting: Meeting, form: Form) -> tuple[datetime | None, ItemId | None]:
    """Read from when it holds: from an item where one is chosen, else from a time."""
    if chosen := form.choice("item"):
        return None, ItemId(int(chosen))
    clock = form.clock("clock")
    language = meeting.body.orders.language
    if clock is None:
        raise WhenMissing(language)
    return clock_of(meeting, clock, form.choice("day")), None


def clock_of(meeting: Meeting, clock: time, day: str = "") -> datetime:
    """Set a clock time on the day that was chosen, or else on the first.

    Raises:
        TimeDoesNotExist: when the clock skips it.
    """
    try:
        return dates.at(date.fromisoformat(day) if day else meeting.days[0], clock)
    except ValueError as skipped:
        raise TimeDoesNotExist(meeting.body.orders.language) from skipped
