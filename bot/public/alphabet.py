"""The order of the Norwegian alphabet, which ends in æ, ø and å."""

from typing import Final

#: What comes after z in every table of characters.
_LAST: Final = str.maketrans({"æ": "{", "ø": "|", "å": "}"})


def alphabetical(name: str) -> str:
    """Give what to sort a name by."""
    return name.casefold().translate(_LAST)
