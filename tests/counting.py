"""What coverage need not watch: ways through the code that other tests take as well.

To be watched takes half as long again, and longer where much of the time goes to
libraries. A test that asks for `uncounted` checks as much, and is done sooner.
"""

import os
import sys
import threading
from collections.abc import Iterator

import pytest


@pytest.fixture
def uncounted() -> Iterator[None]:
    """Let a test go unwatched, with the threads that it starts.

    The plugin has a marker for it, but that forgets those threads that began before.
    """
    here, elsewhere = sys.gettrace(), threading.gettrace()
    sys.settrace(None)
    threading.settrace(None)
    yield
    sys.settrace(here)
    threading.settrace(elsewhere)


def unwatched() -> dict[str, str]:
    """Tell the environment for a process that goes unwatched."""
    return {name: here for name, here in os.environ.items() if "COVERAGE" not in name}
