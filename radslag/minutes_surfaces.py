"""One of each thing that is shown of minutes, drawn for an invented council."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.meeting import Meeting
from bot.minutes.course import Course, Issue, Remark, Stage
from bot.person import Person
from handlers.blocks.elements import Block
from handlers.blocks.minutes_desk import approve_dialog, minutes_desk, send_dialog
from handlers.blocks.minutes_round import remark_dialog, remarks_overview, round_card
from handlers.blocks.minutes_template import template_dialog
from handlers.rendering import Post


def minutes_views(called: Meeting, member: Person) -> Iterator[tuple[str, Block]]:
    """Draw the dialogs."""
    sent = _sent(called, member)
    day = date(2027, 3, 1)
    yield "referat", minutes_desk(sent, news=("Nytt: x",), faults=("Feil: x",))
    yield "referat til merknad", send_dialog(sent, proposed=day, news=("Nytt: x",))
    yield "mal for referat", template_dialog(called, kept="mal.docx")
    yield "referat godkjent", approve_dialog(sent, [called])
    yield "merknad", remark_dialog(sent, member.id)


def minutes_posts(
    called: Meeting, member: Person, *, at: datetime
) -> Iterator[tuple[str, Post]]:
    """Draw the messages."""
    sent = _sent(called, member)
    for name, post in (
        ("referat til merknad", round_card(sent, member.id, at=at)),
        ("merknader", remarks_overview(sent)),
    ):
        if post:
            yield name, post


def _sent(called: Meeting, member: Person) -> Meeting:
    at = called.starts_at
    issue = Issue(
        number=1, stage=Stage.SENT, issued_at=at, remarks_by=at + timedelta(days=14)
    )
    said = Remark(person=member.id, name=member.name, at=at, issue=1, text="Sak 1.")
    return replace(called, minutes=Course(issues=(issue,), remarks=(said,)))
