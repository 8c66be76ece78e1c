"""App Home: a member's coming meetings, and what the secretary has to do."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Final

from bot import dates
from bot.absence import Absence
from bot.attention import Concern
from bot.chores import Chore, waiting
from bot.law import minutes_word
from bot.meeting import Answer, Meeting, Status, Summons
from bot.orders import Language
from bot.person import Person
from bot.phrases import say
from handlers.blocks.absence import absence_rows
from handlers.blocks.answered_for import answered_for
from handlers.blocks.attention import attention_section
from handlers.blocks.card import name, when_and_where
from handlers.blocks.choices import choices
from handlers.blocks.chores import chore_sentence
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    context,
    divider,
    escape,
    header,
    section,
)
from handlers.blocks.overview import summary
from handlers.blocks.quorum import outlook

#: A Home of Slack's holds 100 blocks; each meeting takes up to three.
MEETINGS_AT_MOST: Final = 12
TASKS_AT_MOST: Final = 24
PLANNED_AT_MOST: Final = 4


def home(
    person: Person,
    meetings: Sequence[Meeting],
    *,
    language: Language,
    concerns: Sequence[Concern] = (),
    absences: Sequence[Absence] = (),
    undelivered: int,
    at: datetime,
    subscribed_at: datetime | None = None,
) -> Block:
    """Show a person what is theirs, the secretary's part first."""
    kept = [m for m in meetings if m.body.is_secretary(person.id)]
    own = [m for m in meetings if m.ends_at > at and _is_own(m, person)]
    blocks = [header(say(language, "home-title", name=person.first_name))]
    if kept:
        blocks += _secretariat(language, kept, undelivered, at)
    blocks += attention_section(language, concerns)
    if own or not kept:
        blocks += _member(language, person, own, at)
        blocks += absence_rows(language, absences)
    blocks += answered_for(language, person.id, meetings, at=at)
    blocks += _calendar(language, subscribed_at)
    return {"type": "home", "blocks": blocks}


def meeting_row(meeting: Meeting, person: Person, *, at: datetime) -> list[Block]:
    """Show one meeting with the answer that was given and the buttons to change it."""
    called = meeting.called(person.id)
    if not called:
        return [section(_line(meeting, "home-not-called"))]
    seat, summons = called[0]
    row = [section(_line(meeting, _standing(summons)))]
    if meeting.is_open and not meeting.has_begun(at):
        row += choices(meeting, seat, summons)
    return row


def _standing(summons: Summons) -> str:
    rank = "stand-in" if summons.is_stand_in else "member"
    answer = "partly" if summons.leave else summons.answer.value
    return f"home-{rank}-{answer}"


def _is_own(meeting: Meeting, person: Person) -> bool:
    called = meeting.called(person.id)
    if called:
        return called[0][1].answer is not Answer.RELEASED
    principals = (seat.principal for seat in meeting.body.seats)
    return any(principal and principal.id == person.id for principal in principals)


def _line(meeting: Meeting, phrase: str) -> str:
    language = meeting.body.orders.language
    if meeting.status is Status.CANCELLED:
        phrase = "home-cancelled"
    standing = say(language, phrase)
    when = when_and_where(meeting)
    return f"*{escape(name(meeting))}*\n{when}\n{standing}"


def _member(
    language: Language, person: Person, own: Sequence[Meeting], at: datetime
) -> list[Block]:
    blocks = [header(say(language, "home-meetings"))]
    if not own:
        blocks.append(section(say(language, "home-no-meetings")))
    for meeting in own[:MEETINGS_AT_MOST]:
        blocks += meeting_row(meeting, person, at=at)
    if len(own) > MEETINGS_AT_MOST:
        more = str(len(own) - MEETINGS_AT_MOST)
        blocks.append(context(say(language, "home-more", n=more)))
    return blocks


def _secretariat(
    language: Language, kept: Sequence[Meeting], undelivered: int, at: datetime
) -> list[Block]:
    blocks = [header(say(language, "home-to-do"))]
    if undelivered:
        blocks.append(section(say(language, "home-undelivered", n=undelivered)))
    todo = [block for meeting in kept for block in _to_do(meeting, at)]
    blocks += todo[:TASKS_AT_MOST] or [section(say(language, "home-all-done"))]
    new = button(say(language, "meeting-new"), "new_meeting", "new")
    see = button(say(language, "button-chores"), "chores", "home")
    return [*blocks, *_ahead(language, kept, at), actions(new, see)]


def _ahead(language: Language, kept: Sequence[Meeting], at: datetime) -> list[Block]:
    """Show what comes next in the plan, before it is time to call it."""
    ahead = [m for m in kept if m.status is Status.PLANNED and m.starts_at > at]
    later = [meeting for meeting in ahead if not _is_due(meeting, at)]
    if not later:
        return []
    title = section(f"*{say(language, 'home-ahead')}*")
    return [title, *(_planned(meeting) for meeting in later[:PLANNED_AT_MOST])]


def _planned(meeting: Meeting) -> Block:
    call = button(
        say(meeting.body.orders.language, "button-notice"), "notice", meeting.id
    )
    text = f"{escape(name(meeting))}, {when_and_where(meeting)}"
    return section(text, accessory=call)


def _to_do(meeting: Meeting, at: datetime) -> Iterator[Block]:
    """Tell what a meeting asks of its secretary, the nearest deed as the button."""
    language = meeting.body.orders.language
    title = f"*{escape(name(meeting))}*\n{when_and_where(meeting)}"
    match meeting.status:
        case Status.PLANNED if _is_due(meeting, at):
            call = button(say(language, "button-notice"), "notice", meeting.id)
            yield section(f"{title}\n{say(language, 'to-do-notice')}", accessory=call)
        case Status.CALLED if not meeting.has_begun(at):
            see = button(say(language, "button-status"), "status", meeting.id)
            known = " ".join(filter(None, (summary(meeting), outlook(meeting))))
            lines = "\n".join((title, known, *_waiting(meeting, at)))
            yield section(lines, accessory=see)
        case Status.CALLED if not meeting.room.is_called:
            roll = button(say(language, "button-attendance"), "attendance", meeting.id)
            yield section(
                f"{title}\n{say(language, 'to-do-attendance')}", accessory=roll
            )
        case Status.CALLED:
            word = minutes_word(meeting.body.orders)
            draw = button(
                say(language, "button-minutes", minutes=word), "minutes", meeting.id
            )
            said = say(language, "to-do-minutes", minutes=word)
            yield section(f"{title}\n{said}", accessory=draw)
        case _:
            return


def _waiting(meeting: Meeting, at: datetime) -> Iterator[str]:
    """Say what waits for the secretary; how it looks for the quorum is said besides."""
    for each in waiting([meeting], at):
        if each.chore is not Chore.QUORUM:
            yield chore_sentence(each, at)


def _is_due(meeting: Meeting, at: datetime) -> bool:
    """Tell whether the notice should be on the secretary's mind: four weeks ahead."""
    ahead = timedelta(days=meeting.body.orders.notice_days + 28)
    return at < meeting.starts_at <= at + ahead


def _calendar(language: Language, subscribed_at: datetime | None) -> list[Block]:
    """Offer one's own calendar, or tell since when one has its address."""
    key, text = "button-subscribe", say(language, "home-calendar-text")
    if subscribed_at:
        day = dates.long_date(language, subscribed_at)
        key = "home-calendar-more"
        text = say(language, "home-calendar-has", day=day)
    subscribe = button(say(language, key), "subscribe", "feed")
    return [
        divider(),
        header(say(language, "home-calendar")),
        section(text, accessory=subscribe),
    ]
