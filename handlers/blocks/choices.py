"""The buttons by which somebody answers, each with what follows of it."""

from bot.body import Seat
from bot.filling import has_the_word_of
from bot.late_yes import is_in_time
from bot.meeting import Answer, Meeting, Summons
from bot.orders import ReleaseRule
from bot.person import PersonId
from bot.phrases import say
from handlers.blocks.elements import Block, actions, button, confirmed


def question(meeting: Meeting, person: PersonId) -> str:
    """Name what a person is asked, so that an answer to an older question is told."""
    return f"{meeting.id}/{person}/{meeting.question(person)}"


def choices(meeting: Meeting, seat: Seat, summons: Summons) -> list[Block]:
    """Offer the answers that somebody may give now."""
    offer = _to_stand_in if summons.is_stand_in else _to_member
    buttons = offer(meeting, seat, summons)
    return [actions(*buttons)] if buttons else []


def _to_member(meeting: Meeting, seat: Seat, summons: Summons) -> list[Block]:
    come = _button(meeting, summons, "button-come", "come", style="primary")
    away = _button(meeting, summons, "button-apologise", "apologise")
    match summons.answer:
        case Answer.AWAITED:
            return [come, away, *_unsure(meeting, seat, summons)]
        case Answer.UNSURE:
            return [come, away]
        case Answer.COMING if summons.leave:
            return [_back(meeting, seat, summons, "button-come-whole"), away]
        case Answer.COMING:
            return [away, *_unsure(meeting, seat, summons)]
        case Answer.AWAY if summons.is_returning:
            return [away]
        case Answer.AWAY:
            back = _back(meeting, seat, summons, "button-withdraw")
            return [back, *_unsure(meeting, seat, summons)]
    return []


def _unsure(meeting: Meeting, seat: Seat, summons: Summons) -> list[Block]:
    """Offer not to know yet, unless a stand-in has their word for the seat."""
    if has_the_word_of(meeting, seat, summons):
        return []
    unsure = _button(meeting, summons, "button-unsure", "unsure")
    return [warned_of_return(meeting, seat, summons, unsure, about="withdraw")]


def _to_stand_in(meeting: Meeting, seat: Seat, summons: Summons) -> list[Block]:
    yes = _button(meeting, summons, "button-step-in", "come", style="primary")
    no = _button(meeting, summons, "button-decline", "decline")
    match summons.answer:
        case Answer.AWAITED:
            return [yes, no]
        case Answer.COMING:
            return [_after_a_yes(meeting, no)]
        case Answer.SILENT if is_in_time(meeting, seat, summons):
            return [yes]
        case Answer.AWAY if is_in_time(meeting, seat, summons):
            return [_back(meeting, seat, summons, "button-step-in-after-all")]
    return []


def _button(
    meeting: Meeting, summons: Summons, phrase: str, action: str, *, style: str = ""
) -> Block:
    about = question(meeting, summons.person.id)
    return button(say(meeting.body.orders.language, phrase), action, about, style=style)


def _back(meeting: Meeting, seat: Seat, summons: Summons, phrase: str) -> Block:
    """Offer to come after all, and say before what becomes of whoever is asked."""
    back = _button(meeting, summons, phrase, "come")
    return warned_of_return(meeting, seat, summons, back, about="withdraw")


def warned_of_return(
    meeting: Meeting, seat: Seat, summons: Summons, back: Block, *, about: str
) -> Block:
    """Let a button that takes a seat back ask first, where another is asked.

    `about` is «withdraw» to the member, and «return» to whoever answers for them.
    """
    if summons.is_stand_in:
        return _warned_of_another(meeting, seat, summons, back)
    extent = None if summons.answer is Answer.AWAY else summons.gap
    asked = meeting.standing_in(seat.id, extent)
    if asked is None or asked == summons:
        return back
    language = meeting.body.orders.language
    consequence = "asked"
    if has_the_word_of(meeting, seat, summons):
        at_once = meeting.body.orders.release is ReleaseRule.AT_ONCE
        consequence = "accepted" if at_once else "waits"
    names = {"name": asked.person.name, "member": summons.person.name}
    return confirmed(
        back,
        title=say(language, "confirm-withdraw-title"),
        text=say(language, f"confirm-{about}-{consequence}", **names),
        yes=say(language, "confirm-yes"),
        no=say(language, "confirm-no"),
    )


def _warned_of_another(
    meeting: Meeting, seat: Seat, summons: Summons, yes: Block
) -> Block:
    """Let a stand-in's yes after a no ask first, where another is asked since."""
    if summons.stands or meeting.standing_in(seat.id, summons.extent) is None:
        return yes
    language = meeting.body.orders.language
    return confirmed(
        yes,
        title=say(language, "confirm-after-all-title"),
        text=say(language, "confirm-after-all"),
        yes=say(language, "confirm-yes"),
        no=say(language, "confirm-no"),
    )


def _after_a_yes(meeting: Meeting, no: Block) -> Block:
    language = meeting.body.orders.language
    return confirmed(
        no,
        title=say(language, "confirm-decline-title"),
        text=say(language, "confirm-decline"),
        yes=say(language, "confirm-yes"),
        no=say(language, "confirm-no"),
    )
