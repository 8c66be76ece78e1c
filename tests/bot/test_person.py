"""A person is greeted by their first name."""

import pytest

from tests.builders import a_person


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("Astrid Brekke", "Astrid"),
        ("Per Olav von der Lippe", "Per"),
        ("Madonna", "Madonna"),
    ],
)
def test_first_name_is_what_one_is_greeted_by(name: str, first: str) -> None:
    assert a_person(name=name).first_name == first
