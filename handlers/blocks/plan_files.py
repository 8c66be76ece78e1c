"""The dialog «Årshjul og filer»: what a year's plan can be had as."""

from collections.abc import Iterator
from typing import Final

from bot.orders import Language
from bot.phrases import say
from bot.planning.year import Year
from handlers.blocks.elements import Block, button, context, dialog, section
from handlers.blocks.plan_desk import back_row, desk_of, language_of

#: The forms of a plan, the picture first.
FORMS: Final = ("wheel_png", "wheel_svg", "pdf", "word", "workbook", "calendar")
#: What only stands in the plan when it is adopted: a draft has no calendar.
OF_MEETINGS: Final = frozenset({"calendar"})


def files_dialog(year: Year, *, said: str = "") -> Block:
    """Offer the plan as a picture, a list or a calendar."""
    language = language_of(year)
    return dialog(
        "plan_files",
        say(language, "files-title"),
        [
            *([section(said)] if said else []),
            section(say(language, "files-intro", year=str(year.year))),
            *_rows(language, year),
            context(say(language, "files-how")),
            back_row(language),
        ],
        close=say(language, "button-close"),
        about=str(desk_of(year)),
    )


def _rows(language: Language, year: Year) -> Iterator[Block]:
    for form in FORMS:
        if form in OF_MEETINGS and not year.meetings:
            continue
        get = button(say(language, "button-file-get"), "plan_file", form)
        yield section(say(language, f"files-{form}"), accessory=get)
