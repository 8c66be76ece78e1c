"""Pieces of Block Kit with everything in them that must be there."""

from typing import Any

Json = dict[str, Any]


def plain(text: str = "tekst") -> Json:
    return {"type": "plain_text", "text": text}


def mrkdwn(text: str = "tekst") -> Json:
    return {"type": "mrkdwn", "text": text}


def section(**more: object) -> Json:
    return {"type": "section", "text": mrkdwn(), **more}


def button(**more: object) -> Json:
    return {"type": "button", "action_id": "press", "text": plain(), **more}


def actions(*elements: Json, **more: object) -> Json:
    return {"type": "actions", "block_id": "acts", "elements": list(elements), **more}


def option(value: str = "a") -> Json:
    return {"text": plain(value), "value": value}


def select(*values: str, **more: object) -> Json:
    options = [option(value) for value in values or ("a", "b")]
    named = {"type": "static_select", "action_id": "choose", "options": options}
    return named | more


def writes(**more: object) -> Json:
    return {"type": "plain_text_input", "action_id": "write", **more}


def asks(element: Json | None = None, **more: object) -> Json:
    asked = {"type": "input", "block_id": "ask", "label": plain()}
    return asked | {"element": element or writes()} | more


def modal(*blocks: Json, **more: object) -> Json:
    named = {"type": "modal", "callback_id": "form", "title": plain("Skjema")}
    return named | {"submit": plain("Send"), "blocks": list(blocks)} | more


def home(*blocks: Json, **more: object) -> Json:
    return {"type": "home", "blocks": list(blocks), **more}
