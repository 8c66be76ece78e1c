"""A seat on the secretary's desk: answers by telephone, and who is asked instead."""

from typing import Any, Final

from slack_bolt import Ack, App

from bot.act import require_secretary
from bot.answer import come
from bot.apology import apologise
from bot.body import SeatId
from bot.errors import NobodyPicked
from bot.meeting import Meeting, MeetingId, Verdict
from bot.message import Kind, of_meeting
from bot.opening import openings
from bot.seat_errors import ListedAndAnother, NothingToFill
from bot.taking_over import give_back, keep_stand_in, leave_empty
from bot.validity import judge
from handlers.apology import dialog_for
from handlers.asking import Asking, read_question
from handlers.blocks.ask_another import ask_another_dialog
from handlers.blocks.elements import Block
from handlers.blocks.seat_desk import read_about, seat_desk
from handlers.form import Form
from handlers.picked import UNFIT, named_in, picked

Body = dict[str, Any]
#: What somebody says on the telephone, and what the secretary decides, by the button.
ANSWERS: Final = {"desk_come": come, "desk_decline": apologise}
DECISIONS: Final = {"keep_stand_in": keep_stand_in, "leave_empty": leave_empty}


def register(app: App) -> None:
    """Listen for the list of seats, for the buttons of one, and for whom to ask."""
    app.action("seat_desk")(taken_up)
    app.action("desk_apologise")(stays_away)
    app.action("ask_another")(another_wanted)
    app.action("apologise_for")(apologised_for)
    app.action("file_for")(file_wanted)
    app.action("give_back")(given_back)
    app.action("look_at_seat")(looked_at)
    for answer in ANSWERS:
        app.action(answer)(answered)
    for decision in DECISIONS:
        app.action(decision)(decided)
    for verdict in Verdict:
        app.action(f"judge_{verdict}")(judged)
    app.view("ask_another")(asked)


def taken_up(ack: Ack, action: dict[str, Any], body: Body, asking: Asking) -> None:
    """Show the seat that was chosen from the list."""
    id, seat = read_about(action["selected_option"]["value"])
    _show(asking, body, _desk(asking, asking.meeting(id), seat))
    ack()


def looked_at(ack: Ack, action: dict[str, Any], body: Body, asking: Asking) -> None:
    """«Se på forfallet»."""
    id, seat = read_about(action["value"])
    _show(asking, body, _desk(asking, asking.meeting(id), seat))
    ack()


def judged(ack: Ack, action: dict[str, Any], body: Body, asking: Asking) -> None:
    """«Gyldig forfall» or «Ikke gyldig»."""
    id, seat = read_about(action["value"])
    meeting = MeetingId(int(id))
    verdict = Verdict(action["action_id"].removeprefix("judge_"))
    asking.store.change(meeting, judge, asking.act, seat=seat, verdict=verdict)
    _redraw(asking, body, meeting, seat)
    ack()


def answered(ack: Ack, action: dict[str, Any], body: Body, asking: Asking) -> None:
    """«Svarte ja» or «Svarte nei»."""
    about, seat = _question(action["value"])
    meeting, person, seen = read_question(about)
    rule = ANSWERS[action["action_id"]]
    asking.store.seats.answer(
        meeting, rule, asking.act, person=person, seen_question=seen
    )
    _redraw(asking, body, meeting, seat)
    ack()


def stays_away(ack: Ack, action: dict[str, Any], body: Body, asking: Asking) -> None:
    """«Melder forfall»: the same is asked as of the member."""
    about, _ = _question(action["value"])
    id, person, _ = read_question(about)
    _show(asking, body, dialog_for(asking, asking.meeting(str(id)), person))
    ack()


def apologised_for(ack: Ack, action: dict[str, Any], asking: Asking) -> None:
    """«Melder forfall», of somebody who was telephoned."""
    id, person, _ = read_question(action["value"])
    asking.open(dialog_for(asking, asking.meeting(str(id)), person))
    ack()


def file_wanted(ack: Ack, action: dict[str, Any], asking: Asking) -> None:
    """«Kalenderfil»: whoever keeps the books sends it on."""
    id, person, _ = read_question(action["value"])
    meeting = asking.meeting(str(id))
    require_secretary(meeting.body, asking.act)
    about = f"{person}-{asking.act.at:%Y%m%d%H%M%S}"
    to = asking.person.id
    asking.store.tell(of_meeting(meeting, Kind.FILE_FOR, to, about=about), asking.act)
    ack()


def another_wanted(
    ack: Ack, action: dict[str, Any], body: Body, asking: Asking
) -> None:
    """«Spør en annen».

    Raises:
        NothingToFill: when nobody is away from the seat any more.
    """
    id, seat = read_about(action["value"])
    meeting = asking.meeting(id)
    require_secretary(meeting.body, asking.act)
    here = [opening for opening in openings(meeting) if opening.seat.id == seat]
    if not here:
        raise NothingToFill(meeting.body.orders.language)
    around = asking.store.elsewhere(meeting)
    _show(asking, body, ask_another_dialog(meeting, here[0], elsewhere=around))
    ack()


def asked(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Ask the one who was picked, and show the seat as it is then.

    Raises:
        NobodyPicked, ListedAndAnother: when nobody was, or more than one.
    """
    form = Form(view)
    id, seat = read_about(form.about)
    meeting = asking.meeting(id)
    language = meeting.body.orders.language
    stand_in = picked(form, asking, lambda: language)
    if stand_in is None:
        raise NobodyPicked(language)
    if form.choice("stand_in").isdecimal() and named_in(form) != "stand_in":
        raise ListedAndAnother(language)
    try:
        asking.store.seats.ask_another(
            meeting.id,
            asking.act,
            seat=seat,
            stand_in=stand_in,
            why=form.line("why"),
        )
    except UNFIT as unfit:
        unfit.field = named_in(form)
        raise
    ack(response_action="update", view=_desk(asking, asking.meeting(id), seat))


def given_back(ack: Ack, action: dict[str, Any], body: Body, asking: Asking) -> None:
    """Let the member have the seat again."""
    id, seat = read_about(action["value"])
    meeting = MeetingId(int(id))
    asking.store.seats.answer(meeting, give_back, asking.act, seat=seat)
    _redraw(asking, body, meeting, seat)
    ack()


def decided(ack: Ack, action: dict[str, Any], body: Body, asking: Asking) -> None:
    """«Vara møter» or «La plassen stå tom»."""
    id, seat = read_about(action["value"])
    meeting, rule = MeetingId(int(id)), DECISIONS[action["action_id"]]
    asking.store.change(meeting, rule, asking.act, seat=seat)
    _redraw(asking, body, meeting, seat)
    ack()


def _question(value: str) -> tuple[str, SeatId]:
    """Tell what somebody is asked from the seat that is shown."""
    about, _, seat = value.rpartition("/")
    return about, SeatId(int(seat))


def _redraw(asking: Asking, body: Body, id: MeetingId, seat: SeatId) -> None:
    """Show the seat anew where it is open; a message is put right by itself."""
    if view := body.get("view"):
        asking.redraw(view["id"], _desk(asking, asking.meeting(str(id)), seat))


def _show(asking: Asking, body: Body, dialog: Block) -> None:
    if view := body.get("view"):
        asking.redraw(view["id"], dialog)
    else:
        asking.open(dialog)


def _desk(asking: Asking, meeting: Meeting, id: SeatId) -> Block:
    require_secretary(meeting.body, asking.act)
    story = asking.store.seat_story(meeting.id)
    elsewhere = asking.store.elsewhere(meeting)
    return seat_desk(meeting, meeting.body.seat(id), story, elsewhere=elsewhere)
