"""What has happened to an agenda, as it is read: who did what, when and from where."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot import dates
from bot.act import Door
from bot.agenda.events import (
    AgendaEvent,
    CaseDeclined,
    CaseDemanded,
    CaseLeft,
    CaseProposed,
    CaseSupported,
    ItemEdited,
    ItemListed,
    ItemMovedDown,
    ItemMovedUp,
    ItemPostponed,
    ItemReceived,
    ItemRelisted,
    ItemSentOn,
    ItemTakenOver,
    ItemWithdrawn,
    ObjectionRecorded,
)
from bot.orders import Language
from bot.phrases import say

#: The name of each event's sentence in the catalogue, where it has but one.
KINDS: Final[Mapping[type[AgendaEvent], str]] = {
    ItemListed: "listed",
    ItemEdited: "edited",
    ItemMovedUp: "moved-up",
    ItemMovedDown: "moved-down",
    ItemWithdrawn: "withdrawn",
    ItemRelisted: "relisted",
    ItemPostponed: "postponed",
    ItemTakenOver: "taken-over",
    ItemSentOn: "sent-on",
    ItemReceived: "received",
    CaseProposed: "proposed",
    CaseSupported: "supported",
    CaseLeft: "left",
    CaseDeclined: "declined",
    CaseDemanded: "demanded",
}


@dataclass(frozen=True, kw_only=True)
class AgendaHappening:
    """One line of the journal that is about an agenda."""

    #: In the order in which things happened; nobody is shown it.
    number: int
    at: datetime
    #: The name of who did it; nobody for what the clock did.
    by: str = ""
    door: Door
    event: AgendaEvent


def sentence(language: Language, event: AgendaEvent) -> str:
    """Say what happened, in words without any marks."""
    return say(language, f"agenda-{_kind(event)}", **_facts(language, event))


def _kind(event: AgendaEvent) -> str:
    match event:
        case ItemListed(is_late=True):
            return "listed-late"
        case ObjectionRecorded(by_chair=by_chair):
            return "objected-chair" if by_chair else "objected-members"
    return KINDS[type(event)]


def _facts(language: Language, event: AgendaEvent) -> dict[str, str | int]:
    facts: dict[str, str | int] = {"title": event.title}
    match event:
        case ItemEdited(fields=fields):
            names = (say(language, f"agenda-field-{field}") for field in fields)
            return facts | {"fields": ", ".join(names)}
        case ItemPostponed(to=moment) | ItemTakenOver(since=moment):
            day = dates.long_date(language, datetime.fromisoformat(moment))
            return facts | {"day": day}
        case ItemSentOn(body=body) | ItemReceived(body=body):
            return facts | {"body": body}
        case ObjectionRecorded(objectors=n) | CaseDemanded(supporters=n):
            return facts | {"n": n}
        case CaseDeclined(why=why):
            return facts | {"why": why}
    return facts
