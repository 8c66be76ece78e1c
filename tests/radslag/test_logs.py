"""The log of a process: libraries that would tell too much are quiet."""

from pathlib import Path

from tests.radslag.running import python

ASK = """
import logging
from radslag.logs import write_log
write_log()
logging.getLogger().setLevel(logging.DEBUG)
for name in ("slack_sdk.web.base_client", "slack_bolt.App", "alembic", "radslag.web"):
    logging.getLogger(name).debug("words of %s", name)
    logging.getLogger(name).info("talk of %s", name)
    logging.getLogger(name).warning("warning of %s", name)
"""


def test_what_the_libraries_say_of_tokens_and_texts_is_left_out_at_every_level(
    tmp_path: Path,
) -> None:
    ended = python("-c", ASK, at=tmp_path)

    assert ended.err.splitlines() == [
        "DEBUG radslag.web words of radslag.web",
        "INFO radslag.web talk of radslag.web",
        "WARNING radslag.web warning of radslag.web",
    ]
