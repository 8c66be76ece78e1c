"""The preview of a move: what follows, before it is done."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Final

from bot import dates
from bot.agenda.fitting import misfits
from bot.agenda.heading import heading_within
from bot.meeting import Form, Meeting, MeetingId
from bot.orders import AskAnew, Language
from bot.person import Person
from bot.phrases import say
from bot.plan import Slot
from bot.planning import collision as colliding
from bot.planning.collision import Collision
from bot.planning.consequences import Consequences
from bot.planning.entry import entry_of
from bot.planning.pairing import Partner
from handlers.blocks.card import name, place, when_and_where
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    checkboxes,
    context,
    dialog,
    escape,
    field,
    option,
    renewed,
    section,
)
from handlers.blocks.listing import some, within

#: A list of choices that are all seen takes so many.
PARTNERS_AT_MOST: Final = 10
#: What is said of collisions, in characters.
COLLISIONS_LIMIT: Final = 2500
#: How much of a reason a dialog can carry on.
REASON_LIMIT: Final = 300


@dataclass(frozen=True, kw_only=True)
class Along:
    """A meeting that moves along with another, as a choice in a dialog carries it."""

    meeting: MeetingId
    sequence: int
    day: date
    starts: time
    ends: time
    last_day: date | None = None
    #: Whether it takes over the place of the other one.
    is_beside: bool = False

    def __str__(self) -> str:
        place = "beside" if self.is_beside else "own"
        clocks = f"{self.starts:%H:%M}/{self.ends:%H:%M}"
        when = f"{self.day.isoformat()}/{clocks}/{_written(self.last_day)}"
        return f"{self.meeting}/{self.sequence}/{when}/{place}"

    @classmethod
    def read(cls, value: str) -> "Along":
        """Read it back from what was chosen."""
        meeting, sequence, day, starts, ends, last, place = value.split("/")
        return cls(
            meeting=MeetingId(int(meeting)),
            sequence=int(sequence),
            day=date.fromisoformat(day),
            starts=time.fromisoformat(starts),
            ends=time.fromisoformat(ends),
            last_day=_day_read(last),
            is_beside=place == "beside",
        )

    @classmethod
    def of(cls, partner: Partner, slot: Slot) -> "Along":
        """Sum up where a partner should go."""
        own = entry_of(partner.meeting).slot
        return cls(
            meeting=partner.meeting.id,
            sequence=partner.meeting.sequence,
            day=slot.day,
            starts=slot.starts,
            ends=slot.ends,
            last_day=slot.last_day,
            is_beside=(slot.place, slot.form) != (own.place, own.form),
        )

    def slot(self, own: Slot, beside: Slot) -> Slot:
        """Tell where it goes, given where it is and where the other one goes."""
        whose = beside if self.is_beside else own
        return Slot(
            day=self.day,
            starts=self.starts,
            ends=self.ends,
            place=whose.place,
            form=whose.form,
            last_day=self.last_day,
        )


@dataclass(frozen=True, kw_only=True)
class Moving:
    """A move as it was filled in."""

    meeting: MeetingId
    sequence: int
    slot: Slot
    why: str = ""

    def __str__(self) -> str:
        slot = self.slot
        clocks = f"{slot.starts:%H:%M}", f"{slot.ends:%H:%M}"
        days = slot.day.isoformat(), _written(slot.last_day)
        where = [*days, *clocks, slot.place, slot.form]
        kept = [self.meeting, self.sequence, where, self.why]
        return json.dumps(kept, ensure_ascii=False)

    @classmethod
    def read(cls, about: str) -> "Moving":
        """Read it back from what a dialog carries."""
        meeting, sequence, where, why = json.loads(about)
        day, last, starts, ends, place, form = where
        slot = Slot(
            day=date.fromisoformat(day),
            starts=time.fromisoformat(starts),
            ends=time.fromisoformat(ends),
            place=place,
            form=Form(form),
            last_day=_day_read(last),
        )
        return cls(meeting=MeetingId(meeting), sequence=sequence, slot=slot, why=why)


def move_preview(moving: Moving, follows: Consequences, *, stamp: str) -> Block:
    """Show what a move entails, and take the secretary's yes."""
    before, after = follows.before, follows.after
    language = before.body.orders.language
    facts = {
        "meeting": escape(name(before)),
        "was": _was(before, after),
        "when": when_and_where(after),
    }
    back = button(say(language, "button-seating-back"), "move_back", "back")
    return dialog(
        "move_preview",
        say(language, "button-move"),
        [
            section(say(language, "move-preview", **facts)),
            *reason(language, moving.why),
            *people(follows, _answers(follows)),
            *_misfits(after),
            *renewed(_partners(language, follows.partners), stamp),
            *_steady(language, follows.steady),
            *_collisions(language, follows.collisions),
            actions(back),
        ],
        submit=say(language, "button-move"),
        close=say(language, "button-not-now"),
        about=str(moving),
    )


def _written(day: date | None) -> str:
    return day.isoformat() if day else ""


def _day_read(written: str) -> date | None:
    return date.fromisoformat(written) if written else None


def reason(language: Language, why: str) -> Iterator[Block]:
    """Tell why it is done, when that was said."""
    if why:
        reason = escape(why, limit=REASON_LIMIT)
        yield context(say(language, "move-preview-why", why=reason))


def _was(before: Meeting, after: Meeting) -> str:
    """Tell what it is moved from: its time, or its place where the time stays."""
    span = (before.starts_at, before.ends_at)
    if span == (after.starts_at, after.ends_at):
        return place(before)
    return dates.span(before.body.orders.language, *span)


def _misfits(after: Meeting) -> Iterator[Block]:
    """Name the cases whose clock time or papers no longer suit the meeting."""
    language = after.body.orders.language
    if found := misfits(after):
        cases = [escape(heading_within(after, item), limit=100) for item in found]
        yield section(
            say(language, "move-preview-misfits", cases=some(language, cases))
        )


def _answers(follows: Consequences) -> str:
    """Tell how many have answered, and whether they have to do it again."""
    language = follows.before.body.orders.language
    if not follows.called:
        return say(language, "move-preview-nobody")
    facts = {"n": follows.answered, "called": follows.called}
    key = "move-preview-answers" if follows.asks_anew else "move-preview-kept"
    return say(language, key, **facts)


def people(follows: Consequences, first: str) -> Iterator[Block]:
    """Tell who hears of it, and who must be told by others."""
    language = follows.before.body.orders.language
    lines = [first] if first else []
    if follows.told:
        names = _names(language, follows.told)
        lines.append(say(language, "move-preview-told", names=names))
    if follows.unreached:
        names = _names(language, follows.unreached)
        lines.append(say(language, "move-preview-unreached", names=names))
    if lines:
        yield section("\n".join(lines))


def _names(language: Language, people: Sequence[Person]) -> str:
    return some(language, [escape(person.name, limit=100) for person in people])


def _partners(language: Language, partners: Sequence[Partner]) -> Iterator[Block]:
    """Let the secretary say which meetings move along; name those that can't."""
    able = [p for p in partners if p.slot][:PARTNERS_AT_MOST]
    choices = [
        option(
            _destination(language, partner, partner.slot),
            Along.of(partner, partner.slot),
            description=_cost(language, partner),
        )
        for partner in able
        if partner.slot
    ]
    if choices:
        yield field(
            "along",
            say(language, "move-along"),
            checkboxes(choices, chosen=[each["value"] for each in choices]),
            hint=say(language, "move-along-hint"),
            is_optional=True,
        )
    for partner in partners:
        if partner.slot is None:
            yield section(f"⚠️ {_stays(language, partner)}")


def _steady(language: Language, partners: Sequence[Partner]) -> Iterator[Block]:
    """Name those that are tied to it and stay, as they lie right still."""
    for partner in partners[:PARTNERS_AT_MOST]:
        how = say(language, f"move-along-{partner.tie.value}", days=partner.days)
        meeting = partner.meeting
        facts = {"meeting": escape(name(meeting)), "when": long_day(language, meeting)}
        yield context(say(language, "move-steady", how=how, **facts))


def _destination(language: Language, partner: Partner, slot: Slot) -> str:
    """Write «Rådmannsgruppen: torsdag 4. mars 2027»."""
    body = partner.meeting.body.name
    return f"{body}: {dates.long_days(language, slot.day, slot.days[-1])}"


def _cost(language: Language, partner: Partner) -> str:
    """Tell how it lies to the other, and whether people have to answer anew."""
    how = say(language, f"move-along-{partner.tie.value}", days=partner.days)
    meeting = partner.meeting
    was = dates.days_and_month(language, meeting.starts_at, meeting.ends_at)
    told = say(language, f"move-along-{_question(meeting)}", how=how, was=was)
    return told[:1].upper() + told[1:]


def _question(meeting: Meeting) -> str:
    """Tell whether people would have to answer anew on another day."""
    if not meeting.is_open:
        return "planned"
    is_asked = meeting.body.orders.ask_anew is not AskAnew.NEVER
    return "called" if is_asked else "kept"


def _stays(language: Language, partner: Partner) -> str:
    meeting = partner.meeting
    facts = {"meeting": escape(name(meeting)), "when": long_day(language, meeting)}
    return say(language, "move-along-not", **facts)


def long_day(language: Language, meeting: Meeting) -> str:
    """Write the day of a meeting, or its days."""
    return dates.long_days(language, meeting.starts_at, meeting.ends_at)


def _collisions(language: Language, found: Sequence[Collision]) -> Iterator[Block]:
    if not found:
        yield context(say(language, "move-preview-no-collisions"))
        return
    told = (colliding.sentence(language, each) for each in found)
    lines = [f"• {escape(each, limit=600)}" for each in told]
    title = f"*{say(language, 'move-preview-collisions')}*"
    yield section(within(language, [title, *lines], COLLISIONS_LIMIT))
