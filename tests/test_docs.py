"""The documentation keeps its promises: what it names is there, and the other way."""

import argparse
import ast
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, is_dataclass
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from bot.errors import RuleBroken
from bot.meeting import Answer, Status
from bot.minutes.fields import FIELDS
from bot.orders import Language
from bot.phrases import catalogue
from bot.roster.columns import SheetPlan
from bot.roster.sheets import SHEETS
from handlers.command import WORDS
from radslag import manifest
from radslag.command_line import build
from radslag.settings import Settings
from storage import connect
from storage.migrations import upgrade
from storage.outbox import State

HOUSE = Path(__file__).parent.parent
README, CONTRIBUTING, CHANGELOG = "README.md", "CONTRIBUTING.md", "CHANGELOG.md"
MAP, GLOSSARY = "docs/map.md", "docs/glossary.md"
SECRETARY, OPERATOR = "docs/sekretaer.md", "docs/drift.md"
PAGES = (
    README,
    CONTRIBUTING,
    CHANGELOG,
    MAP,
    GLOSSARY,
    "docs/decisions.md",
    SECRETARY,
    OPERATOR,
)
LINK = re.compile(r"\]\(([^)\s]+)\)")
CODE = re.compile(r"`([^`\n]+)`")
QUOTED = re.compile(r"«([^»]+)»")
ARROW = re.compile(r"^ +(\S+) --> (\w+|\[\*\])", re.MULTILINE)


@dataclass
class Asked(Mapping[str, str]):
    """An environment that remembers what was asked for."""

    names: set[str] = field(default_factory=set)

    def __getitem__(self, name: str) -> str:
        self.names.add(name)
        if name == "HOME":
            return "somewhere"
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self.names)

    def __len__(self) -> int:
        return len(self.names)


# --- Links and pictures ---------------------------------------------------------------


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_somewhere(page: str) -> None:
    targets = [t for t in LINK.findall(_text(page)) if "://" not in t]
    assert [t for t in targets if not _leads_somewhere(page, t)] == []


# --- What can be set, typed and run ---------------------------------------------------


def test_every_setting_is_in_the_readme() -> None:
    environ = Asked()
    Settings.read(environ)
    table = _section(README, "Settings")
    named = set(re.findall(r"`([A-Z][A-Z_]+)`", table))
    assert named == environ.names


def test_every_command_is_in_the_readme() -> None:
    rows = [
        cells[0].strip("`").split() for cells in _rows(_section(README, "Commands"))
    ]
    assert [words[1] for words in rows] == list(_commands())


def test_every_option_is_in_the_readme() -> None:
    table = _section(README, "Commands")
    options = {o for parser in _commands().values() for o in _options(parser)}
    assert set(re.findall(r"--[a-zæøå][a-zæøå-]*", table)) - {"--help"} == options


@pytest.mark.parametrize("page", PAGES)
def test_every_command_that_is_shown_can_be_typed(page: str) -> None:
    shown = re.findall(
        r"radslag ([a-z]+)(?=[ `»…]|$)", _commands_in(page), re.MULTILINE
    )
    assert set(shown) - set(_commands()) == set()


@pytest.mark.parametrize("page", PAGES)
def test_every_target_that_is_shown_can_be_made(page: str) -> None:
    targets = re.findall(r"^([a-z]+):", _text("Makefile"), re.MULTILINE)
    shown = re.findall(r"\bmake ([a-z]+)", _commands_in(page))
    assert set(shown) - set(targets) == set()


def test_every_word_after_mote_is_explained_to_the_secretary() -> None:
    table = _section(SECRETARY, "Kommandoene")
    assert set(re.findall(r"`/mote ([^` ]+)`", table)) == set(WORDS)


def test_every_command_of_slack_is_explained_to_the_secretary() -> None:
    table = _section(SECRETARY, "Kommandoene")
    shown = {command.split()[0] for command in re.findall(r"`(/[^`]+)`", table)}
    assert shown == {command.name for command in manifest.read().commands}


@pytest.mark.parametrize("page", [README, SECRETARY, MAP])
def test_what_is_quoted_from_the_screen_stands_there(page: str) -> None:
    said = _plain(catalogue(Language.BOKMAL))
    quoted = {_plain(text) for text in QUOTED.findall(_text(page))}
    assert [text for text in quoted if text not in said] == []


# --- What Slack is asked for ----------------------------------------------------------


def test_the_scopes_are_those_of_the_manifest() -> None:
    scopes = _first_cells(_section(OPERATOR, "Hva appen får lov til i Slack"), 0)
    assert scopes == list(manifest.read().scopes)


def test_the_events_are_those_of_the_manifest() -> None:
    events = _first_cells(_section(OPERATOR, "Hva appen får lov til i Slack"), 1)
    assert events == list(manifest.read().events)


# --- The secretary's file -------------------------------------------------------------


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_every_column_is_explained_to_the_secretary(sheet: SheetPlan) -> None:
    rows = _rows(_section(SECRETARY, f"Arket `{sheet.name}`"))
    explained = [(name.strip("`"), bool(mark)) for name, mark, _ in rows]
    assert explained == [(column.name, column.is_required) for column in sheet.columns]


def test_every_field_of_a_template_is_explained_to_the_secretary() -> None:
    text = _text(SECRETARY)
    names = [name for name in FIELDS if not name.endswith("_tekst")]
    inner = [
        name
        for value in FIELDS.values()
        if isinstance(value, list) and isinstance(value[0], dict)
        for name in value[0]
    ]
    assert [name for name in (*names, *inner) if f"`{name}`" not in text] == []


# --- Words ----------------------------------------------------------------------------


def test_the_glossary_names_what_is_in_the_code() -> None:
    assert [name for name in _code_names() if not _exists(name)] == []


def test_the_glossary_names_each_thing_once() -> None:
    names = _code_names()
    assert sorted(names) == sorted(set(names))


def test_every_class_of_the_rules_is_in_the_glossary() -> None:
    assert [name for name in _classes() if name not in _code_names()] == []


# --- Drawings -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("section", "states"),
    [
        ("The life of a meeting", Status),
        ("The life of an answer", Answer),
        ("The life of a message", State),
    ],
)
def test_a_drawing_has_the_states_of_the_code(
    section: str, states: type[StrEnum]
) -> None:
    arrows = ARROW.findall(_section(MAP, section))
    drawn = {end for arrow in arrows for end in arrow} - {"[*]"}
    assert drawn == {state.value for state in states}


# --- What an operator is told to type -------------------------------------------------


def test_the_backup_that_is_described_can_be_opened(tmp_path: Path) -> None:
    upgrade(f"sqlite:///{tmp_path}/radslag.db")
    blocks = _blocks(_section(OPERATOR, "Sikkerhetskopi"), "sh")
    line = next(line for line in blocks.splitlines() if "VACUUM" in line)
    command = [sys.executable, *shlex.split(line)[1:]]
    subprocess.run(command, cwd=tmp_path, check=True)
    with connect(f"sqlite:///{tmp_path}/kopi.db").connect() as copy:
        assert copy.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"


def test_the_procfile_starts_what_the_command_line_has() -> None:
    started = re.findall(r"-m radslag ([a-z]+)", _text("Procfile"))
    assert started == ["migrate", "web", "worker"]
    assert set(started) <= set(_commands())


def _text(page: str) -> str:
    return (HOUSE / page).read_text(encoding="utf-8")


def _leads_somewhere(page: str, target: str) -> bool:
    path, _, anchor = target.partition("#")
    found = (HOUSE / page).parent / path if path else HOUSE / page
    if not found.exists():
        return False
    return not anchor or anchor in _anchors(found.read_text(encoding="utf-8"))


def _anchors(text: str) -> set[str]:
    """List the names that a page's headings get on the web."""
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", h).lower().replace(" ", "-") for h in headings}


def _section(page: str, heading: str) -> str:
    """Cut a section out of a page, down to the next heading."""
    found = re.search(
        rf"^#+ {re.escape(heading)}$\n(.*?)(?=^#+ \S|\Z)",
        _text(page),
        re.MULTILINE | re.DOTALL,
    )
    assert found, f"{page} has no section «{heading}»"
    return found[1]


def _rows(text: str) -> list[list[str]]:
    """Read the first table of a text, without its head."""
    tables = [t for t in re.split(r"\n(?!\|)", text) if t.lstrip().startswith("|")]
    return _cells(tables[0])


def _cells(table: str) -> list[list[str]]:
    lines = table.strip().splitlines()[2:]
    return [[c.strip() for c in line.strip("|").split("|")] for line in lines]


def _first_cells(text: str, number: int) -> list[str]:
    """List what stands first in each row of one of a text's tables."""
    tables = re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE)
    return [cells[0].strip("`") for cells in _cells(tables[number])]


def _blocks(text: str, kind: str) -> str:
    return "\n".join(re.findall(rf"```{kind}\n(.*?)```", text, re.DOTALL))


def _commands_in(page: str) -> str:
    """Gather what a page shows as code."""
    text = _text(page)
    return "\n".join((_blocks(text, "sh"), *CODE.findall(text)))


def _commands() -> Mapping[str, argparse.ArgumentParser]:
    parsers = (action.choices for action in build()._actions)
    found = next(choices for choices in parsers if isinstance(choices, dict))
    return dict(found)


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        yield from (name for name in action.option_strings if name not in HELP)


HELP = ("-h", "--help")


def _plain(text: str) -> str:
    return " ".join(text.split())


def _code_names() -> list[str]:
    """List the third column of the glossary's tables."""
    rows = re.findall(r"^\|[^|]*\|[^|]*\| `([^`]+)` \|", _text(GLOSSARY), re.MULTILINE)
    return [name for name in rows if name != "code"]


def _exists(name: str) -> bool:
    """Tell whether a name leads to something in the rules, module by module."""
    found: Any = import_module("bot")
    path = "bot"
    for part in name.split("."):
        path = f"{path}.{part}"
        if _has(found, part):
            found = getattr(found, part, None)
        elif part in _modules(found):
            found = import_module(path)
        else:
            return False
    return True


def _has(found: Any, part: str) -> bool:  # noqa: ANN401  # a module, a class, a function
    fields = getattr(found, "__dataclass_fields__", {}) if is_dataclass(found) else {}
    return hasattr(found, part) or part in fields


def _modules(package: Any) -> set[str]:  # noqa: ANN401  # the same
    folders = [Path(folder) for folder in getattr(package, "__path__", ())]
    return {file.stem for folder in folders for file in folder.iterdir()}


def _classes() -> Iterator[str]:
    """List the public classes of the rules; refusals are told of together."""
    for file in sorted((HOUSE / "bot").rglob("*.py")):
        module = file.relative_to(HOUSE / "bot").with_suffix("").as_posix()
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                name = f"{module.replace('/', '.')}.{node.name}"
                if not _is_refusal(name):
                    yield name


def _is_refusal(name: str) -> bool:
    refusals = {f"{k.__module__}.{k.__name__}" for k in RuleBroken.__subclasses__()}
    return f"bot.{name}" in refusals
