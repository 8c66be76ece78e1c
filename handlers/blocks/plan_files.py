"""The dialog «Årshjul og filer»: what a year's plan can be had as, and for whom."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.body import BodyId
from bot.orders import Language
from bot.phrases import say
from bot.planning.year import Year
from handlers.blocks.elements import (
    Block,
    button,
    context,
    dialog,
    long_select,
    option,
    section,
)
from handlers.blocks.plan_desk import Desk, back_row, desk_of, language_of

#: The forms of a plan, the picture first.
FORMS: Final = ("wheel_png", "wheel_svg", "pdf", "word", "workbook", "calendar")
#: What only stands in the plan when it is adopted: a draft has no calendar.
OF_MEETINGS: Final = frozenset({"calendar"})
ALL: Final = "all"


@dataclass(frozen=True, kw_only=True)
class FilesLook:
    """Whose files are offered: those of one body, or of all."""

    desk: Desk
    body: BodyId | None = None

    def __str__(self) -> str:
        return json.dumps([*json.loads(str(self.desk)), self.body])

    @classmethod
    def read(cls, about: str) -> "FilesLook":
        """Read it back from what a dialog carries."""
        return cls(desk=Desk.read(about), body=json.loads(about)[3])


def chosen_body(value: str) -> BodyId | None:
    """Read which body was picked, if it was not all of them."""
    return None if value == ALL else BodyId(int(value))


def files_dialog(year: Year, body: BodyId | None = None, *, said: str = "") -> Block:
    """Offer the plan as a picture, a list or a calendar."""
    language = language_of(year)
    return dialog(
        "plan_files",
        say(language, "files-title"),
        [
            *([section(said)] if said else []),
            section(say(language, "files-intro", year=str(year.year))),
            *_bodies(language, year, body),
            *_rows(language, year),
            context(say(language, "files-how")),
            back_row(language),
        ],
        close=say(language, "button-close"),
        about=str(FilesLook(desk=desk_of(year), body=body)),
    )


def _bodies(language: Language, year: Year, body: BodyId | None) -> Iterator[Block]:
    """Let one body be picked, where there are several."""
    if len(year.names) <= 1:
        return
    everything = option(say(language, "plan-all-bodies"), ALL)
    only = body or ALL
    picked = long_select(
        [everything, *(option(name, id) for id, name in year.names.items())],
        chosen=only,
        placeholder=say(language, "plan-pick-body"),
    )
    words = say(language, "plan-pick-body")
    # A new name each time, or Slack would keep what was chosen before.
    yield section(words, accessory=picked | {"action_id": "files_body"}) | {
        "block_id": f"files-{only}"
    }


def _rows(language: Language, year: Year) -> Iterator[Block]:
    for form in FORMS:
        if form in OF_MEETINGS and not year.meetings:
            continue
        get = button(say(language, "button-file-get"), "plan_file", form)
        yield section(say(language, f"files-{form}"), accessory=get)
