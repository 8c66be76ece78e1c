"""Headings: what is wrong with a file's sheets and columns before a row is read."""

from collections import defaultdict
from collections.abc import Iterator

from bot.roster.columns import SheetPlan
from bot.roster.fault import Fault, Whereabouts, did_you_mean
from bot.roster.row import Meant
from bot.roster.sheet import Sheet
from bot.roster.sheets import SHEETS
from bot.roster.words import quoted


def unknown_sheet(sheet: Sheet) -> Fault:
    """Tell that no sheet has such a name, and which it may be."""
    names = [plan.name for plan in SHEETS]
    near = did_you_mean(sheet.at.sheet, names)
    word = sheet.at.sheet_word.capitalize()
    text = f"{word} er ukjent.{near} Disse kan være med: {quoted(names)}."
    return Fault(where=sheet.at, text=text)


def meant(sheet: Sheet, plan: SheetPlan) -> Meant:
    """Tell which column each heading of a sheet means."""
    found = {heading: plan.column(heading) for heading in sheet.columns}
    return {heading: column for heading, column in found.items() if column}


def column_faults(sheet: Sheet, plan: SheetPlan) -> Iterator[Fault]:
    """Find columns that are unknown, missing, or there twice."""
    headings: defaultdict[str, list[str]] = defaultdict(list)
    for heading in sheet.columns:
        column = plan.column(heading)
        headings[column.name if column else ""].append(heading)
    yield from (_unknown(sheet, plan, heading) for heading in headings[""])
    word = sheet.at.column_word.capitalize()
    for column in plan.columns:
        same = headings[column.name]
        if column.is_required and not same and sheet.rows and not sheet.at.is_text:
            text = f"{word} mangler. {column.about}."
            yield Fault(where=sheet.at.column_named(column.name), text=text)
        if len(same) > 1:
            text = f"{word} står flere ganger. Behold ett av stedene."
            yield Fault(where=_heading(sheet, same[-1]), text=text)


def _unknown(sheet: Sheet, plan: SheetPlan, heading: str) -> Fault:
    names = [column.name for column in plan.columns]
    word = sheet.at.column_word.capitalize()
    near = did_you_mean(heading, names)
    text = f"{word} er ukjent.{near} Her kan det stå {quoted(names)}."
    return Fault(where=_heading(sheet, heading), text=text)


def _heading(sheet: Sheet, heading: str) -> Whereabouts:
    first = next((row for row in sheet.rows if heading in row.cells), None)
    line = first.lines.get(heading) if first else None
    return sheet.at.column_named(heading, row=line)
