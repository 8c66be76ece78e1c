"""The catalogues hold what the house says, all of it, and nothing else."""

import re
from functools import cache
from typing import Final

import pytest
from fluent.runtime import FluentBundle
from fluent.syntax import ast as ftl
from fluent.syntax import parse, visitor

from bot import demand_errors, errors, notice_errors, seat_errors
from bot.agenda import errors as agenda_errors
from bot.errors import RuleBroken
from bot.minutes import errors as minutes_errors
from bot.orders import Language
from bot.payroll import errors as payroll_errors
from bot.phrases import SHARED, _learn, catalogue, say, sentences
from bot.planning import calendar_errors
from bot.planning import errors as plan_errors
from bot.room import errors as room_errors
from bot.statistics import errors as statistics_errors
from tests.bot.made_names import MADE_NAMES
from tests.bot.what_is_said import all_words, said_names
from tests.nynorsk import bokmal

# Which words a name that is put together may be put together of.
REFUSING: Final = (
    errors,
    agenda_errors,
    calendar_errors,
    demand_errors,
    notice_errors,
    plan_errors,
    seat_errors,
    minutes_errors,
    room_errors,
    statistics_errors,
    payroll_errors,
)


class Variables(visitor.Visitor):
    """Collects the facts that a message asks for."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        #: What it shares with other sentences.
        self.words: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)

    def visit_MessageReference(self, node: ftl.MessageReference) -> None:  # noqa: N802
        self.words.add(node.id.name)


class Watched(FluentBundle):
    """Sees to it that others can say a sentence as soon as it is there."""

    def add_resource(
        self, resource: ftl.Resource, allow_overrides: bool = False
    ) -> None:
        shared = {word for each in resource.body for word in _read(each).words}
        assert all(map(self.has_message, shared))
        super().add_resource(resource, allow_overrides)


@pytest.mark.parametrize("language", Language)
def test_a_sentence_comes_after_the_words_that_it_shares(language: Language) -> None:
    made_up = [name for name, t in sentences(language).items() if SHARED.search(t)]
    for name in made_up:
        _learn(Watched([language]), language, name)
    assert made_up


def test_languages_say_the_same_with_the_same_facts() -> None:
    assert _facts(Language.NYNORSK) == _facts(Language.BOKMAL)


@pytest.mark.parametrize("language", Language)
def test_catalogue_holds_no_junk_and_says_nothing_twice(language: Language) -> None:
    entries = parse(_text(language)).body
    names = [entry.id.name for entry in entries if isinstance(entry, ftl.Message)]
    junk = [entry.content for entry in entries if isinstance(entry, ftl.Junk)]
    assert (junk, len(names)) == ([], len(set(names)))


@pytest.mark.parametrize("language", Language)
def test_a_sentence_read_alone_is_as_it_is_among_the_others(language: Language) -> None:
    alone = {name: parse(text).body[0] for name, text in sentences(language).items()}
    among = _messages(language)
    assert alone.keys() == among.keys()
    assert [name for name in among if not _same(alone[name], among[name])] == []


def test_every_refusal_has_its_sentence() -> None:
    named = {error.phrase() for error in _refusals()}
    kept = {name for name in _facts(Language.BOKMAL) if name.startswith("refusal-")}
    assert kept == named


def test_every_name_that_is_put_together_is_known_here() -> None:
    assert {name for name in said_names() if "{}" in name} - MADE_NAMES.keys() == set()


def test_everything_said_is_in_the_catalogue() -> None:
    plain = {name for name in said_names() if "{}" not in name}
    assert (plain | _made()) - _facts(Language.BOKMAL).keys() == set()


def test_everything_in_the_catalogue_is_said() -> None:
    refusals = {error.phrase() for error in _refusals()}
    shared = (_read(each).words for each in _messages(Language.BOKMAL).values())
    said = refusals.union(_made(), all_words(), *shared)
    assert _facts(Language.BOKMAL).keys() - said == set()


@pytest.mark.parametrize("language", Language)
def test_catalogue_is_typeset_as_norwegian(language: Language) -> None:
    words = re.sub(r'\{ "[^"]*" \}', "", _text(language))
    slips = re.findall(r"""["'“”]|\S  +\S|\.\.\.| - |\d:\d|\s[,.!?:;](?=\s|$)""", words)
    assert (slips, words.count("«")) == ([], words.count("»"))


def test_nynorsk_is_not_bokmal() -> None:
    assert bokmal(_text(Language.NYNORSK)) == []


@pytest.mark.parametrize("language", Language)
def test_saying_something_unknown_fails(language: Language) -> None:
    with pytest.raises(KeyError, match="no-such-phrase"):
        say(language, "no-such-phrase")


@pytest.mark.parametrize("language", Language)
def test_saying_without_a_fact_that_is_needed_fails(language: Language) -> None:
    with pytest.raises(ValueError, match="refusal-not-called"):
        say(language, "refusal-not-called")


@pytest.mark.parametrize("title", ["x" * 3000, "\n" * 3000, "a\ue000b\ue000c" * 300])
def test_long_words_are_said_whole(title: str) -> None:
    case = say(Language.BOKMAL, "item-state-withdrawn", title=title)
    assert case == f"{title} (trukket)"


def _text(language: Language) -> str:
    return catalogue(language)


def _facts(language: Language) -> dict[str, set[str]]:
    """Tell which facts each sentence asks for, and each word that it shares."""
    read = {name: _read(message) for name, message in _messages(language).items()}
    return {
        name: found.names.union(*(read[word].names for word in found.words))
        for name, found in read.items()
    }


def _read(message: ftl.BaseNode) -> Variables:
    variables = Variables()
    variables.visit(message)
    return variables


@cache
def _messages(language: Language) -> dict[str, ftl.Message]:
    entries = parse(_text(language)).body
    return {entry.id.name: entry for entry in entries if isinstance(entry, ftl.Message)}


def _same(one: ftl.EntryType, other: ftl.Message) -> bool:
    """Compare what is said, whatever comment stands above it."""
    return isinstance(one, ftl.Message) and other.equals(one, ["span", "comment"])


def _refusals() -> list[type[RuleBroken]]:
    named = (each for module in REFUSING for each in vars(module).values())
    known = dict.fromkeys(kind for kind in named if isinstance(kind, type))
    return [k for k in known if issubclass(k, RuleBroken) and k is not RuleBroken]


def _made() -> set[str]:
    """Put the names together that the code may put together."""
    return {
        re.sub(r"\{\}.*?(?=-none|-awaited|-text|$)", word, pattern)
        for pattern, words in MADE_NAMES.items()
        for word in words
    }
