"""Spelling: names of people that may be one name, written in two ways."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import Final

from bot.person import Person

Pair = tuple[Person, Person]

#: Christian and Kristian, Thor and Tor, Aase and Åse, Wenche and Venche.
_ONE_SOUND: Final = {"ch": "k", "th": "t", "aa": "a", "w": "v", "z": "s"}


def spelled_alike(people: Iterable[Person]) -> tuple[Pair, ...]:
    """Find people of whom two may be one: the names differ by a sign, or by nothing.

    Two of one name who come from different places, are two people.
    """
    unique = {person.id: person for person in people}
    buckets: defaultdict[str, dict[int, Person]] = defaultdict(dict)
    for person in unique.values():
        for key in _keys(person.name):
            buckets[key][person.id] = person
    pairs = {
        (one.id, other.id): (one, other)
        for same in buckets.values()
        for one, other in combinations(sorted(same.values(), key=_id), 2)
        if _may_be_one(one, other)
    }
    return tuple(pairs[ids] for ids in sorted(pairs))


def _id(person: Person) -> int:
    return person.id


def _may_be_one(one: Person, other: Person) -> bool:
    if one.name == other.name:
        return one.origin == other.origin or not (one.origin and other.origin)
    return True


def _keys(name: str) -> Iterator[str]:
    """Write a name in all the ways that count as near: bare, and with a sign left out.

    Two names that differ by one sign share a key. Short names are only compared as
    they are, or Ola and Oda would be one.
    """
    bare = _bare(name)
    yield bare
    if len(bare) >= 10:  # noqa: PLR2004  # a first and a last name of some length
        for place in range(len(bare)):
            yield bare[:place] + bare[place + 1 :]


def _bare(name: str) -> str:
    """Leave out accents, hyphens, dots and spaces, and write one sound in one way."""
    plain = unicodedata.normalize("NFKD", name.casefold().replace("ø", "o"))
    letters = re.sub(r"[^a-zæ]", "", plain)
    for spelled, sound in _ONE_SOUND.items():
        letters = letters.replace(spelled, sound)
    return letters
