"""Each way in which Slack can fail is told from the others, by its real signs."""

import socket
import ssl
from datetime import timedelta
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackRequestError

from handlers.outcome import (
    PAUSE,
    Failure,
    InstallationDown,
    NotSent,
    OurBug,
    RecipientGone,
    Unknown,
    outcome,
)
from tests.handlers import rude
from tests.handlers.rude import Deed, a_server, answers
from tests.waiting import PATIENCE

NO = '{"ok": false, "error": "%s"}'


@pytest.mark.parametrize(
    ("deed", "expected"),
    [
        pytest.param(
            answers(429, NO % "ratelimited", "Retry-After: 7"),
            NotSent("ratelimited", retry_after=timedelta(seconds=7)),
            id="429",
        ),
        pytest.param(
            answers(429, "Slow down"), NotSent("http_429", PAUSE), id="429-alone"
        ),
        pytest.param(
            answers(200, NO % "rate_limited", "retry-after: 2"),
            NotSent("rate_limited", timedelta(seconds=2)),
            id="200-rate_limited",
        ),
        pytest.param(answers(500, "Oops"), Unknown("http_500"), id="500"),
        pytest.param(
            answers(503, NO % "channel_not_found"), Unknown("http_503"), id="503"
        ),
        pytest.param(answers(404, "<html>"), NotSent("http_404"), id="not-slack"),
        pytest.param(answers(200, '{"ok": tr'), Unknown("http_200"), id="half-json"),
        pytest.param(
            answers(200, '{"ok": tr', length=99), Unknown("IncompleteRead"), id="half"
        ),
        pytest.param(rude.hangs_up, Unknown("RemoteDisconnected"), id="hang-up"),
        pytest.param(rude.resets, Unknown("ConnectionResetError"), id="reset"),
        pytest.param(rude.says_nothing, Unknown("TimeoutError"), id="silence"),
        pytest.param(
            answers(200, NO % "channel_not_found"),
            RecipientGone("channel_not_found"),
            id="gone",
        ),
    ],
)
def test_outcome_of_what_a_server_does(deed: Deed, expected: Failure) -> None:
    patience = 1 if deed is rude.says_nothing else PATIENCE
    with a_server(deed) as url:
        assert outcome(_failing(url, patience)) == expected


def test_outcome_when_nobody_listens() -> None:
    assert outcome(_failing(rude.nobody())) == NotSent("ConnectionRefusedError")


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("internal_error", Unknown),
        ("fatal_error", Unknown),
        ("service_unavailable", Unknown),
        ("request_timeout", Unknown),
        ("account_inactive", InstallationDown),
        ("invalid_auth", InstallationDown),
        ("messages_tab_disabled", InstallationDown),
        ("missing_scope", InstallationDown),
        ("token_revoked", InstallationDown),
        ("user_not_found", RecipientGone),
        ("is_archived", RecipientGone),
        ("restricted_action", OurBug),
        ("restricted_action_read_only_channel", OurBug),
        ("invalid_blocks", OurBug),
        ("msg_too_long", OurBug),
        ("a_code_that_slack_adds_later", OurBug),
    ],
)
def test_outcome_goes_by_slacks_word(code: str, kind: type[Failure]) -> None:
    with a_server(answers(200, NO % code)) as url:
        assert outcome(_failing(url)) == kind(code)


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (URLError(socket.gaierror()), NotSent("gaierror")),
        (URLError(ssl.SSLCertVerificationError()), NotSent("SSLCertVerificationError")),
        (URLError(BrokenPipeError()), Unknown("BrokenPipeError")),
        (URLError(TimeoutError()), Unknown("TimeoutError")),
        (URLError("unknown url type"), Unknown("URLError")),
        (SlackRequestError("no token"), OurBug("SlackRequestError")),
        (UnicodeDecodeError("utf-8", b"\xff", 0, 1, ""), Unknown("UnicodeDecodeError")),
        (KeyError("ts"), Unknown("KeyError")),
    ],
)
def test_outcome_of_what_no_server_here_can_do(
    error: Exception, expected: Failure
) -> None:
    assert outcome(error) == expected


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (403, NotSent("http_403")),
        (429, NotSent("http_429", PAUSE)),
        (502, Unknown("http_502")),
    ],
)
def test_outcome_of_sending_bytes(status: int, expected: Failure) -> None:
    with (
        a_server(answers(status, "")) as url,
        pytest.raises(HTTPError) as caught,
    ):
        urlopen(url, data=b"bytes", timeout=PATIENCE)  # noqa: S310  # our own server
    with caught.value:
        assert outcome(caught.value) == expected


def _failing(url: str, patience: int = PATIENCE) -> Exception:
    """Call as deliveries do, and give what is raised."""
    client = WebClient("xoxb-test", base_url=url, timeout=patience, retry_handlers=[])
    with pytest.raises(Exception) as caught:  # noqa: PT011  # which is what is tested
        client.chat_postMessage(channel="D1", text="Møte")
    return caught.value
