"""The dialog «Versjoner»: what is different between any two versions of a plan."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.orders import Language
from bot.phrases import say
from bot.planning.difference import sentences
from bot.planning.version import Version, VersionId
from bot.planning.year import Year
from handlers.blocks.elements import Block, dialog, escape, long_select, option, section
from handlers.blocks.packing import packed, page_turns
from handlers.blocks.plan_desk import (
    Desk,
    back_row,
    desk_of,
    language_of,
    version_label,
)

LINES_A_PAGE: Final = 60
WORD: Final = 200


@dataclass(frozen=True, kw_only=True)
class VersionsLook:
    """Which two versions are held against each other."""

    desk: Desk
    old: VersionId
    new: VersionId
    page: int = 0

    def __str__(self) -> str:
        kept = [*json.loads(str(self.desk)), self.old, self.new, self.page]
        return json.dumps(kept, ensure_ascii=False)

    @classmethod
    def read(cls, about: str) -> "VersionsLook":
        """Read it back from what a dialog carries."""
        old, new, page = json.loads(about)[3:6]
        ids = VersionId(old), VersionId(new)
        return cls(desk=Desk.read(about), old=ids[0], new=ids[1], page=page)


def latest_look(year: Year) -> VersionsLook:
    """Hold the latest version against the one before it."""
    versions = year.history
    old, new = versions[-2] if len(versions) > 1 else versions[-1], versions[-1]
    return VersionsLook(desk=desk_of(year), old=old.id, new=new.id)


def versions_dialog(year: Year, look: VersionsLook) -> Block:
    """Tell of each version why there is one, and of two what is different."""
    language = language_of(year)
    by_id = {version.id: version for version in year.history}
    # A draft that was looked at may have been adopted since.
    old = by_id.get(look.old, year.history[0])
    new = by_id.get(look.new, year.history[-1])
    told = [escape(each, limit=600) for each in _told(language, old, new, year)]
    first = look.page * LINES_A_PAGE
    title = say(language, "versions-between")
    lines = [f"• {each}" for each in told[first : first + LINES_A_PAGE]]
    return dialog(
        "plan_versions",
        say(language, "versions-title"),
        [
            *packed([_reason(language, version) for version in year.history]),
            *_choices(language, year, old, new),
            *packed([f"*{title}*", *lines]),
            *page_turns(
                language,
                "versions",
                page=look.page,
                size=LINES_A_PAGE,
                total=len(told),
            ),
            back_row(language),
        ],
        close=say(language, "button-close"),
        about=str(look),
    )


def _told(
    language: Language, old: Version, new: Version, year: Year
) -> tuple[str, ...]:
    return sentences(language, old, new, year.names)


def _reason(language: Language, version: Version) -> str:
    """Write «Versjon 2, 4. mars 2027: Lokalet var opptatt. (Mari Vollan)»."""
    name = version_label(language, version)
    facts = {
        "case": escape(version.adopted_in, limit=WORD),
        "why": escape(version.reason, limit=WORD),
        "who": escape(version.by.name, limit=WORD) if version.by else "none",
    }
    why = say(language, f"version-explained-{version.status.value}", **facts)
    return f"*{name}:* {why}"


def _choices(
    language: Language, year: Year, old: Version, new: Version
) -> Iterator[Block]:
    for which, chosen in (("old", old.id), ("new", new.id)):
        label = say(language, f"versions-{which}")
        options = [
            option(version_label(language, each), each.id) for each in year.history
        ]
        picked = long_select(options, chosen=chosen, placeholder=label)
        yield section(label, accessory=picked | {"action_id": f"versions_{which}"}) | {
            "block_id": f"versions-{which}-{chosen}"
        }
