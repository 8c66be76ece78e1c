"""Workbooks as a test needs them: real ones, some with something done to them."""

import io
import zipfile
from collections.abc import Mapping, Sequence

from openpyxl import Workbook

Lines = Sequence[Sequence[object]]


def a_workbook(sheets: Mapping[str, Lines]) -> bytes:
    """Make a workbook of lines of values, the way a spreadsheet program saves it."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, lines in sheets.items():
        sheet = book.create_sheet(name)
        for line in lines:
            sheet.append(list(line))
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    """Put one more part into a workbook, or another in the place of one."""
    changed = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for info in old.infolist():
            if info.filename != name:
                new.writestr(info.filename, old.read(info))
        new.writestr(name, part)
    return changed.getvalue()
