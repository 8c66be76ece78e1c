"""A day in a headline stays on one line."""

import re
from typing import Final

_DAY: Final = re.compile(r"(\d{1,2}\.) ([a-zæøå]+) (\d{4})\b")


def unbroken(text: str) -> str:
    """Let no line end within «22. februar 2018»."""
    return _DAY.sub("\\1\u00a0\\2\u00a0\\3", text)
