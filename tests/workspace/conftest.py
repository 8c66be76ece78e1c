"""A workspace whose app does nothing by itself, for tests of the Web API."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.workspace.cast import CONFIG, Stage, a_client, an_http
from workspace.runner import Running, running
from workspace.workspace import Workspace


@pytest.fixture(scope="session")
def house() -> Iterator[Running]:
    """One server for many tests, since starting and stopping one takes its time."""
    with running(CONFIG) as place:
        yield place


@pytest.fixture(scope="session")
def http(house: Running) -> Iterator[httpx.Client]:
    """Speak to that server as the page does."""
    with an_http(house.url) as client:
        yield client


@pytest.fixture
def stage(house: Running, http: httpx.Client, tmp_path: Path) -> Stage:
    """Begin with a workspace where nothing has happened yet."""
    house.workspace.keep.close()
    new = Workspace(CONFIG, tmp_path, url=house.url, is_kept=False)
    house.app.state.workspace = new
    return Stage(house, a_client(house.url), http)
