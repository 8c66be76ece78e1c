"""A payroll as a file to give to those who pay: a workbook, or a table of text."""

from collections.abc import Callable, Mapping
from datetime import date, time, timedelta
from typing import Final

from bot import dates
from bot.orders import Language
from bot.payroll.payroll import Payroll
from bot.payroll.table import PayrollValue, payroll_rows
from bot.phrases import say
from handlers.csv_file import csv_file
from handlers.documents.file_name import NAME_LIMIT
from handlers.documents.payroll_workbook import to_workbook

Make = Callable[[Payroll, Language], bytes]


def payroll_name(
    month: date, participant: str, language: Language, ending: str = ".xlsx"
) -> str:
    """Name the file of a month: «Lønn Lier 2026-02.xlsx»."""
    whose = "".join(c for c in participant if c.isalnum() or c in " -")
    words = (say(language, "payroll-file"), whose[:NAME_LIMIT], f"{month:%Y-%m}")
    return " ".join(filter(None, words)) + ending


def to_csv(payroll: Payroll, language: Language) -> bytes:
    """Write the lines alone: what is missing has no place in such a file."""
    rows = payroll_rows(payroll, language)
    return csv_file([_text(value) for value in row] for row in rows)


def _text(value: PayrollValue) -> str:
    match value:
        case time():
            return f"{value:%H:%M}"
        case date():
            return dates.short_date(value)
        case timedelta():
            return f"{value // timedelta(hours=1)}:{value.seconds // 60 % 60:02}"
        case _:
            return value or ""


#: What can be made of a payroll, by the ending of the file.
FILES: Final[Mapping[str, Make]] = {".xlsx": to_workbook, ".csv": to_csv}
