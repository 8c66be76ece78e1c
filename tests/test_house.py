"""The house keeps its own rules: shape, names, and what may lie in the open."""

import ast
import re
import socket
import subprocess
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

pytestmark = pytest.mark.usefixtures("uncounted")

HOUSE = Path(__file__).parent.parent
ROOMS = ("bot", "handlers", "radslag", "storage", "workspace")
# Names that say nothing of the council.
EMPTY_NAMES = re.compile("base|common|helpers?|manager|misc|services?|utils?")
LINES_OF_A_FUNCTION = 40
LINES_OF_A_FILE = 350
# What only a clock, chance or the machine can answer, and the rules never ask.
QUESTIONS_TO_THE_WORLD = ("getenv", "now", "today", "utcnow", "uuid1", "uuid4")
# Written apart, so that this file does not hold what it looks for.
REGISTRIES = tuple(
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("yarnpkg", "com"),
        ("deb", "debian", "org"),
    )
)
SOMEBODYS_PATH = re.compile(r"(?<![\w.])/(home|root|Users|work|mnt|opt)/\w")
LOCKS = ("requirements-install.lock", "requirements.lock", "requirements-dev.lock")
PIN = re.compile(
    r"^([\w.-]+)==(\S+)(?: ; .*?)? \\\n(?:    --hash=.*\n?)+", re.MULTILINE
)


def test_no_file_has_a_name_that_says_nothing() -> None:
    assert [f for f in _files() if EMPTY_NAMES.fullmatch(Path(f).stem)] == []


def test_every_module_says_what_it_is() -> None:
    silent = [
        file for file, tree in _modules() if tree.body and not ast.get_docstring(tree)
    ]
    assert silent == []


def test_no_function_is_too_long_to_see() -> None:
    long = [
        f"{file}:{function.lineno} {function.name}"
        for file, tree in _modules(*ROOMS)
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        # A migration is a list of what it makes, and is never read by halves.
        and "migrations" not in file
        and _lines(function) > LINES_OF_A_FUNCTION
    ]
    assert long == []


def test_no_file_holds_more_than_one_idea() -> None:
    long = [
        file
        for file, _ in _modules(*ROOMS)
        if _text(file).count("\n") > LINES_OF_A_FILE and "migrations" not in file
    ]
    assert long == []


def test_the_rules_ask_neither_clock_nor_chance() -> None:
    asked = [
        f"{file}:{call.lineno} {call.func.attr}"
        for file, tree in _modules("bot")
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in QUESTIONS_TO_THE_WORLD
    ]
    assert asked == []


def test_no_file_names_a_registry() -> None:
    assert [(f, r) for f in _files() for r in REGISTRIES if r in _text(f)] == []


def test_no_file_holds_a_path_of_somebodys_machine() -> None:
    found = [
        f"{file}: {path[0]}"
        for file in _files()
        if (path := SOMEBODYS_PATH.search(_text(file)))
    ]
    assert found == []


def test_no_test_may_speak_to_the_world() -> None:
    with pytest.raises(UserWarning, match="tried to use socket"):
        socket.create_connection(("192.0.2.1", 80), timeout=1)


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_pins_every_package_to_its_hashes(lock: str) -> None:
    lines = [line for line in _text(lock).splitlines() if re.match(r"\w", line)]
    assert len(PIN.findall(_text(lock))) == len(lines) > 0


def test_locks_agree() -> None:
    everything = _pins("requirements-dev.lock").items()
    assert [p for lock in LOCKS for p in _pins(lock).items() - everything] == []


def test_lock_holds_what_the_project_asks_for() -> None:
    wishes = tomllib.loads(_text("pyproject.toml"))["project"]["dependencies"]
    names = {_canonical(re.split(r"[\[<>=; ]", wish)[0]) for wish in wishes}
    assert names - _pins("requirements.lock").keys() == set()


def _files() -> list[str]:
    """List what is in the repository, or would be once it is added."""
    git = ["git", "-c", "safe.directory=*", "ls-files", "--cached", "--others"]
    listed = subprocess.run(
        [*git, "--exclude-standard"],
        cwd=HOUSE,
        check=True,
        capture_output=True,
        text=True,
    )
    return [file for file in listed.stdout.splitlines() if (HOUSE / file).is_file()]


def _modules(*rooms: str) -> Iterator[tuple[str, ast.Module]]:
    for file in _files():
        if file.endswith(".py") and (not rooms or file.split("/")[0] in rooms):
            yield file, _tree(file)


@cache
def _tree(file: str) -> ast.Module:
    return ast.parse(_text(file), filename=file)


@cache
def _text(file: str) -> str:
    return (HOUSE / file).read_text(encoding="utf-8", errors="replace")


def _lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


def _pins(lock: str) -> dict[str, str]:
    return {_canonical(name): version for name, version in PIN.findall(_text(lock))}


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
