"""An answer beside a button: when Slack does not take it, that is known and logged."""

import pytest
from slack_sdk.errors import SlackRequestError

from handlers.beside import answer_beside
from handlers.blocks.elements import section
from tests.handlers.rude import Deed, a_server, answers

SAID = "Ola er syk"


def test_an_answer_that_is_taken_is_not_talked_of(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with a_server(answers(200, "ok")) as url:
        answer_beside(url, text=SAID, blocks=[section(SAID)])

    assert caplog.messages == []


@pytest.mark.parametrize(
    ("deed", "told"),
    [
        (answers(404, "expired_url"), "404, expired_url"),
        (answers(502, f"<html>{SAID}"), "502, no word"),
        (answers(500, ""), "500, no word"),
    ],
)
def test_an_answer_that_is_not_taken_is_told_without_what_it_said(
    caplog: pytest.LogCaptureFixture, deed: Deed, told: str
) -> None:
    with a_server(deed) as url, pytest.raises(SlackRequestError):
        answer_beside(url, text=SAID, blocks=[section(SAID)])

    assert caplog.messages == [f"not taken beside a button: {told}"]


def test_the_log_does_not_tell_where_the_answer_went(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with a_server(answers(404, "no_team")) as url, pytest.raises(SlackRequestError):
        answer_beside(url, text=SAID, blocks=[])

    assert url not in caplog.text
