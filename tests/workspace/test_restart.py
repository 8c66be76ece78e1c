"""What has happened is still there after the workspace was killed."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

import httpx
import pytest

from tests.workspace.cast import (
    CONFIG,
    GENERAL,
    KARI,
    OLA,
    Person,
    a_client,
    a_stage,
    an_http,
)
from tests.workspace.kit import home
from workspace.config import from_json

ICS = b"BEGIN:VCALENDAR"


@contextmanager
def process(folder: Path) -> Iterator[str]:
    """Run the real program, and kill it without a warning."""
    config = folder / "config.json"
    config.write_text(json.dumps(asdict(CONFIG)), encoding="utf-8")
    where = ["--config", str(config), "--data", str(folder / "data"), "--port", "0"]
    with subprocess.Popen(
        [sys.executable, "-m", "workspace", *where], stdout=subprocess.PIPE, text=True
    ) as started:
        assert started.stdout is not None
        try:
            yield started.stdout.readline().strip()
        finally:
            started.kill()


def something_happens(url: str, http: httpx.Client) -> dict[str, str]:
    client = a_client(url)
    sent = client.chat_postMessage(channel=KARI.id, text="Før")
    client.chat_update(channel=sent["channel"], ts=sent["ts"], text="Etter")
    file = client.files_upload_v2(filename="a.ics", content=ICS, channel=GENERAL.id)
    view = client.views_publish(user_id=KARI.id, view=home())["view"]
    Person(http, KARI.id).does("read", channel=GENERAL.id)
    http.post(f"/people/{OLA.id}", json={"title": "Rådmann"})
    return {"ts": sent["ts"], "file": file["file"]["id"], "home": view["id"]}


def test_what_has_happened_survives_a_kill(tmp_path: Path) -> None:
    with process(tmp_path) as url, an_http(url) as http:
        made = something_happens(url, http)
    with process(tmp_path) as url, an_http(url) as http:
        kari = Person(http, KARI.id)
        seen = kari.sees()
        shared = kari.messages(GENERAL.id)[0]["files"][0]
        content = http.get(shared["url"]).content
        later = a_client(url).chat_postMessage(channel=KARI.id, text="Ny")["ts"]
    (message,) = seen["conversations"][0]["messages"]
    assert (message["ts"], message["text"]) == (made["ts"], "Etter")
    assert (shared["id"], content) == (made["file"], ICS)
    assert seen["home"]["id"] == made["home"]
    assert {r["name"]: r["unread"] for r in seen["conversations"]}["generelt"] == 0
    assert {u["id"]: u["title"] for u in seen["users"]}[OLA.id] == "Rådmann"
    assert later > made["ts"]


def test_names_are_never_given_again_even_if_the_clock_goes_back(
    tmp_path: Path,
) -> None:
    with a_stage(data=tmp_path, clock=lambda: 2e9) as stage:
        stage.client.chat_postMessage(channel=KARI.id, text="en")
        # In a room that comes before the other in the alphabet.
        first = stage.client.chat_postMessage(channel=GENERAL.id, text="to")["ts"]
    with a_stage(data=tmp_path, clock=lambda: 1e9) as stage:
        second = stage.client.chat_postMessage(channel=KARI.id, text="tre")["ts"]
    assert second > first


def test_a_whisper_does_not_survive(tmp_path: Path) -> None:
    with a_stage(data=tmp_path) as stage:
        stage.client.chat_postEphemeral(channel=GENERAL.id, user=KARI.id, text="Hysj")
    with a_stage(data=tmp_path) as stage:
        assert stage.kari.messages(GENERAL.id) == []


def test_a_configuration_is_read_as_it_was_written() -> None:
    assert from_json(json.loads(json.dumps(asdict(CONFIG)))) == CONFIG
    assert "xoxb-test" not in repr(CONFIG)
    assert "hemmelig" not in repr(CONFIG)


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"farge": "rød"}, "config: unknown key 'farge'"),
        ({"team": {"id": "T1", "nam": "x"}}, "team: unknown key 'nam'"),
        ({"team": {"id": "T1"}}, "missing 2 required"),
    ],
)
def test_a_configuration_that_is_wrong_says_where(
    given: dict[str, object], says: str
) -> None:
    with pytest.raises(ValueError, match=says):
        from_json(json.loads(json.dumps(asdict(CONFIG))) | given)


def test_a_configuration_that_is_not_there_stops_the_program(tmp_path: Path) -> None:
    where = ["--config", str(tmp_path / "no.json"), "--data", str(tmp_path)]
    done = subprocess.run(
        [sys.executable, "-m", "workspace", *where],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "no.json" in done.stderr
