"""A council with its house and a workspace around it, all over real HTTP.

Slack is played by the workspace; requests are signed, answered by the real app on a
real server, and kept in a real database. Only the council's clock stands still.
"""

from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

import httpx
from slack_sdk import WebClient

from bot.person import Person
from handlers.delivery import Courier
from handlers.directory import sync_members
from handlers.render import Renderer
from handlers.slack import create_app
from handlers.web import create_web
from radslag import manifest
from storage import DatabaseAway, Store
from storage.deliveries import Deliveries
from tests.builders import CAST, NOW
from tests.servers import address, listening, serving
from tests.waiting import PATIENCE
from tests.workspace.place import a_place
from workspace.blocks.elements import options_of
from workspace.config import App, Command, Config, Team, User
from workspace.runner import Running

TOKEN: Final = "xoxb-test"
SECRET: Final = "b7a9-signing"
AS_THE_PAGE: Final = {"X-Workspace": "1"}
MANIFEST: Final = manifest.read()
#: One for all, because to make one takes longer than to ask with it.
BROWSER: Final = httpx.Client(
    trust_env=False, timeout=PATIENCE, limits=httpx.Limits(max_keepalive_connections=0)
)
Json = dict[str, Any]


@dataclass
class Town:
    """The council, its house, and the people who act in the workspace."""

    store: Store
    workspace: Running
    web_url: str
    courier: Courier
    clock: "StandingClock"
    #: How the house speaks with Slack. Neither it nor Slack minds how long that takes,
    #: until a test says otherwise: the machine may be busy.
    client: WebClient

    def window(self, person: Person) -> "Window":
        """Look at the workspace as one of its people."""
        return Window(url=self.workspace.url, slack=str(person.slack))

    @property
    def bot(self) -> WebClient:
        """Speak with the workspace as the app does."""
        return _client(self.workspace)

    def tell_workspace(self, path: str, **given: object) -> None:
        """Let something happen in the workspace: somebody comes, or a bad day."""
        url = f"{self.workspace.url}/{path}"
        BROWSER.post(url, json=given, headers=AS_THE_PAGE).raise_for_status()

    def deliver(self) -> None:
        """Let the worker send all that is due, however Slack paces it."""
        idle = 0
        while idle < 3:
            # The worker's clock takes a database that is away for a turn of nothing.
            with suppress(DatabaseAway):
                if self.courier.deliver_next():
                    idle = 0
                    continue
            self.clock.now += timedelta(seconds=1)
            idle += 1


@dataclass
class StandingClock:
    """A clock that moves when it is told to."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


@dataclass(frozen=True, kw_only=True)
class Window:
    """What one person sees and does in the workspace."""

    url: str
    slack: str

    @property
    def state(self) -> Json:
        """Everything that this person sees now."""
        seen: Json = BROWSER.get(f"{self._me}").json()
        return seen

    @property
    def messages(self) -> list[Json]:
        """The conversation with Rådslag, threads included, oldest first."""
        conversation: list[Json] = self.state["conversations"][0]["messages"]
        return conversation

    @property
    def cards(self) -> list[Json]:
        """What was said to the person, without the files and what only whispers."""
        said = (m for m in self.messages if not m["ephemeral"] and not m["files"])
        return [m for m in said if m["thread_ts"] in (None, m["ts"])]

    @property
    def whispers(self) -> list[str]:
        """What was answered to this person alone, oldest first."""
        return [m["text"] for m in self.messages if m["ephemeral"]]

    @property
    def sentence(self) -> str:
        """What the dialog on top says first."""
        said: str = self.dialog["blocks"][0]["text"]["text"]
        return said

    @property
    def files(self) -> list[str]:
        """The names of the files that were given, oldest first."""
        return [file["name"] for m in self.messages for file in m["files"]]

    @property
    def calendars(self) -> list[str]:
        """The names of the calendar files among them."""
        return [name for name in self.files if name.endswith(".ics")]

    @property
    def dialog(self) -> Json:
        """The dialog on top."""
        top: Json = self.state["modals"][-1]
        return top

    def file(self, name: str) -> bytes:
        """Download the newest file of a name."""
        files = (f for m in reversed(self.messages) for f in m["files"])
        url = next(file["url"] for file in files if file["name"] == name)
        return BROWSER.get(f"{self.url}{url}").content

    def given(self, ending: str) -> list[bytes]:
        """Download all files of a kind that were given, oldest first."""
        files = (file for message in self.messages for file in message["files"])
        urls = [file["url"] for file in files if file["name"].endswith(ending)]
        return [BROWSER.get(f"{self.url}{url}").content for url in urls]

    def say(self, text: str) -> Json:
        """Write to Rådslag as to a person."""
        channel = self.state["conversations"][0]["id"]
        return self._do("message", channel=channel, text=text)

    def type(self, text: str) -> Json:
        """Type a command in the conversation with Rådslag."""
        channel = self.state["conversations"][0]["id"]
        return self._do("command", channel=channel, text=text)

    def press(self, label: str) -> Json:
        """Press a button by its words, in the newest message that has it."""
        card = next(m for m in reversed(self.messages) if _has(m["blocks"], label))
        container = {
            "message_ts": card["ts"],
            "channel": self.state["conversations"][0]["id"],
        }
        return self._press(card["blocks"], label, container)

    def press_block(self, card: Json, block: Json) -> Json:
        """Press the button beside one part of a message, of several that are alike."""
        return self._do(
            "press",
            container={
                "message_ts": card["ts"],
                "channel": self.state["conversations"][0]["id"],
            },
            block_id=block["block_id"],
            action_id=block["accessory"]["action_id"],
            state={"values": {}},
        )

    def pick(self, card: Json, block: Json, chosen: Json) -> Json:
        """Choose something from a list beside one part of a message."""
        return self._do(
            "press",
            container={
                "message_ts": card["ts"],
                "channel": self.state["conversations"][0]["id"],
            },
            block_id=block["block_id"],
            action_id=block["accessory"]["action_id"],
            state={"values": {}},
            **chosen,
        )

    def press_home(self, label: str) -> Json:
        """Press a button of App Home."""
        home = self.state["home"]
        return self._press(home["blocks"], label, {"view_id": home["id"]})

    def open_home(self) -> Json:
        """Look at App Home."""
        return self._do("home")

    @property
    def lines(self) -> list[str]:
        """What the dialog on top says, line by line, without its fields."""
        return [line for b in self.dialog["blocks"] for line in _said(b).splitlines()]

    def choose(self, label: str, *, beside: str) -> Json:
        """Choose behind the three dots beside a text of the dialog on top."""
        top = self.dialog
        beside_it = (b for b in top["blocks"] if "accessory" in b)
        block = next(b for b in beside_it if beside in _said(b))
        menu = block["accessory"]
        option = next(o for o in menu["options"] if o["text"]["text"] == label)
        return self._do(
            "press",
            container={"view_id": top["id"]},
            block_id=block["block_id"],
            action_id=menu["action_id"],
            state={"values": {}},
            selected_option=option,
        )

    def search(self, action: str, typed: str) -> list[Json]:
        """Type in a list of the dialog on top that is filled as one types."""
        top = self.dialog
        block = _holding(top["blocks"], action)
        answer = self._do(
            "suggest",
            container={"view_id": top["id"]},
            block_id=block["block_id"],
            action_id=action,
            value=typed,
        )
        found: list[Json] = answer["options"]
        return found

    def press_dialog(self, label: str, **typed: object) -> Json:
        """Press a button of the dialog on top by its words, perhaps with some typed."""
        top = self.dialog
        state = _filled_in(top, typed)
        return self._press(top["blocks"], label, {"view_id": top["id"]}, state)

    def press_seat(self, label: str, beneath: str) -> Json:
        """Press a button of the dialog by its words, of those beneath some text."""
        blocks = self.dialog["blocks"]
        said = next(n for n, b in enumerate(blocks) if beneath in _said(b))
        return self._press(blocks[said:], label, {"view_id": self.dialog["id"]})

    def press_value(self, action: str, value: object) -> Json:
        """Press the one of several like buttons of the dialog that has a value."""
        top = self.dialog
        block, button = next(
            (block, each)
            for block, each in _buttons(top["blocks"])
            if (each["action_id"], each["value"]) == (action, str(value))
        )
        return self._do(
            "press",
            container={"view_id": top["id"]},
            block_id=block["block_id"],
            action_id=button["action_id"],
            state={"values": {}},
        )

    def turn(self, action: str, chosen: Json) -> Json:
        """Choose something in the dialog on top that makes it another."""
        top = self.dialog
        block = _holding(top["blocks"], action)
        return self._do(
            "press",
            container={"view_id": top["id"]},
            block_id=block["block_id"],
            action_id=action,
            state={"values": {}},
            **chosen,
        )

    def attach(self, name: str, content: bytes) -> Json:
        """Send a file up, as choosing it in a dialog does."""
        text = b64encode(content).decode()
        file: Json = self._do("attach", name=name, content=text)["file"]
        return file

    def submit(self, **typed: object) -> Json:
        """Fill the dialog on top in, by the names of its fields, and send it."""
        top = self.dialog
        return self._do("submit", view_id=top["id"], state=_filled_in(top, typed))

    @property
    def _me(self) -> str:
        return f"{self.url}/me/{self.slack}"

    def _press(
        self,
        blocks: list[Json],
        label: str,
        container: Json,
        state: Json | None = None,
    ) -> Json:
        block, button = _find(blocks, label)
        return self._do(
            "press",
            container=container,
            block_id=block["block_id"],
            action_id=button["action_id"],
            state=state or {"values": {}},
        )

    def _do(self, deed: str, **given: object) -> Json:
        answer: Json = BROWSER.post(
            f"{self._me}/{deed}", json=given, headers=AS_THE_PAGE
        ).json()
        return answer


@contextmanager
def a_town(store: Store, people: tuple[Person, ...] = CAST) -> Iterator[Town]:
    """Put a house and a workspace up around a council, for as long as a test lasts."""
    clock = StandingClock()
    with listening() as at:
        web_url = address(at)
        with a_place(_config(people, web_url)) as workspace:
            client = _client(workspace)
            app = create_app(store, client=client, clock=clock, public_url=web_url)
            web = create_web(store, clock=clock, app=app, signing_secret=SECRET)
            sync_members(store, client, clock)
            render = Renderer(store, clock=clock, sender="radslag@example.no")
            deliveries = Deliveries(store.engine)
            courier = Courier(deliveries, _client(workspace), render, clock=clock)
            with serving(web, at, log_level="warning", access_log=False):
                yield Town(store, workspace, web_url, courier, clock, client)
    store.close()


def _client(workspace: Running) -> WebClient:
    api = workspace.api_url
    return WebClient(TOKEN, base_url=api, timeout=PATIENCE, retry_handlers=[])


def _config(people: tuple[Person, ...], web_url: str) -> Config:
    app = App(
        id="A1",
        name="Rådslag",
        bot_user_id="UBOT",
        bot_id="BBOT",
        bot_token=TOKEN,
        signing_secret=SECRET,
        request_url=f"{web_url}/slack/events",
        scopes=MANIFEST.scopes,
        events=MANIFEST.events,
        commands=tuple(Command(name=command.name) for command in MANIFEST.commands),
    )
    users = tuple(
        User(id=p.slack, name=p.slack, real_name=p.name, email=p.email)
        for p in people
        if p.slack
    )
    team = Team(id="T1", name="Vestregionen", domain="vestregionen")
    return Config(team=team, app=app, users=users, ack_seconds=PATIENCE)


def _find(blocks: list[Json], label: str) -> tuple[Json, Json]:
    """Find a button by its words."""
    return next((b, e) for b, e in _buttons(blocks) if _words(e) == label)


def _has(blocks: list[Json], label: str) -> bool:
    return any(_words(element) == label for _, element in _buttons(blocks))


def _buttons(blocks: list[Json]) -> Iterator[tuple[Json, Json]]:
    """Walk through the buttons, among actions and beside sections."""
    for block in blocks:
        held = [*block.get("elements", ()), block.get("accessory") or {}]
        yield from ((block, each) for each in held if each.get("type") == "button")


def _holding(blocks: list[Json], action: str) -> Json:
    """Find the block that has something in it or beside it, by what that does."""
    return next(
        block
        for block in blocks
        for each in (*block.get("elements", ()), block.get("accessory", {}))
        if each.get("action_id") == action
    )


def _said(block: Json) -> str:
    """Read what a block says, but not what is to be filled in."""
    texts = [block.get("text"), *block.get("elements", ())]
    if block["type"] == "actions":
        return ""
    return "\n".join(text["text"] for text in texts if text)


def _words(element: Json) -> str:
    text = element.get("text")
    return text["text"] if isinstance(text, dict) else ""


def _filled_in(top: Json, typed: Json) -> Json:
    """Write what was typed in a dialog, field by field."""
    fields = (block for block in top["blocks"] if block.get("block_id") in typed)
    return {"values": {b["block_id"]: _state(b, typed[b["block_id"]]) for b in fields}}


def _state(block: Json, given: object) -> Json:
    """Write what was typed as Slack writes it, by the type of the field."""
    element = block["element"]
    kind = element["type"]
    match kind:
        case "static_select" | "radio_buttons":
            options = options_of(element)
            named = {o["text"]["text"]: o for o in options} | {
                o["value"]: o for o in options
            }
            value: Json = {"selected_option": named[str(given)]}
        case "checkboxes" | "multi_static_select":
            assert isinstance(given, (list, tuple))
            there = options_of(element)
            wanted = [o for o in there if {o["text"]["text"], o["value"]} & set(given)]
            assert len(wanted) == len(given), [o["text"]["text"] for o in there]
            value = {"selected_options": wanted}
        case "datepicker":
            value = {"selected_date": given}
        case "timepicker":
            value = {"selected_time": given}
        case "file_input":
            value = {"files": [given]}
        case "users_select":
            value = {"selected_user": given}
        case _:
            value = {"value": given}
    return {element["action_id"]: {"type": kind, **value}}
