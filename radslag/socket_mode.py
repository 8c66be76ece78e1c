"""Socket Mode: Rådslag calls Slack, and says in a sentence when it is not let in."""

from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from handlers.outcome import code
from radslag.house import slack_client, unanswered
from radslag.settings import Settings, SettingWrong

#: Slack may take a while to find a line.
SECONDS = 10


def connected(app: App, settings: Settings) -> SocketModeHandler:
    """Open a line to Slack, on which it delivers to the app.

    Raises:
        SettingWrong: when Slack does not answer, or does not let us in.
    """
    client = slack_client(settings, timeout=SECONDS)
    address = _address(client, settings.app_token)
    handler = SocketModeHandler(app, settings.app_token, web_client=client)
    # It would ask by itself, and write a refusal to the log in its own words.
    handler.client.wss_uri = address
    handler.connect()  # type: ignore[no-untyped-call]  # the library's own lack
    return handler


def _address(client: WebClient, token: str) -> str:
    try:
        return str(client.apps_connections_open(app_token=token)["url"])
    except SlackApiError as refusal:
        if not (word := code(refusal)):
            raise SettingWrong(unanswered(client)) from refusal
        raise SettingWrong(
            f"Slack slipper ikke Rådslag inn med Socket Mode ({word}). Se at Socket "
            "Mode er slått på for appen, og kopier «App-Level Token» på nytt til "
            "SLACK_APP_TOKEN. Det må ha rettigheten connections:write."
        ) from refusal
    except OSError as error:
        raise SettingWrong(unanswered(client)) from error
