"""Files: bytes that the app sends up, and the conversations where they are shared."""

import mimetypes
from pathlib import Path
from secrets import token_hex
from urllib.parse import quote

from workspace.keep import Keep
from workspace.rooms import Room
from workspace.wire import Json, Refused

KIND = "file"


class Files:
    """Files by id: what they are called beside the bytes themselves on disk."""

    def __init__(self, folder: Path, keep: Keep, *, team: str) -> None:
        """Know the files that were kept."""
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._keep = keep
        self._team = team
        self._files = dict(keep.all(KIND))
        self.url = ""

    def expect(self, *, name: str, length: int, user: str, at: int) -> str:
        """Make room for a file that is about to come, and give its id."""
        key = f"F0{token_hex(5).upper()}"
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        self._save(
            {
                "id": key,
                "created": at,
                "timestamp": at,
                "name": name,
                "title": name,
                "mimetype": kind,
                "filetype": Path(name).suffix.lstrip(".") or "binary",
                "user": user,
                "size": length,
                "state": "expected",
                "shares": {},
            }
        )
        return key

    def receive(self, key: str, content: bytes) -> None:
        """Take the bytes of a file that was expected."""
        file = self._files.get(key)
        if file is None or file["state"] != "expected":
            raise Refused("file_not_found")
        if len(content) != file["size"]:
            raise Refused("invalid_length")
        (self._folder / key).write_bytes(content)
        self._save(file | {"state": "received"})

    def complete(self, key: str, title: str | None) -> Json:
        """Finish a file whose bytes have come."""
        file = self._files.get(key)
        if file is None:
            raise Refused("file_not_found")
        if file["state"] == "expected":
            raise Refused("file_upload_size_restricted", detail="no bytes have come")
        self._save(file | {"state": "whole", "title": title or file["name"]})
        return self.shown(key)

    def share(self, key: str, room: Room, message: Json) -> None:
        """Note that a message shares a file."""
        file = self._files[key]
        sort = "public" if room.kind == "channel" else "private"
        shares = {**file["shares"], sort: dict(file["shares"].get(sort, {}))}
        seen = {"ts": message["ts"], "thread_ts": message.get("thread_ts")}
        shares[sort][room.id] = [*shares[sort].get(room.id, ()), seen]
        self._save(file | {"shares": shares})

    def get(self, key: str) -> Json | None:
        """Find a file that is whole."""
        file = self._files.get(key)
        return file if file and file["state"] == "whole" else None

    def all(self) -> list[Json]:
        """List the files that are whole, the newest first."""
        whole = [file for file in self._files.values() if file["state"] == "whole"]
        return sorted(whole, key=lambda file: -int(file["created"]))

    def path(self, key: str) -> Path:
        """Say where a file's bytes lie."""
        return self._folder / key

    def remove(self, key: str) -> None:
        """Remove a file; messages that shared it show that it was there."""
        del self._files[key]
        self._keep.drop(KIND, key)
        self.path(key).unlink(missing_ok=True)

    def shown(self, key: str) -> Json:
        """Show a file as Slack does."""
        file = self.get(key)
        if file is None:
            return {"id": key, "mode": "tombstone"}
        private = f"{self.url}/files-pri/{self._team}-{key}"
        name = quote(file["name"], safe="")
        shares = file["shares"]
        public, hidden = shares.get("public", {}), shares.get("private", {})
        return {
            **{name: value for name, value in file.items() if name != "state"},
            "mode": "hosted",
            "is_external": False,
            "is_public": "public" in shares,
            "url_private": f"{private}/{name}",
            "url_private_download": f"{private}/download/{name}",
            "channels": list(public),
            "groups": [room for room in hidden if not room.startswith("D")],
            "ims": [room for room in hidden if room.startswith("D")],
        }

    def _save(self, file: Json) -> None:
        self._files[file["id"]] = file
        self._keep.put(KIND, file["id"], file)
