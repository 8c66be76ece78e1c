"""Form A15: the full table, with function, list group, for whom, and when."""

from collections.abc import Iterator, Sequence

from bot import dates
from bot.minutes.blocks import Block, Tabled
from bot.minutes.facts import Absentee, Attendee, Capacity, Held, Stay
from bot.minutes.groups import Group, Label
from bot.minutes.movements import moment
from bot.minutes.names import label
from bot.minutes.paragraph import paragraph
from bot.phrases import say

#: What each of those who were there, and who were away, is told of.
HERE = ("name", "function", "represents", "group", "for", "stay")
AWAY = ("name", "function", "represents", "group", "stand-in")


def table(held: Held, group: Group) -> Iterator[Block]:
    """Write a group as a table, and those who stood in as one of their own."""
    here = [who for who in group.here if who.capacity is not Capacity.STAND_IN]
    stood_in = [who for who in group.here if who.capacity is Capacity.STAND_IN]
    if group.is_empty:
        yield from paragraph(held, group)
    elif group.label is not Label.PRESENT:
        called = label(held.language, group.label)
        yield _tabled(held, called, here=group.here, away=group.away)
    if here and group.label is Label.PRESENT:
        called = say(held.language, "minutes-label-members")
        yield _tabled(held, called, here=here)
    if stood_in and group.label is Label.PRESENT:
        called = say(held.language, "minutes-label-vara")
        yield _tabled(held, called, here=stood_in)


def _tabled(
    held: Held,
    called: str,
    *,
    here: Sequence[Attendee] = (),
    away: Sequence[Absentee] = (),
) -> Tabled:
    """Lay a table out; a column in which nothing would stand is left out."""
    names = AWAY if away else HERE
    if here and here[0].capacity is Capacity.SECRETARIAT:
        names = ("name", "function", "title", *names[3:])
    rows = [_absent(who) for who in away] or [_present(held, who) for who in here]
    used = [n for n in range(len(names)) if any(row[n] for row in rows)]
    return Tabled(
        label=called,
        columns=tuple(say(held.language, f"minutes-column-{names[n]}") for n in used),
        rows=tuple(tuple(row[n] for n in used) for row in rows),
    )


def stay(held: Held, part: Stay) -> str:
    """Write «kl. 09.40–10.55», «fra kl. 09.40» or «til kl. 10.55»."""
    if part.item:
        return part.item
    since = moment(held, part.since) if part.since else ""
    if since and part.until:
        return f"{since}–{dates.clock(part.until)}"
    if since:
        return say(held.language, "minutes-stay-since", when=since)
    until = moment(held, part.until) if part.until else ""
    return say(held.language, "minutes-stay-until", when=until)


def _present(held: Held, who: Attendee) -> tuple[str, ...]:
    return (
        who.name,
        who.function,
        who.represents,
        who.group,
        who.stands_for,
        ", ".join(stay(held, each) for each in who.stays),
    )


def _absent(who: Absentee) -> tuple[str, ...]:
    return who.name, who.function, who.represents, who.group, who.stand_in
