"""The difference between two versions of a plan, in facts and in sentences."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from bot.body import BodyId
from bot.orders import Language
from bot.phrases import say
from bot.planning.entry import Entry
from bot.planning.version import Version

#: A meeting that is further away than this, in days, is hardly the same one moved.
FAR: Final = 31


@dataclass(frozen=True, kw_only=True)
class Difference:
    """One meeting that is not as it was: new, gone, or otherwise."""

    #: Nothing when it is new.
    before: Entry | None = None
    #: Nothing when it is gone.
    now: Entry | None = None

    @property
    def entry(self) -> Entry:
        """Find the meeting as it is, or else as it was."""
        found = self.now or self.before
        assert found  # noqa: S101  # nobody makes a difference of nothing
        return found


def difference(old: Version, new: Version) -> tuple[Difference, ...]:
    """Find what a plan has that another had not, in the order of the days.

    A meeting is known again by its number. Where one of the two is a draft, it is the
    one at the same time, or on the same day, or else the nearest of its body.
    """
    left, right = list(old.entries), list(new.entries)
    pairs = [*_paired(left, right)]
    found = [
        *(Difference(before=was, now=now) for was, now in pairs if _said(was, now)),
        *(Difference(before=was) for was in left),
        *(Difference(now=now) for now in right),
    ]
    return tuple(sorted(found, key=_when))


def sentence(
    language: Language, difference: Difference, names: Mapping[BodyId, str]
) -> str:
    """Say what is different: «Styringsgruppen: flyttet fra … til …; stedet er nå …»."""
    was, now = difference.before, difference.now
    facts = {
        "body": names.get(difference.entry.body, ""),
        "when": _span(language, difference.entry),
    }
    if was is None:
        text = say(language, "plan-difference-added", **facts)
        place = difference.entry.slot.place
        return f"{text}, {place}." if place else f"{text}."
    if now is None:
        return say(language, "plan-difference-removed", **facts) + "."
    if _time(was) != _time(now):
        before = _span(language, was)
        first = say(language, "plan-difference-moved", before=before, **facts)
    else:
        first = say(language, "plan-difference-kept", **facts)
    more = [_told(language, name, value) for name, value in _news(language, was, now)]
    # A plan with the same time and another place is said as «… 2027: stedet er nå …».
    joint = "; " if _time(was) != _time(now) else ": "
    return joint.join([first, *(["; ".join(more)] if more else [])]) + "."


def sentences(
    language: Language, old: Version, new: Version, names: Mapping[BodyId, str]
) -> tuple[str, ...]:
    """Say all that is different between two plans."""
    found = difference(old, new)
    if not found:
        return (say(language, "plan-difference-none"),)
    return tuple(sentence(language, each, names) for each in found)


def _paired(left: list[Entry], right: list[Entry]) -> Iterator[tuple[Entry, Entry]]:
    """Take the same meeting out of both, the surest first."""
    for key in (_number, _time, _day):
        yield from _alike(left, right, key)
    near = sorted(
        (
            (abs((now.slot.day - was.slot.day).days), place, was, now)
            for place, was in enumerate(left)
            for now in right
            if was.body == now.body and not (was.meeting and now.meeting)
        ),
        key=lambda each: each[:2],
    )
    for away, _, was, now in near:
        if away <= FAR and was in left and now in right:
            left.remove(was)
            right.remove(now)
            yield was, now


def _alike(
    left: list[Entry], right: list[Entry], key: Callable[[Entry], Hashable]
) -> Iterator[tuple[Entry, Entry]]:
    there = {key(entry): entry for entry in reversed(right)}
    for was in list(left):
        now = there.get(key(was))
        numbered = now is not None and was.meeting and now.meeting
        is_other = numbered and now is not None and was.meeting != now.meeting
        if now is None or key(was) is None or is_other:
            continue
        del there[key(was)]
        left.remove(was)
        right.remove(now)
        yield was, now


def _number(entry: Entry) -> Hashable:
    return entry.meeting


def _time(entry: Entry) -> Hashable:
    return entry.body, entry.slot.day, entry.slot.starts, entry.slot.ends


def _day(entry: Entry) -> Hashable:
    return entry.body, entry.slot.day


def _said(was: Entry, now: Entry) -> bool:
    """Tell whether anything that people see of a meeting is otherwise."""
    return _seen(was) != _seen(now)


def _seen(entry: Entry) -> tuple[object, ...]:
    return entry.slot, entry.title, entry.host


def _news(language: Language, was: Entry, now: Entry) -> Iterable[tuple[str, str]]:
    """Name what is new besides the time."""
    if was.slot.place != now.slot.place:
        yield "place", now.slot.place
    if was.slot.form != now.slot.form:
        yield "form", say(language, f"form-{now.slot.form.value}")
    if was.title != now.title:
        yield "title", f"«{now.title}»" if now.title else ""
    if was.host != now.host:
        yield "host", now.host


def _told(language: Language, name: str, value: str) -> str:
    if value:
        return say(language, f"plan-difference-{name}", now=value)
    return say(language, f"plan-difference-no-{name}")


def _span(language: Language, entry: Entry) -> str:
    return entry.slot.span(language)


def _when(difference: Difference) -> tuple[object, ...]:
    entry = difference.entry
    return entry.slot.day, entry.slot.starts, entry.body
