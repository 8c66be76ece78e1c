"""Every method of the Web API that the workspace knows."""

from collections.abc import Callable

from workspace.api import account, apps, chat, conversations, files, users, views
from workspace.api.call import Call
from workspace.wire import Json

METHODS: dict[str, Callable[[Call], Json]] = {
    "api.test": account.echo,
    "apps.connections.open": apps.connect,
    "auth.test": account.test,
    "blocks.validate": apps.validate,
    "bots.info": account.bot,
    "chat.delete": chat.delete,
    "chat.postEphemeral": chat.whisper,
    "chat.postMessage": chat.post,
    "chat.update": chat.update,
    "conversations.history": conversations.history,
    "conversations.info": conversations.info,
    "conversations.list": conversations.listed,
    "conversations.members": conversations.members,
    "conversations.open": conversations.opened,
    "conversations.replies": conversations.replies,
    "files.completeUploadExternal": files.completed,
    "files.delete": files.deleted,
    "files.getUploadURLExternal": files.upload_url,
    "files.info": files.info,
    "files.list": files.listed,
    "reactions.add": apps.react,
    "team.info": account.team,
    "users.info": users.info,
    "users.list": users.listed,
    "users.lookupByEmail": users.by_email,
    "views.open": views.opened,
    "views.publish": views.published,
    "views.push": views.pushed,
    "views.update": views.updated,
}
# Anybody may try whether the Web API is there.
OPEN = ("api.test",)
# These are for the app itself, with its own token, not for its bot.
FOR_APP = ("apps.connections.open",)
