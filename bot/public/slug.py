"""Names as they stand in addresses: «Rådmannsgruppen» is read `radmannsgruppen`."""

import re
import unicodedata
from collections.abc import Container
from typing import Final

_NORDIC: Final = str.maketrans({"å": "a", "ø": "o", "æ": "ae"})
_NAMELESS: Final = "uten-navn"


def slug(*names: str) -> str:
    """Write names as one part of an address: small letters, digits and hyphens."""
    composed = unicodedata.normalize("NFC", " ".join(names)).casefold()
    plain = unicodedata.normalize("NFKD", composed.translate(_NORDIC))
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return "-".join(re.findall("[a-z0-9]+", letters)) or _NAMELESS


def unlike(name: str, taken: Container[str]) -> str:
    """Tell a name from those that are taken: `lier`, `lier-2`, `lier-3`."""
    numbered, number = name, 1
    while numbered in taken:
        number += 1
        numbered = f"{name}-{number}"
    return numbered
