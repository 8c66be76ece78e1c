"""An empty database that rosters are kept in, of each kind in turn."""

import pytest
from sqlalchemy import Engine

from storage import tables as t
from tests.engines import Open


@pytest.fixture
def engine(database_url: str, opened: Open) -> Engine:
    engine = opened(database_url)
    t.metadata.create_all(engine)
    return engine
