"""Settings: read once, explained when they can't be right, and never printed."""

import pytest

from radslag.settings import Settings, SettingWrong


def test_settings_that_are_left_out_have_their_usual_values() -> None:
    assert Settings.read({"HOME": "/tmp/mari"}) == Settings(  # noqa: S108  # only a name
        database_url="sqlite:////tmp/mari/.local/share/radslag/radslag.db"
    )


def test_settings_are_read_as_they_were_set() -> None:
    read = Settings.read(
        {
            "DATABASE_URL": "postgresql://localhost/radslag",
            "SLACK_BOT_TOKEN": " xoxb-1 ",
            "SLACK_SIGNING_SECRET": "hemmelig",
            "SLACK_APP_TOKEN": "xapp-1",
            "SLACK_API_URL": "http://127.0.0.1:4000/api",
            "PUBLIC_URL": "https://radslag.kommune.example/",
            "PORT": "8080",
            "ALLOW_INTERNAL_CALENDARS": "1",
        }
    )
    assert read == Settings(
        database_url="postgresql://localhost/radslag",
        bot_token="xoxb-1",
        signing_secret="hemmelig",
        app_token="xapp-1",
        slack_api_url="http://127.0.0.1:4000/api/",
        public_url="https://radslag.kommune.example",
        port=8080,
        organiser="radslag@radslag.kommune.example",
        allows_internal_calendars=True,
    )
    assert read.is_socket_mode


def test_data_lie_where_the_system_wants_them() -> None:
    read = Settings.read({"HOME": "/h", "XDG_DATA_HOME": "/data"})

    assert read.database_url == "sqlite:////data/radslag/radslag.db"


@pytest.mark.parametrize(
    ("set_to", "said"),
    [
        (
            {"SLACK_BOT_TOKEN": "xapp-1"},
            (
                "SLACK_BOT_TOKEN er ikke riktig: den skal begynne med xoxb-. "
                "Kopier den på nytt fra appens side hos Slack."
            ),
        ),
        (
            {"SLACK_APP_TOKEN": "xoxb-1"},
            (
                "SLACK_APP_TOKEN er ikke riktig: den skal begynne med xapp-. "
                "Kopier den på nytt fra appens side hos Slack."
            ),
        ),
        (
            {"PUBLIC_URL": "radslag.kommune.example"},
            "PUBLIC_URL skal være en adresse som begynner med https://.",
        ),
        (
            {"SLACK_API_URL": "ftp://slack.example"},
            "SLACK_API_URL skal være en adresse som begynner med https://.",
        ),
        (
            {"ALLOW_INTERNAL_CALENDARS": "kanskje"},
            "ALLOW_INTERNAL_CALENDARS skal være 1 eller 0. Uten den gjelder 0.",
        ),
        *(
            ({"PORT": port}, "PORT skal være et tall fra 1 til 65535.")
            for port in ("0", "65536", "-1", "x", "²")
        ),
    ],
)
def test_a_setting_that_can_not_be_right_is_explained(
    set_to: dict[str, str], said: str
) -> None:
    with pytest.raises(SettingWrong) as wrong:
        Settings.read({"HOME": "/h"} | set_to)

    assert str(wrong.value) == said


def test_one_is_told_what_to_set_next() -> None:
    bare = Settings(database_url="sqlite://")
    with pytest.raises(SettingWrong, match=r"^SLACK_BOT_TOKEN mangler\. Sett den til"):
        bare.require_slack()
    with pytest.raises(SettingWrong, match=r"^SLACK_SIGNING_SECRET mangler\."):
        Settings(database_url="sqlite://", bot_token="xoxb-1").require_slack()
    with pytest.raises(SettingWrong, match=r"^PUBLIC_URL mangler\."):
        bare.require_address()


def test_socket_mode_needs_no_signing_secret() -> None:
    Settings(
        database_url="sqlite://", bot_token="xoxb-1", app_token="xapp-1"
    ).require_slack()


def test_secrets_do_not_show_when_settings_are_printed() -> None:
    secret = Settings(
        database_url="postgresql://radslag:passord@localhost/radslag",
        bot_token="xoxb-1",
        signing_secret="hemmelig",
        app_token="xapp-1",
    )
    shown = f"{secret!r} {secret}"
    assert [s for s in ("passord", "xoxb", "hemmelig", "xapp") if s in shown] == []
