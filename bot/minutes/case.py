"""One item of the agenda as minutes tell of it, the same in every form."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.agenda.heading import heading
from bot.agenda.item import Item, ItemState, Part
from bot.agenda.numbering import LETTERS
from bot.agenda.objection import is_blocked
from bot.agenda.outward import outward
from bot.meeting import Meeting
from bot.phrases import say


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
    #: Forslag til vedtak, as it went out with the notice.
    proposal: Passage | None = None
    #: What was decided; nothing in it while nobody has written that down.
    decision: Passage

    @property
    def passages(self) -> Iterator[Passage]:
        """Walk what stands below the parts, in order."""
        if self.proposal:
            yield self.proposal
        yield self.decision


def case(meeting: Meeting, item: Item) -> Case:
    """Write an item as the public may see it, for minutes go out (§ 11-4)."""
    language = meeting.body.orders.language
    seen = outward(item, language)
    proposed = seen.proposal if item.is_treated else ""
    return Case(
        heading=heading(meeting, replace(seen, state=ItemState.LISTED)),
        parts=tuple(map(_part, LETTERS, seen.parts)),
        proposal=Passage(
            label=say(language, "minutes-label-proposal"), paragraphs=(proposed,)
        )
        if proposed
        else None,
        decision=Passage(
            label=say(language, "minutes-label-decision"),
            paragraphs=tuple(_outcome(meeting, item)),
        ),
    )


def _outcome(meeting: Meeting, item: Item) -> Iterator[str]:
    """Tell what the record gives by itself."""
    how = "blocked" if is_blocked(meeting, item) else item.state.value
    if how != ItemState.LISTED:
        yield say(meeting.body.orders.language, f"minutes-{how}")


def _part(letter: str, part: Part) -> str:
    who = f" – {part.presenter}" if part.presenter else ""
    return f"{letter}. {part.title}{who}"
