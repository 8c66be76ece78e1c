"""What every test may ask for, and what holds for all of them."""

import pytest
from hypothesis import settings

pytest_plugins = [
    "tests.browsers",
    "tests.counting",
    "tests.databases",
    "tests.engines",
]

# As at the desk, so in CI: the same examples each time, however slow the machine.
settings.load_profile("ci")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long, or one worker would end alone with it."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)
