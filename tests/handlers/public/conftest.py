"""A house that announces some of its meetings, and a visitor in front of it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime

import httpx
import pytest

from handlers.web import create_web
from storage import Store
from tests.announced import a_public_store
from tests.builders import NOW
from tests.handlers.serving import serving
from tests.memory import a_folder

HOME = "https://moter.example"


@dataclass
class Square:
    """A visitor, the record behind what they see, and a clock that the test sets."""

    store: Store
    client: httpx.Client = field(init=False)
    at: datetime = NOW

    def get(self, path: str, **headers: str) -> httpx.Response:
        """Look at an address."""
        return self.client.get(path, headers=headers)

    def text(self, path: str) -> str:
        """Read a page that is there."""
        answer = self.get(path)
        assert answer.status_code == 200, path
        return answer.text


@contextmanager
def a_square() -> Iterator[Square]:
    """Open a house to the public."""
    with a_folder() as folder:
        store = a_public_store(f"sqlite+pysqlite:///{folder / 'radslag.db'}")
        square = Square(store)
        web = create_web(store, clock=lambda: square.at, public_url=HOME)
        plain = {"Accept-Encoding": "identity"}
        with (
            serving({"/{rest:path}": web}) as url,
            httpx.Client(base_url=url, headers=plain) as square.client,
        ):
            yield square
        store.close()


@pytest.fixture(scope="module")
def square() -> Iterator[Square]:
    """Look at a house that nothing happens in."""
    with a_square() as square:
        yield square


@pytest.fixture
def own_square() -> Iterator[Square]:
    """Look at a house where something may happen."""
    with a_square() as square:
        yield square
