"""A workspace whose app does nothing by itself, for tests of the Web API."""

from collections.abc import Iterator

import pytest

from tests.workspace.cast import Stage, a_stage


@pytest.fixture
def stage() -> Iterator[Stage]:
    """Begin with a workspace where nothing has happened yet."""
    with a_stage() as running:
        yield running
