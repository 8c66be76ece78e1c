"""Explaining: what speaks for each day of a layout, when all of it is laid."""

from collections.abc import Iterator
from datetime import date, timedelta

from bot.body import BodyId
from bot.planning.entry import Entry
from bot.planning.layout import Layout, slot
from bot.planning.reason import Because, Reason
from bot.planning.rhythm import Ahead, Rhythm, Together
from bot.planning.spread import even


def explain(layout: Layout, rhythm: Rhythm) -> tuple[tuple[Reason, ...], ...]:
    """List the reasons for each of a body's new meetings, by their days."""
    relation = rhythm.relation
    entries = sorted(layout.laid[rhythm.body], key=lambda entry: entry.slot.day)
    if isinstance(relation, Ahead):
        found = [list(_ahead(layout, rhythm, relation, each)) for each in entries]
    elif isinstance(relation, Together):
        found = [[Reason(because=Because.TOGETHER, of=relation.of)] for _ in entries]
    else:
        found = list(_spread(layout, rhythm))
    return tuple(
        (*reasons, *_despite(layout, rhythm, entry))
        for entry, reasons in zip(entries, found, strict=True)
    )


def _ahead(
    layout: Layout, rhythm: Rhythm, relation: Ahead, entry: Entry
) -> Iterator[Reason]:
    """Tell which meetings it comes before, and which nearer days were passed over."""
    for of in rhythm.follows:
        for leader in layout.entries(of):
            days = (leader.slot.day - entry.slot.day).days
            if days not in relation.days:
                continue
            yield Reason(because=Because.AHEAD, of=of, days=days)
            better = relation.days[: relation.days.index(days)]
            nearer = (leader.slot.day - timedelta(days=each) for each in better)
            against = (_against(layout, rhythm, day) for day in nearer)
            yield from (reason for reason in against if reason)


def _spread(layout: Layout, rhythm: Rhythm) -> Iterator[list[Reason]]:
    """Tell what lies between each day and the one that would be quite even."""
    row = layout.row(rhythm)
    laid = {entry.slot.day for entry in layout.laid[rhythm.body]}
    chosen = [i for i, d in enumerate(row.days) if i in row.kept or d in laid]
    year = (date(layout.calendar.year, 1, 1), date(layout.calendar.year, 12, 31))
    step = timedelta(days=7)
    for i, target in zip(chosen, even(row.ranks, len(chosen)), strict=True):
        if i in row.kept:
            continue
        best = min(range(len(row.days)), key=lambda n: abs(row.ranks[n] - target))
        day, goal = row.days[i], row.days[best]
        towards = step if goal > day else -step
        between = [day + towards * n for n in range(1, abs((goal - day).days) // 7 + 1)]
        # A day that is closed altogether is no candidate, but everybody asks for it.
        if not between and rhythm.weekday is not None:
            between = [
                d for d in (day - step, day + step) if _closed(layout, rhythm, d)
            ]
        against = (
            _against(layout, rhythm, each)
            for each in between
            if year[0] <= each <= year[1] and rhythm.is_in_week(each)
        )
        yield [reason for reason in against if reason][:1]


def _closed(layout: Layout, rhythm: Rhythm, day: date) -> bool:
    return any(off.is_closed for off in layout.calendar.against(rhythm, day))


def _against(layout: Layout, rhythm: Rhythm, day: date) -> Reason | None:
    """Tell the worst that there is against a day, if there is anything."""
    if offs := layout.calendar.against(rhythm, day):
        return Reason(because=Because.PASSED_OFF_DAY, day=day, off=offs[0])
    would = slot(rhythm, day)
    clash = next(layout.diary.clashes(rhythm.body, would), None)
    if clash and clash.body != rhythm.body:
        return Reason(because=Because.PASSED_MEETING, of=clash.body, day=day)
    if layout.diary.crowd(rhythm.body, would):
        return Reason(because=Because.PASSED_FULL_WEEK, day=day)
    follower = _held_up(layout, rhythm, day)
    if follower is not None:
        return Reason(because=Because.PASSED_FOLLOWER, of=follower, day=day)
    return None


def _held_up(layout: Layout, rhythm: Rhythm, day: date) -> BodyId | None:
    """Find a follower with no good day ahead of this one."""
    for each in layout.followers.get(rhythm.body, ()):
        if not isinstance(each.relation, Ahead):
            continue
        days = [day - timedelta(days=n) for n in each.relation.days]
        calendar = layout.calendar
        if all(calendar.bar(each, d) or calendar.burden(each, d) for d in days):
            return each.body
    return None


def _despite(layout: Layout, rhythm: Rhythm, entry: Entry) -> Iterator[Reason]:
    for off in layout.calendar.against(rhythm, entry.slot.day)[:1]:
        yield Reason(because=Because.DESPITE, off=off)
