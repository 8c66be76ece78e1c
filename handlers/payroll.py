"""`/mote lonn`: a month's payroll, for those who keep the books and nobody else."""

from collections.abc import Sequence
from datetime import date, datetime
from difflib import get_close_matches
from typing import Any

from slack_bolt import Ack, App

from bot import dates
from bot.errors import OnlyForSecretariat
from bot.meeting import Meeting
from bot.message import Kind, Message
from bot.payroll.errors import (
    PayrollEmpty,
    PayrollMonthUnknown,
    PayrollParticipantUnknown,
)
from bot.payroll.month import month_before, month_typed
from bot.payroll.payroll import payroll
from bot.person import PersonId
from bot.phrases import say
from bot.roster.words import fold
from handlers.asking import Asking
from handlers.beside import answer_beside
from handlers.blocks.elements import Block, section
from handlers.documents.payroll import FILES, payroll_name
from handlers.rendering import Attachment, File
from storage import Store


def register(app: App) -> None:
    """Listen for the menu's button."""
    app.action("choose_payroll")(wanted)


def wanted(ack: Ack, body: dict[str, Any], asking: Asking) -> None:
    """Do as the command does, but answer where the menu's button is."""
    text, blocks = order(asking, "")
    answer_beside(body["response_url"], text=text, blocks=blocks, replaces=True)
    ack()


def order(asking: Asking, typed: str) -> tuple[str, list[Block]]:
    """Have the files made of the month and the participant that were typed.

    Without a month it is the last one that is over, and without a name it is all.

    Raises:
        OnlyForSecretariat: for all but those who keep some body's books.
        PayrollMonthUnknown, PayrollEmpty, PayrollParticipantUnknown: as they say.
    """
    language, month, name = asking.language, *_read(asking, typed)
    held = _held(asking.store, asking.person.id, month, on=asking.today)
    if not held:
        month_said = dates.month(language, month)
        raise PayrollEmpty(language, month=month_said, example=f"{month:%m.%Y}")
    whose = _participant(asking, held, name) if name else ""
    about = f"{month:%Y-%m}/{whose}@{asking.act.at.timestamp():.6f}"
    file = Message(kind=Kind.PAYROLL_FILE, to=asking.person.id, about=about)
    asking.store.tell(file, asking.act)
    said = say(language, "payroll-coming", month=dates.month(language, month))
    return said, [section(said)]


def payroll_file(store: Store, message: Message, at: datetime) -> Attachment | None:
    """Make the files, unless the books have passed to another meanwhile."""
    typed, _, whose = message.about.rpartition("@")[0].partition("/")
    month, today = month_typed(typed), dates.local(at).date()
    held = _held(store, message.to, month, on=today) if month else []
    if month is None or not held:
        return None
    language = store.spoken_by(message.to, on=today)
    found = payroll(held, at=at)
    found = found.of(whose) if whose else found
    files = [
        File(
            name=payroll_name(month, whose, language, ending),
            content=make(found, language),
        )
        for ending, make in FILES.items()
    ]
    comment = say(
        language,
        "file-payroll_file",
        month=dates.month(language, month),
        whose=whose or "none",
        lines=len(found.lines),
        missing=len(found.missing),
    )
    return Attachment(files=files, comment=comment)


def _read(asking: Asking, typed: str) -> tuple[date, str]:
    """Read «02.2018 Lier»: the month, and what else was typed."""
    words = typed.split()
    written = next((word for word in words if word[0].isdigit()), "")
    name = " ".join(word for word in words if word != written)
    before = month_before(asking.today)
    month = month_typed(written) if written else before
    if month is None:
        example = f"{before:%m.%Y}"
        raise PayrollMonthUnknown(asking.language, word=written[:40], example=example)
    return month, name


def _held(
    store: Store, person: PersonId, month: date, *, on: date
) -> Sequence[Meeting]:
    """Find the meetings of a month in the bodies whose books somebody keeps.

    Raises:
        OnlyForSecretariat: when they keep none.
    """
    kept = store.bodies_kept_by(person, on=on)
    if not kept:
        raise OnlyForSecretariat(body="none")
    return [each for each in store.meetings_in(month) if each.body.id in kept]


def _participant(asking: Asking, held: Sequence[Meeting], name: str) -> str:
    """Find the participant that is meant.

    Raises:
        PayrollParticipantUnknown: with the nearest name, when there is one.
    """
    seats = (seat for meeting in held for seat in meeting.body.seats)
    known = {fold(seat.participant): seat.participant for seat in seats}
    if found := known.get(fold(name)):
        return found
    near = get_close_matches(fold(name), known, n=1)
    nearest = known[near[0]] if near else "none"
    raise PayrollParticipantUnknown(asking.language, word=name[:40], nearest=nearest)
