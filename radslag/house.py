"""The parts that every process is put together from."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from slack_sdk import WebClient

from handlers.fetching import Fetcher
from radslag.settings import Settings, SettingWrong
from storage import Store, connect
from storage.readiness import needs_upgrade


def now() -> datetime:
    """Read the clock: the only place where it is read."""
    return datetime.now(UTC)


def open_store(settings: Settings, *, patience: timedelta) -> Store:
    """Open the record.

    Raises:
        SettingWrong: when the database is not ready for this release.
        UnfitDatabase, DatabaseAway: when it can't be used.
    """
    make_folder(settings.database_url)
    if needs_upgrade(settings.database_url):
        raise SettingWrong(
            "Databasen er ikke klar for denne utgaven. Kjør «radslag migrate» først."
        )
    return Store(connect(settings.database_url, patience=patience))


def make_folder(database_url: str) -> None:
    """Make the folder that a database file is to lie in."""
    scheme, _, path = database_url.partition(":///")
    if scheme.startswith("sqlite") and path:
        Path(path).parent.mkdir(parents=True, exist_ok=True)


def unanswered(client: WebClient) -> str:
    """Write what an operator is told when Slack does not answer."""
    return (
        f"Slack svarer ikke på {client.base_url}. Se at maskinen når ut på nettet, "
        "og at SLACK_API_URL er riktig."
    )


def fetcher(settings: Settings) -> Fetcher:
    """Make what asks for external calendars, and says who it is."""
    agent = f"Radslag (+{settings.public_url})" if settings.public_url else "Radslag"
    return Fetcher(agent=agent, allows_internal=settings.allows_internal_calendars)


def slack_client(settings: Settings, *, timeout: int) -> WebClient:
    """Make a client that never posts twice by itself: `timeout` in seconds."""
    return WebClient(
        token=settings.bot_token,
        base_url=settings.slack_api_url,
        timeout=timeout,
        retry_handlers=[],
    )
