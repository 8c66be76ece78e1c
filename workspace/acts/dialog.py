"""Submitting a dialog and closing it."""

from workspace.acts.actor import Actor, acknowledged
from workspace.acts.surface import VIEW_GONE, with_state
from workspace.blocks import values
from workspace.deliveries.parcel import Reply
from workspace.payloads import interaction
from workspace.views import Dialog
from workspace.wire import Json, Refused, Unable

CHECK = "Noe må rettes før skjemaet kan sendes."
WAIT = "Skjemaet er allerede på vei."
TROUBLE = "Vi fikk ikke kontakt med appen på en måte den forsto"


async def submit(actor: Actor) -> None:
    """Send what is filled in, and do what the app answers."""
    dialog = _top(actor)
    if dialog.is_busy:
        raise Unable(WAIT)
    view = dialog.view
    state = values.complete(view["blocks"], actor.values())
    dialog.errors = values.errors(view["blocks"], state)
    if dialog.errors:
        actor.workspace.views.changed(actor.user.id)
        raise Unable(CHECK)
    reply = await _asked(actor, dialog, with_state(view, state))
    acknowledged(actor, reply, what="Skjemaet ble ikke sendt")
    _answered(actor, dialog, reply)


async def close(actor: Actor) -> None:
    """Close a dialog and those above it."""
    view_id = actor.text("view_id")
    dialog = actor.workspace.views.dialog(view_id)
    if dialog and dialog.view["clear_on_close"]:
        await clear(actor)
    else:
        await _close(actor, view_id, is_cleared=False)


async def clear(actor: Actor) -> None:
    """Close all of a person's dialogs."""
    if stack := actor.workspace.views.stack(actor.user.id):
        await _close(actor, stack[0].view["id"], is_cleared=True)


async def _close(actor: Actor, view_id: str, *, is_cleared: bool) -> None:
    dialog = actor.workspace.views.dialog(view_id)
    if dialog is None or dialog.user != actor.user.id:
        return
    for gone in actor.workspace.views.close(view_id):
        if gone.view["notify_on_close"]:
            await _told(actor, gone.view, is_cleared=is_cleared)


def _top(actor: Actor) -> Dialog:
    stack = actor.workspace.views.stack(actor.user.id)
    if not stack or stack[-1].view["id"] != actor.text("view_id"):
        raise Unable(VIEW_GONE)
    return stack[-1]


async def _asked(actor: Actor, dialog: Dialog, view: Json) -> Reply:
    parcel = interaction(
        actor.workspace,
        actor.user,
        "view_submission",
        summary=view["callback_id"],
        trigger_id=actor.workspace.triggers.issue(actor.user.id),
        view=view,
        response_urls=[],
    )
    dialog.is_busy = True
    actor.workspace.views.changed(actor.user.id)
    try:
        return await actor.workspace.courier.bring(parcel)
    finally:
        dialog.is_busy = False
        actor.workspace.views.changed(actor.user.id)


def _answered(actor: Actor, dialog: Dialog, reply: Reply) -> None:
    """Do what the acknowledgement says; an empty one closes the dialog."""
    answer = reply.json()
    if answer is None and reply.body.strip():
        raise Unable(f"{TROUBLE}: svaret er ikke JSON.")
    try:
        _do(actor, dialog, answer or {})
    except Refused as refusal:
        raise Unable(f"{TROUBLE}: {_said(refusal)}.") from refusal


def _do(actor: Actor, dialog: Dialog, answer: Json) -> None:
    views, view_id = actor.workspace.views, dialog.view["id"]
    match answer.get("response_action"):
        case None:
            views.close(view_id)
        case "clear":
            views.close(views.stack(actor.user.id)[0].view["id"])
        case "update":
            views.update(view_id, answer.get("view") or {})
        case "push":
            views.push(actor.user.id, answer.get("view") or {})
        case "errors":
            _show_errors(actor, dialog, answer.get("errors") or {})
        case unknown:
            raise Unable(f"{TROUBLE}: response_action «{unknown}».")


def _show_errors(actor: Actor, dialog: Dialog, errors: dict[str, str]) -> None:
    asked = {b["block_id"] for b in dialog.view["blocks"] if b["type"] == "input"}
    if not errors or not set(errors) <= asked:
        raise Unable(f"{TROUBLE}: feil på felter som ikke finnes.")
    dialog.errors = dict(errors)
    actor.workspace.views.changed(actor.user.id)
    raise Unable(CHECK)


def _said(refusal: Refused) -> str:
    messages = refusal.body.get("response_metadata", {}).get("messages", ())
    return ", ".join((refusal.body["error"], *messages))


async def _told(actor: Actor, view: Json, *, is_cleared: bool) -> None:
    parcel = interaction(
        actor.workspace,
        actor.user,
        "view_closed",
        summary=view["callback_id"],
        view=view,
        is_cleared=is_cleared,
    )
    await actor.workspace.courier.bring(parcel)
