"""views.*: dialogs before a person, and their Home tab."""

import json

from workspace.api.call import Call
from workspace.views import LARGEST
from workspace.wire import Json, Refused


def opened(call: Call) -> Json:
    """views.open: a dialog in front of the person whose trigger this is."""
    view = _view(call)
    user = call.workspace.triggers.exchange(call.args.get("trigger_id"))
    return {"view": call.workspace.views.open(user, view)}


def pushed(call: Call) -> Json:
    """views.push: one more dialog on top, three in all."""
    view = _view(call)
    user = call.workspace.triggers.exchange(call.args.get("trigger_id"))
    return {"view": call.workspace.views.push(user, view)}


def updated(call: Call) -> Json:
    """views.update: something else in a dialog that is open."""
    views, view = call.workspace.views, _view(call)
    view_id = call.args.get("view_id") or views.called(call.text("external_id"))
    return {"view": views.update(view_id, view, expected=call.args.get("hash"))}


def published(call: Call) -> Json:
    """views.publish: a person's Home tab."""
    view, user = _view(call), call.text("user_id")
    if call.workspace.people.get(user) is None:
        raise Refused("user_not_found")
    expected = call.args.get("hash")
    return {"view": call.workspace.views.publish(user, view, expected=expected)}


def _view(call: Call) -> Json:
    view: Json = call.args.get("view") or {}
    if len(json.dumps(view)) > LARGEST:
        raise Refused("view_too_large")
    return view
