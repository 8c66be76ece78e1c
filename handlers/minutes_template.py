"""A body's own Word template for its minutes is sent up, checked and kept."""

from typing import Any, Final
from urllib.parse import urlsplit

import httpx
from slack_bolt import Ack, App
from slack_sdk import WebClient

from bot.act import require_secretary
from bot.minutes.errors import (
    TemplateMissing,
    TemplateUnfit,
    TemplateUnreachable,
)
from bot.minutes.template import Template
from bot.orders import Language
from bot.phrases import say
from bot.plain_text import line
from handlers.asking import Asking
from handlers.blocks.minutes_template import REMOVE, template_dialog
from handlers.documents.minutes_template import faults
from handlers.documents.template_faults import sentences
from handlers.documents.template_file import LARGEST
from handlers.form import Form
from handlers.minutes_desk import drawn

#: As many faults as can be read below a field.
FAULTS_AT_MOST: Final = 5


def register(app: App) -> None:
    """Listen for the button at the desk, and for the dialog that it opens."""
    app.action("minutes_template")(wanted)
    app.view("minutes_template")(filled_in)


def wanted(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Egen Word-mal»: show which one there is, and ask for another."""
    meeting = asking.meeting(action["value"])
    require_secretary(meeting.body, asking.act)
    kept = asking.store.issuing.template(meeting.body.id)
    view = template_dialog(meeting, kept=kept.name if kept else "")
    asking.redraw(body["view"]["id"], view)
    ack()


def filled_in(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Keep the file that was sent up, or none, and go back to the desk.

    Raises:
        TemplateMissing, TemplateUnreachable, TemplateUnfit: beside the field.
    """
    form = Form(view)
    meeting = asking.meeting(form.about)
    require_secretary(meeting.body, asking.act)
    language = meeting.body.orders.language
    template = None
    if REMOVE not in form.choices("remove"):
        template = _sent_up(asking, form, language)
    asking.store.issuing.keep_template(meeting.body.id, template)
    said = say(language, "template-saved" if template else "template-removed")
    ack(response_action="update", view=drawn(asking, meeting, said=said))


def given_by_slack(client: WebClient, address: str, language: Language) -> bytes:
    """Fetch a file from Slack, and from nobody else: it takes the app's token.

    Raises:
        TemplateUnreachable: when Slack does not give it in time.
    """
    host = urlsplit(address).hostname or ""
    if host != urlsplit(client.base_url).hostname and not host.endswith(".slack.com"):
        raise TemplateUnreachable(language)
    bearer = {"Authorization": f"Bearer {client.token}"}
    # As patient as with all else that is asked while a dialog waits.
    slack = httpx.Client(proxy=client.proxy, trust_env=False, timeout=client.timeout)
    try:
        with slack, slack.stream("GET", address, headers=bearer) as answer:
            answer.raise_for_status()
            return _whole(answer)
    except httpx.HTTPError as away:
        raise TemplateUnreachable(language) from away


def _sent_up(asking: Asking, form: Form, language: Language) -> Template:
    """Read the file, and see that all it asks for is there."""
    files = form.files("template")
    if not files:
        raise TemplateMissing(language)
    address = files[0]["url_private_download"]
    content = given_by_slack(asking.client, address, language)
    if wrong := sentences(faults(content), language):
        raise TemplateUnfit(language, faults=" ".join(wrong[:FAULTS_AT_MOST]))
    name = line(files[0]["name"])
    return Template(name=name, content=content, kept_at=asking.act.at)


def _whole(answer: httpx.Response) -> bytes:
    """Read what comes, but no more of it than tells that it is too much."""
    content = b""
    for part in answer.iter_bytes():
        content += part
        if len(content) > LARGEST:
            break
    return content
