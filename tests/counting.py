"""What coverage watches: our own code, as it is imported and as it is tested.

To be watched takes half as long again, whosever code it is: the libraries', pytest's
or that of the tests. So nothing is watched but the import of each module of ours, and
what tests and fixtures do. A test that asks for `uncounted` goes unwatched as well: it
checks as much, but others take its ways through the code too.
"""

import os
import sys
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from importlib import import_module
from pkgutil import walk_packages
from types import ModuleType
from typing import Any, Final

import pytest

PACKAGES: Final = ("bot", "handlers", "radslag", "storage", "workspace")

#: Modules that do something by being imported.
RUN: Final = frozenset({"__main__", "env"})


class Watch:
    """Coverage's watchers, of this thread and of those that it starts."""

    def __init__(self) -> None:
        self._here: Any = None
        self._elsewhere: Any = None
        self.is_wanted = True

    def rest(self) -> None:
        """Let nothing be watched from now on."""
        self._here, self._elsewhere = sys.gettrace(), threading.gettrace()
        self._turn(is_on=False)

    @contextmanager
    def awake(self) -> Iterator[None]:
        """Watch for as long as the block lasts."""
        was_on = sys.gettrace() is not None
        self._turn(is_on=self.is_wanted)
        try:
            yield
        finally:
            self._turn(is_on=was_on and self.is_wanted)

    def _turn(self, *, is_on: bool) -> None:
        # Without coverage it may be somebody's debugger, which is left alone.
        if self._here:
            sys.settrace(self._here if is_on else None)
            threading.settrace(self._elsewhere if is_on else None)


WATCH: Final = Watch()


@pytest.hookimpl(trylast=True)
def pytest_sessionstart(session: pytest.Session) -> None:
    """Let our code be seen as it is imported, and nothing while the tests are found.

    The process that hands tests out to others has none itself.
    """
    if not session.config.pluginmanager.hasplugin("_cov"):
        return
    if session.config.getoption("dist") == "no":
        for package in map(import_module, PACKAGES):
            _import_all(package)
    WATCH.rest()


@pytest.hookimpl(wrapper=True)
def pytest_fixture_setup() -> Generator[None, object, object]:
    """Watch how what a test begins from is made."""
    with WATCH.awake():
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call() -> Generator[None, object, object]:
    """Watch a test."""
    with WATCH.awake():
        return (yield)


@pytest.fixture
def uncounted() -> Iterator[None]:
    """Let a test go unwatched, with the threads that it starts."""
    WATCH.is_wanted = False
    yield
    WATCH.is_wanted = True


def _import_all(package: ModuleType) -> None:
    for module in walk_packages(package.__path__, f"{package.__name__}."):
        if module.name.rpartition(".")[2] not in RUN:
            import_module(module.name)


def unwatched() -> dict[str, str]:
    """Tell the environment for a process that goes unwatched."""
    return {name: here for name, here in os.environ.items() if "COVERAGE" not in name}
