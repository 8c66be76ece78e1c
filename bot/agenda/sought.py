"""Cases that are looked for: «styringsgruppen 35/2017», «sykkel», «35»."""

import re
from dataclasses import dataclass
from typing import Final

from bot.agenda.item import ItemId
from bot.roster.words import fold

_NUMBER: Final = re.compile(r"0*(\d+)(?:[/-](\d{2}|\d{4}))?")


@dataclass(frozen=True, kw_only=True)
class Known:
    """So much of a case as it is looked for by."""

    id: ItemId
    body: str
    title: str
    number: int | None = None
    year: int | None = None

    def fits(self, typed: str) -> bool:
        """Tell whether every word that somebody has typed is found in it."""
        return all(self._fits(word) for word in fold(typed).split())

    def _fits(self, word: str) -> bool:
        if word in fold(self.body) or word in fold(self.title):
            return True
        found = _NUMBER.fullmatch(word)
        return found is not None and self._is_numbered(found[1], found[2] or "")

    def _is_numbered(self, number: str, year: str) -> bool:
        """Compare numbers: half of one while it is typed, all of it before a year."""
        if not year:
            return str(self.number or "").startswith(number) or number == str(self.year)
        return number == str(self.number) and str(self.year).endswith(year)
