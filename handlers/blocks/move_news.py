"""A meeting has gone to another time or place: from where one last knew, to where."""

from collections.abc import Collection
from dataclasses import replace

from bot import dates
from bot.dispatch import Dispatch, DispatchKind, Facts
from bot.meeting import Answer, Form, Meeting
from bot.message import Message
from bot.notice import deadline
from bot.person import PersonId
from bot.phrases import say
from bot.standing import is_in_calendar
from handlers.blocks.card import name, place
from handlers.blocks.elements import escape, section
from handlers.rendering import Post


def moved(
    meeting: Meeting, message: Message, *, unheard: Collection[int]
) -> Post | None:
    """Tell somebody of a move, unless a later one is told to them instead.

    Args:
        unheard: The numbers of the moves that they were to be told of, and were not.
    """
    sent = meeting.dispatches[int(message.about) - 1]
    if not meeting.is_open or _is_outdated(meeting, sent):
        return None
    known = _known(meeting, sent, unheard)
    lines = [_where(meeting, known), *_answers(meeting, message.to, known)]
    language = meeting.body.orders.language
    if meeting.moved_because:
        why = escape(meeting.moved_because)
        lines.append(say(language, "news-moved-why", why=why))
    if is_in_calendar(meeting, message.to):
        lines.append(say(language, "news-moved-file"))
    text = "\n".join(lines)
    return Post(text=text, blocks=[section(text)])


def _is_outdated(meeting: Meeting, sent: Dispatch) -> bool:
    later = meeting.dispatches[sent.number :]
    return any(each.kind is DispatchKind.MOVE for each in later)


def _known(meeting: Meeting, sent: Dispatch, unheard: Collection[int]) -> Dispatch:
    """Find what they were told last before this, of what reached them."""
    before = meeting.dispatches[: sent.number - 1]
    return next(each for each in reversed(before) if each.number not in unheard)


def _where(meeting: Meeting, known: Dispatch) -> str:
    """Tell when and where it is, and what of that is new."""
    language, was = meeting.body.orders.language, known.facts
    has_new_time = (was.starts_at, was.ends_at) != (meeting.starts_at, meeting.ends_at)
    has_new_place = _place(meeting, was) != place(meeting)
    facts = {
        "meeting": escape(name(meeting)),
        "was": dates.span(language, was.starts_at, was.ends_at),
        "now": dates.span(language, meeting.starts_at, meeting.ends_at),
        "place": place(meeting),
    }
    if has_new_time:
        key = "time-and-place" if has_new_place else "time"
    else:
        key = "place" if has_new_place else "back"
    return say(language, f"news-moved-{key}", **facts)


def _place(meeting: Meeting, was: Facts) -> str:
    form = Form.REMOTE if was.is_remote else Form.PHYSICAL
    return place(replace(meeting, place=was.place, form=form))


def _answers(meeting: Meeting, person: PersonId, known: Dispatch) -> list[str]:
    """Tell whether they have to answer, and whether they have to do it anew."""
    language = meeting.body.orders.language
    called = [summons for _, summons in meeting.called(person) if summons.holds]
    if any(summons.answer is not Answer.AWAITED for summons in called):
        return [say(language, "news-moved-kept")]
    anew = [summons for summons in called if summons.called_at > known.sent_at]
    if not anew:
        return [say(language, "news-moved-awaited")]
    by = max(deadline(meeting, summons) for summons in anew)
    return [say(language, "news-moved-anew", deadline=dates.moment(language, by))]
