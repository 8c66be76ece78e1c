"""A municipality's own secretariat answers for its people, and leaders may look."""

from dataclasses import replace

from bot.body import Body, SeatId
from bot.meeting import Answer
from bot.orders import Told
from tests.builders import (
    ASTRID,
    BJARNE,
    DAG,
    GURO,
    HOLE,
    LIER,
    SOLVEIG,
    TROND,
    a_body,
    some_orders,
)
from tests.stories.council import PLANTED, a_called_town, plant, the_meeting
from tests.stories.town import Town

WHEN = "torsdag 26. februar 2026 kl. 09.00–11.15, Drammen rådhus, møterom Spiralen"


def test_secretariat_of_a_municipality_answers_for_its_own(database_url: str) -> None:
    with a_called_town(database_url, _body(answers=True)) as town:
        helper = town.window(GURO)
        assert _home(town) == [
            f"*Astrid Brekke, Lier*, har ikke svart om Rådmannsgruppen, {WHEN}."
        ]
        helper.press_home("Svarte ja")
        town.deliver()
        assert the_meeting(town).roll[LIER.id][0].answered_by == GURO.id
        assert _home(town)[0].startswith("*Astrid Brekke, Lier*, kommer til")

        helper.press_home("Melder forfall")
        helper.submit(reason="Sykdom")
        town.deliver()
        assert the_meeting(town).roll[LIER.id][0].answer is Answer.AWAY
        assert helper.cards[-1]["text"] == (
            "*Forfall fra Lier: Astrid Brekke*\n"
            f"Rådmannsgruppen, {WHEN}. Bjarne Solli er spurt om å møte i stedet."
        )
        town.window(BJARNE).press("Ja, jeg møter")
        town.deliver()
        assert helper.cards[-1]["text"].endswith("Bjarne Solli møter i stedet.")
        assert "Sykdom" not in str(helper.state)

        helper.press_home("Svarte ja")
        town.deliver()
        town.window(SOLVEIG).press("Medlemmet møter")
        town.deliver()
        assert helper.cards[-1]["text"].startswith("*Astrid Brekke, Lier, kommer")
        assert len(helper.cards) == 1


def test_contact_who_does_not_answer_is_told_and_can_do_nothing(
    sqlite_url: str,
) -> None:
    with a_called_town(sqlite_url, _body(answers=False)) as town:
        helper = town.window(GURO)
        assert _home(town) == []
        plant(town, GURO, "come", f"{the_meeting(town).id}/{ASTRID.id}/0")
        helper.press(PLANTED)
        assert "sekretariatet" in helper.whispers[-1]
        assert the_meeting(town).roll[LIER.id][0].answer is Answer.AWAITED
        town.window(ASTRID).press("Meld forfall")
        town.window(ASTRID).submit(reason="Reise")
        town.deliver()
        assert "Forfall fra Lier" in helper.cards[-1]["text"]


def test_group_leader_looks_and_no_more(sqlite_url: str) -> None:
    body = replace(_body(answers=False), group_leaders=(TROND,))
    with a_called_town(sqlite_url, body) as town:
        leader = town.window(TROND)
        leader.type("/mote status")
        assert "0 av 3 plasser er besatt" in "\n".join(leader.lines)
        plant(town, TROND, "come", f"{the_meeting(town).id}/{DAG.id}/0")
        leader.press(PLANTED)
        assert the_meeting(town).roll[SeatId(2)][0].answer is Answer.AWAITED


def _body(*, answers: bool) -> Body:
    orders = some_orders(told=Told.PARTICIPANT_TOO)
    mine = replace(LIER, contact=GURO, contact_answers=answers)
    body = a_body(orders=orders)
    return replace(body, seats=(mine, HOLE, *body.seats[2:]))


def _home(town: Town) -> list[str]:
    helper = town.window(GURO)
    helper.open_home()
    town.deliver()
    blocks = helper.state["home"]["blocks"]
    texts = [b["text"]["text"] for b in blocks if b["type"] == "section"]
    return [text for text in texts if text.startswith("*Astrid")]
