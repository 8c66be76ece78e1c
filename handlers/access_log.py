"""The web server's log, without the secrets that stand in calendar addresses."""

import logging
import re
from copy import deepcopy
from typing import Any, Final

from uvicorn.config import LOGGING_CONFIG

SECRET: Final = re.compile(r"(/kalender/)[^\s?\"']+(?:\?[^\s\"']*)?")


class WithoutTokens(logging.Filter):
    """Cover the token in every address that is logged, known or not."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite the record where it must be, and let it pass."""
        if "/kalender/" in str(record.msg):
            record.msg = _covered(str(record.msg))
        if isinstance(record.args, tuple):
            record.args = tuple(map(_cover, record.args))
        elif record.args:
            record.args = {name: _cover(fact) for name, fact in record.args.items()}
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


def _cover(fact: object) -> object:
    return _covered(fact) if isinstance(fact, str) else fact


def _covered(text: str) -> str:
    return SECRET.sub(r"\1…", text)
