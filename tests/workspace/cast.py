"""A small workspace to test in: who is there, a real app, and people who act."""

import atexit
import contextlib
import functools
import tempfile
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeAlias, cast

import httpx
from slack_bolt import App as Bolt
from slack_bolt.adapter.starlette import SlackRequestHandler
from slack_sdk import WebClient
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tests.servers import address, listening, serving
from tests.waiting import PATIENCE, wait_until
from tests.workspace.place import a_place
from workspace.config import App, Channel, Command, Config, Team, User
from workspace.log import Entry
from workspace.runner import Running, running
from workspace.workspace import Workspace

Endpoint: TypeAlias = Callable[[Request], Awaitable[Response]]

KARI = User(
    id="U01KARI", name="kari", real_name="Kari Lund", email="kari@dal.example", tz="UTC"
)
OLA = User(id="U02OLA", name="ola", real_name="Ola Berg", email="ola@fjell.example")
GONE = User(id="U03GONE", name="gone", real_name="Gro Vik", deleted=True)
STRANGER = User(id="U04ALIEN", name="alien", team_id="T09OTHER", email="a@b.example")
EVERYBODY = (KARI, OLA, GONE, STRANGER)
BOT = "U00BOT"
GENERAL = Channel(
    id="C01GENERAL", name="generelt", members=(BOT, *(u.id for u in EVERYBODY))
)
SECRET = Channel(id="C02SECRET", name="lukket", is_private=True, members=(BOT, KARI.id))
ELSEWHERE = Channel(id="C03ELSE", name="andre", members=(KARI.id,))
SCOPES = (
    "channels:history",
    "channels:read",
    "chat:write",
    "commands",
    "files:read",
    "files:write",
    "groups:history",
    "groups:read",
    "im:history",
    "im:read",
    "im:write",
    "reactions:write",
    "team:read",
    "users:read",
    "users:read.email",
)
APP = App(
    id="A01APP",
    name="Rådslag",
    bot_user_id=BOT,
    bot_id="B01BOT",
    bot_token="xoxb-test",
    app_token="xapp-test",
    signing_secret="hemmelig",
    scopes=SCOPES,
    commands=(Command(name="/mote", suggestions=("ny", "innkall")),),
)
CONFIG = Config(
    team=Team(id="T01TEAM", name="Vestregionen", domain="vestregionen"),
    app=APP,
    users=EVERYBODY,
    channels=(GENERAL, SECRET, ELSEWHERE),
    ack_seconds=PATIENCE,
)


def a_config(**app: object) -> Config:
    """Make a configuration where something about the app is different."""
    return replace(CONFIG, app=replace(APP, **cast("Any", app)))


@dataclass(frozen=True)
class Person:
    """Somebody who acts through the page's own addresses."""

    http: httpx.Client
    id: str

    def sees(self) -> dict[str, Any]:
        seen: dict[str, Any] = self.http.get(f"/me/{self.id}").json()
        return seen

    def does(self, deed: str, **body: object) -> dict[str, Any]:
        answer = self.http.post(f"/me/{self.id}/{deed}", json=body)
        answered: dict[str, Any] = answer.json()
        return answered

    def messages(self, where: str | None = None) -> list[dict[str, Any]]:
        seen = self.sees()
        wanted = where or seen["app"]["im"]
        rooms = {room["id"]: room for room in seen["conversations"]}
        messages: list[dict[str, Any]] = rooms[wanted]["messages"]
        return messages

    def modal(self) -> dict[str, Any]:
        top: dict[str, Any] = self.sees()["modals"][-1]
        return top


@dataclass(frozen=True)
class Stage:
    """A workspace with an app in it."""

    running: Running
    client: WebClient
    http: httpx.Client

    @property
    def url(self) -> str:
        return self.running.url

    def logged(self, count: int) -> list[Entry]:
        """Wait until so much has crossed the wire, and give it."""
        entries = self.running.workspace.log.entries
        wait_until(lambda: len(entries) >= count)
        return list(entries)

    def person(self, user: User) -> Person:
        return Person(self.http, user.id)

    @property
    def kari(self) -> Person:
        return self.person(KARI)

    @property
    def ola(self) -> Person:
        return self.person(OLA)


def a_client(url: str, token: str = APP.bot_token) -> WebClient:
    """Make the real client, which neither waits nor tries again by itself."""
    return WebClient(token, base_url=f"{url}/api/", timeout=PATIENCE, retry_handlers=[])


def an_http(url: str) -> httpx.Client:
    """Make a client that acts as the page does."""
    return httpx.Client(
        base_url=url, headers={"X-Workspace": "1"}, timeout=PATIENCE, trust_env=False
    )


@contextlib.contextmanager
def a_stage(
    config: Config = CONFIG,
    data: Path | None = None,
    clock: Callable[[], float] = time.time,
) -> Iterator[Stage]:
    """Set a stage where the app does nothing by itself; with `data` on its own."""
    # A stage within a stage has a house of its own, as has one that is kept.
    if data is not None or not HOUSE.acquire(blocking=False):
        there = a_place(config, data, clock=clock)
        with there as place, an_http(place.url) as http:
            yield Stage(place, a_client(place.url), http)
        return
    house, http = _house()
    with tempfile.TemporaryDirectory() as folder:
        new = Workspace(config, Path(folder), url=house.url, is_kept=False, clock=clock)
        house.app.state.workspace = new
        try:
            yield Stage(house, a_client(house.url), http)
        finally:
            new.close()
            HOUSE.release()


@contextlib.contextmanager
def a_stage_with(
    answer: Callable[[Request, bytes], Response], config: Config = CONFIG
) -> Iterator[Stage]:
    """Set a stage where the app is one function."""

    async def endpoint(request: Request) -> Response:
        return answer(request, await request.body())

    with a_stage(_reached(config, endpoint)) as stage:
        yield stage


@contextlib.contextmanager
def a_stage_with_bolt(
    listen: Callable[[Bolt], None], config: Config = CONFIG
) -> Iterator[Stage]:
    """Set a stage with a real Bolt app, reached by signed HTTP."""
    handlers: list[SlackRequestHandler] = []

    async def endpoint(request: Request) -> Response:
        return await handlers[0].handle(request)

    with a_stage(_reached(config, endpoint)) as stage:
        bolt = Bolt(
            client=stage.client,
            signing_secret=config.app.signing_secret,
            process_before_response=True,
        )
        listen(bolt)
        handlers.append(SlackRequestHandler(bolt))
        yield stage


# Starting and stopping a server takes longer than a test, so two serve them all:
# the workspace's, whose inside is new on every stage, and that of the apps.
SERVERS = contextlib.ExitStack()
atexit.register(SERVERS.close)
HOUSE = threading.Lock()
APPS: list[Endpoint] = []


@functools.cache
def _house() -> tuple[Running, httpx.Client]:
    house = SERVERS.enter_context(running(CONFIG))
    SERVERS.callback(house.workspace.close)
    return house, SERVERS.enter_context(an_http(house.url))


@functools.cache
def _apps() -> str:
    async def endpoint(request: Request) -> Response:
        number: int = request.path_params["number"]
        return await APPS[number](request)

    at = SERVERS.enter_context(listening())
    app = Starlette(routes=[Route("/slack/{number:int}", endpoint, methods=["POST"])])
    SERVERS.enter_context(serving(app, at, log_level="error"))
    return address(at)


def _reached(config: Config, endpoint: Endpoint) -> Config:
    """Let the app be reached at an address of its own, which no other test gets."""
    APPS.append(endpoint)
    url = f"{_apps()}/slack/{len(APPS) - 1}"
    return replace(config, app=replace(config.app, request_url=url))
