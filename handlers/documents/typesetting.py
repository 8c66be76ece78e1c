"""Typesetting: Typst makes pages and pictures, with the fonts that come with the house.

What is to be set is handed over as data and never as Typst's own language, so nothing
that somebody typed can be run.
"""

from datetime import datetime
from functools import cache
from importlib.resources import as_file, files
from typing import Final, Literal

import typst

#: The folder beside this file that holds them.
_FONTS: Final = "fonts"


def typeset(
    source: bytes,
    form: Literal["pdf", "png"],
    *,
    ppi: float | None = None,
    made_at: datetime | None = None,
    standards: tuple[Literal["ua-1"], ...] = (),
    **data: str,
) -> bytes:
    """Set a document, the same on every machine and on any day."""
    compiler = typst.Compiler(font_paths=_fonts())
    made = compiler.compile(
        source,
        format=form,
        ppi=ppi,
        sys_inputs=data,
        pdf_standards=list(standards),
        timestamp=int(made_at.timestamp()) if made_at else 0,
    )
    if not isinstance(made, bytes):
        raise TypeError(made)
    return made


@cache
def _fonts() -> typst.Fonts:
    with as_file(files(__package__) / _FONTS) as folder:
        return typst.Fonts(include_system_fonts=False, font_paths=[str(folder)])
