"""auth.test, api.test, team.info, bots.info: who the app is, and where."""

from workspace.api.call import Call
from workspace.wire import Json, Refused


def test(call: Call) -> Json:
    """auth.test: whose token this is."""
    config = call.workspace.config
    return {
        "url": f"{call.workspace.url}/",
        "team": config.team.name,
        "user": config.app.name.lower(),
        "team_id": config.team.id,
        "user_id": config.app.bot_user_id,
        "bot_id": config.app.bot_id,
        "is_enterprise_install": False,
    }


def echo(call: Call) -> Json:
    """api.test: give back what was sent, or the error that was asked for."""
    if error := call.args.get("error"):
        raise Refused(str(error), args=call.args)
    return {"args": call.args}


def team(call: Call) -> Json:
    """team.info: what the workspace is called."""
    call.need("team:read")
    team = call.workspace.config.team
    icon = {"image_default": True}
    named = {"id": team.id, "name": team.name, "domain": team.domain, "icon": icon}
    return {"team": named}


def bot(call: Call) -> Json:
    """bots.info: what the app is called."""
    call.need("users:read")
    app = call.workspace.config.app
    if call.args.get("bot") not in (None, app.bot_id):
        raise Refused("bot_not_found")
    named = {
        "id": app.bot_id,
        "deleted": False,
        "name": app.name,
        "app_id": app.id,
        "user_id": app.bot_user_id,
        "icons": {},
    }
    return {"bot": named}
