"""An item is filled in, and refers to others."""

from dataclasses import replace
from typing import Any, Final

from slack_bolt import Ack, App

from bot import dates
from bot.agenda.editing import edit_item, require_editable
from bot.agenda.errors import DurationUnreadable, ItemChanged
from bot.agenda.item import UNSAVED, Aim, Item, ItemId, ItemKind
from bot.agenda.lines import read_papers, read_parts
from bot.agenda.station import reference
from bot.meeting import Meeting
from bot.phrases import say
from handlers.agenda import drawn, opened, whole
from handlers.asking import Asking
from handlers.blocks.agenda import Spot
from handlers.blocks.elements import escape, option
from handlers.blocks.item_form import NO_AIM, meeting_day, seen
from handlers.form import Form

LONGEST: Final = 24 * 60


def register(app: App) -> None:
    """Listen for an item's dialog, and for references as they are typed and chosen."""
    app.view("item")(filled_in)
    app.options("item_refer")(sought)
    app.action("item_refer")(referred)
    app.action("item_unrefer")(unreferred)


def filled_in(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Keep what the secretary has filled in, and show the agenda again.

    Raises:
        ItemChanged: when somebody else has changed the item meanwhile.
        PaperUnreadable, TooManyParts, DurationUnreadable: beside the field.
    """
    form = Form(view)
    spot, mark = Spot.read(form.about), form.about.rpartition("/")[2]
    meeting = asking.meeting(str(spot.meeting))
    require_editable(meeting, asking.act)
    if spot.item == UNSAVED:
        wanted = _filled(form, meeting, Item(title=""))
        asking.store.agendas.list_item(meeting.id, asking.act, wanted)
        shown = drawn(asking, spot, said=_said(meeting, "item-listed", wanted))
        ack(response_action="update", view=shown)
        return
    _, before = whole(asking, spot)
    if seen(before) != mark:
        raise ItemChanged(meeting.body.orders.language)
    wanted = _filled(form, meeting, before)
    asking.store.agendas.edit(meeting.id, edit_item, asking.act, wanted=wanted)
    shown = drawn(asking, spot, said=_said(meeting, "item-saved", wanted))
    ack(response_action="update", view=shown)


def sought(ack: Ack, payload: dict[str, Any], asking: Asking) -> None:
    """Offer the cases that fit what is typed: by number, title or body."""
    spot = Spot.read(payload["view"]["private_metadata"])
    meeting, item = whole(asking, spot)
    found = asking.store.cases(meeting.body.organisation, payload["value"])
    seen_here = (station.seen_by(asking.person.id) for station in found)
    options = [
        option(reference(station), station.item.id, description=_when(station.meeting))
        for station in seen_here
        if station.item.id not in (item.id, *item.refers)
    ]
    ack(options=options)


def referred(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """Let an item refer to the case that was chosen."""
    spot = Spot.read(body["view"]["private_metadata"])
    _, item = whole(asking, spot)
    other = ItemId(int(action["selected_option"]["value"]))
    _refer(asking, body, spot, replace(item, refers=(*item.refers, other)))
    ack()


def unreferred(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Fjern»: let an item no longer refer to a case."""
    spot = Spot.read(body["view"]["private_metadata"])
    _, item = whole(asking, spot)
    kept = tuple(each for each in item.refers if each != int(action["value"]))
    _refer(asking, body, spot, replace(item, refers=kept))
    ack()


def _refer(asking: Asking, body: dict[str, Any], spot: Spot, wanted: Item) -> None:
    asking.store.agendas.edit(spot.meeting, edit_item, asking.act, wanted=wanted)
    asking.redraw(body["view"]["id"], opened(asking, spot))


def _filled(form: Form, meeting: Meeting, before: Item) -> Item:
    """Read an item from its dialog; what was not asked for stays as it was."""
    language, asked = meeting.body.orders.language, form.names()
    kind, aim = form.choice("kind"), form.choice("aim")
    item = replace(
        before,
        title=form.line("title") if "title" in asked else before.title,
        kind=ItemKind(kind) if kind else before.kind,
        aim=Aim(aim) if aim not in ("", NO_AIM) else None,
        presenter=form.line("presenter"),
        starts=form.clock("starts"),
        minutes=_minutes(form, meeting),
        exempt=form.line("exempt"),
    )
    if "parts" in asked:
        item = replace(item, parts=read_parts(form.text("parts"), language))
    if "papers" in asked:
        papers = read_papers(
            form.text("papers"), language, meeting_day=meeting_day(meeting)
        )
        item = replace(item, papers=papers)
    if "proposal" in asked:
        item = replace(item, proposal=form.text("proposal"))
    return item


def _minutes(form: Form, meeting: Meeting) -> int | None:
    typed = form.line("minutes").removesuffix("min").strip()
    if not typed:
        return None
    if not (typed.isascii() and typed.isdigit() and 0 < int(typed) <= LONGEST):
        raise DurationUnreadable(meeting.body.orders.language)
    return int(typed)


def _said(meeting: Meeting, phrase: str, item: Item) -> str:
    return say(meeting.body.orders.language, phrase, title=escape(item.title))


def _when(meeting: Meeting) -> str:
    return dates.plain_date(meeting.body.orders.language, meeting.starts_at)
