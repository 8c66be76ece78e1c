"""The screen of the room: who is there, what is being treated, and what comes next."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from bot import dates
from bot.agenda.heading import heading
from bot.agenda.item import UNSAVED, Item, ItemId
from bot.body import SeatId
from bot.extent import Extent
from bot.meeting import Meeting, MeetingId
from bot.orders import Language
from bot.part import part
from bot.person import UNKNOWN, PersonId
from bot.phrases import say
from bot.room.clock import closed_at, current
from bot.room.expecting import left_over
from bot.room.fact import NO_FACT, Fact, FactId, FactKind
from bot.room.moving_on import next_item
from bot.room.presence import Presence
from bot.room.roll_call import SeenSeat
from bot.room.roll_line import RollLine, RollState, roll_line
from bot.room.stint import Stint, Turn
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    confirmed,
    dialog,
    divider,
    escape,
    long_select,
    option,
    overflow,
    section,
    shortened,
)
from handlers.blocks.packing import page_turns
from handlers.blocks.room_head import room_head

#: A seat takes two blocks until it is marked, and Slack takes a hundred.
SEATS_A_PAGE: Final = 40
#: What is done from a seat's three dots, by how it stands.
AT_HAND: Final = {
    RollState.PRESENT: ("left", "out", "recused"),
    RollState.OUT: ("back", "left"),
    RollState.LEFT: ("come",),
    RollState.EXCUSED: ("come",),
    RollState.NOT_COME: ("come",),
}
SIGNS: Final = {
    RollState.PRESENT: "✅",
    RollState.OUT: "⏸️",
    RollState.LEFT: "🚪",
    RollState.EXCUSED: "⬜",
    RollState.NOT_COME: "❌",
}
BUTTON: Final = 60
NO_SEAT: Final = SeatId(0)


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where in the room somebody is: the page of seats, and perhaps one of them."""

    meeting: MeetingId
    page: int = 0
    seat: SeatId = NO_SEAT
    person: PersonId = UNKNOWN
    item: ItemId = UNSAVED
    #: The newest fact of the seat that was seen.
    seen: FactId = NO_FACT

    def __str__(self) -> str:
        return "/".join(
            str(number)
            for number in (
                self.meeting,
                self.page,
                self.seat,
                self.person,
                self.item,
                self.seen,
            )
        )

    @property
    def seen_seat(self) -> SeenSeat:
        """Tell of which seat it is, and what could be seen of it."""
        return SeenSeat(id=self.seat, newest=self.seen)

    @classmethod
    def read(cls, about: str) -> "Place":
        """Read it back from what a button or dialog carries."""
        meeting, page, seat, person, item, seen = map(int, about.split("/")[:6])
        return cls(
            meeting=MeetingId(meeting),
            page=page,
            seat=SeatId(seat),
            person=PersonId(person),
            item=ItemId(item),
            seen=FactId(seen),
        )


def room_dialog(
    meeting: Meeting, place: Place, *, at: datetime, said: str = ""
) -> Block:
    """Show the room as it is known, a page of its seats at a time.

    Args:
        said: What has just been done, or what another did meanwhile, to be read first.
    """
    language = meeting.body.orders.language
    presence = Presence(meeting)
    roll = [roll_line(presence, seat) for seat in meeting.body.seats]
    page = roll[place.page * SEATS_A_PAGE :][:SEATS_A_PAGE]
    blocks = [
        *([section(said)] if said else []),
        section(room_head(presence, roll)),
        *_agenda(meeting, place, at),
        _others(meeting, place, roll),
        *_finding(meeting, roll),
        divider(),
        *(block for each in page for block in _seat(meeting, place, each, at)),
        *page_turns(
            language, "room", page=place.page, size=SEATS_A_PAGE, total=len(roll)
        ),
    ]
    return dialog(
        "room",
        say(language, "room-title"),
        blocks,
        close=say(language, "button-close"),
        about=str(replace(place, seat=NO_SEAT, person=UNKNOWN, seen=NO_FACT)),
    )


def page_of(meeting: Meeting, seat: SeatId) -> int:
    """Find the page that a seat stands on."""
    ids = [each.id for each in meeting.body.seats]
    return ids.index(seat) // SEATS_A_PAGE if seat in ids else 0


def _agenda(meeting: Meeting, place: Place, at: datetime) -> Iterator[Block]:
    language, here = meeting.body.orders.language, current(meeting)
    over = closed_at(meeting)
    if here:
        item = next(each for each in meeting.agenda if each.id == here.item)
        clock = dates.clock(here.begun_at)
        title = escape(heading(meeting, item), limit=200)
        yield section(say(language, "room-now", item=title, clock=clock))
    elif over:
        yield section(say(language, "room-over", clock=dates.clock(over)))
    is_today = dates.local(at).date() in meeting.days
    buttons = list(_moves(meeting, place, here.item if here else UNSAVED))
    if buttons and is_today and not over:
        yield actions(*buttons)


def _moves(meeting: Meeting, place: Place, here: ItemId) -> Iterator[Block]:
    language, following = meeting.body.orders.language, next_item(meeting)
    about = f"{replace(place, item=here)}"
    if following:
        text = say(language, "button-next-item", item=_short(meeting, following))
        yield button(
            shortened(text, BUTTON),
            "room_next",
            f"{about}/{following.id}",
            style="primary",
        )
    elif here:
        text = say(language, "button-close-meeting")
        yield button(text, "room_close", about, style="primary")
    if here:
        decide = say(language, "button-decision")
        yield button(decide, "decision", about)


def _short(meeting: Meeting, item: Item) -> str:
    number = meeting.case_number(item)
    return number or item.title


def _others(meeting: Meeting, place: Place, roll: Sequence[RollLine]) -> Block:
    language = meeting.body.orders.language
    promised = sum(each.state in (RollState.COMING, RollState.AWAY) for each in roll)
    left = len([*left_over(meeting)])
    buttons = []
    if promised:
        text = say(language, "button-mark-expected", n=promised)
        buttons.append(button(text, "room_expected", place))
    elif 0 < left < len(roll):
        # Not before somebody is there: a meeting of nobody is no meeting.
        buttons.append(_rest(language, place, left))
    for deed in ("items", "lead", "visitors", "again"):
        text = say(language, f"button-room-{deed}")
        buttons.append(button(text, f"room_{deed}", place))
    return actions(*buttons)


def _rest(language: Language, place: Place, n: int) -> Block:
    """Mark all who are left at once, after a second thought."""
    text = say(language, "button-mark-rest", n=n)
    return confirmed(
        button(text, "room_rest", place),
        title=text,
        text=say(language, "mark-rest-about", n=n),
        yes=say(language, "mark-rest-yes"),
        no=say(language, "confirm-no"),
    )


def _finding(meeting: Meeting, roll: Sequence[RollLine]) -> Iterator[Block]:
    """Let one turn to a participant where there are several pages."""
    if len(roll) <= SEATS_A_PAGE:
        return
    language = meeting.body.orders.language
    first = {each.seat.participant: each.seat.id for each in reversed(roll)}
    options = [option(whose, first[whose]) for whose in sorted(first)]
    found = long_select(options, placeholder=say(language, "room-find"))
    text = say(language, "room-find-label")
    yield section(text, accessory=found | {"action_id": "room_find"})


def _seat(
    meeting: Meeting, place: Place, each: RollLine, at: datetime
) -> Iterator[Block]:
    treated = current(meeting)
    here = replace(
        place,
        seat=each.seat.id,
        person=each.person.id if each.person else UNKNOWN,
        item=treated.item if treated else UNSAVED,
        seen=meeting.room.last_of_seat(each.seat.id),
    )
    if each.state.is_marked:
        menu = _menu(meeting, here, each, at)
        yield section(_line(meeting, each), accessory=menu)
        return
    other = button(
        say(meeting.body.orders.language, "button-mark-other"), "room_seat", here
    )
    yield section(_line(meeting, each), accessory=other)
    yield actions(*_marks(meeting, here, each))


def _marks(meeting: Meeting, here: Place, each: RollLine) -> Iterator[Block]:
    language = meeting.body.orders.language
    if each.person:
        text = say(language, "button-mark-present")
        style = "primary" if each.state is RollState.COMING else ""
        yield button(text, "room_mark_present", here, style=style)
    for kind in (FactKind.EXCUSED, FactKind.NOT_COME):
        text = say(language, f"button-mark-{kind.value.replace('_', '-')}")
        yield button(text, f"room_mark_{kind.value}", here)


def _menu(meeting: Meeting, here: Place, each: RollLine, at: datetime) -> Block:
    """Fold together what may happen now, while the meeting lasts, and all the rest."""
    language = meeting.body.orders.language
    deeds = AT_HAND[each.state] if dates.local(at).date() in meeting.days else ()
    treated = current(meeting)
    options = []
    for deed in deeds:
        if deed == "recused" and (not treated or treated.item in each.recused):
            continue
        text = say(language, f"room-deed-{deed}")
        options.append(option(text, f"{here}/{deed}"))
    options.append(option(say(language, "room-deed-more"), f"{here}/more"))
    return overflow(options) | {"action_id": "room_deed"}


def _line(meeting: Meeting, each: RollLine) -> str:
    language = meeting.body.orders.language
    treated = current(meeting)
    is_out = treated is not None and treated.item in each.recused
    sign = SIGNS.get(RollState.OUT if is_out else each.state, "▫️")
    who = escape(each.person.name) if each.person else say(language, "room-nobody")
    if each.member:
        member = escape(each.member.name)
        who = say(language, "minutes-for", stand_in=who, member=member)
    known = f"{sign} *{escape(each.seat.participant)}* {who}"
    remark = _remark(meeting, each)
    return f"{known}\n{remark}" if remark else known


def _remark(meeting: Meeting, each: RollLine) -> str:
    language, stint = meeting.body.orders.language, each.stint
    said = list(_turns(meeting, stint)) if stint else []
    if stint is None:
        key = each.state.value.replace("_", "-")
        said.append(say(language, f"room-standing-{key}"))
    if each.recused:
        left = [_short(meeting, i) for i in meeting.agenda if i.id in each.recused]
        said.append(say(language, "room-recused", items=escape(", ".join(left))))
    if gap := _told(meeting, each):
        away = escape(part(meeting, gap))
        said.append(say(language, "room-told-away", part=away))
    return ", ".join(said)


def _turns(meeting: Meeting, stint: Stint) -> Iterator[str]:
    language = meeting.body.orders.language
    for key, turn in (("since", stint.since), ("until", stint.until)):
        if turn:
            out = "-out" if turn.kind is FactKind.OUT else ""
            yield say(language, f"room-{key}{out}", when=when_line(meeting, turn))


def _told(meeting: Meeting, each: RollLine) -> Extent | None:
    """Find the time that somebody has said they are away, until they come or go."""
    sitting = meeting.sitting(each.seat.id)
    gap = sitting.gap if sitting else None
    is_seen = each.stint and not each.stint.is_whole
    return gap if gap and gap.has_time and not is_seen else None


def when_line(meeting: Meeting, seen: Turn | Fact) -> str:
    """Write when something was seen: «kl. 09.40», or «da 03/2018 ble tatt opp»."""
    language = meeting.body.orders.language
    if seen.at:
        return say(language, "room-clock", clock=dates.clock(seen.at))
    item = next((each for each in meeting.agenda if each.id == seen.item), None)
    if item is None:
        return ""
    return say(language, "room-at-item", item=escape(_short(meeting, item)))
