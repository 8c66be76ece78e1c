"""The app's token goes to Slack alone, with whatever address a file is said to have."""

import pytest
from slack_sdk import WebClient

from bot.minutes.errors import TemplateUnreachable
from bot.orders import Language
from handlers.minutes_template import given_by_slack


@pytest.mark.parametrize(
    "address",
    [
        "https://files.slack.com.example.no/mal.docx",
        "https://notslack.com/mal.docx",
        "mal.docx",
    ],
)
def test_a_file_is_fetched_from_nobody_but_slack(address: str) -> None:
    client = WebClient(token="xoxb-secret")  # it is no secret
    with pytest.raises(TemplateUnreachable):
        given_by_slack(client, address, Language.BOKMAL)
