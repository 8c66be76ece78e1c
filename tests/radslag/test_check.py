"""`radslag check`: what is missing, a sentence each, by itself and by asking Slack."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from bot.body import Body
from radslag import check, manifest
from radslag.settings import Settings
from storage.migrations import upgrade
from tests.builders import HOLE, LIER, a_body
from tests.records import a_store
from tests.workspace.place import a_place
from workspace.config import App, Config, Team
from workspace.runner import Running

APP = App(
    id="A1",
    name="Rådslag",
    bot_user_id="UBOT",
    bot_id="BBOT",
    bot_token="xoxb-1",
    signing_secret="hemmelig",
    request_url="http://127.0.0.1:1/",
    scopes=manifest.read().scopes,
)
FINE = "Alt ser riktig ut.\n"


def test_a_set_up_that_is_whole_is_fine(
    sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with _slack() as slack:
        assert _check(_settings(sqlite_url, slack)) == 0

    assert capsys.readouterr() == (FINE, "")


def test_what_secretaries_should_look_at_is_told_and_nothing_is_wrong(
    sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = _settings(sqlite_url, body=a_body(replace(LIER, holder=None), HOLE))
    assert _check(settings, slack=False) == 0

    assert capsys.readouterr() == (
        (
            "Merk: Rådmannsgruppen: Ingen sitter i plassen for rådmann fra Lier. "
            "Legg inn hvem det er.\nOppsettet er i orden.\n"
        ),
        "",
    )


def test_everything_that_is_missing_is_said_at_once(
    sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    bare = Settings(database_url=sqlite_url, public_url="http://radslag.example")
    assert _check(bare, slack=False) == 2

    said = capsys.readouterr().err.splitlines()
    assert [line[:30] for line in said] == [
        "• SLACK_BOT_TOKEN mangler. Set",
        "• PUBLIC_URL begynner med http",
        "• Databasen er ikke klar for d",
    ]


def test_a_council_that_is_missing_is_told_of(
    sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    other = f"{sqlite_url}.other"
    upgrade(other)
    settings = replace(_settings(sqlite_url), database_url=other)
    assert _check(settings, slack=False) == 2

    assert capsys.readouterr().err == (
        "• Ingen organer er lagt inn. Les dem inn med «radslag import FIL».\n"
    )


@pytest.mark.parametrize("scope", manifest.read().scopes)
def test_a_scope_that_is_missing_is_named(
    sqlite_url: str, capsys: pytest.CaptureFixture[str], scope: str
) -> None:
    left = tuple(each for each in APP.scopes if each != scope)
    with _slack(replace(APP, scopes=left)) as slack:
        assert _check(_settings(sqlite_url, slack)) == 2

    assert capsys.readouterr().err == (
        f"• Appen mangler rettighetene {scope}. Legg dem til under "
        "«OAuth & Permissions», og installer appen på nytt.\n"
    )


def test_a_token_that_slack_does_not_know_is_told_of(
    sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with _slack(replace(APP, bot_token="xoxb-2")) as slack:
        assert _check(_settings(sqlite_url, slack)) == 2

    assert capsys.readouterr().err == (
        "• Slack kjenner ikke appen (invalid_auth). Kopier «Bot User OAuth Token» på "
        "nytt til SLACK_BOT_TOKEN.\n"
    )


def test_a_slack_that_is_not_there_is_told_of(
    sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _check(_settings(sqlite_url)) == 2

    assert capsys.readouterr().err == (
        "• Slack svarer ikke på http://127.0.0.1:1/api/. Se at maskinen når ut på "
        "nettet, og at SLACK_API_URL er riktig.\n"
    )


def _check(settings: Settings, *, slack: bool = True) -> int:
    return check.run(settings, Namespace(slack=slack))


@contextmanager
def _slack(app: App = APP) -> Iterator[Running]:
    team = Team(id="T1", name="Vestregionen", domain="vestregionen")
    with a_place(Config(team=team, app=app)) as slack:
        yield slack


def _settings(
    url: str, slack: Running | None = None, *, body: Body | None = None
) -> Settings:
    """Set everything right, with a council in the database."""
    a_store(url, body=body).close()
    return Settings(
        database_url=url,
        bot_token="xoxb-1",
        signing_secret="hemmelig",
        slack_api_url=slack.api_url if slack else "http://127.0.0.1:1/api/",
        public_url="https://radslag.example",
    )
