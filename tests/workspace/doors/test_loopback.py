"""Only this machine comes in, and only the page itself may act."""

import socket

import httpx
import pytest

from tests.workspace.cast import GENERAL, Stage

ACTING = "/me/U01KARI/message", "/people", "/faults", "/challenge"


def test_the_server_listens_on_this_machine_alone(stage: Stage) -> None:
    port = int(stage.url.rpartition(":")[2])
    with socket.socket() as other:
        # Another address of this machine is free: the server has not taken it.
        other.bind(("127.0.0.2", port))


@pytest.mark.parametrize("path", ["/", "/team", "/me/U01KARI", "/log", "/api/api.test"])
@pytest.mark.parametrize("host", ["example.org", "radslag.example.org:80", ""])
def test_another_name_for_this_machine_is_turned_away(
    stage: Stage, path: str, host: str
) -> None:
    answer = stage.http.get(path, headers={"Host": host})
    assert answer.status_code in (400, 403)


@pytest.mark.parametrize("path", ACTING)
@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"X-Workspace": "0"},
        {"X-Workspace": "1", "Origin": "https://example.org"},
        {"X-Workspace": "1", "Origin": "http://127.0.0.1:1"},
        {"X-Workspace": "1", "Origin": "null"},
    ],
)
def test_another_site_cannot_act(
    stage: Stage, path: str, headers: dict[str, str]
) -> None:
    body = {"channel": GENERAL.id, "text": "Hei", "method": "*", "kind": "500"}
    url = f"{stage.url}{path}"
    answer = httpx.post(url, json=body, headers=headers, trust_env=False)
    assert (answer.status_code, answer.json()["ok"]) == (403, False)
    assert stage.kari.messages(GENERAL.id) == []


def test_the_page_itself_can_act(stage: Stage) -> None:
    answer = stage.http.post(
        "/me/U01KARI/message",
        json={"channel": GENERAL.id, "text": "Hei"},
        headers={"Origin": stage.url},
    )
    assert answer.json() == {"ok": True}
