"""A case is postponed to another meeting, or sent on to another body."""

from typing import Any

from slack_bolt import Ack, App

from bot.agenda.errors import NoBodyToSendTo, NoMeetingAhead
from bot.agenda.item import Aim
from bot.meeting import Meeting, MeetingId, Status
from bot.phrases import say
from handlers.agenda import drawn, whole
from handlers.asking import Asking
from handlers.blocks.agenda import Spot
from handlers.blocks.card import name
from handlers.blocks.elements import escape
from handlers.blocks.item_elsewhere import RESERVED, postpone_dialog, send_on_dialog
from handlers.form import Form


def register(app: App) -> None:
    """Listen for the two being asked for, and for their dialogs."""
    app.action("item_postpone")(postpone_wanted)
    app.action("item_send_on")(send_on_wanted)
    app.view("postpone")(postponed)
    app.view("send_on")(sent_on)


def postpone_wanted(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Utsett»: ask to which of the body's meetings.

    Raises:
        NoMeetingAhead: when there is none.
    """
    spot = Spot.read(action["value"])
    meeting, item = whole(asking, spot)
    plan = asking.store.plan(meeting.body.id, on=asking.today)
    ahead = [m for m in plan.meetings if m.id != meeting.id and _is_ahead(m, asking)]
    if not ahead:
        language = meeting.body.orders.language
        raise NoMeetingAhead(language, body=meeting.body.name)
    dialog = postpone_dialog(meeting, item, spot, ahead=ahead, stamp=asking.stamp)
    asking.redraw(body["view"]["id"], dialog)
    ack()


def send_on_wanted(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Send videre»: ask to which meeting of another body.

    Raises:
        NoBodyToSendTo: when the secretary keeps the books of no other.
    """
    spot = Spot.read(action["value"])
    meeting, item = whole(asking, spot)
    ahead = _of_others(asking, meeting)
    if not ahead:
        raise NoBodyToSendTo(meeting.body.orders.language)
    dialog = send_on_dialog(meeting, item, spot, ahead=ahead, stamp=asking.stamp)
    asking.redraw(body["view"]["id"], dialog)
    ack()


def postponed(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Postpone the case, and show what is left of the agenda."""
    form = Form(view)
    spot = Spot.read(form.about)
    meeting, item = whole(asking, spot)
    to = MeetingId(int(form.choice("to")))
    asking.store.agendas.postpone(meeting.id, asking.act, item.id, to=to)
    language, title = meeting.body.orders.language, escape(item.title)
    said = say(language, "item-postponed", title=title)
    ack(response_action="update", view=drawn(asking, spot, said=said))


def sent_on(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Make the case one of the other body's, and tell where it stands now."""
    form = Form(view)
    spot = Spot.read(form.about)
    meeting, item = whole(asking, spot)
    target = asking.store.agendas.send_on(
        meeting.id,
        asking.act,
        item.id,
        to=MeetingId(int(form.choice("to"))),
        aim=Aim(form.choice("aim")),
        is_reserved=RESERVED in form.choices("reserve"),
    )
    facts = {"title": escape(item.title), "meeting": escape(name(target))}
    said = say(meeting.body.orders.language, "item-sent-on", **facts)
    ack(response_action="update", view=drawn(asking, spot, said=said))


def _of_others(asking: Asking, meeting: Meeting) -> list[Meeting]:
    """List meetings ahead of the cooperation's other bodies that one keeps books of."""
    return [
        each
        for each in asking.store.meetings_of(asking.person.id, since=asking.act.at)
        if each.body.id != meeting.body.id
        and each.body.organisation == meeting.body.organisation
        and each.body.is_secretary(asking.person.id)
        and _is_ahead(each, asking)
    ]


def _is_ahead(meeting: Meeting, asking: Asking) -> bool:
    alive = meeting.status is not Status.CANCELLED
    return alive and not meeting.has_begun(asking.act.at)
