"""The log of a process: what an operator needs to know, and nobody's secrets."""

import logging
from typing import Final

#: Talk of their own doings, of tokens in the environment that we read ourselves, or of
#: addresses that may hold a secret.
_CHATTY: Final = (
    "alembic",
    "apscheduler",
    "httpx",
    "slack_bolt",
    "slack_sdk",
    "urllib3",
)


def write_log() -> None:
    """Write warnings of the libraries and news of our own to stderr."""
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s %(message)s")
    for name in _CHATTY:
        logging.getLogger(name).setLevel(logging.ERROR)
