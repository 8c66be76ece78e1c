"""`/mote sak`: the agenda of a meeting, and what is done to it in one press."""

from dataclasses import replace
from typing import Any, Final

from slack_bolt import Ack, App

from bot.act import require_secretary
from bot.agenda import editing
from bot.agenda.editing import find, foreseen, move_down, move_up, require_editable
from bot.agenda.errors import MinutesNotIssued
from bot.agenda.item import UNSAVED, Item
from bot.errors import NotCalled
from bot.meeting import Meeting, Status
from bot.message import Kind, of_meeting
from bot.phrases import say
from bot.standing import is_theirs
from handlers.asking import Asking
from handlers.blocks.agenda import Spot, agenda_dialog
from handlers.blocks.agenda_history import (
    HAPPENINGS_A_PAGE,
    agenda_history_dialog,
)
from handlers.blocks.elements import Block, escape
from handlers.blocks.item import item_dialog
from handlers.blocks.item_form import item_form

#: What is told of, because it is not plain to see.
DONE: Final = {"withdraw": "item-withdrawn", "relist": "item-relisted"}
#: What is done at once, each by a rule of its own.
AT_ONCE: Final = {
    "up": move_up,
    "down": move_down,
    "withdraw": editing.withdraw,
}


def register(app: App) -> None:
    """Listen for an agenda being turned, and for what is chosen beside its items."""
    app.action("item_deed")(chosen)
    app.action("item_new")(new_wanted)
    app.action("item_edit")(edit_wanted)
    app.action("item_minutes")(minutes_wanted)
    for deed in (*AT_ONCE, "relist"):
        app.action(f"item_{deed}")(pressed)
    app.action("agenda_back")(back)
    app.action("agenda_earlier")(turned)
    app.action("agenda_later")(turned)
    app.action("agenda_history")(history_wanted)


def begin(asking: Asking, meeting: Meeting) -> Block:
    """Draw the agenda for whoever asks; its secretary gets it laid out anew.

    Raises:
        NotCalled: for those whose meeting it isn't.
    """
    if not is_theirs(meeting, asking.person.id):
        raise NotCalled(meeting.body.orders.language, body=meeting.body.name)
    return drawn(asking, Spot(meeting=meeting.id))


def begin_case(asking: Asking, meeting: Meeting) -> Block:
    """Draw the form for a new item.

    Raises:
        OnlyForSecretariat: for all but those who keep the body's books.
    """
    require_editable(meeting, asking.act)
    return item_form(meeting, Item(title=""), Spot(meeting=meeting.id), stamp="new")


def chosen(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """Do what was chosen behind an item's three dots."""
    value = action["selected_option"]["value"]
    spot, deed = Spot.read(value), value.rpartition("/")[2]
    id = body["view"]["id"]
    match deed:
        case "open":
            asking.redraw(id, opened(asking, spot))
        case "edit":
            asking.redraw(id, _form(asking, spot))
        case _:
            said = _done(asking, spot, deed)
            asking.redraw(id, drawn(asking, spot, said=said))
    ack()


def pressed(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """Do the same from an item's own dialog, and stay there."""
    spot = Spot.read(action["value"])
    deed = action["action_id"].removeprefix("item_")
    said = _done(asking, spot, deed)
    asking.redraw(body["view"]["id"], opened(asking, spot, said=said))
    ack()


def new_wanted(ack: Ack, body: dict[str, Any], asking: Asking) -> None:
    """«Ny sak»."""
    view = body["view"]
    spot = Spot.read(view["private_metadata"])
    meeting = asking.meeting(str(spot.meeting))
    require_editable(meeting, asking.act)
    new = replace(spot, item=UNSAVED)
    form = item_form(meeting, Item(title=""), new, stamp=asking.stamp)
    asking.redraw(view["id"], form)
    ack()


def edit_wanted(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Rediger»."""
    form = _form(asking, Spot.read(action["value"]))
    asking.redraw(body["view"]["id"], form)
    ack()


def back(ack: Ack, body: dict[str, Any], asking: Asking) -> None:
    """«Tilbake til sakslista»."""
    view = body["view"]
    asking.redraw(view["id"], drawn(asking, Spot.read(view["private_metadata"])))
    ack()


def turned(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """Show another page of a long agenda."""
    view = body["view"]
    spot = Spot.read(view["private_metadata"])
    there = replace(spot, page=int(action["value"]), item=UNSAVED)
    asking.redraw(view["id"], drawn(asking, there))
    ack()


def history_wanted(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """Show what has happened to an agenda, the latest first, to its secretary."""
    view = body["view"]
    spot = Spot.read(view["private_metadata"])
    meeting = asking.meeting(str(spot.meeting))
    require_editable(meeting, asking.act)
    before = int(action["value"]) or None
    found = asking.store.agenda_history(
        meeting.id, before=before, most=HAPPENINGS_A_PAGE + 1
    )
    asking.redraw(view["id"], agenda_history_dialog(meeting, spot, found))
    ack()


def minutes_wanted(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Hent referatet»: it comes where the messages of the one who asks come.

    Raises:
        NotCalled, NoSuchItem, MinutesNotIssued: when it can't.
    """
    spot = Spot.read(action["value"])
    meeting = asking.meeting(str(spot.meeting))
    language = meeting.body.orders.language
    if not is_theirs(meeting, asking.person.id):
        raise NotCalled(language, body=meeting.body.name)
    about = find(meeting, spot.item).earlier
    held = asking.meeting(str(about.meeting)) if about else None
    issue = held.minutes.latest if held else None
    if held is None or issue is None:
        word = about.word if about else "either"
        raise MinutesNotIssued(language, body=meeting.body.name, minutes=word)
    number = f"{issue.number}@{asking.act.at.timestamp():.6f}"
    ordered = of_meeting(held, Kind.MINUTES_ISSUED, asking.person.id, about=number)
    asking.store.tell(ordered, asking.act)
    said = say(language, "minutes-fetching")
    asking.redraw(body["view"]["id"], drawn(asking, spot, said=said))
    ack()


def drawn(asking: Asking, spot: Spot, *, said: str = "") -> Block:
    """Draw an agenda as it is now, at the page where its item stands."""
    meeting = asking.meeting(str(spot.meeting))
    is_secretary = meeting.body.is_secretary(asking.person.id)
    if is_secretary and meeting.status is not Status.CANCELLED:
        if asking.store.laid_out(meeting, asking.act.at) != meeting:
            # Else there is nothing to keep, and no other writer to wait for.
            meeting = asking.store.agendas.lay_out(meeting.id, asking.act)
        last = asking.store.last_number(meeting)
        meeting = foreseen(meeting, last_number=last)
    proposed = asking.store.case_proposals.open_in([meeting.id]) if is_secretary else ()
    return agenda_dialog(
        meeting,
        spot,
        is_secretary=is_secretary,
        proposed=len(proposed),
        said=said,
    )


def opened(asking: Asking, spot: Spot, *, said: str = "") -> Block:
    """Draw an item with its way, for the body's secretary.

    Raises:
        OnlyForSecretariat, NoSuchItem: when it can't be.
    """
    meeting, item = whole(asking, spot)
    path, references = (
        [station.seen_by(asking.person.id) for station in found]
        for found in (
            asking.store.path(item.id),
            asking.store.references(item.refers),
        )
    )
    return item_dialog(
        meeting,
        item,
        spot,
        path=path,
        references=references,
        at=asking.act.at,
        stamp=asking.stamp,
        said=said,
    )


def whole(asking: Asking, spot: Spot) -> tuple[Meeting, Item]:
    """Read the meeting and the item that somebody works at.

    Of a cancelled meeting the cases can still be opened, to be postponed.

    Raises:
        OnlyForSecretariat, NoSuchItem: when they may not, or it is gone.
    """
    meeting = asking.meeting(str(spot.meeting))
    require_secretary(meeting.body, asking.act)
    return meeting, find(meeting, spot.item)


def _form(asking: Asking, spot: Spot) -> Block:
    meeting, item = whole(asking, spot)
    require_editable(meeting, asking.act)
    return item_form(meeting, item, spot, stamp=asking.stamp)


def _done(asking: Asking, spot: Spot, deed: str) -> str:
    """Do one thing with an item; give the sentence that tells of it, if any."""
    if deed == "relist":
        after = asking.store.agendas.relist(spot.meeting, asking.act, spot.item)
    else:
        rule = AT_ONCE[deed]
        after = asking.store.agendas.edit(spot.meeting, rule, asking.act, id=spot.item)
    if deed not in DONE:
        return ""
    title = escape(find(after, spot.item).title)
    return say(after.body.orders.language, DONE[deed], title=title)
