"""The web server's log, without the secrets that stand in calendar addresses."""

import logging
import re
from copy import deepcopy
from typing import Any, Final, TypeVar

from uvicorn.config import LOGGING_CONFIG

T = TypeVar("T")

SECRET: Final = re.compile(r"(/kalender/)[^\s?\"]+")


class WithoutTokens(logging.Filter):
    """Cover the token in every address that is logged, known or not."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite the record, and let it pass."""
        record.msg = _covered(record.msg)
        if isinstance(record.args, tuple):
            record.args = tuple(_covered(fact) for fact in record.args)
        return True


def log_config() -> dict[str, Any]:
    """Give uvicorn its usual logging, with the filter on all that it writes.

    As configuration, because each of several web processes sets up its own.
    """
    config = deepcopy(LOGGING_CONFIG)
    config["filters"] = {"without_tokens": {"()": WithoutTokens}}
    for handler in config["handlers"].values():
        handler["filters"] = ["without_tokens"]
    return config


def _covered(fact: T) -> T | str:
    return SECRET.sub(r"\1…", fact) if isinstance(fact, str) else fact
