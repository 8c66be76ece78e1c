"""The drawer where the workspace's things lie between two runs."""

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from workspace.wire import Json

TABLE = """
CREATE TABLE IF NOT EXISTS kept (
    kind TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (kind, id)
) WITHOUT ROWID
"""


class Keep:
    """Things by kind and id; what is put is there after a `kill -9`."""

    def __init__(self, path: Path | None) -> None:
        """Open the drawer, or make it; without a path it lasts for this run only."""
        # Made in one thread and used in another, but never by two at once.
        self._db = sqlite3.connect(
            path or ":memory:", isolation_level=None, check_same_thread=False
        )
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA synchronous=NORMAL")
        # Only a checkpoint waits for the disk; let it be seldom (32 MiB).
        self._db.execute("PRAGMA wal_autocheckpoint=8192")
        self._db.execute(TABLE)

    def put(self, kind: str, key: str, body: Json) -> None:
        """Keep a thing, in place of what had its key."""
        row = (kind, key, json.dumps(body, ensure_ascii=False))
        self._db.execute("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", row)

    def drop(self, kind: str, key: str) -> None:
        """Forget a thing."""
        self._db.execute("DELETE FROM kept WHERE kind = ? AND id = ?", (kind, key))

    def all(self, kind: str) -> Iterator[tuple[str, Json]]:
        """Give every thing of a kind, by key."""
        sql = "SELECT id, body FROM kept WHERE kind = ? ORDER BY id"
        for key, body in self._db.execute(sql, (kind,)):
            yield key, json.loads(body)

    def close(self) -> None:
        """Shut the drawer."""
        self._db.close()
