"""The record with its cast and one council, on each database in turn."""

from collections.abc import Iterator

import pytest

from storage import Store
from tests.records import a_store


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    """Give the test a council's record, closed when the test is done."""
    store = a_store(database_url)
    yield store
    store.close()
