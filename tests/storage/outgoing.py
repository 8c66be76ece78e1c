"""Messages to test the outbox with, and what became of them."""

from dataclasses import replace
from typing import Any

from sqlalchemy import Engine, select

from bot.message import Kind, Message
from storage import outbox
from storage import tables as t
from storage.database import reading, writing
from tests.builders import ASTRID, NOW

#: Said once, and left alone.
FILE = Message(kind=Kind.INVITATION, to=ASTRID.id, about="1")
#: Shown once, and kept right ever after.
CARD = Message(kind=Kind.CARD, to=ASTRID.id)
HOME = Message(kind=Kind.HOME, to=ASTRID.id)
REFRESH = replace(HOME, only_if_shown=True)


def put(engine: Engine, *messages: Message, at: object = NOW) -> None:
    """Ask for messages."""
    with writing(engine) as db:
        outbox.put(db, messages, at)  # type: ignore[arg-type]  # a time, as all others


def rows(engine: Engine, *columns: str) -> list[tuple[Any, ...]]:
    """Look at columns of the whole outbox, by the order in which they were put."""
    wanted = [t.outbox.c[column] for column in columns]
    with reading(engine) as db:
        return [
            tuple(row) for row in db.execute(select(*wanted).order_by(t.outbox.c.id))
        ]


def states(engine: Engine) -> list[str]:
    """Look at how far each message has come."""
    return [state for (state,) in rows(engine, "state")]
