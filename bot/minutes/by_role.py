"""Form A5: by role, «Ordførere: Kari Solberg (Lier) og Ola Hansen (Hole)»."""

from collections.abc import Iterator, Mapping
from typing import Final

from bot.minutes.blocks import Block, Labelled
from bot.minutes.facts import Attendee, Held
from bot.minutes.groups import Group, Label
from bot.minutes.names import joined, label, named, of_one, sentence_start
from bot.minutes.paragraph import paragraph
from bot.orders import Language
from bot.phrases import say

#: Offices that have a word of their own for several, by how councils write them.
SEVERAL: Final[Mapping[str, str]] = {
    "ordfører": "mayors",
    "ordførar": "mayors",
    "varaordfører": "deputy-mayors",
    "varaordførar": "deputy-mayors",
    "fylkesordfører": "county-mayors",
    "fylkesordførar": "county-mayors",
    "rådmann": "chiefs",
    "fylkesrådmann": "county-chiefs",
    "kommunedirektør": "directors",
    "fylkesdirektør": "county-directors",
    "fylkesråd": "county-executives",
    "medlem": "members",
}


def by_role(held: Held, group: Group) -> Iterator[Block]:
    """Write those who have seats with a paragraph for each office."""
    language = held.language
    if group.label not in (Label.PRESENT, Label.SPEAKERS) or group.is_empty:
        yield from paragraph(held, group)
        return
    for office in dict.fromkeys(who.office for who in group.here):
        people = of_one(language, [w for w in group.here if w.office == office])
        called = _office(language, office, n=len(people))
        if group.label is Label.SPEAKERS:
            called = say(language, "minutes-speaking", office=called)
        names = [_placed(language, who) for who in people]
        yield Labelled(label=called, text=joined(language, names))


def _office(language: Language, office: str, *, n: int) -> str:
    if n > 1 and office in SEVERAL:
        return say(language, f"minutes-offices-{SEVERAL[office]}")
    return sentence_start(office) or label(language, Label.PRESENT)


def _placed(language: Language, who: Attendee) -> str:
    name = named(language, who)
    return f"{name} ({who.represents})" if who.represents else name
