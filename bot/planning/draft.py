"""A draft as text: a meeting on each line, written, corrected by hand and read back."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from bot import dates
from bot.meeting import Form
from bot.orders import Language
from bot.phrases import say
from bot.planning import pasted, plan_line
from bot.planning.entry import Entry
from bot.planning.plan_line import PlanLine
from bot.planning.rhythm import Rhythm
from bot.planning.time_reading import Usual

#: How much a part of a draft holds, so that there is room to write more in its field.
PART: Final = 2000


@dataclass(frozen=True, kw_only=True)
class DraftRead:
    """What the text of one body says, or what is wrong with it, line by line."""

    entries: tuple[Entry, ...] = ()
    faults: tuple[str, ...] = ()


def written(language: Language, entries: Iterable[Entry]) -> tuple[str, ...]:
    """Write a body's meetings, in parts that a field can hold; at least one part."""
    parts = [""]
    for entry in entries:
        told = PlanLine(slot=entry.slot, title=entry.title, host=entry.host)
        line = plan_line.write(language, told)
        if parts[-1] and len(parts[-1]) + len(line) + 1 > PART:
            parts.append("")
        parts[-1] = f"{parts[-1]}\n{line}" if parts[-1] else line
    return tuple(parts)


def read(language: Language, text: str, *, rhythm: Rhythm, year: int) -> DraftRead:
    """Read a body's meetings from their text, which tells all that there is of them.

    Args:
        rhythm: What a line means that names no hours or no place.
    """
    usual = Usual(year=year, starts=rhythm.starts, ends=rhythm.ends, place=rhythm.place)
    found = pasted.read(text, usual)
    faults = [pasted.sentence(language, fault) for fault in found.faults]
    entries = [
        Entry(body=rhythm.body, slot=line.slot, title=line.title, host=line.host)
        for line in found.lines
    ]
    faults += _impossible(language, entries, year)
    return DraftRead(entries=() if faults else tuple(entries), faults=tuple(faults))


def _impossible(
    language: Language, entries: Sequence[Entry], year: int
) -> Iterator[str]:
    """Tell what could be read and can't be planned."""
    for place, entry in enumerate(entries):
        slot = entry.slot
        facts = {"day": dates.long_date(language, slot.day)}
        if slot.day.year != year:
            yield say(language, "draft-other-year", year=str(year), **facts)
        if not slot.exists:
            yield say(language, "draft-skipped-hour", **facts)
        if slot.form is Form.PHYSICAL and not slot.place:
            yield say(language, "draft-no-place", **facts)
        earlier = (other.slot for other in entries[:place])
        if any(slot.overlaps(other) for other in earlier):
            yield say(language, "draft-at-once", **facts)
