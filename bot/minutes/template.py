"""A body's own Word template for its minutes, as its secretary made it."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, kw_only=True)
class Template:
    """A Word file with fields, by the name that it had."""

    name: str
    content: bytes
    kept_at: datetime
