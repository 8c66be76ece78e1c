"""A town whose one council sits as the builders seat it."""

from collections.abc import Iterator

import pytest

from tests.records import a_store
from tests.stories.town import Town, a_town


@pytest.fixture
def town(sqlite_url: str) -> Iterator[Town]:
    with a_town(a_store(sqlite_url)) as town:
        yield town
