"""The catalogues hold what the house says, all of it, and nothing else."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

import pytest
from fluent.syntax import ast as ftl
from fluent.syntax import parse, visitor

from bot import errors
from bot.act import Door
from bot.agenda import ItemKind
from bot.attention import Trouble
from bot.body import Rank
from bot.dead_letters import Cause
from bot.errors import RuleBroken
from bot.meeting import Answer, Form, Reason, Status
from bot.message import Kind
from bot.office import Manner
from bot.orders import Language, LegalForm
from bot.phrases import catalogue, say, sentences
from bot.planning import errors as plan_errors
from bot.planning import unmet
from bot.planning.collision import Clash
from bot.planning.off_period import SHOWN
from bot.planning.pairing import Tie
from bot.planning.pasted import Misreading
from bot.planning.reason import Because
from bot.planning.version import Status as PlanStatus
from bot.quorum import Outlook
from bot.seating import Step
from bot.standing import Standing
from handlers.blocks.plan_files import FORMS

HOUSE: Final = Path(__file__).parents[2]
ROOMS: Final = ("bot", "handlers", "radslag")
DEEDS: Final = ("notice", "status", "attendance", "minutes", "move", "cancel")
BOKMAL: Final = re.compile(
    r"\b(?:ikke|jeg|innen|fra|hvem|hva|hvor|noe|noen|sted|kommer|være|gjøre|mer|deres"
    r"|spørre|endret|avlyste|lager|bare|hvis|etternavn|navn|uten|igjennom|mellom"
    r"|adressen|meldingen|oversikten|innkallingen|kalenderen din har|møtene|nå)\b"
)
ERRANDS: Final = ("cancelled", "released", "succeeded", "stand-in", "member")

# Which words a name that is put together may be put together of.
MADE_NAMES: Final = {
    "attention-{}": tuple(trouble.replace("_", "-") for trouble in Trouble),
    "attendance-{}": ("arrived", "left", "excused", "not_come"),
    "attendance-{}{}": ("present", "part", "present-for", "part-for"),
    "button-{}": DEEDS,
    "card-headline-{}": ("called", "cancelled"),
    "card-stand-in-{}": tuple(Answer),
    "card-{}-awaited": (Rank.HOLDER, Rank.SUBSTITUTE, Rank.PROXY),
    "choose-{}": (*DEEDS, "apologise"),
    "choose-{}-none": (*DEEDS, "apologise"),
    "collision-{}": tuple(clash.replace("_", "-") for clash in Clash),
    "button-desk-{}": (
        "propose",
        "write",
        "paste",
        "take",
        "circulate",
        "adopt",
        "versions",
        "files",
    ),
    "adoption-holds-{}": ("yes", "no"),
    "adoption-told-{}": ("yes", "no"),
    "cancel-tied-{}": tuple(Tie),
    "desk-{}": tuple(PlanStatus),
    "move-along-{}": (*Tie, "planned", "called"),
    "plan-standing-{}": (*Status, "draft"),
    "rhythm-relation-{}": ("none", "ahead", "together"),
    "version-explained-{}": tuple(PlanStatus),
    "versions-{}": ("old", "new"),
    "pasted-{}": tuple(kind.replace("_", "-") for kind in Misreading),
    "dead-letter-{}": tuple(k for k in Kind if k not in (Kind.HOME, Kind.HELP)),
    "dead-letters-{}": tuple(Cause),
    "files-{}": FORMS,
    "feed-how-{}": ("outlook", "google", "apple"),
    "file-{}": (Kind.INVITATION, Kind.CANCELLATION),
    "plan-difference-{}": ("place", "form", "title", "host"),
    "plan-difference-no-{}": ("place", "title", "host"),
    "plan-news-{}": ("circulated", "adopted", "amended"),
    "form-{}": tuple(Form),
    "history-door-{}": tuple(door.replace("_", "-") for door in Door),
    "home-{}-{}": tuple(
        f"{rank}-{answer}" for rank in ("member", "stand-in") for answer in Answer
    ),
    "ics-answer-{}": tuple(Answer),
    "item-{}": tuple(
        kind.replace("_", "-") for kind in ItemKind if kind is not ItemKind.CASE
    ),
    "off-day-{}": (
        "between",
        "christmas-eve",
        "after-christmas",
        "before-easter",
        "summer",
    ),
    "plan-unmet-{}": tuple(trouble.replace("_", "-") for trouble in unmet.Trouble),
    "plan-why-{}": tuple(because.replace("_", "-") for because in Because),
    "line-{}": (Standing.STAND_IN_COMING, Standing.STAND_IN_ASKED),
    "legal-form-{}": tuple(LegalForm),
    "manner-{}": (Manner.APPOINTED, Manner.ACTING),
    "news-reach-{}": ERRANDS,
    "news-{}": (Kind.MOVED, Kind.CANCELLED, Kind.RELEASED, Kind.ASKED_AGAIN),
    "organ-{}": ("today", "past", "ahead"),
    "outlook-{}-{}": tuple(f"{r}-{o}" for r in ("quorum", "half") for o in Outlook),
    "overview-{}": tuple(Status),
    "reason-{}": tuple(Reason),
    "seating-how-{}": ("office", "named", "leave"),
    "seating-listed-{}": ("seat", "group", "participant"),
    "seating-manner-{}": (Manner.APPOINTED, Manner.ACTING),
    "seating-office-{}": tuple(Manner),
    "seating-seat-{}": (Rank.HOLDER, Rank.SUBSTITUTE),
    "seating-step-{}": tuple(Step),
    "seating-title-{}": tuple(Step),
    "standing-{}": tuple(Standing),
    "wheel-mark-{}": ("colliding", "strained"),
    "wheel-shade-{}": tuple(why.replace("_", "-") for why in SHOWN),
}


class Variables(visitor.Visitor):
    """Collects the facts that a message asks for."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def test_languages_say_the_same_with_the_same_facts() -> None:
    assert _facts(Language.NYNORSK) == _facts(Language.BOKMAL)


@pytest.mark.parametrize("language", Language)
def test_catalogue_holds_no_junk_and_says_nothing_twice(language: Language) -> None:
    entries = parse(_text(language)).body
    names = [entry.id.name for entry in entries if isinstance(entry, ftl.Message)]
    junk = [entry.content for entry in entries if isinstance(entry, ftl.Junk)]
    assert (junk, len(names)) == ([], len(set(names)))


@pytest.mark.parametrize("language", Language)
def test_a_sentence_read_alone_is_as_it_is_among_the_others(
    language: Language,
) -> None:
    alone = {name: parse(text).body[0] for name, text in sentences(language).items()}
    among = _messages(language)
    assert alone.keys() == among.keys()
    assert [name for name in among if not _same(alone[name], among[name])] == []


def test_every_refusal_has_its_sentence() -> None:
    named = {error.phrase() for error in _refusals()}
    kept = {name for name in _facts(Language.BOKMAL) if name.startswith("refusal-")}
    assert kept == named


def test_every_name_that_is_put_together_is_known_here() -> None:
    assert {name for name in _said() if "{}" in name} - MADE_NAMES.keys() == set()


def test_everything_said_is_in_the_catalogue() -> None:
    plain = {name for name in _said() if "{}" not in name}
    assert (plain | _made()) - _facts(Language.BOKMAL).keys() == set()


def test_everything_in_the_catalogue_is_said() -> None:
    refusals = {error.phrase() for error in _refusals()}
    said = refusals | _made() | _words()
    assert _facts(Language.BOKMAL).keys() - said == set()


@pytest.mark.parametrize("language", Language)
def test_catalogue_is_typeset_as_norwegian(language: Language) -> None:
    words = re.sub(r'\{ "[^"]*" \}', "", _text(language))
    slips = re.findall(r"""["'“”]|\S  +\S|\.\.\.| - |\d:\d|\s[,.!?:;](?=\s|$)""", words)
    assert (slips, words.count("«")) == ([], words.count("»"))


def test_nynorsk_is_not_bokmal() -> None:
    # Outlook, Google and Apple name their menus in bokmål only.
    lines = [line for line in _text(Language.NYNORSK).splitlines() if "→" not in line]
    found = BOKMAL.findall(" ".join(lines))
    assert found == []


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
    case = say(Language.BOKMAL, "minutes-case", number="01/2026", title=title)
    assert case == f"Sak 01/2026 {title}"


def _text(language: Language) -> str:
    return catalogue(language)


def _facts(language: Language) -> dict[str, set[str]]:
    facts = {}
    for name, message in _messages(language).items():
        variables = Variables()
        variables.visit(message)
        facts[name] = variables.names
    return facts


@cache
def _messages(language: Language) -> dict[str, ftl.Message]:
    entries = parse(_text(language)).body
    return {entry.id.name: entry for entry in entries if isinstance(entry, ftl.Message)}


def _same(one: ftl.EntryType, other: ftl.Message) -> bool:
    """Compare what is said, whatever comment stands above it."""
    return isinstance(one, ftl.Message) and other.equals(one, ["span", "comment"])


def _refusals() -> list[type[RuleBroken]]:
    named = {**vars(errors), **vars(plan_errors)}.values()
    known = [kind for kind in named if isinstance(kind, type)]
    return [k for k in known if issubclass(k, RuleBroken) and k is not RuleBroken]


def _made() -> set[str]:
    """Put the names together that the code may put together."""
    return {
        re.sub(r"\{\}.*?(?=-none|-awaited|$)", word, pattern)
        for pattern, words in MADE_NAMES.items()
        for word in words
    }


def _said() -> set[str]:
    """Collect what is passed to `say`, `{}` standing for what is filled in."""
    calls = (node for node in _nodes() if isinstance(node, ast.Call))
    spoken = (c for c in calls if isinstance(c.func, ast.Name) and c.func.id == "say")
    return {name for call in spoken for name in _names(call.args[1])}


def _words() -> set[str]:
    """Collect every word of the code: a name may pass through a variable."""
    constants = (node for node in _nodes() if isinstance(node, ast.Constant))
    return {node.value for node in constants if isinstance(node.value, str)}


def _names(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(name)):
            yield name
        case ast.JoinedStr(values=parts):
            yield "".join(
                str(p.value) if isinstance(p, ast.Constant) else "{}" for p in parts
            )
        case ast.IfExp(body=one, orelse=other):
            yield from (*_names(one), *_names(other))


@cache
def _nodes() -> tuple[ast.AST, ...]:
    files = sorted(file for room in ROOMS for file in (HOUSE / room).rglob("*.py"))
    trees = (ast.parse(file.read_text("utf-8")) for file in files)
    return tuple(node for tree in trees for node in ast.walk(tree))
