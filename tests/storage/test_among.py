"""One of a list, however long, and also of an empty one."""

import pytest
from sqlalchemy import Engine, select

from storage import tables as t
from storage.among import among
from storage.database import reading
from tests.builders import ASTRID, BJARNE


@pytest.mark.parametrize(
    ("names", "found"),
    [
        ([], []),
        (["Astrid Brekke", "Bjarne Solli", "Nobody", "'; --"], [ASTRID.id, BJARNE.id]),
    ],
)
def test_among_finds_those_whose_text_is_listed(
    engine: Engine, names: list[str], found: list[int]
) -> None:
    listed = among(engine.dialect.name, t.people.c.name, "names")
    query = select(t.people.c.id).where(listed).order_by(t.people.c.id)
    with reading(engine) as db:
        assert list(db.scalars(query, {"names": names})) == found


def test_among_finds_those_whose_number_is_listed(engine: Engine) -> None:
    listed = among(engine.dialect.name, t.people.c.id, "ids")
    with reading(engine) as db:
        found = db.scalars(select(t.people.c.name).where(listed), {"ids": [1, 99]})
        assert list(found) == [ASTRID.name]
