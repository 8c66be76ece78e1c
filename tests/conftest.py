"""What every test may ask for, and what holds for all of them."""

import gc

import pytest
from hypothesis import settings
from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants

pytest_plugins = [
    "tests.browsers",
    "tests.counting",
    "tests.databases",
    "tests.engines",
]

# As at the desk, so in CI: the same examples each time, however slow the machine.
settings.load_profile("ci")
# It would draw the numbers of our own modules too, of those that are imported by then:
# other examples for each order of the tests, and one that fails in CI alone.
providers._get_local_constants = Constants


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long, or one worker would end alone with it."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


def pytest_collection_finish() -> None:
    """Look seldom for refuse, and never among what is there from beginning to end.

    Otherwise a tenth of the time goes to looking.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(5_000, 20, 50)
