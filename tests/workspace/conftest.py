"""A workspace whose app does nothing by itself, for tests of the Web API."""

from collections.abc import Iterator

import pytest

from tests.workspace.cast import SERVERS, Stage, a_stage


@pytest.fixture(scope="session", autouse=True)
def _servers() -> Iterator[None]:
    """Stop at the end what tests have started together."""
    yield
    SERVERS.close()


@pytest.fixture
def stage() -> Iterator[Stage]:
    """Begin with a workspace where nothing has happened yet."""
    with a_stage() as running:
        yield running
