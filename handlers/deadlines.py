"""`/mote frister`: what is due when, for everybody in their own bodies."""

from datetime import datetime
from typing import Any

from slack_bolt import Ack, App

from bot import dates
from bot.body import BodyId
from bot.message import Kind, Message
from bot.orders import Language
from bot.phrases import say
from handlers.asking import Asking
from handlers.blocks.deadlines import deadlines_dialog
from handlers.blocks.help import sentence_dialog
from handlers.body_named import bodies_and_day
from handlers.documents.deadline_calendar import to_calendar
from handlers.rendering import Attachment, File
from storage import Store


def register(app: App) -> None:
    """Listen for the buttons that open the list, and that ask for it as a file."""
    app.action("deadlines")(wanted)
    app.action("deadlines_file")(file_wanted)


def open_deadlines(asking: Asking, typed: str, language: Language) -> None:
    """Show the deadlines ahead of the bodies that were typed, or of one's own.

    Raises:
        BodyUnknown, DayUnreadable: for what is no body.
    """
    bodies = asking.store.bodies_of(asking.person.id, since=asking.today)
    if typed:
        fits, _ = bodies_and_day(typed, asking.store.known_bodies(), language)
        bodies = frozenset(body.id for body in fits)
    found = asking.store.deadlines(bodies, at=asking.act.at)
    asking.open(deadlines_dialog(language, found, of=sorted(bodies)))


def wanted(ack: Ack, asking: Asking) -> None:
    """«Frister»."""
    open_deadlines(asking, "", asking.language)
    ack()


def file_wanted(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Kalenderfil med fristene»."""
    # Asked for once more, it is another file.
    about = f"{action['value']}@{asking.act.at.timestamp():.6f}"
    file = Message(kind=Kind.DEADLINES_FILE, to=asking.person.id, about=about)
    asking.store.tell(file, asking.act)
    language = asking.language
    said = sentence_dialog(language, say(language, "deadlines-file-coming"))
    asking.redraw(body["view"]["id"], said)
    ack()


def deadlines_file(store: Store, message: Message, at: datetime) -> Attachment:
    """Make the file of what was ordered, as the deadlines are now."""
    of, _, _ = message.about.partition("@")
    bodies = [BodyId(int(id)) for id in of.split(",") if id]
    found = store.deadlines(bodies, at=at)
    today = dates.local(at).date()
    language = store.spoken_by(message.to, on=today)
    name = say(language, "deadlines-file-name")
    return Attachment(
        files=[File(name=name, content=to_calendar(found, language))],
        comment=say(language, "file-deadlines_file"),
    )
