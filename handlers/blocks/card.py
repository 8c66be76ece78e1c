"""A person's own message about one meeting: notice, question, receipt, all in place."""

from datetime import datetime
from typing import Final

from bot import dates
from bot.agenda.heading import state_marked
from bot.body import Seat, SeatId
from bot.extent import Extent, Leave
from bot.late_yes import is_in_time
from bot.meeting import Answer, Form, Meeting, Status, Summons
from bot.notice import deadline
from bot.opening import calls_for_stand_in
from bot.part import after_comma, part
from bot.person import PersonId
from bot.phrases import say
from bot.remote import form_of
from bot.told import as_told
from bot.validity import needs_verdict
from handlers.blocks.choices import choices
from handlers.blocks.elements import (
    Block,
    context,
    escape,
    linked,
    section,
)
from handlers.blocks.listing import within
from handlers.rendering import Post

#: What a message can bear of its agenda, in characters; all of it is in the papers.
AGENDA_LIMIT: Final = 2500
CASE_LIMIT: Final = 200


def card(record: Meeting, person: PersonId, *, at: datetime) -> Post | None:
    """Show a person where they stand in a meeting, and what they can do about it."""
    meeting = as_told(record)
    called = meeting.called(person)
    if not called:
        return _farewell(meeting, person)
    seat, summons = called[0]
    headline = _headline(meeting)
    said = _said(meeting, seat, summons)
    blocks = [section(f"*{headline}*\n{when_and_where(meeting)}"), section(said)]
    if summons.stands and meeting.is_open:
        blocks += _papers(meeting)
    if meeting.is_open and not meeting.has_begun(at):
        blocks += choices(meeting, seat, summons)
    return Post(text=f"{headline}. {said}", blocks=blocks)


def when_and_where(meeting: Meeting) -> str:
    """Write «torsdag 22. februar 2018 kl. 09.00–11.15, Drammen rådhus», in mrkdwn."""
    language = meeting.body.orders.language
    span = dates.span(language, meeting.starts_at, meeting.ends_at)
    return f"{span}, {place(meeting)}"


def why_cancelled(meeting: Meeting) -> str:
    """Write why a meeting was cancelled, without a full stop, in mrkdwn."""
    return escape(meeting.cancelled_because.rstrip(". "))


def place(meeting: Meeting) -> str:
    """Write where the meeting is held, or how one gets into it, in mrkdwn."""
    if meeting.form is Form.PHYSICAL:
        return escape(meeting.place)
    remote = say(meeting.body.orders.language, "form-remote")
    return f"{remote}: {linked(meeting.place)}" if meeting.place else remote


def name(meeting: Meeting) -> str:
    """Name a meeting by its body, and its title if it has one."""
    if meeting.title:
        return f"{meeting.body.name}: {meeting.title}"
    return meeting.body.name


def agenda_lines(meeting: Meeting) -> str:
    """List the agenda with its case numbers, as far as there is room."""
    lines = []
    for item in meeting.listed:
        title = escape(state_marked(meeting, item), limit=CASE_LIMIT)
        lines.append(" ".join(filter(None, ("•", meeting.case_number(item), title))))
    return within(meeting.body.orders.language, lines, AGENDA_LIMIT)


def farewell(meeting: Meeting, seat: SeatId) -> str:
    """Tell somebody who has lost a seat who sits there now, in mrkdwn."""
    language = meeting.body.orders.language
    body, successor = escape(meeting.body.name), meeting.principal(seat)
    if successor is None:
        return say(language, "farewell", body=body)
    name = escape(successor.person.name)
    return say(language, "farewell-to", body=body, name=name)


def _farewell(meeting: Meeting, person: PersonId) -> Post | None:
    """Show somebody whose seat has ended that the meeting is no longer theirs."""
    lost = [seat for seat, s in meeting.everyone() if s.person.id == person]
    if not lost:
        return None
    headline, said = _headline(meeting), _said_to_released(meeting, lost[-1])
    top = section(f"*{headline}*\n{when_and_where(meeting)}")
    return Post(text=f"{headline}. {said}", blocks=[top, section(said)])


def _headline(meeting: Meeting) -> str:
    kind = "cancelled" if meeting.status is Status.CANCELLED else "called"
    language = meeting.body.orders.language
    return say(language, f"card-headline-{kind}", meeting=escape(name(meeting)))


def _said(meeting: Meeting, seat: Seat, summons: Summons) -> str:
    language = meeting.body.orders.language
    if meeting.status is Status.CANCELLED:
        return say(language, "card-cancelled", why=why_cancelled(meeting))
    if summons.is_stand_in:
        return _said_to_stand_in(meeting, seat, summons)
    return _said_to_principal(meeting, seat, summons)


def _said_to_principal(meeting: Meeting, seat: Seat, summons: Summons) -> str:
    language = meeting.body.orders.language
    if summons.leave:
        return _partly(meeting, seat, summons.leave)
    match summons.answer:
        case Answer.AWAITED:
            return _asked(meeting, seat, summons)
        case Answer.COMING | Answer.UNSURE as answer:
            return say(language, f"card-{answer.value}")
        case Answer.AWAY | Answer.SILENT:
            return _away(meeting, seat, summons)
        case Answer.RELEASED:
            return _said_to_released(meeting, seat.id)


def _asked(meeting: Meeting, seat: Seat, summons: Summons) -> str:
    language = meeting.body.orders.language
    return say(
        language,
        f"card-{seat.called_as(summons.rank)}-awaited",
        proposes="yes" if seat.rights.proposes else "no",
        participant=_participants(meeting, summons.person.id),
        form=form_of(meeting),
        deadline=_deadline(meeting, deadline(meeting, summons)),
    )


def _away(meeting: Meeting, seat: Seat, summons: Summons) -> str:
    language = meeting.body.orders.language
    if summons.is_returning:
        return say(language, "card-returning", name=_stand_in(meeting, seat))
    said = say(language, f"card-away{_validity(meeting, summons)}")
    return f"{said} {_who_sits(meeting, seat)}"


def _validity(meeting: Meeting, summons: Summons) -> str:
    if not needs_verdict(meeting, summons):
        return ""
    return f"-{summons.verdict.value}" if summons.verdict else "-unjudged"


def _partly(meeting: Meeting, seat: Seat, leave: Leave) -> str:
    """Tell somebody what they are away from, and who comes for them then."""
    language = meeting.body.orders.language
    ground = leave.ground.value if leave.ground else "away"
    said = say(language, f"card-partly-{ground}", part=part(meeting, leave.gap))
    return f"{said} {_who_sits(meeting, seat, leave.gap)}"


def _said_to_released(meeting: Meeting, seat: SeatId) -> str:
    language = meeting.body.orders.language
    return say(language, "card-released", farewell=farewell(meeting, seat))


def _participants(meeting: Meeting, person: PersonId) -> str:
    """Name whom a person sits for, also when they have more than one seat."""
    called = meeting.called(person)
    own = [s.participant for s, m in called if not m.is_stand_in and m.holds]
    return escape(", ".join(dict.fromkeys(own)))


def _who_sits(meeting: Meeting, seat: Seat, gap: Extent | None = None) -> str:
    language = meeting.body.orders.language
    if not calls_for_stand_in(meeting, seat):
        return say(language, "card-away-unfilled")
    sitting = meeting.standing_in(seat.id, gap)
    if sitting is None:
        return say(language, "card-away-empty")
    if sitting.answer is Answer.COMING:
        key = "card-away-filled"
    else:
        key = "card-away-asked" if sitting.person.slack else "card-away-contacted"
    return say(language, key, name=escape(sitting.person.name))


def _stand_in(meeting: Meeting, seat: Seat) -> str:
    sitting = meeting.sitting(seat.id)
    return escape(sitting.person.name) if sitting else ""


def _said_to_stand_in(meeting: Meeting, seat: Seat, summons: Summons) -> str:
    language = meeting.body.orders.language
    facts = {
        "member": escape(meeting.called_for(seat.id, summons).person.name),
        "participant": escape(seat.participant),
        "part": escape(after_comma(meeting, summons.extent)),
        "deadline": _deadline(meeting, summons.answer_by or meeting.starts_at),
    }
    if summons.leave:
        return _partly(meeting, seat, summons.leave)
    in_time = "-in-time" if is_in_time(meeting, seat, summons) else ""
    return say(language, f"card-stand-in-{summons.answer.value}{in_time}", **facts)


def _deadline(meeting: Meeting, moment: datetime) -> str:
    return dates.moment(meeting.body.orders.language, moment)


def _papers(meeting: Meeting) -> list[Block]:
    if not meeting.agenda:
        return []
    language = meeting.body.orders.language
    title = say(language, "card-agenda")
    sender = say(language, "card-signed", name=escape(_signature(meeting)))
    return [section(f"*{title}*\n{agenda_lines(meeting)}"), context(sender)]


def _signature(meeting: Meeting) -> str:
    first = next(iter(meeting.body.secretariat), None)
    return f"{first.person.name}, {first.title}" if first else meeting.body.organisation
