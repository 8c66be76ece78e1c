"""How new a calendar or a page is: asked more often than all else."""

from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Engine, Select, bindparam, event, exc, select

from bot.subscription import Scope
from storage import tables as t
from storage.database import DatabaseAway
from storage.feeds import hashed
from storage.public.edition import EDITION

Given = tuple[bytes, ...] | dict[str, bytes]

LOOK: Final[Select[Any]] = select(
    t.feeds.c.id,
    t.feeds.c.version,
    t.feeds.c.revoked_at.is_not(None),
    t.feeds.c.scope,
    *EDITION.selected_columns,
).where(t.feeds.c.token_hash == bindparam("hash"))


@dataclass(frozen=True)
class Hit:
    """A feed, the version of what it shows, and whether its address was replaced."""

    feed: int
    #: A person's own goes by what concerns them, the others by every meeting there is.
    version: tuple[object, ...]
    is_revoked: bool = False


class Register:
    """Looks tokens and editions up, in a fifth of the time that the record needs.

    It speaks to the driver itself, in words that are composed once, and on connections
    of its own, so that no calendar stands in line behind those who write.
    """

    def __init__(self, engine: Engine) -> None:
        #: Whether it is a file on this machine, that answers at once.
        self.is_at_hand = engine.dialect.name == "sqlite"
        self._pool = engine.pool.recreate()
        event.listen(engine, "engine_disposed", self._close)
        self._faults = (engine.dialect.loaded_dbapi.Error, exc.TimeoutError)
        words = LOOK.compile(engine)
        self._words, self._is_positional = str(words), words.positional
        self._edition = str(EDITION.compile(engine))

    def look_up(self, token: str) -> Hit | None:
        """Find the feed that a token opens, or did; nothing for any other.

        Raises:
            DatabaseAway: when the database can't be asked.
        """
        key = hashed(token)
        given: Given = (key,) if self._is_positional else {"hash": key}
        row = self._row(self._words, given)
        if row is None:
            return None
        id, version, is_revoked, scope, *edition = row
        newest = (version,) if scope == Scope.OWN else (version, *edition)
        return Hit(id, newest, bool(is_revoked))

    def edition(self) -> tuple[object, ...]:
        """Tell how new what the public sees is: another after every change of it.

        Raises:
            DatabaseAway: when the database can't be asked.
        """
        return tuple(self._row(self._edition, ()) or ())

    def _close(self, _: Engine) -> None:
        self._pool.dispose()

    def _row(self, words: str, given: Given) -> tuple[Any, ...] | None:
        try:
            return self._asked(words, given)
        except self._faults as fault:
            raise DatabaseAway(str(fault)) from fault

    def _asked(self, words: str, given: Given) -> tuple[Any, ...] | None:
        connection = self._pool.connect()
        try:
            cursor = connection.cursor()
            cursor.execute(words, given)
            row: tuple[Any, ...] | None = cursor.fetchone()
        finally:
            connection.close()
        return row
