"""The dialogs about days away: which days, what follows of it, and which are told."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from typing import Final

from bot import dates
from bot.absence import Absence
from bot.elsewhere import Elsewhere
from bot.meeting import Meeting, MeetingId, Reason, Status
from bot.orders import Language
from bot.person import PersonId
from bot.phrases import say
from bot.stand_in import Search, may_pick_anyone
from bot.window import cut_off
from handlers.blocks.apology import given_up
from handlers.blocks.card import name, when_and_where
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    confirmed,
    context,
    date_input,
    dialog,
    divider,
    escape,
    field,
    header,
    option,
    section,
    select,
)
from handlers.blocks.listing import within

#: A dialog of Slack's holds 100 blocks.
SHOWN_AT_MOST = 40
#: What is shown of the meetings on those days, in characters.
SHOWN_LIMIT = 2500
NOTHING: Final[Mapping[MeetingId, str]] = MappingProxyType({})


@dataclass(frozen=True, kw_only=True)
class Days:
    """What was filled in, carried from one dialog to the next."""

    since: date
    until: date
    reason: Reason | None = None

    def written(self) -> str:
        """Write it down for a dialog to carry."""
        reason = self.reason.value if self.reason else ""
        return json.dumps([self.since.isoformat(), self.until.isoformat(), reason])

    @classmethod
    def read(cls, written: str) -> "Days":
        """Read what a dialog has carried."""
        since, until, reason = json.loads(written)
        return cls(
            since=date.fromisoformat(since),
            until=date.fromisoformat(until),
            reason=Reason(reason) if reason else None,
        )


def absence_dialog(
    language: Language, absences: Sequence[Absence], *, today: date
) -> Block:
    """Ask for the first and the last day; those that are told already come first."""
    reasons = [option(say(language, f"reason-{r.value}"), r.value) for r in Reason]
    return dialog(
        "absence",
        say(language, "absence-title"),
        [
            *_told(language, absences),
            section(say(language, "absence-intro")),
            field("since", say(language, "absence-since"), date_input(today)),
            field("until", say(language, "absence-until"), date_input(None)),
            field(
                "reason",
                say(language, "apology-reason"),
                select(reasons),
                is_optional=True,
            ),
            context(say(language, "apology-privacy")),
        ],
        submit=say(language, "consequences-see"),
        close=say(language, "button-close"),
    )


def absence_preview(
    language: Language,
    days: Days,
    meetings: Sequence[Meeting],
    *,
    follows: Mapping[MeetingId, str],
) -> Block:
    """Show which meetings are held on those days, before anything is kept.

    `follows` is what becomes of the seat in each that is called.
    """
    called = [m for m in meetings if m.status is Status.CALLED]
    planned = [m for m in meetings if m.status is Status.PLANNED]
    blocks = [section(say(language, "absence-preview", days=_days(language, days)))]
    blocks += _listed(
        language, say(language, "absence-called", n=len(called)), called, follows
    )
    if any(may_pick_anyone(each) for each in called):
        blocks.append(context(say(language, "absence-pick")))
    blocks += _listed(
        language, say(language, "absence-planned", n=len(planned)), planned
    )
    blocks.append(context(say(language, "absence-later")))
    return dialog(
        "absence_preview",
        say(language, "absence-title"),
        blocks,
        submit=say(language, "absence-submit"),
        close=say(language, "button-not-now"),
        about=days.written(),
    )


def what_follows(
    language: Language,
    meeting: Meeting,
    person: PersonId,
    *,
    at: datetime,
    elsewhere: Elsewhere,
) -> str:
    """Tell who is asked in somebody's place if they are away, by the body's rule."""
    openings = given_up(meeting, person)
    if not openings:
        return say(language, "absence-seat-unfilled")
    if at >= cut_off(meeting):
        return say(language, "absence-seat-late")
    search = Search(meeting, elsewhere)
    turns = dict.fromkeys(search.next(opening)[0] for opening in openings)
    said = (
        say(language, "absence-seat-asked", name=turn.name)
        if turn
        else say(language, "absence-seat-nobody")
        for turn in turns
    )
    return " ".join(said)


def absence_rows(language: Language, absences: Sequence[Absence]) -> list[Block]:
    """Show in App Home when somebody is away, and let them tell of more."""
    more = button(say(language, "button-absence"), "absence", "home")
    title = [header(say(language, "absence-home"))] if absences else []
    return [*title, *_told(language, absences), actions(more)]


def _told(language: Language, absences: Sequence[Absence]) -> list[Block]:
    rows = [_row(language, absence) for absence in absences[:SHOWN_AT_MOST]]
    return [*rows, divider()] if rows else []


def _row(language: Language, absence: Absence) -> Block:
    days = _days(language, absence)
    withdraw = confirmed(
        button(say(language, "absence-withdraw"), "withdraw_absence", absence.id),
        title=say(language, "absence-withdraw"),
        text=say(language, "absence-withdraw-confirm"),
        yes=say(language, "confirm-yes"),
        no=say(language, "confirm-no"),
    )
    return section(say(language, "absence-told", days=days), accessory=withdraw)


def _days(language: Language, days: Days | Absence) -> str:
    """Write «3.–17. juli 2026»."""
    return dates.plain_days(language, days.since, days.until)


def _listed(
    language: Language,
    title: str,
    meetings: Sequence[Meeting],
    follows: Mapping[MeetingId, str] = NOTHING,
) -> list[Block]:
    if not meetings:
        return []
    lines = [
        f"• {escape(name(m))}, {when_and_where(m)}"
        + (f". {escape(follows[m.id])}" if m.id in follows else "")
        for m in meetings
    ]
    return [section(within(language, [f"*{title}*", *lines], SHOWN_LIMIT))]
