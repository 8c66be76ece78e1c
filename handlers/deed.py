"""What can be done with a meeting: for each deed, which meetings, and what opens."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from bot.act import require_secretary
from bot.agenda.postponing import next_meeting
from bot.change import require_changeable
from bot.correction import unsent
from bot.errors import NotCalled
from bot.meeting import Meeting, Status
from bot.message import Kind, of_meeting
from bot.phrases import say
from bot.standing import is_theirs, may_look
from handlers import agenda, minutes_desk, notice
from handlers.apology import dialog_for
from handlers.asking import Asking
from handlers.blocks.confidential import confidential
from handlers.blocks.elements import Block
from handlers.blocks.errands import errands
from handlers.blocks.help import sentence_dialog
from handlers.blocks.meeting import cancel_dialog, move_dialog
from handlers.blocks.overview import status_dialog
from handlers.blocks.reminder import to_telephone
from handlers.blocks.room import Place
from handlers.blocks.seat_desk import seat_choice
from handlers.cancelling import targets
from handlers.consequences import asks_why
from handlers.room_views import room_drawn


@dataclass(frozen=True, kw_only=True)
class Deed:
    """One thing that somebody can do with a meeting."""

    #: Whether it makes sense to offer it for a meeting.
    suits: Callable[[Asking, Meeting], bool]
    #: What is shown to whoever begins with it. Of a document there is nothing more to
    #: ask, so that to begin is to have it ordered.
    begin: Callable[[Asking, Meeting], Block]


def _keeps(asking: Asking, meeting: Meeting) -> bool:
    return meeting.body.is_secretary(asking.person.id)


def _is_ahead(asking: Asking, meeting: Meeting) -> bool:
    alive = meeting.status is not Status.CANCELLED
    return alive and not meeting.has_begun(asking.act.at)


def _can_be_called(asking: Asking, meeting: Meeting) -> bool:
    """Offer what has not been called yet, and what people do not know all of."""
    has_news = meeting.status is Status.PLANNED or bool(unsent(meeting))
    return has_news and _keeps(asking, meeting) and _is_ahead(asking, meeting)


def _can_be_looked_at(asking: Asking, meeting: Meeting) -> bool:
    """Offer what lies ahead, and to its secretary what did not arrive before."""
    if meeting.is_open and not meeting.has_begun(asking.act.at):
        return may_look(meeting, asking.person.id)
    return _keeps(asking, meeting) and bool(asking.store.dead_letters(meeting.id))


def _can_be_recorded(asking: Asking, meeting: Meeting) -> bool:
    return meeting.is_open and _keeps(asking, meeting)


def _was_called(asking: Asking, meeting: Meeting) -> bool:
    return meeting.was_called and _keeps(asking, meeting)


def _can_be_changed(asking: Asking, meeting: Meeting) -> bool:
    return _keeps(asking, meeting) and _is_ahead(asking, meeting)


def _can_be_missed(asking: Asking, meeting: Meeting) -> bool:
    called = meeting.called(asking.person.id)
    stands = any(summons.stands or summons.is_returning for _, summons in called)
    return stands and meeting.is_open and not meeting.has_begun(asking.act.at)


def _attendance(asking: Asking, meeting: Meeting) -> Block:
    return room_drawn(asking, Place(meeting=meeting.id))


def _seat_record(asking: Asking, meeting: Meeting) -> Block:
    require_secretary(meeting.body, asking.act)
    about = f"{asking.act.at:%Y%m%d%H%M%S}"
    ordered = of_meeting(meeting, Kind.SEAT_RECORD, asking.person.id, about=about)
    asking.store.tell(ordered, asking.act)
    language = meeting.body.orders.language
    return sentence_dialog(language, say(language, "record-coming"))


def _move(asking: Asking, meeting: Meeting) -> Block:
    require_changeable(meeting, asking.act)
    return move_dialog(meeting, asks_why=asks_why(asking, meeting))


def _cancel(asking: Asking, meeting: Meeting) -> Block:
    require_changeable(meeting, asking.act)
    others = targets(asking, meeting)
    following = next_meeting(meeting, others)
    cases_to = following.id if following else None
    return cancel_dialog(meeting, targets=others, cases_to=cases_to)


def _apology(asking: Asking, meeting: Meeting) -> Block:
    return dialog_for(asking, meeting, asking.person.id)


def _status(asking: Asking, meeting: Meeting) -> Block:
    if not may_look(meeting, asking.person.id):
        raise NotCalled(meeting.body.orders.language, body=meeting.body.name)
    if not _keeps(asking, meeting):
        return status_dialog(meeting)
    lost = asking.store.dead_letters(meeting.id)
    now = asking.act.at
    silent = [*to_telephone(meeting, at=now), *errands(meeting, at=now)]
    is_ahead = meeting.is_open and not meeting.has_begun(now)
    seats = [seat_choice(meeting)] if is_ahead else []
    own = [*seats, *silent, *confidential(meeting, lost=lost)]
    return status_dialog(meeting, confidential=own, may_retry=bool(lost))


def _has_agenda(asking: Asking, meeting: Meeting) -> bool:
    """Offer an agenda to its secretary until it is history, to others while it counts.

    What is planned to be treated is the secretary's own until the notice is sent.
    """
    if _keeps(asking, meeting):
        # The cases of a cancelled meeting are there to be postponed.
        lives = meeting.status is not Status.CANCELLED
        return lives or any(item.is_treated for item in meeting.agenda)
    is_ahead = meeting.is_open and not meeting.has_begun(asking.act.at)
    return is_ahead and is_theirs(meeting, asking.person.id)


DEEDS: Final[Mapping[str, Deed]] = {
    "agenda": Deed(suits=_has_agenda, begin=agenda.begin),
    "case": Deed(suits=_can_be_changed, begin=agenda.begin_case),
    "notice": Deed(suits=_can_be_called, begin=notice.begin),
    "status": Deed(suits=_can_be_looked_at, begin=_status),
    "attendance": Deed(suits=_can_be_recorded, begin=_attendance),
    "minutes": Deed(suits=_can_be_recorded, begin=minutes_desk.begin),
    "seat_record": Deed(suits=_was_called, begin=_seat_record),
    "move": Deed(suits=_can_be_changed, begin=_move),
    "cancel": Deed(suits=_can_be_changed, begin=_cancel),
    "apologise": Deed(suits=_can_be_missed, begin=_apology),
}
#: What members look for in vain, and are told so.
FOR_SECRETARIAT: Final = frozenset(DEEDS) - {"status", "apologise", "agenda"}
