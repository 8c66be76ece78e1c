"""How minutes name people: «Kari Solberg for Ola Hansen, Drammen»."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.minutes.facts import Absentee, Attendee
from bot.minutes.groups import Label
from bot.orders import Language
from bot.phrases import say


def named(language: Language, who: Attendee) -> str:
    """Write «Kari Solberg for Ola Hansen», or the name alone in one's own seat."""
    if not who.stands_for:
        return who.name
    return say(language, "minutes-for", stand_in=who.name, member=who.stands_for)


def placed(language: Language, who: Attendee | Absentee, *, between: str = ", ") -> str:
    """Write a name with whom it represents: «Kari Solberg, Drammen»."""
    name = named(language, who) if isinstance(who, Attendee) else who.name
    return between.join(filter(None, (name, who.represents)))


def joined(language: Language, names: Sequence[str]) -> str:
    """Join names as a sentence does: «Anne, Berit og Clara»."""
    if len(names) < 2:  # noqa: PLR2004  # one name needs no «og»
        return "".join(names)
    first = ", ".join(names[:-1])
    return say(language, "list-and", first=first, last=names[-1])


def of_one(language: Language, attendees: Iterable[Attendee]) -> tuple[Attendee, ...]:
    """Name once who sits in several seats: «Georg Moen, Hurum og Røyken»."""
    people: dict[object, list[Attendee]] = {}
    for number, who in enumerate(attendees):
        same = (who.person, who.capacity, who.stands_for) if who.person else number
        people.setdefault(same, []).append(who)
    return tuple(
        replace(
            seats[0],
            represents=joined(language, [seat.represents for seat in seats]),
        )
        for seats in people.values()
    )


def label(language: Language, group: Label) -> str:
    """Write what a group is called: «Til stede»."""
    return say(language, f"minutes-label-{group.value}")


def sentence_start(text: str) -> str:
    """Begin with a capital letter, and leave the rest as it is."""
    return text[:1].upper() + text[1:]
