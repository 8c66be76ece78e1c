"""A visit: somebody who looks at what is announced, at one address, in one language."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from urllib.parse import urlencode

from bot import dates
from bot.meeting import MeetingId
from bot.orders import Language
from bot.public.record import PublicRecord

#: Finds a file of minutes: of which meeting, which issue, with which ending.
Files = Callable[[MeetingId, int, str], bytes | None]


class NotThere(Exception):  # noqa: N818  # a state of the world, as it is said
    """Nothing is announced at this address, and nobody is told what else may be."""


class Unreadable(Exception):  # noqa: N818  # what somebody typed, and no error of ours
    """What was asked for can't be read. The text says what to write instead."""


class NotNow(Exception):  # noqa: N818  # a state of the world, as it is said
    """It can't be made now, and what was made before may show what was closed since."""


@dataclass(frozen=True, kw_only=True)
class Made:
    """What is given out: its bytes, and what they are."""

    body: bytes
    kind: str
    headers: Mapping[str, str] = field(default_factory=dict)
    status: int = 200


@dataclass(frozen=True)
class Elsewhere:
    """It is found at another address now."""

    path: str


@dataclass(frozen=True, kw_only=True)
class Visit:
    """One look at the record."""

    record: PublicRecord
    at: datetime
    #: Where this house is reached from outside: `https://radslag.kommune.no`.
    home: str = ""
    #: The language that was asked for by name; without one, that of most bodies.
    asked: Language | None = None
    #: The address without its language, and what stands in it.
    path: str = "/"
    names: Mapping[str, str] = field(default_factory=dict)
    #: Where the files of minutes are.
    file: Files | None = None
    query: Mapping[str, str] = field(default_factory=dict)

    @property
    def language(self) -> Language:
        """Tell in which language the page is."""
        return self.asked or self.record.language

    @property
    def today(self) -> date:
        """Tell which day it is, in Oslo."""
        return dates.local(self.at).date()

    def to(self, path: str, **query: str | int) -> str:
        """Write the address of a page in the same language."""
        return f"{_prefixed(self.asked, path)}{_asked_with(query)}"

    def in_language(self, language: Language) -> str:
        """Write the address of this very page in a language."""
        return f"{_prefixed(language, self.path)}{_asked_with(self.query)}"

    def outside(self, path: str) -> str:
        """Write an address as one needs it somewhere else."""
        return f"{self.home}{path}"


def spoken(address: str) -> tuple[Language | None, str]:
    """Tell which language an address asks for, and what is left of it."""
    first, _, rest = address.removeprefix("/").partition("/")
    asked = next((each for each in Language if each == first), None)
    return (asked, f"/{rest}") if asked else (None, address)


def _prefixed(language: Language | None, path: str) -> str:
    return f"/{language}{path}".removesuffix("/") if language else path


def _asked_with(query: Mapping[str, str | int]) -> str:
    said = {name: value for name, value in query.items() if value not in ("", None)}
    return f"?{urlencode(said)}" if said else ""
