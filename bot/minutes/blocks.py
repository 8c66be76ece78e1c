"""What a list of people is made of on paper: a label with text, lines or a table."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Labelled:
    """A label with a paragraph beside it; without a label it belongs to the last."""

    label: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Listed:
    """A label with one line for each."""

    label: str
    lines: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Tabled:
    """A label with a table below it."""

    label: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Block = Labelled | Listed | Tabled
