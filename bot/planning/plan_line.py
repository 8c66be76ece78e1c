"""A line of a plan: when and where, and what else there is to tell of one meeting.

«torsdag 18. februar 2027 kl. 09.00–11.15 Lier rådhus; vert: Lier; tittel: Budsjett».
What stands after a semicolon may stand in any order. Two of them are a semicolon that
belongs to the text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Final

from bot.meeting import Form
from bot.orders import Language
from bot.phrases import say
from bot.plan import Slot
from bot.planning.time_reading import Misreading, Unread, Usual, read_time
from bot.roster.words import fold

TITLE: Final = "tittel"
HOST: Final = "vert"
PLACE: Final = "sted"
REMOTE: Final = "fjernmøte"
#: What the parts may be called; all of it is the same in both written forms.
_KEYS: Final = {
    TITLE: TITLE,
    HOST: HOST,
    "vertskap": HOST,
    "vertskommune": HOST,
    PLACE: PLACE,
    "stad": PLACE,
}
_REMOTE: Final = frozenset({fold(REMOTE), "digitalt"})
#: What is so near to one of these was meant as one.
_NEAR: Final = 0.75
_AROUND: Final = " ,;:–-—"
#: A place that can't be taken for a part of the time before it.
_PLAIN: Final = re.compile(r"(?!(?:til|kl|klokka|og|tom)\b)[^\W\d_].*", re.IGNORECASE)
_PARTS: Final = re.compile(r"(?:[^;]|;;)+")


@dataclass(frozen=True, kw_only=True)
class PlanLine:
    """What a line tells of a meeting."""

    slot: Slot
    title: str = ""
    host: str = ""


def write(language: Language, line: PlanLine) -> str:
    """Write a meeting as a line that is read back the same."""
    slot = line.slot
    is_plain = not slot.place or _is_plain(slot.place)
    head = f"{slot.span(language)} {_doubled(slot.place) if is_plain else ''}".rstrip()
    return "; ".join((head, *_parts(line, is_plain=is_plain)))


def when_and_where(language: Language, slot: Slot) -> str:
    """Tell of a meeting in a list that nobody reads back."""
    remote = say(language, "form-remote") if slot.form is Form.REMOTE else ""
    places = ", ".join(filter(None, (slot.place, remote)))
    return f"{slot.span(language)} {places}".rstrip()


def hosted_by(language: Language, host: str, place: str) -> str:
    """Tell who is host; nothing where nobody is, or where the place says it."""
    return say(language, "plan-host", host=host) if host and host not in place else ""


def read(text: str, usual: Usual) -> PlanLine:
    """Read a line; what it leaves out of hours and place is the usual.

    Raises:
        Unread: when it can't be read.
    """
    told, rest = _told(text)
    slot, after = read_time(rest, usual)
    place = told.get(PLACE) or _place(after)
    is_remote = REMOTE in told
    if PLACE not in told and fold(place) in _REMOTE:
        is_remote, place = True, ""
    if is_remote:
        slot = replace(slot, place=place, form=Form.REMOTE)
    else:
        slot = replace(slot, place=place or usual.place)
    return PlanLine(slot=slot, title=told.get(TITLE, ""), host=told.get(HOST, ""))


def _told(text: str) -> tuple[dict[str, str], str]:
    """Tell the parts that are known by their names from the rest."""
    told: dict[str, str] = {}
    rest: list[str] = []
    for part in (found.replace(";;", ";").strip() for found in _PARTS.findall(text)):
        key, mark, value = part.partition(":")
        name = REMOTE if fold(part) in _REMOTE else _KEYS.get(mark and fold(key))
        if name in told or (rest and not name and _is_nearly(part)):
            raise Unread(Misreading.ODD_PART, word=part)
        if name:
            told[name] = value.strip()
        else:
            rest.append(part)
    return told, "; ".join(rest)


def _parts(line: PlanLine, *, is_plain: bool) -> Iterator[str]:
    if not is_plain:
        yield f"{PLACE}: {_doubled(line.slot.place)}"
    if line.slot.form is Form.REMOTE:
        yield REMOTE
    for name, value in ((HOST, line.host), (TITLE, line.title)):
        if value:
            yield f"{name}: {_doubled(value)}"


def _is_plain(place: str) -> bool:
    is_bare = _place(place) == place and fold(place) not in _REMOTE
    return is_bare and _PLAIN.fullmatch(place) is not None


def _place(text: str) -> str:
    """Take what stands around a place away from it."""
    bare = text.strip(_AROUND)
    is_wrapped = bare.startswith("(") and bare.endswith(")")
    return bare[1:-1].strip() if is_wrapped else bare


def _doubled(text: str) -> str:
    return text.replace(";", ";;")


def _is_nearly(part: str) -> bool:
    """Tell whether somebody meant one of the words that are known, and missed."""
    key, mark, _ = part.partition(":")
    known = list(_KEYS) if mark else list(_REMOTE)
    return bool(get_close_matches(fold(key), known, n=1, cutoff=_NEAR))
