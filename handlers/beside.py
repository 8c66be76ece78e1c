"""An answer beside a button, through the address that Slack gives with each press."""

import logging
import re
from http import HTTPStatus
from typing import Final

from slack_sdk.errors import SlackRequestError
from slack_sdk.webhook import WebhookClient

from handlers.blocks.elements import Block

logger = logging.getLogger(__name__)

#: What Slack calls a fault, as against a page of somebody's proxy.
IS_WORD: Final = re.compile("[a-z][a-z0-9_]{0,40}")
#: Seconds that the answer may take: the press itself must be answered within three.
PATIENCE: Final = 2


def answer_beside(
    url: str, *, text: str, blocks: list[Block], replaces: bool = False
) -> None:
    """Say something to the one who pressed, beside the message or in its place.

    Raises:
        OSError, SlackClientError: when Slack does not take it.
    """
    # It would say it twice by itself when the connection breaks.
    hook = WebhookClient(url, timeout=PATIENCE, retry_handlers=[])
    answer = hook.send(
        text=text,
        blocks=blocks,
        response_type="ephemeral",
        replace_original=replaces,
    )
    if answer.status_code != HTTPStatus.OK:
        # Neither the address, which is a secret for a while, nor what was said.
        word = answer.body if IS_WORD.fullmatch(answer.body) else "no word"
        refusal = f"not taken beside a button: {answer.status_code}, {word}"
        logger.warning(refusal, extra={"action": "answer"})
        raise SlackRequestError(refusal)
