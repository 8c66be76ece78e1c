"""Omtale: what minutes tell of a case besides its decision, written where it is kept.

It lives in the record, so that a document that is made anew has it too.
"""

from dataclasses import replace

from bot.act import Act, require_secretary
from bot.agenda.errors import NoSuchItem
from bot.agenda.item import Item, ItemId
from bot.law import minutes_word
from bot.meeting import Meeting
from bot.minutes.course import Stage
from bot.minutes.errors import AccountChanged, MinutesApproved
from bot.minutes.events import AccountWritten, MinutesEvent


def write_account(
    meeting: Meeting, act: Act, *, item: ItemId, text: str, seen: str
) -> tuple[Meeting, tuple[MinutesEvent, ...]]:
    """Write what is told of a case, in the place of what stood there.

    Args:
        seen: What stood there, as whoever writes could see.

    Raises:
        OnlyForSecretariat, NoSuchItem, MinutesApproved: when it can't be written.
        AccountChanged: when another has written something else since.
    """
    listed = account_of(meeting, act, item)
    course = meeting.minutes
    before = course.accounts.get(item, "")
    if before == text:
        return meeting, ()
    if before != seen:
        raise AccountChanged(meeting.body.orders.language)
    accounts = {**course.accounts, item: text}
    written = replace(course, accounts={k: v for k, v in accounts.items() if v})
    event = AccountWritten(len(course.issues), listed.title)
    return replace(meeting, minutes=written), (event,)


def account_of(meeting: Meeting, act: Act, id: ItemId) -> Item:
    """Find the case that a secretary is to write of.

    Raises:
        OnlyForSecretariat, NoSuchItem, MinutesApproved: otherwise.
    """
    require_secretary(meeting.body, act)
    language = meeting.body.orders.language
    if meeting.minutes.stage is Stage.APPROVED:
        raise MinutesApproved(language, minutes=minutes_word(meeting.body.orders))
    found = next((item for item in meeting.listed if item.id == id), None)
    if found is None:
        raise NoSuchItem(language)
    return found
