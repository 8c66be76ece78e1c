"""Slack refuses, fails or is silent while somebody waits, who is told in time."""

import pytest
from sqlalchemy import select

from radslag.web import DIALOG_SECONDS
from storage import tables as t
from storage.database import reading
from tests.builders import ASTRID, DAG, FRODE, SOLVEIG
from tests.stories.council import a_called_town, nothing_done, the_meeting
from tests.stories.together import seconds
from tests.stories.town import Town, Window

SLACK_AWAY = (
    "Slack svarte ikke. Det du gjorde, kan likevel være lagret. "
    "Se under «Hjem» før du prøver igjen."
)
#: What Slack itself says of a press that was not acknowledged.
MARKED = "Det ble ikke registrert: Rådslag svarte med en feil (503). Prøv igjen."
#: How long Slack is silent, in seconds.
SILENCE = 30


@pytest.mark.parametrize(
    "kind", ["429", "500", "error:channel_not_found", "error:account_inactive"]
)
def test_a_dialog_that_slack_refuses_is_explained(sqlite_url: str, kind: str) -> None:
    with a_called_town(sqlite_url) as town:
        member = _at_home(town)
        with nothing_done(town):
            _go_wrong(town, kind, times=3)
            member.type("/forfall")
            member.press("Meld forfall")
            marked = member.press_home("Meld forfall")

        assert member.whispers == [SLACK_AWAY, SLACK_AWAY]
        assert marked == {"ok": False, "error": MARKED}
        member.press("Meld forfall")
        assert member.dialog["callback_id"] == "apology"


def test_a_silent_slack_keeps_nobody_waiting(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        _at_home(town)
        town.client.timeout = DIALOG_SECONDS
        _go_wrong(town, f"silence:{SILENCE}", times=3)
        with nothing_done(town):
            waited = seconds(
                lambda: town.window(DAG).type("/forfall"),
                lambda: town.window(FRODE).press("Meld forfall"),
                lambda: town.window(ASTRID).press_home("Meld forfall"),
            )

        assert max(waited) < SILENCE
        assert town.window(DAG).whispers == town.window(FRODE).whispers == [SLACK_AWAY]


def test_who_gets_no_dialog_gets_their_minutes_all_the_same(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        town.clock.now = the_meeting(town).starts_at
        secretary = town.window(SOLVEIG)
        secretary.type("/mote oppmote")
        secretary.press_dialog("Forfall")
        _go_wrong(town, "500")
        secretary.type("/mote referat")
        town.deliver()

        assert secretary.whispers == [SLACK_AWAY]
        assert "Referat Rådmannsgruppen 2026-02-26.docx" in secretary.files


def test_an_address_that_was_never_shown_is_replaced(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        member = _at_home(town)
        _go_wrong(town, "500")
        member.press_home("Abonner i kalenderen")
        member.press_home("Abonner i kalenderen")
        member.press_dialog("Lag ny adresse")

        assert "/kalender/" in member.dialog["blocks"][1]["text"]["text"]
        with reading(town.store.engine) as db:
            feeds = db.scalars(select(t.feeds.c.revoked_at)).all()
        assert [bool(revoked) for revoked in feeds] == [True, False]


def _at_home(town: Town) -> Window:
    member = town.window(ASTRID)
    member.open_home()
    town.deliver()
    return member


def _go_wrong(town: Town, kind: str, *, times: int = 1) -> None:
    town.tell_workspace("faults", method="views.open", kind=kind, times=times)
