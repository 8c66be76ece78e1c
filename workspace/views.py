"""Dialogs and Home tabs: what the app shows a person outside the conversations."""

from collections.abc import Callable
from dataclasses import dataclass, field
from secrets import token_hex

from workspace.blocks.surface import check_view
from workspace.config import App
from workspace.keep import Keep
from workspace.watch import Watch
from workspace.wire import Json, Refused

DEEPEST = 3
LARGEST = 250_000
HOME = "home"


@dataclass
class Dialog:
    """A view before a person: what is wrong in it, and whether the app is asked."""

    user: str
    view: Json
    errors: dict[str, str] = field(default_factory=dict)
    is_busy: bool = False


class Views:
    """Each person's stack of dialogs, three deep, and their Home tab."""

    def __init__(
        self,
        *,
        app: App,
        team: str,
        keep: Keep,
        watch: Watch,
        clock: Callable[[], float],
    ) -> None:
        """Know the Home tabs that were kept; dialogs are gone after a restart."""
        self._app = app
        self._team = team
        self._keep = keep
        self._watch = watch
        self._clock = clock
        self._stacks: dict[str, list[Dialog]] = {}
        self._homes = dict(keep.all(HOME))

    def stack(self, user: str) -> list[Dialog]:
        """Give a person's dialogs, the top last."""
        return self._stacks.setdefault(user, [])

    def home(self, user: str) -> Json | None:
        """Give the Home tab that the app has published for a person."""
        return self._homes.get(user)

    def open(self, user: str, given: Json) -> Json:
        """Open a dialog before a person, in place of those that were open."""
        view = self._made(given)
        view["root_view_id"] = view["id"]
        self._stacks[user] = [Dialog(user, view)]
        self.changed(user)
        return view

    def push(self, user: str, given: Json) -> Json:
        """Put a dialog on top of those that are open."""
        stack = self.stack(user)
        if not stack:
            raise Refused("not_found")
        if len(stack) >= DEEPEST:
            raise Refused("push_limit_reached")
        view = self._made(given)
        view["root_view_id"] = stack[0].view["id"]
        view["previous_view_id"] = stack[-1].view["id"]
        stack.append(Dialog(user, view))
        self.changed(user)
        return view

    def update(self, view_id: str, given: Json, *, expected: str | None = None) -> Json:
        """Put something else in a view, which keeps its id; `expected` is its hash."""
        dialog = self.dialog(view_id)
        if dialog is None:
            return self._update_home(view_id, given, expected)
        _same(dialog.view, expected)
        dialog.view = self._remade(dialog.view, check_view(given, "modal"))
        dialog.errors = {}
        self.changed(dialog.user)
        return dialog.view

    def publish(self, user: str, given: Json, *, expected: str | None = None) -> Json:
        """Show a person their Home tab."""
        view = check_view(given, HOME)
        before = self._homes.get(user)
        if before is None:
            view = self._new(view)
            view["root_view_id"] = view["id"]
        else:
            _same(before, expected)
            view = self._remade(before, view)
        self._homes[user] = view
        self._keep.put(HOME, user, view)
        self._watch.changed([user], HOME)
        return view

    def dialog(self, view_id: str) -> Dialog | None:
        """Find an open dialog by the view's id."""
        return next((d for d in self._open() if d.view["id"] == view_id), None)

    def called(self, external_id: str) -> str:
        """Find the id of a view by the app's own name for it."""
        shown = [*(dialog.view for dialog in self._open()), *self._homes.values()]
        same = (str(each["id"]) for each in shown if each["external_id"] == external_id)
        found = next(same, None)
        if found is None:
            raise Refused("not_found")
        return found

    def close(self, view_id: str) -> list[Dialog]:
        """Close a dialog and those above it; give those that went, the top first."""
        dialog = self.dialog(view_id)
        if dialog is None:
            return []
        stack = self.stack(dialog.user)
        place = stack.index(dialog)
        gone = stack[place:]
        del stack[place:]
        self.changed(dialog.user)
        return gone[::-1]

    def changed(self, user: str) -> None:
        """Say that a person's dialogs look different."""
        self._watch.changed([user], "modals")

    def _open(self) -> list[Dialog]:
        return [dialog for stack in self._stacks.values() for dialog in stack]

    def _made(self, given: Json) -> Json:
        return self._new(check_view(given, "modal"))

    def _new(self, view: Json) -> Json:
        self._be_unique(view)
        return self._whole(view, f"V0{token_hex(5).upper()}")

    def _remade(self, before: Json, view: Json) -> Json:
        if view.get("external_id") != before["external_id"]:
            self._be_unique(view)
        same = ("root_view_id", "previous_view_id")
        return self._whole(view, before["id"]) | {key: before[key] for key in same}

    def _be_unique(self, view: Json) -> None:
        name = view.get("external_id")
        shown = [*(dialog.view for dialog in self._open()), *self._homes.values()]
        if name and any(each["external_id"] == name for each in shown):
            raise Refused("duplicate_external_id")

    def _whole(self, view: Json, view_id: str) -> Json:
        return {
            "id": view_id,
            "team_id": self._team,
            "type": view["type"],
            "title": view.get("title"),
            "submit": view.get("submit"),
            "close": view.get("close"),
            "blocks": view["blocks"],
            "private_metadata": view.get("private_metadata") or "",
            "callback_id": view.get("callback_id") or "",
            "external_id": view.get("external_id") or "",
            "state": {"values": {}},
            "hash": f"{int(self._clock())}.{token_hex(4)}",
            "clear_on_close": bool(view.get("clear_on_close")),
            "notify_on_close": bool(view.get("notify_on_close")),
            "root_view_id": None,
            "previous_view_id": None,
            "app_id": self._app.id,
            "app_installed_team_id": self._team,
            "bot_id": self._app.bot_id,
        }

    def _update_home(self, view_id: str, given: Json, expected: str | None) -> Json:
        for user, view in self._homes.items():
            if view["id"] == view_id:
                return self.publish(user, given, expected=expected)
        raise Refused("not_found")


def _same(view: Json, expected: str | None) -> None:
    if expected and expected != view["hash"]:
        raise Refused("hash_conflict")
