"""`radslag check`: says in sentences what a set-up lacks, and asks Slack if it may."""

import json
import sys
from collections.abc import Iterator
from itertools import chain

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot import dates
from bot.attention import Concern, attention, sentence
from bot.orders import Language
from handlers.outcome import code
from radslag import manifest, surfaces
from radslag.command_line import Arguments
from radslag.house import now, open_store, slack_client, unanswered
from radslag.settings import Settings, SettingWrong
from storage.database import WORKER

#: Slack may take a while to look through a large view.
SECONDS = 10


def run(settings: Settings, given: Arguments) -> int:
    """Print what is wrong, a sentence each. Exit code 2 when anything is."""
    faults = list(_set_up(settings))
    concerns = () if faults else _concerns(settings)
    if given.slack and not faults:
        faults = list(_slack(slack_client(settings, timeout=SECONDS)))
    for fault in faults:
        sys.stderr.write(f"• {fault}\n")
    for concern in concerns:
        sys.stdout.write(f"Merk: {sentence(Language.BOKMAL, concern)}\n")
    if not faults:
        fine = "Oppsettet er i orden." if concerns else "Alt ser riktig ut."
        sys.stdout.write(f"{fine}\n")
    return 2 if faults else 0


def _concerns(settings: Settings) -> tuple[Concern, ...]:
    """Find what secretaries should look at; none of it is wrong with the set-up."""
    today = dates.local(now()).date()
    store = open_store(settings, patience=WORKER)
    try:
        return attention(store.all_prospects(on=today), today=today)
    finally:
        store.close()


def _set_up(settings: Settings) -> Iterator[str]:
    """Look at what can be seen from here."""
    for required in (settings.require_slack, settings.require_address):
        try:
            required()
        except SettingWrong as wrong:
            yield str(wrong)
    if settings.public_url.startswith("http://") and not settings.is_socket_mode:
        yield "PUBLIC_URL begynner med http://. Slack krever https://."
    try:
        store = open_store(settings, patience=WORKER)
    except SettingWrong as wrong:
        yield str(wrong)
        return
    has_bodies = store.has_bodies()
    store.close()
    if not has_bodies:
        yield "Ingen organer er lagt inn. Les dem inn med «radslag import FIL»."


def _slack(client: WebClient) -> Iterator[str]:
    """Ask Slack whether it knows us, lets us, and can draw what we draw."""
    try:
        answer = client.auth_test()
    except SlackApiError as refusal:
        yield _unknown(refusal)
        return
    except OSError:
        yield unanswered(client)
        return
    given = answer.headers.get("x-oauth-scopes", "").split(",")
    missing = [scope for scope in manifest.read().scopes if scope not in given]
    if missing:
        yield (
            f"Appen mangler rettighetene {', '.join(missing)}. Legg dem til under "
            "«OAuth & Permissions», og installer appen på nytt."
        )
    yield from chain.from_iterable(_drawn(client, language) for language in Language)


def _unknown(refusal: SlackApiError) -> str:
    if not (word := code(refusal)):
        status = refusal.response.status_code
        return f"Slack har trøbbel akkurat nå ({status}). Prøv igjen om litt."
    return (
        f"Slack kjenner ikke appen ({word}). Kopier «Bot User OAuth Token» på nytt "
        "til SLACK_BOT_TOKEN."
    )


def _drawn(client: WebClient, language: Language) -> Iterator[str]:
    for name, view in surfaces.views(language):
        yield from _validated(client, name, view=json.dumps(view))
    for name, post in surfaces.messages(language):
        message = {"text": post.text, "blocks": list(post.blocks)}
        yield from _validated(client, name, message=json.dumps(message))


def _validated(client: WebClient, name: str, **shown: str) -> Iterator[str]:
    try:
        client.api_call("blocks.validate", params=shown)
    except SlackApiError as refusal:
        details = refusal.response.get("response_metadata", {}).get("messages", [])
        yield f"Slack kan ikke vise «{name}»: {'; '.join(details) or refusal}"
