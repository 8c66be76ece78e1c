"""Members say whether they have remarks on the minutes."""

from typing import Any

from slack_bolt import Ack, App

from bot.meeting import MeetingId
from bot.minutes.errors import RemarkMissing
from bot.minutes.remarking import remark, require_remarkable
from handlers.asking import Asking
from handlers.blocks.minutes_round import remark_dialog
from handlers.form import Form


def register(app: App) -> None:
    """Listen for the two buttons below the minutes."""
    app.action("minutes_fine")(agreed)
    app.action("minutes_remark")(remark_wanted)
    app.view("minutes_remark")(remarked)


def agreed(ack: Ack, action: dict[str, Any], asking: Asking) -> None:
    """«Ingen merknader»."""
    id = MeetingId(int(action["value"]))
    asking.store.change(id, remark, asking.act, person=asking.person)
    ack()


def remark_wanted(ack: Ack, action: dict[str, Any], asking: Asking) -> None:
    """«Jeg har en merknad»."""
    meeting = asking.meeting(action["value"])
    require_remarkable(meeting, asking.act, asking.person.id)
    asking.open(remark_dialog(meeting, asking.person.id))
    ack()


def remarked(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Keep what somebody has to say of the minutes.

    Raises:
        RemarkMissing: when there is nothing in it.
    """
    form = Form(view)
    meeting = asking.meeting(form.about)
    text = form.text("remark")
    if not text:
        raise RemarkMissing(meeting.body.orders.language)
    person = asking.person
    asking.store.change(meeting.id, remark, asking.act, person=person, text=text)
    ack()
