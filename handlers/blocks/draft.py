"""The dialog in which a draft is corrected as text: a field for each body."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.body import Body, BodyId
from bot.orders import Language
from bot.phrases import say
from bot.planning.draft import written
from bot.planning.entry import Entry
from bot.planning.year import Year
from handlers.blocks.elements import (
    Block,
    context,
    dialog,
    escape,
    field,
    renewed,
    section,
    text_input,
)
from handlers.blocks.listing import some
from handlers.blocks.plan_desk import Desk, back_row, desk_of, language_of

#: A dialog of Slack's holds a hundred blocks.
FIELDS_AT_MOST: Final = 90
PREFIX: Final = "entries"


@dataclass(frozen=True, kw_only=True)
class DraftLook:
    """What draft is corrected: the one that is kept, or a proposal."""

    desk: Desk
    is_proposal: bool = False
    #: The bodies whose draft stayed as it was when a year was proposed anew.
    left: tuple[BodyId, ...] = ()

    def __str__(self) -> str:
        kept = [*json.loads(str(self.desk)), self.is_proposal, self.left]
        return json.dumps(kept, ensure_ascii=False)

    @classmethod
    def read(cls, about: str) -> "DraftLook":
        """Read it back from what a dialog carries."""
        is_proposal, left = json.loads(about)[3:5]
        left_as_they_were = tuple(map(BodyId, left))
        desk = Desk.read(about)
        return cls(desk=desk, is_proposal=is_proposal, left=left_as_they_were)


def draft_dialog(
    year: Year,
    entries: Sequence[Entry],
    *,
    kept: frozenset[BodyId],
    stamp: str,
    look: DraftLook | None = None,
) -> Block:
    """Show the meetings of a draft, one on each line, for a secretary to correct.

    Args:
        kept: The bodies whose books the person keeps; the others stay as they are.
    """
    language = language_of(year)
    bodies = [body for body in year.bodies if body.id in kept]
    fields, left_out = _fields(language, bodies, entries)
    intro = say(language, "draft-intro", year=str(year.year), n=len(year.meetings))
    return dialog(
        "plan_draft",
        say(language, "draft-title"),
        [
            section(intro),
            *renewed(fields, stamp),
            *_left_out(language, left_out),
            back_row(language),
        ],
        submit=say(language, "button-draft-save"),
        close=say(language, "button-close"),
        about=str(replace(look or DraftLook(desk=desk_of(year)), desk=desk_of(year))),
    )


def body_of_field(name: str) -> BodyId | None:
    """Tell whose meetings a field holds: «entries-3-1»."""
    prefix, _, rest = name.partition("-")
    return BodyId(int(rest.partition("-")[0])) if prefix == PREFIX else None


def _fields(
    language: Language, bodies: Sequence[Body], entries: Sequence[Entry]
) -> tuple[list[Block], list[str]]:
    """Give each body its fields, those that have meetings first; name the rest."""
    fields: list[Block] = []
    left_out: list[str] = []
    for body in sorted(bodies, key=lambda each: not _own(each, entries)):
        parts = written(language, _own(body, entries))
        if len(fields) + len(parts) > FIELDS_AT_MOST:
            left_out.append(body.name)
            continue
        fields += _parts(language, body, parts, is_first=not fields)
    return fields, left_out


def _left_out(language: Language, names: Sequence[str]) -> Iterator[Block]:
    if names:
        bodies = some(language, [escape(name, limit=100) for name in names])
        yield context(say(language, "draft-left-out", bodies=bodies))


def _own(body: Body, entries: Sequence[Entry]) -> list[Entry]:
    return [entry for entry in entries if entry.body == body.id]


def _parts(
    language: Language, body: Body, parts: Sequence[str], *, is_first: bool
) -> Iterator[Block]:
    for number, text in enumerate(parts, 1):
        label = body.name
        if len(parts) > 1:
            part = {"n": str(number), "of": str(len(parts))}
            label = say(language, "draft-part", body=body.name, **part)
        yield field(
            f"{PREFIX}-{body.id}-{number}",
            label,
            text_input(initial=text, lines=True),
            hint=say(language, "draft-hint") if is_first and number == 1 else "",
            is_optional=True,
        )
