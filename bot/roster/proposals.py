"""Proposals: which of thousands of names somebody meant by a misspelled one."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain, pairwise
from typing import Final

from bot.roster.fault import did_you_mean
from bot.roster.words import fold

#: So many names that share most with the word are compared letter by letter.
LIKELY: Final = 20


class Proposals:
    """Names by the pairs of letters in them, as a file may get thousands wrong."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = tuple(names)
        self._made: dict[str, str] = {}
        self._with: dict[str, list[str]] = {}

    def nearest(self, word: str) -> str:
        """Propose the nearest name: « Mente du «Drammen»?», or nothing."""
        if word not in self._made:
            self._made[word] = did_you_mean(word, self._likely(word))
        return self._made[word]

    def _likely(self, word: str) -> Iterator[str]:
        if not self._with:
            self._with = self._sorted()
        sharing = (self._with.get(pair, ()) for pair in _pairs(word))
        shared = Counter(chain.from_iterable(sharing))
        return (name for name, _ in shared.most_common(LIKELY))

    def _sorted(self) -> dict[str, list[str]]:
        found: defaultdict[str, list[str]] = defaultdict(list)
        for name in self._names:
            for pair in _pairs(name):
                found[pair].append(name)
        return found


def _pairs(word: str) -> set[str]:
    """List the pairs of letters of a word, with those of its beginning and end."""
    return {one + other for one, other in pairwise(f" {fold(word)} ")}
