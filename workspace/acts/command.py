"""A slash command, and the answer that the app gives at once."""

from workspace.acts.actor import Actor, acknowledged
from workspace.acts.typed import escaped, mentioned
from workspace.answers import answer_in
from workspace.deliveries.parcel import Reply
from workspace.payloads import command as payload_of
from workspace.rooms import Room
from workspace.wire import Refused, Unable
from workspace.workspace import Workspace


async def command(actor: Actor) -> None:
    """Send the app a slash command."""
    workspace, room = actor.workspace, actor.room()
    name, _, rest = actor.text("text").strip().replace("\n", " ").partition(" ")
    known = {each.name: each for each in workspace.config.app.commands}
    if name not in known or "commands" not in workspace.config.app.scopes:
        raise Unable(f"«{name}» er ikke en kommando her.")
    text = escaped(rest.strip())
    if known[name].should_escape:
        text = mentioned(text, workspace.people)
    parcel = payload_of(workspace, actor.user, room, name=name, text=text)
    reply = await workspace.courier.bring(parcel)
    acknowledged(actor, reply, what=f"«{name}» mislyktes")
    _answered(workspace, room, actor.user.id, reply)


def _answered(workspace: Workspace, room: Room, user: str, reply: Reply) -> None:
    """Show what the acknowledgement says: plain text, or a message in JSON."""
    body = reply.json()
    content = {"text": reply.body} if body is None else body
    if not content.get("text") and not content.get("blocks"):
        return
    try:
        answer_in(workspace, room, user, content)
    except Refused as refusal:
        error = refusal.body["error"]
        raise Unable(f"Appens svar kan ikke vises: {error}.") from refusal
