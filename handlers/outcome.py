"""What became of a call to Slack: each way of failing calls for its own answer.

The codes are from https://docs.slack.dev/reference/methods/chat.postMessage and the
other methods that deliveries use.
"""

import re
import socket
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.error import HTTPError, URLError

from slack_sdk.errors import SlackApiError, SlackClientError


@dataclass(frozen=True, kw_only=True)
class Sent:
    """Slack has it."""

    channel: str | None = None
    ts: str | None = None
    #: When it is to be shown anew.
    again: datetime | None = None


@dataclass(frozen=True)
class NotSent:
    """Slack certainly does not have it. It may ask us to wait."""

    fault: str
    retry_after: timedelta | None = None


@dataclass(frozen=True)
class Unknown:
    """Slack may have it: look before sending again."""

    fault: str


@dataclass(frozen=True)
class InstallationDown:
    """Slack takes nothing from us at all, until an administrator does something."""

    fault: str


@dataclass(frozen=True)
class RecipientGone:
    """There is nobody there to get it."""

    fault: str


@dataclass(frozen=True)
class OurBug:
    """What we said can't be said, or not there."""

    fault: str


Failure = NotSent | Unknown | InstallationDown | RecipientGone | OurBug

#: When Slack asks for a pause and does not say how long.
PAUSE = timedelta(seconds=30)
_REFUSED, _TOO_MANY, _FAULTY = 400, 429, 500
_IS_CODE = re.compile(r"[a-z][a-z0-9_]*")
_RATE_LIMITED = frozenset({"ratelimited", "rate_limited"})
#: "It's possible some aspect of the operation succeeded before the error was raised."
_UNKNOWN = frozenset(
    {
        "accesslimited",
        "duplicate_message",
        "fatal_error",
        "internal_error",
        "request_timeout",
        "service_unavailable",
    }
)
_INSTALLATION_DOWN = frozenset(
    {
        "access_denied",
        "account_inactive",
        "app_not_installed",
        "ekm_access_denied",
        "enterprise_is_restricted",
        "invalid_auth",
        "messages_tab_disabled",
        "missing_scope",
        "no_permission",
        "not_allowed_token_type",
        "not_authed",
        "org_login_required",
        "team_access_not_granted",
        "team_added_to_org",
        "token_expired",
        "token_revoked",
    }
)
_RECIPIENT_GONE = frozenset(
    {
        "cannot_dm_bot",
        "channel_not_found",
        "is_archived",
        "not_in_channel",
        "user_disabled",
        "user_not_found",
        "user_not_visible",
        "users_not_found",
    }
)
#: Errors of the way to Slack, before a request can have gone out.
_NO_WAY = (ConnectionRefusedError, socket.gaierror, ssl.SSLCertVerificationError)


def outcome(error: Exception) -> Failure:
    """Tell what an error means for the message that was being sent."""
    match error:
        case SlackApiError():
            return _of_answer(error)
        case HTTPError():
            return _of_status(error.code, dict(error.headers))
        case URLError(reason=reason) if isinstance(reason, _NO_WAY):
            return NotSent(type(reason).__name__)
        case URLError(reason=Exception() as reason):
            return Unknown(type(reason).__name__)
        case SlackClientError():
            return OurBug(type(error).__name__)
        case _:
            return Unknown(type(error).__name__)


def code(error: SlackApiError) -> str:
    """Read Slack's word for what was wrong, or nothing when it gave none."""
    data: Any = error.response.data
    word = data.get("error") if isinstance(data, dict) else None
    return word if isinstance(word, str) and _IS_CODE.fullmatch(word) else ""


def _of_answer(error: SlackApiError) -> Failure:
    word, status = code(error), error.response.status_code
    if word in _RATE_LIMITED:
        return NotSent(word, retry_after=_retry_after(error.response.headers))
    if word and status < _FAULTY and status != _TOO_MANY:
        return _of_word(word)
    return _of_status(status, error.response.headers)


def _of_status(status: int, headers: Mapping[str, str]) -> Failure:
    """Judge an answer that is hardly Slack's own: of a proxy, or cut short."""
    fault = f"http_{status}"
    if status == _TOO_MANY:
        return NotSent(fault, retry_after=_retry_after(headers))
    return NotSent(fault) if _REFUSED <= status < _FAULTY else Unknown(fault)


def _of_word(word: str) -> Failure:
    if word in _UNKNOWN:
        return Unknown(word)
    if word in _INSTALLATION_DOWN:
        return InstallationDown(word)
    if word in _RECIPIENT_GONE:
        return RecipientGone(word)
    # Slack said no, with a reason that only a change can remove: of ours, or of what
    # the workspace restricts.
    return OurBug(word)


def _retry_after(headers: Mapping[str, str]) -> timedelta:
    by_name = {name.lower(): value for name, value in headers.items()}
    seconds = by_name.get("retry-after", "")
    return timedelta(seconds=int(seconds)) if seconds.isdecimal() else PAUSE
