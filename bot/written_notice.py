"""Innkallingen som dokument: a called meeting as the lines that councils write.

It goes outside the body, so what is exempt from the public is masked in it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot import dates
from bot.agenda.heading import heading
from bot.agenda.item import Item, Paper
from bot.agenda.lines import write_part
from bot.agenda.numbering import LETTERS
from bot.agenda.outward import outward
from bot.meeting import Form, Meeting
from bot.orders import Language, Publicness, StandInRule
from bot.phrases import say
from bot.remote import form_of, provision
from bot.seat_function import function_of

#: What a document may lead to.
WEB: Final = ("https://", "http://")


@dataclass(frozen=True, kw_only=True)
class CalledPerson:
    """A row of those who are called: in which function, who, and for whom."""

    function: str
    name: str
    represents: str


@dataclass(frozen=True, kw_only=True)
class Enclosure:
    """A paper of a case, with where it lies or by when it comes."""

    text: str
    link: str = ""


@dataclass(frozen=True, kw_only=True)
class ListedCase:
    """A line of the agenda, with what stands below it."""

    heading: str
    #: What is asked of the meeting, who presents it, and when.
    about: str = ""
    parts: tuple[str, ...] = ()
    proposal: str = ""
    enclosures: tuple[Enclosure, ...] = ()


@dataclass(frozen=True, kw_only=True)
class WrittenNotice:
    """The notice as data: each field is a line, a list or a table of the document."""

    language: Language
    organisation: str
    title: str
    #: When it was sent, or that it is not yet.
    sent: str
    #: What is otherwise than in what was sent before.
    changes: tuple[str, ...]
    #: Labels with what they say.
    head: tuple[tuple[str, str], ...]
    called: tuple[CalledPerson, ...]
    #: Clock times with what happens then; nothing when no item has any.
    programme: tuple[tuple[str, str], ...]
    cases: tuple[ListedCase, ...]
    closing: str
    #: Names with the titles that they sign by.
    signatures: tuple[tuple[str, str], ...]


def written_notice(
    meeting: Meeting, *, sent_at: datetime | None, changes: Sequence[str] = ()
) -> WrittenNotice:
    """Write the notice of a meeting to which people are called.

    Args:
        sent_at: When it was sent; nothing while it is a draft.
        changes: What is new since it was sent first, a sentence each.
    """
    language = meeting.body.orders.language
    day = dates.plain_date(language, sent_at) if sent_at else ""
    agenda = [outward(item, language) for item in meeting.listed]
    return WrittenNotice(
        language=language,
        organisation=meeting.body.organisation,
        title=_title(meeting),
        sent=say(language, "written-sent", day=day)
        if day
        else say(language, "written-draft"),
        changes=tuple(changes),
        head=tuple(_head(meeting)),
        called=tuple(_called(meeting)),
        programme=tuple(_programme(meeting, agenda)),
        cases=tuple(_case(meeting, item) for item in agenda),
        closing=_closing(meeting),
        signatures=tuple(_signatures(meeting)),
    )


def _title(meeting: Meeting) -> str:
    language = meeting.body.orders.language
    title = say(language, "written-title", body=meeting.body.name)
    return f"{title}: {meeting.title}" if meeting.title else title


def _head(meeting: Meeting) -> Iterator[tuple[str, str]]:
    language = meeting.body.orders.language
    span = dates.span(language, meeting.starts_at, meeting.ends_at)
    yield say(language, "written-when"), _sentence_start(span)
    if meeting.place:
        link = "written-place" if meeting.form is Form.PHYSICAL else "written-link"
        yield say(language, link), meeting.place
    yield say(language, "written-form"), _form(meeting)
    yield say(language, "written-apologies"), _where_to_apologise(meeting)


def _form(meeting: Meeting) -> str:
    """Tell how people meet, and by which decision that may be remotely."""
    orders, form = meeting.body.orders, _sentence_start(form_of(meeting))
    basis = ", jf. ".join(filter(None, (provision(orders), orders.remote_basis)))
    if meeting.form is Form.PHYSICAL or not basis:
        return form
    return say(orders.language, "written-form-by", form=form, basis=basis)


def _where_to_apologise(meeting: Meeting) -> str:
    language, orders = meeting.body.orders.language, meeting.body.orders
    deadline = dates.moment(language, meeting.answer_by or meeting.starts_at)
    keeper = next(iter(meeting.body.secretariat), None)
    told = say(language, "written-apologise", deadline=deadline)
    if keeper:
        ways = ", ".join(filter(None, (keeper.person.phone, keeper.person.email)))
        told += " " + say(
            language, "written-contact", name=keeper.person.name, ways=ways or "none"
        )
    if orders.stand_ins is not StandInRule.NONE:
        told += " " + say(language, "written-stand-ins")
    return told


def _called(meeting: Meeting) -> Iterator[CalledPerson]:
    for seat in meeting.body.seats:
        called = meeting.principal(seat.id)
        if called:
            yield CalledPerson(
                function=function_of(meeting.body, seat, called.person.id, called.rank),
                name=called.person.name,
                represents=seat.participant,
            )


def _programme(meeting: Meeting, agenda: Sequence[Item]) -> Iterator[tuple[str, str]]:
    """List what has a clock time, between the beginning and the end.

    An item has no day of its own: of a seminar they come as the agenda has them.
    """
    language = meeting.body.orders.language
    timed = [item for item in agenda if item.starts and item.is_treated]
    if not timed:
        return
    if len(meeting.days) == 1:
        timed.sort(key=_starts)
    begins, ends = say(language, "written-begins"), say(language, "written-ends")
    yield _at(meeting, meeting.starts_at, begins)
    for item in timed:
        yield (
            _starts(item),
            ", ".join(filter(None, (heading(meeting, item), item.presenter))),
        )
    yield _at(meeting, meeting.ends_at, ends)


def _at(meeting: Meeting, moment: datetime, words: str) -> tuple[str, str]:
    """Write when the meeting begins or ends, with the day where there are several."""
    if len(meeting.days) > 1:
        day = dates.day_and_month(meeting.body.orders.language, moment)
        words = f"{words}, {day}"
    return dates.clock(moment), words


def _starts(item: Item) -> str:
    return f"{item.starts:%H.%M}" if item.starts else ""


def _case(meeting: Meeting, item: Item) -> ListedCase:
    parts = (
        f"{letter}. {write_part(part)}"
        for letter, part in zip(LETTERS, item.parts, strict=False)
    )
    return ListedCase(
        heading=heading(meeting, item),
        about=_about(meeting, item),
        parts=tuple(parts),
        proposal=item.proposal,
        enclosures=tuple(_enclosure(meeting, paper) for paper in item.papers),
    )


def _about(meeting: Meeting, item: Item) -> str:
    language = meeting.body.orders.language
    aim = say(language, f"aim-{item.aim.value}") if item.aim else ""
    clock = say(language, "written-clock", clock=_starts(item)) if item.starts else ""
    lasts = say(language, "written-minutes", n=item.minutes) if item.minutes else ""
    return " · ".join(filter(None, (aim, item.presenter, clock, lasts)))


def _enclosure(meeting: Meeting, paper: Paper) -> Enclosure:
    if paper.link or paper.due is None:
        link = paper.link if paper.link.startswith(WEB) else ""
        return Enclosure(text=paper.title, link=link)
    language = meeting.body.orders.language
    day = dates.plain_date(language, paper.due)
    return Enclosure(text=say(language, "written-due", paper=paper.title, day=day))


def _closing(meeting: Meeting) -> str:
    """Tell that the agenda is public (kommuneloven § 11-3), where it is."""
    orders = meeting.body.orders
    is_public = orders.publicness is Publicness.PUBLIC
    return say(orders.language, "written-public") if is_public else ""


def _signatures(meeting: Meeting) -> Iterator[tuple[str, str]]:
    """Name the one who leads and the one who keeps the books."""
    chair, language = meeting.body.chair, meeting.body.orders.language
    if chair and chair.person:
        yield chair.person.name, say(language, "function-chair").lower()
    keeper = next(iter(meeting.body.secretariat), None)
    if keeper:
        yield keeper.person.name, keeper.title


def _sentence_start(text: str) -> str:
    return text[:1].upper() + text[1:]
