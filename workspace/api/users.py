"""users.*: the people of the workspace, as the app may know them."""

from workspace.api.call import Call
from workspace.api.pages import page
from workspace.config import User
from workspace.wire import Json, Refused

READ = "users:read"
EMAIL = "users:read.email"


def info(call: Call) -> Json:
    """users.info: one person."""
    call.need(READ)
    user = call.workspace.people.get(str(call.args.get("user")))
    if user is None:
        raise Refused("user_not_found")
    return {"user": _shown(call, user)}


def listed(call: Call) -> Json:
    """users.list: everybody, the deactivated as well."""
    call.need(READ)
    users, more = page(call, call.workspace.people.all())
    return {"members": [_shown(call, user) for user in users], **more}


def by_email(call: Call) -> Json:
    """users.lookupByEmail: one active person of this team."""
    call.need(EMAIL)
    people = call.workspace.people
    wanted = str(call.args.get("email")).casefold()
    for user in people.all():
        is_here = not user.deleted and not people.is_stranger(user)
        if user.email and user.email.casefold() == wanted and is_here:
            return {"user": _shown(call, user)}
    raise Refused("users_not_found")


def _shown(call: Call, user: User) -> Json:
    with_email = EMAIL in call.workspace.config.app.scopes
    return call.workspace.people.as_slack(user, with_email=with_email)
