"""An answer beside a button, through the address that Slack gives with each press."""

from typing import Final

from slack_sdk.webhook import WebhookClient

from handlers.blocks.elements import Block

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
    hook.send(
        text=text,
        blocks=blocks,
        response_type="ephemeral",
        replace_original=replaces,
    )
