"""Who leads, writes and signs is written down."""

from collections.abc import Collection
from typing import Any

from slack_bolt import Ack, App

from bot.person import Person
from bot.room.lead import arrange, minute_takers
from handlers.asking import Asking
from handlers.blocks.lead import seated, writers
from handlers.blocks.room import Place
from handlers.form import Form
from handlers.room_views import kept, lead_drawn, room_drawn


def register(app: App) -> None:
    """Listen for the dialog about who leads."""
    app.action("room_lead")(wanted)
    app.view("room_lead")(written)


def wanted(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Møteleder og referent»."""
    place = Place.read(action["value"])
    asking.redraw(body["view"]["id"], lead_drawn(asking, place))
    ack()


def written(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Keep what was changed, and show the room again.

    Raises:
        ChairIsHere, NotInSeat: beside the field.
    """
    form = Form(view)
    place = Place.read(form.about)
    meeting = kept(asking, place)
    here = seated(meeting)
    elected = _people(here, [form.choice("chair")])
    chosen = _people(writers(meeting), form.choices("writers"))
    asking.store.change(
        meeting.id,
        arrange,
        asking.act,
        elected=elected[0] if elected else None,
        # Whoever writes by the usual order need not be appointed.
        writers=None if chosen == minute_takers(meeting) else chosen,
        signers=_people(here, form.choices("signers")),
    )
    ack(response_action="update", view=room_drawn(asking, place))


def _people(among: Collection[Person], ids: Collection[str]) -> tuple[Person, ...]:
    return tuple(person for person in among if str(person.id) in ids)
