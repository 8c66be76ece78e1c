"""The Slack doorway: one Bolt app, who is acting, and where each subject listens."""

import logging
from collections.abc import Callable
from typing import Any

from slack_bolt import App, BoltContext
from slack_bolt.authorization import AuthorizeResult
from slack_sdk import WebClient

from bot.act import Act
from bot.errors import Stranger
from handlers import (
    absence,
    agenda,
    answer,
    apology,
    attention,
    calendar,
    cancelling,
    case_proposal,
    chores,
    command,
    consequences,
    dead_letters,
    deadlines,
    decision,
    demand,
    directory,
    draft,
    external_calendars,
    history,
    home,
    item,
    item_elsewhere,
    meeting,
    minutes_desk,
    minutes_round,
    minutes_template,
    named_days,
    notice,
    objection,
    organ,
    payroll,
    plan,
    plan_adoption,
    plan_desk,
    plan_files,
    plan_versions,
    proposal,
    reminder,
    rhythm,
    room,
    room_items,
    room_lead,
    room_seat,
    room_task,
    room_ways,
    seat_desk,
    seating,
    statistics,
    talk,
    visitors,
)
from handlers.asking import Asking, delivery
from handlers.now import Now
from handlers.refusal import explain
from storage import Store

#: The table of contents: each subject says itself what it listens for. Bolt asks one
#: listener after the other, so what is clicked most comes first.
SUBJECTS = (
    apology,
    answer,
    absence,
    agenda,
    attention,
    calendar,
    case_proposal,
    cancelling,
    chores,
    command,
    consequences,
    dead_letters,
    deadlines,
    statistics,
    decision,
    demand,
    directory,
    history,
    draft,
    external_calendars,
    home,
    item,
    item_elsewhere,
    meeting,
    minutes_desk,
    minutes_round,
    minutes_template,
    named_days,
    notice,
    objection,
    organ,
    payroll,
    plan,
    plan_adoption,
    plan_desk,
    plan_files,
    plan_versions,
    proposal,
    reminder,
    rhythm,
    room,
    room_items,
    room_lead,
    room_seat,
    room_task,
    room_ways,
    seat_desk,
    seating,
    talk,
    visitors,
)


def create_app(store: Store, *, client: WebClient, clock: Now, public_url: str) -> App:
    """Put the app together. It answers when all is kept, and never before.

    Requests are verified in front of it, over raw bytes (`handlers/edge.py`).
    """
    app = App(
        # Without a name it reads every file on the way here to find one.
        name="radslag",
        # It warns of tokens in the environment; ours are read in one place.
        logger=logging.getLogger("slack_bolt"),
        client=client,
        authorize=lambda: _authorized(client),
        process_before_response=True,
        request_verification_enabled=False,
        ssl_check_enabled=False,
        ignoring_self_events_enabled=False,
        attaching_conversation_kwargs_enabled=False,
    )
    app.use(_introduction(store, client, clock, public_url))
    app.error(explain)
    for subject in SUBJECTS:
        subject.register(app)
    return app


def _authorized(client: WebClient) -> AuthorizeResult:
    """One installation, one token: nothing to ask Slack about."""
    return AuthorizeResult(
        enterprise_id=None, team_id=None, bot_token=client.token, bot_user_id=None
    )


def _is_own(body: dict[str, Any]) -> bool:
    """Tell what the app itself said, or what became of it, from what people say."""
    match body:
        case {"event": {"type": "message", "bot_id": _}}:
            return True
        case {"event": {"type": "message", "subtype": _}}:
            return True
        case _:
            return False


def _introduction(
    store: Store, client: WebClient, clock: Now, public_url: str
) -> Callable[..., None]:
    def introduce(
        context: BoltContext, body: dict[str, Any], next_: Callable[[], None]
    ) -> None:
        """Give every listener, by name, who is asking and what it takes to answer.

        Raises:
            Stranger: when neither councils nor workspace know the one who asks.
        """
        context["store"], context["now"] = store, clock()
        user = None if _is_own(body) else context.user_id
        person = store.introduce(user) if user else None
        is_event = body.get("type") == "event_callback"
        if person is None and not is_event:
            raise Stranger
        context["asking"] = person and Asking(
            person=person,
            act=Act(by=person.id, at=context["now"], delivery=delivery(body)),
            store=store,
            client=client,
            home=public_url,
            trigger=body.get("trigger_id", ""),
            stamp=(body.get("view") or {}).get("hash", ""),
        )
        next_()

    return introduce
