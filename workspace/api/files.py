"""files.*: sending files up in three steps, and finding them again."""

from workspace.api.call import Call
from workspace.api.chat import writable
from workspace.events import said
from workspace.rooms import Room
from workspace.wire import Json, Refused

READ = "files:read"
WRITE = "files:write"


def upload_url(call: Call) -> Json:
    """files.getUploadURLExternal: where the bytes of a file can be sent."""
    call.need(WRITE)
    workspace = call.workspace
    length = call.number("length", 0)
    if length <= 0:
        raise Refused("invalid_arguments")
    key = workspace.files.expect(
        name=call.text("filename"),
        length=length,
        user=workspace.bot,
        at=int(workspace.clock()),
    )
    return {"upload_url": f"{workspace.url}/upload/v1/{key}", "file_id": key}


def completed(call: Call) -> Json:
    """files.completeUploadExternal: finish files, and share them in a conversation."""
    call.need(WRITE)
    rooms = [writable(call, each) for each in _destinations(call)]
    given = call.args.get("files")
    if not isinstance(given, list) or not given:
        raise Refused("invalid_arguments")
    complete = call.workspace.files.complete
    files = [complete(each["id"], each.get("title")) for each in given]
    for room in rooms:
        _share(call, room, [each["id"] for each in files])
    # Slack answers before the files are shared: `shares` is found by files.info.
    return {"files": files}


def info(call: Call) -> Json:
    """files.info: one file, and where it is shared."""
    call.need(READ)
    more = {"comments": [], "response_metadata": {"next_cursor": ""}}
    return {"file": _found(call), **more}


def listed(call: Call) -> Json:
    """files.list: the newest files first, of one conversation when it is named."""
    call.need(READ)
    files = [
        call.workspace.files.shown(each["id"]) for each in call.workspace.files.all()
    ]
    files = [each for each in files if _is_asked_for(call, each)]
    count, number = call.number("count", 100), call.number("page", 1)
    start = (number - 1) * count
    pages = -(-len(files) // count)
    paging = {"count": count, "total": len(files), "page": number, "pages": pages}
    return {"files": files[start : start + count], "paging": paging}


def deleted(call: Call) -> Json:
    """files.delete: remove a file of the app's."""
    call.need(WRITE)
    file = _found(call)
    call.workspace.files.remove(file["id"])
    rooms = (*file["channels"], *file["groups"], *file["ims"])
    for room in filter(None, map(call.workspace.rooms.get, rooms)):
        call.workspace.watch.changed(room.members, "messages")
    return {}


def _destinations(call: Call) -> list[str]:
    one, several = call.args.get("channel_id"), call.args.get("channels")
    if one:
        return [str(one)]
    return [each for each in str(several or "").split(",") if each]


def _share(call: Call, room: Room, keys: list[str]) -> None:
    content: Json = {"text": str(call.args.get("initial_comment") or ""), "files": keys}
    if thread := call.args.get("thread_ts"):
        content["thread_ts"] = str(thread)
    message = call.workspace.messages.by_app(room, content)
    for key in keys:
        call.workspace.files.share(key, room, message)
    said(call.workspace, room, message)


def _found(call: Call) -> Json:
    key = call.text("file")
    if call.workspace.files.get(key) is None:
        raise Refused("file_not_found")
    return call.workspace.files.shown(key)


def _is_asked_for(call: Call, file: Json) -> bool:
    room, user = call.args.get("channel"), call.args.get("user")
    where = (*file["channels"], *file["groups"], *file["ims"])
    return (not room or room in where) and (not user or user == file["user"])
