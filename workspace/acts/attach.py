"""Attaching a file to a dialog: its bytes go up at once, before the dialog is sent."""

import base64
import binascii

from workspace.acts.actor import Actor
from workspace.wire import Json, Unable

UNREADABLE = "Filen kunne ikke leses."


async def attach(actor: Actor) -> Json:
    """Take a file, and show it as `state.values` is to hold it."""
    name, workspace = actor.text("name"), actor.workspace
    try:
        content = base64.b64decode(actor.text("content"), validate=True)
    except binascii.Error as wrong:
        raise Unable(UNREADABLE) from wrong
    key = workspace.files.expect(
        name=name,
        length=len(content),
        user=actor.user.id,
        at=int(workspace.clock()),
    )
    workspace.files.receive(key, content)
    return {"file": workspace.files.complete(key, None)}
