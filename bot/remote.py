"""Fjernmøte: what may be held remotely, and what not (kommuneloven § 11-7).

A meeting of an elected body is either physical or remote: one who takes part from
elsewhere makes it a remote meeting for all.
"""

import re
from collections.abc import Iterator
from typing import Final

from bot.agenda.item import Item
from bot.law import is_under_kommuneloven
from bot.meeting import Form, Meeting
from bot.notice_errors import ClosedCaseRemote, HybridNotAllowed
from bot.orders import LegalForm, StandingOrders
from bot.phrases import say

_LINK: Final = re.compile(r"\bhttps?://|\bwww\.", re.IGNORECASE)
#: What must be treated behind closed doors: an employee's conditions, and what is
#: under a duty of secrecy (kommuneloven § 11-5 second paragraph, offentleglova § 13).
_MUST_BE_CLOSED: Final = re.compile(
    r"11-5\s*(?:\(2\)|(?:annet|andre|2\.)\s*ledd)"
    r"|(?:offl|offentleg|fvl|forvaltnings)\w*\.?\s*(?:§|paragraf)\s*13\b",
    re.IGNORECASE,
)


def has_link(place: str) -> bool:
    """Tell whether a place holds an address of the web."""
    return bool(_LINK.search(place))


def is_hybrid(form: Form, place: str) -> bool:
    """Tell whether a meeting is held in a place and can be followed from elsewhere."""
    return form is Form.PHYSICAL and has_link(place)


def is_unlawful_hybrid(orders: StandingOrders, form: Form, place: str) -> bool:
    """Tell whether a meeting would be both, of a body that may not have that."""
    return is_hybrid(form, place) and is_under_kommuneloven(orders.form)


def form_of(meeting: Meeting) -> str:
    """Name how people meet, as it stands in a sentence: «fysisk møte»."""
    is_both = is_hybrid(meeting.form, meeting.place)
    key = "form-hybrid" if is_both else f"form-{meeting.form.value}"
    return say(meeting.body.orders.language, key)


def require_one_form(orders: StandingOrders, form: Form, place: str) -> None:
    """Let a meeting be physical or remote; groups that no law governs may be both.

    Raises:
        HybridNotAllowed: otherwise.
    """
    if is_unlawful_hybrid(orders, form, place):
        raise HybridNotAllowed(orders.language)


def provision(orders: StandingOrders) -> str:
    """Name the provision on remote meetings that a body goes by; nothing if none."""
    if is_under_kommuneloven(orders.form):
        return say(orders.language, "law-remote")
    return (
        say(orders.language, "law-remote-iks") if orders.form is LegalForm.IKS else ""
    )


def require_closable(meeting: Meeting) -> None:
    """Let no case that must be closed be treated remotely.

    Raises:
        ClosedCaseRemote: when there is one.
    """
    first = next(closed_remotely(meeting), None)
    if first:
        case = meeting.case_number(first) or first.title
        raise ClosedCaseRemote(meeting.body.orders.language, case=case)


def closed_remotely(meeting: Meeting) -> Iterator[Item]:
    """Find the cases that must be closed, in a remote meeting of an elected body."""
    is_elected = is_under_kommuneloven(meeting.body.orders.form)
    if meeting.form is Form.REMOTE and is_elected:
        for item in meeting.agenda:
            if item.is_treated and _MUST_BE_CLOSED.search(item.exempt):
                yield item
