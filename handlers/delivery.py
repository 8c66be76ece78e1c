"""One message from the outbox to Slack: once, whatever fails on the way.

The protocol stands in `storage/deliveries.py`. No transaction is open while Slack is
spoken with, and what must be known after a crash is kept before its effect.
"""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from http.client import HTTPException

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from handlers.now import Now
from handlers.outcome import (
    Failure,
    InstallationDown,
    NotSent,
    OurBug,
    RecipientGone,
    Sent,
    Unknown,
    code,
    outcome,
)
from handlers.rendering import Attachment, HomeTab, Later, Post, Render, Rendering
from handlers.sending import TIMEOUT, Sending
from storage import DatabaseAway
from storage.deliveries import LEASE, TRIES, Claim, Deliveries

log = logging.getLogger(__name__)

#: Slack's word for a conversation that it does not know.
CONVERSATION_GONE = "channel_not_found"
#: How long to leave Slack in peace when it takes nothing from us.
INSTALLATION_PAUSE = timedelta(minutes=1)
#: How much of the lease is left for the answer of a last call, and for keeping it.
RESERVE = TIMEOUT + timedelta(seconds=1)
#: What comes of Slack or of the way there, and needs no look at our own code.
_BAD_DAYS = (SlackApiError, HTTPException, OSError)


@dataclass(frozen=True)
class Nothing:
    """There is no longer anything to say."""


@dataclass(frozen=True)
class NotNow:
    """There is something to say, and nobody is to be disturbed with it yet."""

    until: datetime


@dataclass(frozen=True)
class Lost:
    """The lease went to somebody else, who knows more."""


class _TooLate(Exception):  # noqa: N818  # a state of the world, as it is said
    """The lease is about to end."""


class _LeaseLost(Exception):  # noqa: N818  # as above
    """The lease has ended, and somebody else holds another."""


Ending = Sent | Nothing | NotNow | Lost | Failure


class Courier:
    """Takes messages from the outbox to Slack, one at a time."""

    def __init__(
        self,
        deliveries: Deliveries,
        client: WebClient,
        render: Render,
        *,
        clock: Now,
        stopwatch: Callable[[], float] = time.monotonic,
    ) -> None:
        self._deliveries = deliveries
        self._client = client
        self._render = render
        self._clock = clock
        self._stopwatch = stopwatch

    def deliver_next(self) -> bool:
        """Deliver the message that is due first; no when none is.

        Raises:
            DatabaseAway: when the outbox can't be reached. What was begun is taken up
                again when its lease has ended.
        """
        began = self._stopwatch()
        claim = self._deliveries.claim(self._clock())
        if claim is None:
            return False
        ending = self._try(claim, until=began + (LEASE - RESERVE).total_seconds())
        self._close(claim, ending)
        return True

    def _try(self, claim: Claim, *, until: float) -> Ending:
        if claim.slack is None:
            return RecipientGone("not_in_slack")
        if claim.attempts > TRIES:
            # Its tries end without a word, so it may be what ends them.
            return OurBug("unfinished")
        try:
            rendering = self._render(claim.message)
        except DatabaseAway:
            raise
        except Exception as error:
            log.exception("a message can't be drawn", extra=_about(claim))
            return OurBug(type(error).__name__)
        return self._send(claim, rendering, until=until)

    def _send(self, claim: Claim, rendering: Rendering, *, until: float) -> Ending:
        sending = Sending(
            self._client,
            claim,
            check=partial(self._check, until),
            keep_file=partial(self._keep_file, claim),
        )
        try:
            return self._carry(claim, rendering, sending)
        except DatabaseAway:
            raise
        except _TooLate:
            return NotSent("too_late")
        except _LeaseLost:
            return Lost()
        except _BAD_DAYS as error:
            return outcome(error)
        except Exception as error:
            log.exception("a try failed", extra=_about(claim))
            return outcome(error)

    def _carry(
        self, claim: Claim, rendering: Rendering, sending: Sending
    ) -> Sent | Nothing | NotNow:
        match rendering:
            case None:
                return Nothing()
            case Later(until=until):
                return NotNow(until)
            case HomeTab() as home:
                return sending.publish(home)
            case Post(again=again) as post:
                sent = self._give(claim, sending, partial(sending.post, post))
                return replace(sent, again=again)
            case Attachment() as given:
                return self._give(claim, sending, partial(sending.share, given))

    def _give(
        self, claim: Claim, sending: Sending, give: Callable[[str], Sent]
    ) -> Sent:
        """Give it to the conversation that is remembered, or in one that is opened."""
        to = claim.message.to
        if claim.channel:
            try:
                return give(claim.channel)
            except SlackApiError as error:
                if code(error) != CONVERSATION_GONE:
                    raise
            # It was with a user, or in a workspace, that is no more.
            self._deliveries.keep_channel(to, None)
        channel = sending.open_conversation()
        self._deliveries.keep_channel(to, channel)
        return give(channel)

    def _check(self, until: float) -> None:
        if self._stopwatch() > until:
            raise _TooLate

    def _keep_file(self, claim: Claim, file: str) -> None:
        if not self._deliveries.keep_file(claim, file):
            raise _LeaseLost

    def _close(self, claim: Claim, ending: Ending) -> None:
        """Keep how a try ended."""
        at = self._clock()
        match ending:
            case Sent(channel=channel, ts=ts, again=again):
                self._deliveries.finish(claim, at, channel=channel, ts=ts, again=again)
            case NotNow(until=until):
                self._deliveries.leave(claim, until)
            case Nothing():
                self._deliveries.drop(claim, at)
            case Lost():
                pass
            case failure:
                log.warning("not delivered: %s", failure, extra=_about(claim))
                self._fail(claim, at, failure)

    def _fail(self, claim: Claim, at: datetime, failure: Failure) -> None:
        outbox, fault = self._deliveries, failure.fault
        match failure:
            case NotSent(retry_after=timedelta() as wait):
                outbox.put_off(claim, at, fault=fault, wait=wait)
            case InstallationDown():
                outbox.put_off(claim, at, fault=fault, wait=INSTALLATION_PAUSE)
            case NotSent() | Unknown():
                is_unsure = isinstance(failure, Unknown)
                outbox.fail(claim, at, fault=fault, is_unsure=is_unsure)
            case RecipientGone() | OurBug():
                for_good = isinstance(failure, RecipientGone)
                outbox.bury(claim, at, fault=fault, for_good=for_good)


def _about(claim: Claim) -> dict[str, object]:
    """Say in a log which message it was, and nothing of what is in it."""
    return {"action": "deliver", "key": claim.message.key, "attempt": claim.attempts}
