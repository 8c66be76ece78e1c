"""What is said to a database, for tests that count the times."""

from sqlalchemy import Engine, event


def listen(engine: Engine) -> list[str]:
    """Note it from now on, apart from how each begins a transaction."""
    said: list[str] = []

    def note(*given: object) -> None:
        if not str(given[2]).startswith(("BEGIN", "PRAGMA")):
            said.append(str(given[2]))

    event.listen(engine, "before_cursor_execute", note)
    event.listen(engine, "commit", lambda _: said.append("COMMIT"))
    return said
