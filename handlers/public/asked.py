"""What a visitor has asked for, read out of the address."""

import re
from datetime import date
from typing import Final

from bot.public.wish import When, Wish
from handlers.public.visit import Visit

#: What the addresses of pages may ask for, by its Norwegian name.
FIELDS: Final = ("organ", "samarbeid", "kommune", "maned", "sok", "vis", "side")
_SIDES: Final = {"kommende": When.COMING, "tidligere": When.PAST}
_MONTH: Final = re.compile(r"(\d{4})-(\d{2})")


def wish(visit: Visit) -> Wish:
    """Read what somebody looks for; what can't be read is passed over."""
    asked = visit.query
    page = asked.get("side", "")
    return Wish(
        body=asked.get("organ", ""),
        cooperation=asked.get("samarbeid", ""),
        participant=asked.get("kommune", ""),
        month=month(asked.get("maned", "")),
        words=asked.get("sok", "").strip(),
        when=_SIDES.get(asked.get("vis", "")),
        page=int(page) if page.isascii() and page.isdigit() else 1,
    )


def month(text: str) -> date | None:
    """Read «2026-02» as the first of that month."""
    found = _MONTH.fullmatch(text)
    try:
        return date(int(found[1]), int(found[2]), 1) if found else None
    except ValueError:
        return None
