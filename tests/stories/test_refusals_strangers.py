"""People of another workspace, people who left, and people who have just come."""

from dataclasses import replace

import pytest

from tests.builders import ASTRID, a_person
from tests.stories.council import (
    PLANTED,
    a_called_town,
    nothing_done,
    plant,
    the_meeting,
)
from tests.stories.test_refusals_dialogs import PICKED
from tests.stories.town import BROWSER, Town
from tests.stories.wire import a_press, an_event, deliver, interaction
from tests.waiting import wait_until

pytestmark = pytest.mark.usefixtures("uncounted")

UNKNOWN = (
    "Rådslag kjenner deg ikke ennå. Er du ny i arbeidsområdet, prøv igjen om en time. "
    "Ellers kan sekretariatet legge deg inn med den e-postadressen du har i Slack."
)
NOT_OF_HERE = (
    "Den du valgte, hører ikke til i arbeidsområdet. "
    "Velg en annen, eller skriv inn navn, kommune og e-post."
)
GRETE = a_person(40, name="Grete Vik", slack="UGRETE")


def test_a_stranger_reads_why_and_gets_nowhere(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        _comes(town, team_id="T2")
        plant(town, GRETE, "come", "1/1/0")
        stranger = town.window(GRETE)
        with nothing_done(town):
            stranger.type("/mote status")
            stranger.type("/forfall")
            stranger.press(PLANTED)

        assert stranger.whispers == [UNKNOWN] * 3


def test_a_strangers_app_home_stays_empty(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        _comes(town, team_id="T2")
        with nothing_done(town):
            answer = town.window(GRETE).open_home()
        town.deliver()

        assert (answer, town.window(GRETE).state["home"]) == ({"ok": True}, None)


def test_a_stranger_with_a_members_email_is_not_that_member(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        _comes(town, team_id="T2", email=ASTRID.email)
        town.window(GRETE).type("/forfall")

        assert town.window(GRETE).whispers == [UNKNOWN]
        assert town.store.introduce("U0001") == ASTRID


def test_a_stranger_can_not_be_sent_as_a_stand_in(sqlite_url: str) -> None:
    with a_called_town(sqlite_url, PICKED) as town:
        _comes(town, team_id="T2")
        member = town.window(ASTRID)
        member.press("Meld forfall")
        with nothing_done(town):
            member.submit(reason="Arbeid", colleague=GRETE.slack)

        assert member.dialog["errors"] == {"colleague": NOT_OF_HERE}


def test_somebody_new_is_known_at_once(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        _comes(town, email="grete@lier.example")
        town.window(GRETE).type("/forfall")

        assert town.window(GRETE).whispers == [
            (
                "Du har ingen innkallinger å melde forfall til nå. "
                "Svarene dine ser du under «Hjem»."
            )
        ]


def test_somebody_of_whom_slack_has_told_nothing_is_unknown(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town, nothing_done(town):
        command = b"command=%2Fforfall&user_id=UNOBODY&team_id=T1&trigger_id=1.1"

        answer = deliver(town, command)

        assert (answer.status_code, answer.text) == (200, UNKNOWN)


def test_a_member_who_left_slack_is_reached_by_the_secretary(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        town.tell_workspace(f"people/{ASTRID.slack}", deleted=True)
        _wait_for(town, "user_change")

        assert replace(ASTRID, slack=None) == the_meeting(town).body.seats[0].holder


def test_a_delivery_without_anybody_changes_nothing(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town, nothing_done(town):
        nobody = interaction(a_person(41, slack=""), "block_actions", actions=[])
        unheard = an_event("reaction_added", user=ASTRID.slack)
        unknown = a_press(ASTRID, "never_made", "1/1/0")

        answers = [deliver(town, body) for body in (nobody, unheard, unknown)]

        assert [answer.status_code for answer in answers] == [400, 404, 404]


def _comes(town: Town, **changed: str) -> None:
    """Let somebody new appear in Slack, and Slack tell of it."""
    new = {"id": str(GRETE.slack), "name": "grete", "real_name": GRETE.name}
    town.tell_workspace("people", **new | changed)
    _wait_for(town, "team_join")


def _wait_for(town: Town, event: str) -> None:
    def told() -> bool:
        entries = BROWSER.get(f"{town.workspace.url}/log").json()["entries"]
        return event in {entry["kind"] for entry in entries}

    wait_until(told)
