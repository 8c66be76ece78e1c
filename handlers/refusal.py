"""How Rådslag says no: one clear sentence, in the place where the person is looking."""

import logging
from typing import Any

from slack_bolt import Ack, BoltResponse
from slack_sdk import WebClient
from slack_sdk.errors import SlackClientError
from slack_sdk.webhook import WebhookClient

from bot.errors import RuleBroken
from bot.orders import Language
from bot.phrases import say
from handlers.blocks.elements import Block, section
from handlers.blocks.help import sentence_dialog
from storage import DatabaseAway

logger = logging.getLogger(__name__)

Body = dict[str, Any]


def explain(error: Exception, ack: Ack, body: Body, client: WebClient) -> BoltResponse:
    """Tell the person why nothing was done, and what to do."""
    text = sentence(error)
    if not isinstance(error, RuleBroken):
        # The body may hold what somebody wrote in confidence: it stays out of the log.
        logger.error("a listener failed", exc_info=error, extra={"action": "failed"})
    match body.get("type"):
        case "view_submission":
            return _in_dialog(ack, body, error, text)
        case "block_actions":
            return _beside_button(ack, body, client, text)
        case "event_callback":
            return _to_slack(error)
        case _ if "command" in body:
            return ack(text=text)
        case _:
            return _to_slack(error)


def sentence(error: Exception) -> str:
    """Find the sentence that a person should read."""
    match error:
        case RuleBroken():
            return str(error)
        case DatabaseAway():
            return say(Language.BOKMAL, "fault-database")
        case SlackClientError() | OSError():
            return say(Language.BOKMAL, "fault-slack")
        case _:
            return say(Language.BOKMAL, "fault-unknown")


def _in_dialog(ack: Ack, body: Body, error: Exception, text: str) -> BoltResponse:
    """Say it at the field, or on top of the dialog, so that nothing typed is lost."""
    field = error.field if isinstance(error, RuleBroken) else None
    fields = {block.get("block_id") for block in body["view"]["blocks"]}
    if field and field in fields:
        return ack(response_action="errors", errors={field: text})
    return ack(response_action="push", view=sentence_dialog(Language.BOKMAL, text))


def _beside_button(ack: Ack, body: Body, client: WebClient, text: str) -> BoltResponse:
    """Answer so that only the one who pressed sees it."""
    if url := body.get("response_url"):
        hook = WebhookClient(url, timeout=2)
        blocks: list[Block] = [section(text)]
        hook.send(
            text=text,
            blocks=blocks,
            response_type="ephemeral",
            replace_original=False,
        )
    else:
        view = sentence_dialog(Language.BOKMAL, text)
        client.views_open(trigger_id=body["trigger_id"], view=view)
    return ack()


def _to_slack(error: Exception) -> BoltResponse:
    """Let Slack deliver an event anew, unless it was a rule that said no."""
    return BoltResponse(status=200 if isinstance(error, RuleBroken) else 503)
