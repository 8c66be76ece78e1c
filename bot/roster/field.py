"""Fields: what is written once of a party, person, body or seat, and what is new."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.roster.words import listed


@dataclass(frozen=True, kw_only=True)
class Field:
    """One field by the name that its column has, with what stood there and stands."""

    name: str
    before: str
    after: str
    #: A telephone number or an e-mail address, which nobody is to read in a journal.
    is_private: bool = False


def news(*fields: Field) -> str:
    """Name the fields that hold something else: «slag er nå «region» (før: …)»."""
    changed = [field for field in fields if field.before != field.after]
    told = [*_told(changed), *_withheld(changed)]
    return listed(told) if told else ""


def _told(changed: list[Field]) -> Iterator[str]:
    for field in changed:
        if not field.is_private:
            was = f"før: «{field.before}»" if field.before else "sto tomt"
            now = f"nå «{field.after}»" if field.after else "nå tom"
            yield f"{field.name} er {now} ({was})"


def _withheld(changed: list[Field]) -> Iterator[str]:
    names = [field.name for field in changed if field.is_private]
    if names:
        yield f"endret {listed(names)}"
