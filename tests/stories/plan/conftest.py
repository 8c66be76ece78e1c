"""A town whose region has no plan yet."""

from collections.abc import Iterator

import pytest

from tests.stories.plan.desk import PEOPLE
from tests.stories.region import a_region
from tests.stories.town import Town, a_town


@pytest.fixture
def town(sqlite_url: str) -> Iterator[Town]:
    with a_town(a_region(sqlite_url), PEOPLE) as town:
        yield town
