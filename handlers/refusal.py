"""How Rådslag says no: one clear sentence, in the place where the person is looking."""

import logging
from contextlib import suppress
from typing import Any, Final

from slack_bolt import Ack, BoltContext, BoltResponse
from slack_sdk import WebClient
from slack_sdk.errors import SlackClientError

from bot.errors import RuleBroken
from bot.meeting import MeetingId
from bot.orders import Language
from bot.phrases import say
from handlers.asking import Asking
from handlers.beside import answer_beside
from handlers.blocks.elements import SECTION_LIMIT, Block, escape, section
from handlers.blocks.help import sentence_dialog
from storage import DatabaseAway

logger = logging.getLogger(__name__)

Body = dict[str, Any]

#: Slack refuses, fails, or says nothing in time.
SLACK_FAULTS: Final = (SlackClientError, OSError)


def explain(
    error: Exception, ack: Ack, body: Body, client: WebClient, context: BoltContext
) -> BoltResponse:
    """Tell the person why nothing was done, and what to do."""
    asking = context.get("asking")
    text = sentence(error, _language(asking))
    if not isinstance(error, RuleBroken):
        # The body may hold what somebody wrote in confidence: it stays out of the log.
        logger.error("a listener failed", exc_info=error, extra={"action": "failed"})
    match body.get("type"):
        case "view_submission":
            return _in_dialog(ack, body, error, text)
        case "block_actions":
            if isinstance(error, RuleBroken):
                _put_right(body, asking)
            return _beside_button(ack, body, client, error, text)
        case "event_callback":
            return _to_slack(error)
        case _ if "command" in body:
            return ack(text=escape(text, limit=SECTION_LIMIT))
        case _:
            return _to_slack(error)


def sentence(error: Exception, language: Language) -> str:
    """Find the sentence that a person should read."""
    match error:
        case RuleBroken():
            return error.said(language)
        case DatabaseAway():
            return say(language, "fault-database")
        case _ if isinstance(error, SLACK_FAULTS):
            return say(language, "fault-slack")
        case _:
            return say(language, "fault-unknown")


def _language(asking: Asking | None) -> Language:
    """Tell how to speak with somebody; a stranger, or with no database, in bokmål."""
    with suppress(DatabaseAway):
        return asking.language if asking else Language.BOKMAL
    return Language.BOKMAL


def _in_dialog(ack: Ack, body: Body, error: Exception, text: str) -> BoltResponse:
    """Say it at the field, or on top of the dialog, so that nothing typed is lost."""
    field = error.field if isinstance(error, RuleBroken) else None
    fields = {block.get("block_id") for block in body["view"]["blocks"]}
    if field and field in fields:
        return ack(response_action="errors", errors={field: text})
    return ack(response_action="push", view=_alone(text))


def _alone(text: str) -> Block:
    """Show a sentence in a dialog of its own, harmless whatever names it holds."""
    return sentence_dialog(Language.BOKMAL, escape(text, limit=SECTION_LIMIT))


def _put_right(body: Body, asking: Asking | None) -> None:
    """Draw anew what offered a button that no longer holds, as after the start."""
    if asking is None:
        return
    id = body["actions"][0].get("value", "").partition("/")[0]
    if not id.isdecimal():
        return
    try:
        asking.store.refresh(asking.person.id, MeetingId(int(id)), asking.act)
    except DatabaseAway:
        logger.warning("nothing was drawn anew", extra={"action": "refused"})


def _beside_button(
    ack: Ack, body: Body, client: WebClient, error: Exception, text: str
) -> BoltResponse:
    """Answer so that only the one who pressed sees it."""
    url = body.get("response_url")
    if not url and isinstance(error, SLACK_FAULTS):
        return _marked_by_slack()
    try:
        if url:
            safe = escape(text, limit=SECTION_LIMIT)
            answer_beside(url, text=safe, blocks=[section(safe)])
        elif (body.get("view") or {}).get("type") == "modal":
            # What was typed waits below, as in a dialog that was sent.
            client.views_push(trigger_id=body["trigger_id"], view=_alone(text))
        else:
            client.views_open(trigger_id=body["trigger_id"], view=_alone(text))
    except SLACK_FAULTS:
        return _marked_by_slack()
    return ack()


def _marked_by_slack() -> BoltResponse:
    """Don't acknowledge: Slack, which takes nothing from us, then marks the button."""
    return BoltResponse(status=503)


def _to_slack(error: Exception) -> BoltResponse:
    """Let Slack deliver an event anew, unless it was a rule that said no."""
    return BoltResponse(status=200 if isinstance(error, RuleBroken) else 503)
