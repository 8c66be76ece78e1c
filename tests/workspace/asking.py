"""Asking the Web API for something that it refuses."""

from collections.abc import Callable
from typing import Any

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web import SlackResponse


def refusal(ask: Callable[..., SlackResponse], **given: object) -> dict[str, Any]:
    """Ask, and give the answer that says no."""
    with pytest.raises(SlackApiError) as refused:
        ask(**given)
    answer: dict[str, Any] = refused.value.response.data
    assert answer.pop("ok") is False
    return answer


def error(ask: Callable[..., SlackResponse], **given: object) -> str:
    """Ask, and give the code of the refusal."""
    return str(refusal(ask, **given)["error"])
