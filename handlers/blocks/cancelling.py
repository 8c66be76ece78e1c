"""The preview of a cancellation: what follows, before it is done."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from bot import dates
from bot.agenda.heading import heading
from bot.agenda.postponing import cases_left
from bot.meeting import Meeting, MeetingId
from bot.orders import Language
from bot.phrases import say
from bot.planning.consequences import Consequences
from bot.planning.pairing import Partner
from handlers.blocks.card import name, when_and_where
from handlers.blocks.consequences import (
    COLLISIONS_LIMIT,
    long_day,
    people,
    reason,
)
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    dialog,
    escape,
    section,
)
from handlers.blocks.listing import within


@dataclass(frozen=True, kw_only=True)
class Cancelling:
    """A cancellation as it was filled in."""

    meeting: MeetingId
    sequence: int
    why: str
    #: The meeting that is to treat its cases.
    cases_to: MeetingId | None = None

    def __str__(self) -> str:
        kept = [self.meeting, self.sequence, self.why, self.cases_to]
        return json.dumps(kept, ensure_ascii=False)

    @classmethod
    def read(cls, about: str) -> "Cancelling":
        """Read it back from what a dialog carries."""
        meeting, sequence, why, to = json.loads(about)
        return cls(meeting=meeting, sequence=sequence, why=why, cases_to=to)


def cancel_preview(
    cancelling: Cancelling, follows: Consequences, *, target: Meeting | None = None
) -> Block:
    """Show what a cancellation entails, and take the secretary's yes.

    Args:
        target: The meeting that is to treat its cases.
    """
    meeting = follows.before
    language = meeting.body.orders.language
    facts = {"meeting": escape(name(meeting)), "when": when_and_where(meeting)}
    back = button(say(language, "button-seating-back"), "cancel_back", "back")
    return dialog(
        "cancel_preview",
        say(language, "button-cancel"),
        [
            section(say(language, "cancel-preview", **facts)),
            *reason(language, cancelling.why),
            *people(follows, _nobody(follows)),
            *_postponed(meeting, target),
            *(section(_tied(language, each)) for each in follows.partners),
            actions(back),
        ],
        submit=say(language, "button-cancel"),
        close=say(language, "button-not-now"),
        about=str(cancelling),
    )


def _postponed(meeting: Meeting, target: Meeting | None) -> Iterator[Block]:
    """Tell where the cases go, and name them."""
    if target is None:
        return
    language = meeting.body.orders.language
    span = dates.span(language, target.starts_at, target.ends_at)
    title = say(language, "cancel-preview-cases", when=span)
    cases = [f"• {escape(heading(meeting, item))}" for item in cases_left(meeting)]
    yield section(within(language, [title, *cases], COLLISIONS_LIMIT))


def _nobody(follows: Consequences) -> str:
    language = follows.before.body.orders.language
    return "" if follows.called else say(language, "cancel-preview-nobody")


def _tied(language: Language, partner: Partner) -> str:
    """Tell of a meeting that is tied to one that will not be held."""
    meeting = partner.meeting
    facts = {"meeting": escape(name(meeting)), "when": long_day(language, meeting)}
    key = f"cancel-tied-{partner.tie.value}"
    return f"⚠️ {say(language, key, days=partner.days, **facts)}"
