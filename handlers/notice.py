"""The preview of a notice, put right and approved; and changes of one that is sent."""

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from slack_bolt import Ack, App

from bot import dates
from bot.agenda.editing import edit_item, find
from bot.agenda.fitting import comes_in_time
from bot.agenda.item import Aim, Item, ItemId, Paper
from bot.change import require_changeable, retitle
from bot.meeting import Meeting, MeetingId, Status
from bot.message import Kind, Message
from bot.phrases import say
from handlers import agenda
from handlers.asking import Asking
from handlers.blocks.elements import Block, escape
from handlers.blocks.help import sentence_dialog
from handlers.blocks.meeting import move_dialog
from handlers.blocks.notice import changes_dialog, notice_dialog, title_dialog
from handlers.consequences import asks_why
from handlers.form import Form


@dataclass(frozen=True, kw_only=True)
class Seen:
    """What somebody looks at: a meeting as it was, and what would be sent of it."""

    meeting: MeetingId
    sequence: int
    mark: str

    @classmethod
    def read(cls, about: str) -> "Seen":
        """Read it back from what a dialog carries."""
        meeting, sequence, mark = about.split("/")
        return cls(meeting=MeetingId(int(meeting)), sequence=int(sequence), mark=mark)


def register(app: App) -> None:
    """Listen for the previews' «Send», and for what mends a notice."""
    app.view("notice")(approved)
    app.view("changes")(changes_approved)
    app.view("title")(title_filled_in)
    app.action(re.compile("^lack_(papers|paperless|aim)/"))(mended)
    app.action("lack_agenda")(agenda_wanted)
    app.action("lack_move")(move_wanted)
    app.action("lack_title")(title_wanted)
    app.action("notice_draft")(draft_wanted)


def begin(asking: Asking, meeting: Meeting, *, said: str = "") -> Block:
    """Draw the preview of a notice, or of what has changed since it was sent."""
    last = asking.store.last_number(meeting)
    if meeting.status is Status.CALLED:
        return changes_dialog(meeting, asking.act, last_number=last)
    laid_out = asking.store.laid_out(meeting, asking.act.at)
    return notice_dialog(laid_out, asking.act, last_number=last, said=said)


def approved(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Send what the secretary has seen."""
    seen = Seen.read(Form(view).about)
    meeting = asking.store.send_notice(
        seen.meeting, asking.act, seen_sequence=seen.sequence, seen_mark=seen.mark
    )
    language = meeting.body.orders.language
    text = say(language, "notice-sent", n=len(meeting.roll))
    ack(response_action="update", view=sentence_dialog(language, text))


def changes_approved(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Send the changes that the secretary has seen."""
    seen = Seen.read(Form(view).about)
    meeting = asking.store.send_changes(
        seen.meeting, asking.act, seen_sequence=seen.sequence, seen_mark=seen.mark
    )
    language = meeting.body.orders.language
    text = say(language, "changes-sent")
    ack(response_action="update", view=sentence_dialog(language, text))


def mended(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """Keep by when a case's papers come, or that it has none, or what it asks."""
    seen = Seen.read(body["view"]["private_metadata"])
    meeting = asking.meeting(str(seen.meeting))
    item = find(meeting, ItemId(int(action["action_id"].rpartition("/")[2])))
    wanted = _mended(meeting, item, action)
    after = asking.store.agendas.edit(meeting.id, edit_item, asking.act, wanted=wanted)
    said = _said(meeting, wanted, action)
    asking.redraw(body["view"]["id"], begin(asking, after, said=said))
    ack()


def agenda_wanted(ack: Ack, body: dict[str, Any], asking: Asking) -> None:
    """«Åpne sakslista»."""
    drawn = agenda.begin(asking, _looked_at(body, asking))
    asking.redraw(body["view"]["id"], drawn)
    ack()


def move_wanted(ack: Ack, body: dict[str, Any], asking: Asking) -> None:
    """«Rett tid og sted»."""
    meeting = _looked_at(body, asking)
    require_changeable(meeting, asking.act)
    dialog = move_dialog(meeting, asks_why=asks_why(asking, meeting))
    asking.redraw(body["view"]["id"], dialog)
    ack()


def title_wanted(ack: Ack, body: dict[str, Any], asking: Asking) -> None:
    """«Rett tittelen»."""
    asking.redraw(body["view"]["id"], title_dialog(_looked_at(body, asking)))
    ack()


def title_filled_in(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Keep the title, and go back to the preview."""
    form = Form(view)
    id = MeetingId(int(form.about))
    after = asking.store.change(id, retitle, asking.act, title=form.line("title"))
    ack(response_action="update", view=begin(asking, after))


def draft_wanted(ack: Ack, body: dict[str, Any], asking: Asking) -> None:
    """«Se PDF-en først»: it comes where the secretary's messages come."""
    meeting = _looked_at(body, asking)
    require_changeable(meeting, asking.act)
    about = f"{asking.act.at.timestamp():.6f}"
    message = Message(
        kind=Kind.NOTICE_DRAFT, to=asking.person.id, meeting=meeting.id, about=about
    )
    asking.store.tell(message, asking.act)
    said = say(meeting.body.orders.language, "notice-draft-coming")
    asking.redraw(body["view"]["id"], begin(asking, meeting, said=said))
    ack()


def _looked_at(body: dict[str, Any], asking: Asking) -> Meeting:
    seen = Seen.read(body["view"]["private_metadata"])
    return asking.meeting(str(seen.meeting))


def _mended(meeting: Meeting, item: Item, action: dict[str, Any]) -> Item:
    if option := action.get("selected_option"):
        return replace(item, aim=Aim(option["value"]))
    if action["action_id"].startswith("lack_paperless/"):
        return replace(item, is_paperless=True)
    due = date.fromisoformat(action["selected_date"])
    missing = Paper(title=say(meeting.body.orders.language, "paper-of-case"))
    papers = tuple(
        paper if comes_in_time(meeting, paper) else replace(paper, due=due)
        for paper in item.papers or (missing,)
    )
    return replace(item, papers=papers)


def _said(meeting: Meeting, item: Item, action: dict[str, Any]) -> str:
    """Tell that a choice is kept, for its line is gone from the list."""
    language = meeting.body.orders.language
    day = action.get("selected_date")
    return say(
        language,
        f"lacks-saved-{action['action_id'].partition('/')[0].removeprefix('lack_')}",
        title=escape(item.title),
        aim=say(language, f"aim-{item.aim.value}").lower() if item.aim else "",
        day=dates.plain_date(language, date.fromisoformat(day)) if day else "",
    )
