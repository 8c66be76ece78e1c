"""The same house, reached by Socket Mode: no address of its own, and no open door."""

import json
from datetime import time
from pathlib import Path

import httpx
import pytest

from bot.act import Act
from bot.meeting import Answer, Meeting
from bot.plan import Slot
from radslag.house import now
from radslag.ports import LOOPBACK
from tests.stories.good_day import a_good_day
from tests.stories.processes import EVERYTHING, House, a_house
from tests.waiting import wait_until

pytestmark = pytest.mark.long

SECRETARY, MEMBER = "Mari Vollan", "Ola Strømsæther"
BODY = "Rådmannsgruppen"


def test_a_member_answers_by_socket_mode(tmp_path: Path, sqlite_url: str) -> None:
    with a_house(tmp_path, sqlite_url) as house:
        _reach_by_socket(house)
        house.start(*EVERYTHING)
        wait_until(lambda: house.calls("apps.connections.open"))
        meeting = a_called_meeting(house)
        member = house.window(MEMBER)
        dialogs = [member.press("Meld forfall"), member.submit(reason="Arbeid")]
        events = [member.open_home(), member.type("/mote status")]
        house.delivered()

        assert [each["ok"] for each in dialogs + events] == [True] * 4
        assert answer_of(house, meeting, MEMBER) is Answer.AWAY
        assert member.dialog["callback_id"] == "status"
        assert "Hei, Ola!" in str(member.state["home"]["blocks"])
        door = f"http://{LOOPBACK}:{house.doorway.house}/slack/events"
        assert httpx.post(door).status_code == 404


def a_called_meeting(house: House) -> Meeting:
    """Let the example's council be called to a meeting, and everyone be told."""
    wait_until(lambda: house.calls("users.list"))
    secretary = house.store.introduce(house.names[SECRETARY])
    assert secretary
    act = Act(by=secretary.id, at=now())
    slot = Slot(day=a_good_day(), starts=time(9), ends=time(11), place="Drammen rådhus")
    (body,) = (known for known in house.store.known_bodies() if known.name == BODY)
    planned = house.store.planner.plan_meeting(body.id, act, slot=slot)
    assert planned
    called = house.store.send_notice(planned.id, act, seen_sequence=0)
    house.delivered()
    return called


def answer_of(house: House, meeting: Meeting, name: str) -> Answer:
    """Read what somebody has answered."""
    seen = house.store.meeting(meeting.id)
    assert seen
    return next(s.answer for _, s in seen.summonses() if s.person.name == name)


def _reach_by_socket(house: House) -> None:
    """Let Slack know no address of the house, and the house ask Slack for a line."""
    path = house.folder / "workspace.json"
    config = json.loads(path.read_text("utf-8"))
    del config["app"]["request_url"]
    config["app"]["app_token"] = "xapp-trial"
    path.write_text(json.dumps(config), "utf-8")
    house.environ = {**house.environ, "SLACK_APP_TOKEN": "xapp-trial"}
