"""A small app that asks, answers and shows everything that the page can draw."""

import re
from typing import Any

from slack_bolt import Ack, App, Respond
from slack_sdk import WebClient

from tests.workspace_page import views

CALENDAR = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"
PAST = "Møtet kan ikke være i fortiden."


def listen(app: App) -> None:
    """Register what the app does."""
    app.command("/mote")(command)
    app.view("ny")(made)
    app.view("sikker")(sure)
    app.action("flere")(one_more_field)
    app.action("flere_2")(one_more_dialog)
    app.action("kommer")(comes)
    app.action(re.compile("slett|mer|les|year|sted"))(told)
    app.options("sted")(places)
    app.event("app_home_opened")(home_opened)


def command(ack: Ack, body: dict[str, Any], client: WebClient) -> None:
    """Open a dialog, send a notice, or say what was not understood."""
    match body["text"]:
        case "ny":
            client.views_open(trigger_id=body["trigger_id"], view=views.ask())
            ack()
        case "innkall":
            summon(client, body["user_id"])
            ack()
        case "blokker":
            client.chat_postMessage(
                channel=body["user_id"], text="Alt", blocks=views.everything()
            )
            ack()
        case other:
            ack(f"Jeg forstår ikke «{other}». Mente du `/mote ny`?")


def summon(client: WebClient, user: str) -> None:
    """Send a notice with buttons and a file."""
    client.chat_postMessage(channel=user, text="Innkalling", blocks=views.notice())
    channel = client.conversations_open(users=user)["channel"]["id"]
    client.files_upload_v2(channel=channel, content=CALENDAR, filename="innkalling.ics")


def made(ack: Ack, body: dict[str, Any], client: WebClient) -> None:
    """Refuse the past at the field; otherwise tell what was chosen."""
    values = body["view"]["state"]["values"]
    if values["date"]["date"]["selected_date"] < "2018-01-01":
        ack(response_action="errors", errors={"date": PAST})
        return
    client.chat_postMessage(channel=body["user"]["id"], text=views.told(values))
    ack()


def one_more_field(ack: Ack, body: dict[str, Any], client: WebClient) -> None:
    """Put one more field into the dialog."""
    client.views_update(view_id=body["view"]["id"], view=views.ask(note=True))
    ack()


def one_more_dialog(ack: Ack, body: dict[str, Any], client: WebClient) -> None:
    """Put a dialog on top of the first."""
    client.views_push(trigger_id=body["trigger_id"], view=views.sure())
    ack()


def sure(ack: Ack) -> None:
    """Close everything."""
    ack(response_action="clear")


def comes(ack: Ack, body: dict[str, Any], client: WebClient) -> None:
    """Turn the message, or the home page, into a receipt in place."""
    if "message" in body:
        client.chat_update(
            channel=body["channel"]["id"],
            ts=body["message"]["ts"],
            text="Du kommer",
            blocks=views.receipt(),
        )
    else:
        client.views_publish(user_id=body["user"]["id"], view=views.home(comes=True))
    ack()


def places(ack: Ack, body: dict[str, Any]) -> None:
    """Offer the places that begin as the person has written."""
    known = ("Drammen", "Drøbak", "Asker")
    found = [place for place in known if place.lower().startswith(body["value"])]
    ack(options=[views.option(place) for place in found])


def told(ack: Ack, action: dict[str, Any], respond: Respond) -> None:
    """Say to the person alone what was pressed."""
    option = action.get("selected_option") or {}
    ack()
    respond(f"Trykket: {action['action_id']} {option.get('value', '')}".strip())


def home_opened(event: dict[str, Any], client: WebClient) -> None:
    """Show the person's front page."""
    if event["tab"] == "home":
        client.views_publish(user_id=event["user"], view=views.home())
