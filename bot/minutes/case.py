"""One item of the agenda as minutes tell of it, the same in every form."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot import dates
from bot.agenda.heading import heading
from bot.agenda.item import Aim, Item, ItemState, Part
from bot.agenda.numbering import LETTERS
from bot.agenda.outward import outward
from bot.minutes.happened import happened
from bot.minutes.outcome import outcome
from bot.minutes.vote import result
from bot.phrases import say
from bot.room.presence import Presence
from bot.room.task import Task


@dataclass(frozen=True, kw_only=True)
class Passage:
    """A few paragraphs under a label: «Vedtak» and what was decided."""

    label: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Case:
    """One item of the agenda, with what became of it."""

    heading: str
    #: Its lettered parts: «A. Status».
    parts: tuple[str, ...] = ()
    #: Who left their seat for it, and whether it was closed.
    happened: tuple[str, ...] = ()
    #: Omtale: what is told of it besides the decision.
    account: tuple[str, ...] = ()
    #: Forslag til vedtak, as it went out with the notice.
    proposal: Passage | None = None
    #: What was decided; nothing in it while nobody has written that down.
    decision: Passage
    #: The result of the vote (kommuneloven § 11-4 letter e).
    vote: Passage | None = None
    #: Protokolltilførsler.
    statements: Passage | None = None
    #: What somebody is to do, and by when.
    tasks: Passage | None = None

    @property
    def passages(self) -> Iterator[Passage]:
        """Walk what stands below the parts, in order."""
        below = (self.proposal, self.decision, self.vote, self.statements, self.tasks)
        return (passage for passage in below if passage)


def case(presence: Presence, item: Item) -> Case:
    """Write an item as the public may see it, for minutes go out (§ 11-4).

    Of one that is closed stand its number, by which provision, and that it had an end.
    """
    meeting = presence.meeting
    language = meeting.body.orders.language
    seen = outward(item, language)
    written = replace(seen, state=ItemState.LISTED)
    ended = tuple(outcome(meeting, item))
    if item.is_closed:
        hidden = say(language, "minutes-exempt") if ended else ""
        return Case(
            heading=heading(meeting, written),
            happened=tuple(happened(presence, item)),
            decision=_decided(presence, item, (hidden,) if hidden else ()),
        )
    return Case(
        heading=heading(meeting, written),
        parts=tuple(map(_part, LETTERS, seen.parts)),
        happened=tuple(happened(presence, item)),
        account=_account(presence, item),
        proposal=_passage(presence, "proposal", _proposed(item)),
        decision=_decided(presence, item, ended),
        vote=_passage(presence, "vote", tuple(result(presence, item))),
        statements=_passage(presence, "statements", tuple(_statements(presence, item))),
        tasks=_passage(presence, "tasks", tuple(_tasks(presence, item))),
    )


def _passage(
    presence: Presence, label: str, paragraphs: tuple[str, ...]
) -> Passage | None:
    if not paragraphs:
        return None
    language = presence.meeting.body.orders.language
    return Passage(label=say(language, f"minutes-label-{label}"), paragraphs=paragraphs)


def _decided(presence: Presence, item: Item, paragraphs: tuple[str, ...]) -> Passage:
    """Call it what it is: an innstilling is for somebody else to decide on."""
    is_advice = item.aim is Aim.RECOMMENDATION
    label = "recommendation" if is_advice else "decision"
    language = presence.meeting.body.orders.language
    return Passage(label=say(language, f"minutes-label-{label}"), paragraphs=paragraphs)


def _account(presence: Presence, item: Item) -> tuple[str, ...]:
    text = presence.meeting.minutes.accounts.get(item.id, "")
    return tuple(line for line in text.splitlines() if line.strip())


def _proposed(item: Item) -> tuple[str, ...]:
    return (item.proposal,) if item.proposal and item.is_treated else ()


def _statements(presence: Presence, item: Item) -> Iterator[str]:
    decision = presence.meeting.room.decisions.get(item.id)
    language = presence.meeting.body.orders.language
    for each in decision.statements if decision else ():
        yield say(language, "minutes-statement", name=each.by, text=each.text)


def _tasks(presence: Presence, item: Item) -> Iterator[str]:
    for task in presence.meeting.room.tasks:
        if task.item == item.id and not task.is_withdrawn:
            yield _task(presence, task)


def _task(presence: Presence, task: Task) -> str:
    language = presence.meeting.body.orders.language
    day = dates.plain_date(language, task.by)
    return say(language, "minutes-task", who=task.whose, what=task.what, day=day)


def _part(letter: str, part: Part) -> str:
    who = f" – {part.presenter}" if part.presenter else ""
    return f"{letter}. {part.title}{who}"
