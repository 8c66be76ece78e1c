"""Calendars are read again and again, by others than ourselves."""

import pytest


@pytest.fixture(autouse=True)
def _uncounted(uncounted: None) -> None:
    """Leave it to the tests of the rules to show that all of it is tested."""
