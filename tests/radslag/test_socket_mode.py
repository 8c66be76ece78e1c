"""Socket Mode that Slack refuses ends in a sentence, and not in a traceback."""

from pathlib import Path

import pytest

from tests.handlers.rude import Deed, a_server, answers, hangs_up
from tests.radslag.running import Said, radslag

TOKENS = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1"}
ADDRESS = {"PUBLIC_URL": "https://radslag.example"}
NOT_LET_IN = (
    "radslag: Slack slipper ikke Rådslag inn med Socket Mode (invalid_auth). Se at "
    "Socket Mode er slått på for appen, og kopier «App-Level Token» på nytt til "
    "SLACK_APP_TOKEN. Det må ha rettigheten connections:write.\n"
)
NO_ANSWER = (
    "radslag: Slack svarer ikke på {}. Se at maskinen når ut på nettet, "
    "og at SLACK_API_URL er riktig.\n"
)


def test_a_token_that_slack_does_not_know_is_to_be_copied_anew(tmp_path: Path) -> None:
    with a_server(answers(200, '{"ok": false, "error": "invalid_auth"}')) as slack:
        assert _started(tmp_path, slack) == Said(2, "", NOT_LET_IN)


@pytest.mark.parametrize("deed", [hangs_up, answers(503, "Oops")])
def test_slack_that_does_not_answer_is_to_be_looked_for(
    tmp_path: Path, deed: Deed
) -> None:
    with a_server(deed) as slack:
        ended = _started(tmp_path, slack)

    assert (ended.code, "Traceback" in ended.err) == (2, False)
    assert ended.err.endswith(NO_ANSWER.format(slack))


def _started(folder: Path, slack: str) -> Said:
    settings = {"HOME": str(folder), "SLACK_API_URL": slack, **TOKENS, **ADDRESS}
    radslag("migrate", at=folder, **settings)
    return radslag("web", at=folder, **settings)
