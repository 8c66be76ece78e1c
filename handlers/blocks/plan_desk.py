"""The secretary's desk for a year: how far the plan has come, and what can be done."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final

from bot import dates
from bot.dead_letters import DeadLetter
from bot.orders import Language
from bot.phrases import say
from bot.planning import collision as colliding
from bot.planning.collision import Collision
from bot.planning.version import NEVER, Status, Version
from bot.planning.year import Year
from handlers.blocks.dead_letters import dead_letters
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    context,
    dialog,
    escape,
    long_select,
    option,
    section,
    select,
)
from handlers.blocks.listing import some, within
from handlers.blocks.mark import mark

#: How much is said of collisions, in characters.
COLLISIONS_LIMIT: Final = 2800
YEARS_AHEAD: Final = 4
WORD: Final = 200


@dataclass(frozen=True, kw_only=True)
class Desk:
    """Which year of which cooperation a secretary works at."""

    #: The mark of the cooperation, whose name may be long.
    organisation: str
    year: int
    #: When the draft was saved that was looked at.
    seen_at: datetime = NEVER

    def __str__(self) -> str:
        return json.dumps([self.organisation, self.year, self.seen_at.isoformat()])

    @classmethod
    def read(cls, about: str) -> "Desk":
        """Read it back from what a dialog carries."""
        organisation, year, seen_at = json.loads(about)[:3]
        seen = datetime.fromisoformat(seen_at)
        return cls(organisation=organisation, year=year, seen_at=seen.astimezone(UTC))


def language_of(year: Year) -> Language:
    """Tell which written form a cooperation uses."""
    orders = (body.orders for body in year.bodies)
    return next((each.language for each in orders), Language.BOKMAL)


def desk_dialog(
    year: Year,
    *,
    organisations: Sequence[str],
    found: Sequence[Collision],
    today: date,
    lost: Sequence[DeadLetter] = (),
    said: str = "",
) -> Block:
    """Show how far a year's plan has come, and offer what comes next.

    Args:
        lost: What was told of the plan, and did not arrive.
    """
    language = language_of(year)
    return dialog(
        "plan_desk",
        say(language, "desk-title"),
        [
            *([section(said)] if said else []),
            section(_headline(language, year)),
            *_choices(language, year, organisations, today),
            section(_standing(language, year)),
            *_lost(language, lost),
            *astray(language, year),
            *collision_blocks(language, found),
            *_deeds(language, year, today),
        ],
        close=say(language, "button-close"),
        about=str(desk_of(year)),
    )


def desk_of(year: Year) -> Desk:
    """Name a year as it is looked at now."""
    seen = year.draft.at if year.draft else NEVER
    return Desk(organisation=mark(year.organisation), year=year.year, seen_at=seen)


def collision_blocks(language: Language, found: Sequence[Collision]) -> Iterator[Block]:
    """Tell what collides, the people named, as far as there is room."""
    if not found:
        return
    title = f"*{say(language, 'desk-collisions', n=len(found))}*"
    told = (colliding.sentence(language, each) for each in found)
    lines = [f"⚠️ {escape(each, limit=600)}" for each in told]
    yield section(within(language, [title, *lines], COLLISIONS_LIMIT))


def astray(language: Language, year: Year) -> Iterator[Block]:
    """Tell which calendars of others could not be read, as they may lack something."""
    names = [each.name for each in year.calendars if each.mishap]
    if names:
        shown = some(language, [escape(name, limit=WORD) for name in names])
        yield section(f"⚠️ {say(language, 'desk-calendars-astray', names=shown)}")


def back_row(language: Language) -> Block:
    """Offer the way back to the desk."""
    return actions(button(say(language, "button-desk-back"), "desk_back", "back"))


def version_label(language: Language, version: Version) -> str:
    """Name a version: «Versjon 2, 4. mars 2027»."""
    day = dates.plain_date(language, version.at)
    key = "version-draft" if not version.is_adopted else "version-number"
    return say(language, key, n=str(version.number), day=day)


def _headline(language: Language, year: Year) -> str:
    facts: Mapping[str, str] = {
        "year": str(year.year),
        "organisation": escape(year.organisation, limit=WORD),
    }
    return say(language, "desk-headline", **facts)


def _choices(
    language: Language, year: Year, organisations: Sequence[str], today: date
) -> Iterator[Block]:
    years = sorted({*range(today.year, today.year + YEARS_AHEAD), year.year})
    chosen = select([option(str(each), each) for each in years], chosen=year.year)
    yield section(
        say(language, "desk-pick-year"), accessory=chosen | {"action_id": "desk_year"}
    ) | {"block_id": f"desk-year-{year.year}"}
    if len(organisations) > 1:
        options = [option(name, n) for n, name in enumerate(organisations)]
        place = organisations.index(year.organisation)
        placeholder = say(language, "desk-pick-organisation")
        picked = long_select(options, chosen=place, placeholder=placeholder)
        yield section(
            placeholder, accessory=picked | {"action_id": "desk_organisation"}
        ) | {"block_id": f"desk-organisation-{place}"}


def _standing(language: Language, year: Year) -> str:
    """Say how far the plan has come."""
    version = year.adopted or year.draft
    stand = say(language, "desk-stand", n=len(year.meetings))
    if version is None:
        return f"{say(language, 'desk-none')} {stand}".strip()
    facts: dict[str, str | int] = {
        "n": len(version.entries),
        "stand": sum(year.stands(entry) for entry in version.entries),
        "version": str(version.number),
        "day": dates.plain_date(language, version.at),
        "who": escape(version.by.name, limit=WORD) if version.by else "none",
        "case": escape(version.adopted_in, limit=WORD),
        "why": escape(version.reason, limit=WORD),
    }
    return say(language, f"desk-{version.status.value}", **facts)


def _lost(language: Language, lost: Sequence[DeadLetter]) -> Iterator[Block]:
    if lost:
        yield from dead_letters(language, lost)
        yield actions(button(say(language, "button-try-again"), "desk_retry", "retry"))


def _deeds(language: Language, year: Year, today: date) -> Iterator[Block]:
    """Offer what can be done with the plan as it is."""
    if year.adopted:
        yield context(say(language, "desk-how-adopted"))
        yield _row(language, "versions", "files", "days", "calendars")
        return
    if year.year < today.year:
        yield context(say(language, "desk-over"))
        return
    draft = year.draft
    if draft is None or not draft.entries:
        yield _row(language, "propose", "paste", *(["take"] if year.meetings else []))
        yield _row(language, "days", "calendars")
        return
    yield _row(language, "write", "circulate", "adopt")
    yield _row(language, "propose", "files", "days", "calendars")
    if draft.status is Status.CIRCULATED:
        yield context(say(language, "desk-how-circulated"))


def _row(language: Language, *deeds: str) -> Block:
    return actions(
        *(
            button(say(language, f"button-desk-{deed}"), f"desk_{deed}", deed)
            for deed in deeds
        )
    )
