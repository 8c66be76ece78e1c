"""The dialogs about days away: which days, what follows of it, and which are told."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot import dates
from bot.absence import Absence
from bot.meeting import Meeting, Reason, Status
from bot.orders import Language
from bot.phrases import say
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
    option,
    section,
    select,
)

#: A dialog of Slack's holds 100 blocks.
SHOWN_AT_MOST = 40


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
    language: Language, days: Days, meetings: Sequence[Meeting]
) -> Block:
    """Show which meetings are held on those days, before anything is kept."""
    called = [m for m in meetings if m.status is Status.CALLED]
    planned = [m for m in meetings if m.status is Status.PLANNED]
    blocks = [section(say(language, "absence-preview", days=_days(language, days)))]
    blocks += _listed(say(language, "absence-called", n=len(called)), called)
    blocks += _listed(say(language, "absence-planned", n=len(planned)), planned)
    blocks.append(context(say(language, "absence-later")))
    return dialog(
        "absence_preview",
        say(language, "absence-title"),
        blocks,
        submit=say(language, "absence-submit"),
        close=say(language, "button-not-now"),
        about=days.written(),
    )


def absence_rows(language: Language, absences: Sequence[Absence]) -> list[Block]:
    """Show in App Home when somebody is away, and let them tell of more."""
    more = button(say(language, "button-absence"), "absence", "home")
    return [*_told(language, absences), actions(more)]


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


def _listed(title: str, meetings: Sequence[Meeting]) -> list[Block]:
    if not meetings:
        return []
    lines = [f"• {escape(name(m))}, {when_and_where(m)}" for m in meetings]
    return [section("\n".join([f"*{title}*", *lines[:SHOWN_AT_MOST]]))]
