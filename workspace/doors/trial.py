"""For trying things out: bad days on order, people who come and go, a challenge."""

from secrets import token_urlsafe

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from workspace.deliveries.parcel import Parcel
from workspace.doors.page import body
from workspace.events import changed
from workspace.faults import Fault
from workspace.payloads import TOKEN
from workspace.wire import Json, Unable
from workspace.workspace import Workspace


async def faults(request: Request) -> Response:
    """Order a fault, list those that wait, or forget them."""
    workspace: Workspace = request.app.state.workspace
    if request.method == "POST":
        try:
            workspace.faults.order(Fault(**await body(request)))
        except (TypeError, ValueError, Unable) as fault:
            return JSONResponse({"ok": False, "error": str(fault)}, status_code=400)
    if request.method == "DELETE":
        workspace.faults.clear()
    return JSONResponse({"ok": True, "faults": workspace.faults.listed()})


async def people(request: Request) -> Response:
    """Let somebody new come, or something change about one who is here."""
    workspace: Workspace = request.app.state.workspace
    try:
        given: Json = await body(request)
        if user := request.path_params.get("user"):
            given["id"] = user
        kind = (
            "user_change" if workspace.people.get(given.get("id", "")) else "team_join"
        )
        person = workspace.people.put(given)
    except Unable as sentence:
        return JSONResponse({"ok": False, "error": str(sentence)}, status_code=400)
    everybody = [each.id for each in workspace.people.all()]
    workspace.watch.changed(everybody, "people")
    changed(workspace, kind, person)
    return JSONResponse({"ok": True})


async def challenge(request: Request) -> Response:
    """Check the app's request URL as Slack does when it is entered."""
    workspace: Workspace = request.app.state.workspace
    word = token_urlsafe(18)
    payload = {"token": TOKEN, "challenge": word, "type": "url_verification"}
    parcel = Parcel(sort="url_verification", kind="url_verification", payload=payload)
    reply = await workspace.courier.bring(parcel)
    answered = (reply.json() or {}).get("challenge", reply.body)
    return JSONResponse({"ok": reply.ok and answered == word})
