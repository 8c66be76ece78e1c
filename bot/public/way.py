"""The way to a meeting: what of its place can be found on a map."""

import re
from typing import Final

#: What is found when one is in the house, and on no map.
INSIDE: Final = re.compile(
    r"\b(?:\w*rom(?:met)?|\w*sal(?:en)?|\w*stova|\w*stua|\w*kantina?|\w*kantinen"
    r"|\d+\. ?(?:etg|etasje|etg\.)|\w*inngang(?:en)?)\b",
    re.IGNORECASE,
)


def on_the_map(place: str) -> str:
    """Give what to look for on a map: house and address, and not the room in it."""
    parts = [part.strip() for part in place.split(",")]
    outside = [part for part in parts if part and not INSIDE.search(part)]
    return ", ".join(outside)
