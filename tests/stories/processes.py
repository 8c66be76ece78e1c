"""The house and its workspace as real processes, to be killed and started again."""

import json
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

from sqlalchemy import select, update

from radslag import example_council, trial
from radslag.ports import LOOPBACK, is_listened_to, two_ports
from storage import Store, connect
from storage import tables as t
from storage.database import WORKER, reading, writing
from storage.deliveries import LEASE
from storage.migrations import upgrade
from storage.outbox import State
from tests.counting import unwatched
from tests.stories.doorway import Doorway, a_doorway
from tests.stories.town import AS_THE_PAGE, BROWSER, Window
from tests.waiting import PATIENCE, wait_until

EVERYTHING: Final = ("workspace", "web", "worker")


@dataclass
class House:
    """The example's council, and the processes that serve it."""

    folder: Path
    store: Store
    environ: Mapping[str, str]
    page: int
    doorway: Doorway
    running: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    @property
    def url(self) -> str:
        """Where the workspace is."""
        return f"http://{LOOPBACK}:{self.page}"

    @property
    def names(self) -> dict[str, str]:
        """Everybody's Slack id, by name."""
        config = json.loads(self._config.read_text("utf-8"))
        return {user["real_name"]: user["id"] for user in config["users"]}

    def window(self, name: str) -> Window:
        """Look at the workspace as one of its people."""
        return Window(url=self.url, slack=self.names[name])

    def start(self, *names: str) -> None:
        """Start processes, and wait until they answer; `worker-2` is another worker."""
        for name in names:
            command = [sys.executable, "-m", *self._module(name)]
            self.running[name] = subprocess.Popen(
                command, env=self.environ, stdout=subprocess.DEVNULL
            )
        ports = {"workspace": self.page, "web": self.doorway.house}
        awaited = [ports[name] for name in names if name in ports]
        wait_until(lambda: all(map(is_listened_to, awaited)))

    def kill(self, *names: str) -> None:
        """End processes as a power failure does, all at once."""
        killed = [self.running.pop(name) for name in names]
        for process in killed:
            process.kill()
        for process in killed:
            process.wait()

    def goes_wrong(self, method: str, kind: str, *, times: int = 1) -> None:
        """Have the next calls of a method go wrong."""
        fault = {"method": method, "kind": kind, "times": times}
        BROWSER.post(f"{self.url}/faults", json=fault, headers=AS_THE_PAGE)

    def has_met_faults(self) -> bool:
        """Ask whether all that was to go wrong has gone wrong."""
        waiting: list[object] = BROWSER.get(f"{self.url}/faults").json()["faults"]
        return not waiting

    def calls(self, method: str) -> int:
        """Count the calls of a method that went well, since the workspace started."""
        log = BROWSER.get(f"{self.url}/log").json()["entries"]
        return sum(entry["kind"] == method and entry["ok"] for entry in log)

    def knows_its_members(self) -> bool:
        """Ask whether Slack has told who is in the workspace."""
        with reading(self.store.engine) as db:
            return db.execute(select(t.members).limit(1)).first() is not None

    def delivered(self) -> None:
        """Wait until nothing is left to be sent."""
        wait_until(lambda: not self._states()[State.PENDING])
        assert set(self._states()) <= {State.SENT, State.DROPPED}

    def half_a_minute_passes(self) -> None:
        """Let every deadline of the deliveries come closer, with no worker about."""
        ago = LEASE + timedelta(seconds=1)
        with writing(self.store.engine) as db:
            for row in db.execute(select(t.outbox).with_for_update()).all():
                times = ("next_try_at", "first_try_at", "lease_until")
                kept = {name: row._mapping[name] for name in times}
                earlier = {name: at and at - ago for name, at in kept.items()}
                here = t.outbox.c.id == row.id
                db.execute(update(t.outbox).where(here).values(earlier))
            for row in db.execute(select(t.paces)).all():
                here = t.paces.c.whose == row.whose
                db.execute(
                    update(t.paces).where(here).values(next_at=row.next_at - ago)
                )

    @contextmanager
    def busy_record(self) -> Iterator[None]:
        """Keep everybody else from changing any meeting."""
        with writing(self.store.engine) as db:
            db.execute(select(t.meetings.c.id).with_for_update()).all()
            yield

    def _states(self) -> Counter[str]:
        with reading(self.store.engine) as db:
            return Counter(db.scalars(select(t.outbox.c.state)))

    @property
    def _config(self) -> Path:
        return self.folder / "workspace.json"

    def _module(self, name: str) -> tuple[str, ...]:
        if name != "workspace":
            return ("radslag", name.partition("-")[0])
        given = {"--config": self._config, "--data": self.folder, "--port": self.page}
        return ("workspace", *(str(part) for pair in given.items() for part in pair))


@contextmanager
def a_house(folder: Path, database_url: str) -> Iterator[House]:
    """Put up the example's council, its plan empty; nothing is started yet."""
    page, web = two_ports(0)
    upgrade(database_url)
    roster = replace(example_council.read(), meetings=())
    example_council.load(database_url, roster)
    store = Store(connect(database_url, patience=WORKER))
    with a_doorway(web) as doorway:
        environ = _environ(database_url, page, web)
        house = House(folder, store, environ, page, doorway)
        members = example_council.members(roster)
        trial.write_config(house._config, members, request_url=doorway.url)
        _let_slack_be_patient(house._config)
        try:
            yield house
        finally:
            house.kill(*house.running)
            store.close()


@contextmanager
def meanwhile(deed: Callable[[], object]) -> Iterator[list[Any]]:
    """Let somebody do a thing while other things happen; what came of it, after."""
    came: list[Any] = []
    doing = threading.Thread(target=lambda: came.append(deed()))
    doing.start()
    yield came
    doing.join()


def _let_slack_be_patient(config: Path) -> None:
    """Let Slack wait for the house however busy the machine is."""
    known = json.loads(config.read_text("utf-8"))
    config.write_text(json.dumps(known | {"ack_seconds": PATIENCE}), "utf-8")


def _environ(database_url: str, page: int, web: int) -> Mapping[str, str]:
    return {
        # Who is killed takes what was counted along.
        **unwatched(),
        "DATABASE_URL": database_url,
        "SLACK_BOT_TOKEN": trial.BOT_TOKEN,
        "SLACK_SIGNING_SECRET": trial.SIGNING_SECRET,
        "SLACK_APP_TOKEN": "",
        "SLACK_API_URL": f"http://{LOOPBACK}:{page}/api/",
        "PUBLIC_URL": f"http://{LOOPBACK}:{web}",
        "PORT": str(web),
    }
