"""The dialogs in which a draft is shown round and adopted, with who gets what."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot import dates
from bot.orders import Language
from bot.person import Person
from bot.phrases import say
from bot.planning.announcement import people_of
from bot.planning.collision import Collision
from bot.planning.year import Year
from handlers.blocks.elements import (
    SECTION_LIMIT,
    Block,
    actions,
    button,
    dialog,
    escape,
    field,
    option,
    radio,
    renewed,
    section,
    text_input,
)
from handlers.blocks.listing import some, within
from handlers.blocks.plan_desk import (
    Desk,
    back_row,
    collision_blocks,
    desk_of,
    language_of,
)

CASE_LIMIT = 100
WORD = 100


@dataclass(frozen=True, kw_only=True)
class Adopting:
    """An adoption as it was filled in."""

    desk: Desk
    case: str = ""
    holds_dates: bool = True

    def __str__(self) -> str:
        kept = [*json.loads(str(self.desk)), self.case, self.holds_dates]
        return json.dumps(kept, ensure_ascii=False)

    @classmethod
    def read(cls, about: str) -> "Adopting":
        """Read it back from what a dialog carries."""
        case, holds_dates = json.loads(about)[3:5]
        return cls(desk=Desk.read(about), case=case, holds_dates=holds_dates)


def circulate_dialog(year: Year) -> Block:
    """Show who will be shown the draft, and take the secretary's yes."""
    language = language_of(year)
    return dialog(
        "plan_circulate",
        say(language, "circulate-title"),
        [
            section(say(language, "circulate-intro", **_facts(year))),
            *_counts(language, year),
            *_recipients(language, year),
            back_row(language),
        ],
        submit=say(language, "button-circulate"),
        close=say(language, "button-not-now"),
        about=str(desk_of(year)),
    )


def adoption_dialog(year: Year, adopting: Adopting, *, stamp: str) -> Block:
    """Ask in which case the plan is adopted, and whether dates are to be held."""
    language = language_of(year)
    holds = [option(say(language, f"adoption-holds-{each}"), each) for each in YES_NO]
    fields = [
        field(
            "case",
            say(language, "adoption-case"),
            text_input(initial=adopting.case, limit=CASE_LIMIT),
            hint=say(language, "adoption-case-hint"),
        ),
        field(
            "holds",
            say(language, "adoption-holds"),
            radio(holds, chosen=YES_NO[0 if adopting.holds_dates else 1]),
            hint=say(language, "adoption-holds-hint"),
        ),
    ]
    return dialog(
        "plan_adoption",
        say(language, "adoption-title"),
        [
            section(say(language, "adoption-intro", **_facts(year))),
            *renewed(fields, stamp),
            back_row(language),
        ],
        submit=say(language, "consequences-see"),
        close=say(language, "button-close"),
        about=str(adopting),
    )


YES_NO = ("yes", "no")


def adoption_preview(
    year: Year, adopting: Adopting, *, planned: int, found: Sequence[Collision]
) -> Block:
    """Show what an adoption makes, and who gets what."""
    language = language_of(year)
    case = escape(adopting.case, limit=CASE_LIMIT)
    holds = YES_NO[0 if adopting.holds_dates else 1]
    stand = len(year.draft.entries) - planned if year.draft else 0
    back = button(say(language, "button-seating-back"), "adoption_back", "back")
    return dialog(
        "plan_adoption_preview",
        say(language, "adoption-title"),
        [
            section(say(language, "adoption-preview", case=case, **_facts(year))),
            section(say(language, "adoption-makes", n=planned, stand=stand)),
            *_counts(language, year),
            section(say(language, f"adoption-told-{holds}")),
            *_recipients(language, year),
            *collision_blocks(language, found),
            actions(back),
        ],
        submit=say(language, "button-adopt"),
        close=say(language, "button-not-now"),
        about=str(adopting),
    )


def _facts(year: Year) -> dict[str, str | int]:
    entries = year.draft.entries if year.draft else ()
    organisation = escape(year.organisation, limit=WORD)
    return {"year": str(year.year), "organisation": organisation, "n": len(entries)}


def _counts(language: Language, year: Year) -> Iterator[Block]:
    """Tell how many meetings each body gets, and when."""
    entries = year.draft.entries if year.draft else ()
    lines = []
    for id, name in year.names.items():
        days = [
            dates.day_of_year(language, each.slot.day)
            for each in entries
            if each.body == id
        ]
        facts = {"body": escape(name, limit=WORD), "days": ", ".join(days)}
        if days:
            lines.append(say(language, "adoption-of-body", n=len(days), **facts))
    yield section(within(language, lines, SECTION_LIMIT))


def _recipients(language: Language, year: Year) -> Iterator[Block]:
    """Name those who are told in Slack, and those who are not there."""
    entries = year.draft.entries if year.draft else ()
    drafted = {entry.body for entry in entries}
    people = people_of(body for body in year.bodies if body.id in drafted).values()
    here = [person for person in people if person.slack]
    away = [person for person in people if not person.slack]
    yield section(
        say(language, "adoption-told", n=len(here), names=_names(language, here))
    )
    if away:
        names = _names(language, away)
        yield section(say(language, "adoption-unreached", names=names))


def _names(language: Language, people: Iterable[Person]) -> str:
    names = sorted(person.name for person in people)
    return some(language, [escape(name, limit=WORD) for name in names])
