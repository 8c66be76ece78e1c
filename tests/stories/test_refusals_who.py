"""Who may do what: everybody else reads whom to ask, and nothing is done."""

import pytest

from bot.apology import apologise
from bot.meeting import Answer
from bot.person import Person
from storage import tables as t
from tests.builders import ASTRID, BJARNE, SOLVEIG, TROND, an_act
from tests.records import a_store, revising
from tests.stories.council import (
    MEETING,
    PLANTED,
    a_called_town,
    a_planned_town,
    nothing_done,
    plant,
    the_meeting,
)
from tests.stories.town import Town, a_town

pytestmark = pytest.mark.usefixtures("uncounted")

ONLY_SECRETARIAT = (
    "Bare sekretariatet for {} kan gjøre dette. Ta kontakt med dem hvis noe må endres."
)
FOR_A_BODY = ONLY_SECRETARIAT.format("et organ")
FOR_THIS_BODY = ONLY_SECRETARIAT.format("Rådmannsgruppen")
FOR_ONESELF = (
    "Du kan bare svare for deg selv. "
    "Be den det gjelder, om å svare, eller ta kontakt med sekretariatet."
)
NOT_CALLED = (
    "Du er ikke innkalt til dette møtet i Rådmannsgruppen. "
    "Mener du at du skulle ha vært det, ta kontakt med sekretariatet."
)

NOT_UNDERSTOOD = (
    "Noe gikk galt hos Rådslag, og ingenting er lagret. Prøv igjen. "
    "Skjer det på nytt, si fra til sekretariatet."
)


def test_a_member_can_give_no_command_of_the_secretariat(sqlite_url: str) -> None:
    words = ("ny", "innkall", "oppmøte", "referat", "flytt", "avlys Rådmannsgruppen")
    with a_called_town(sqlite_url) as town, nothing_done(town):
        member = town.window(ASTRID)
        for word in words:
            member.type(f"/mote {word}")

        assert member.whispers == [FOR_A_BODY] * len(words)
        assert member.state["modals"] == []


@pytest.mark.parametrize(
    ("action", "value", "said"),
    [
        ("notice", "1", FOR_THIS_BODY),
        ("attendance", "1", FOR_THIS_BODY),
        ("minutes", "1", FOR_THIS_BODY),
        ("move", "1", FOR_THIS_BODY),
        ("cancel", "1", FOR_THIS_BODY),
        ("new_meeting", "new", FOR_A_BODY),
        ("attention", "all", FOR_A_BODY),
        ("choose_cancel", "cancel", FOR_A_BODY),
        ("come", "1/4/0", FOR_ONESELF),
        ("decline", "1/4/0", FOR_ONESELF),
    ],
)
def test_a_member_gets_nowhere_with_a_button_of_anothers(
    sqlite_url: str, action: str, value: str, said: str
) -> None:
    with a_called_town(sqlite_url) as town:
        plant(town, ASTRID, action, value)
        with nothing_done(town):
            town.window(ASTRID).press(PLANTED)

        assert town.window(ASTRID).whispers == [said]
        assert town.window(ASTRID).state["modals"] == []


@pytest.mark.parametrize("action", ["come", "decline", "apologise", "status"])
def test_somebody_of_another_body_gets_nowhere(sqlite_url: str, action: str) -> None:
    with a_called_town(sqlite_url) as town:
        plant(town, TROND, action, f"1/{TROND.id}/0")
        with nothing_done(town):
            town.window(TROND).press(PLANTED)

        assert town.window(TROND).whispers == [NOT_CALLED]
        assert town.window(TROND).state["modals"] == []


def test_a_stand_in_who_said_no_has_no_more_to_look_at(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        plant(town, BJARNE, "status", "1")
        town.store.change(MEETING, apologise, an_act(ASTRID), person=ASTRID.id)
        town.window(BJARNE).press(PLANTED)
        assert town.window(BJARNE).dialog["callback_id"] == "status"

        town.store.change(MEETING, apologise, an_act(BJARNE), person=BJARNE.id)
        town.window(BJARNE).press(PLANTED)
        town.window(BJARNE).type("/mote status")
        assert town.window(BJARNE).whispers == [
            NOT_CALLED,
            "Ingen møter er innkalt. Send innkallingen med «/mote innkall».",
        ]


@pytest.mark.parametrize("action", ["come", "move", "status"])
def test_a_button_about_no_meeting_says_so(sqlite_url: str, action: str) -> None:
    with a_called_town(sqlite_url) as town:
        plant(town, SOLVEIG, action, f"99/{SOLVEIG.id}/0")
        with nothing_done(town):
            town.window(SOLVEIG).press(PLANTED)

        assert town.window(SOLVEIG).whispers == [
            "Fant ikke møtet. Det kan være slettet. Se møtene dine under «Hjem»."
        ]


@pytest.mark.parametrize("value", ["", "x", "1/2", "1/2/3/4", "1/-/0", "²/1/0"])
def test_a_button_that_says_nothing_is_explained(sqlite_url: str, value: str) -> None:
    with a_called_town(sqlite_url) as town:
        plant(town, ASTRID, "come", value or " ")
        with nothing_done(town):
            town.window(ASTRID).press(PLANTED)

        assert town.window(ASTRID).whispers == [NOT_UNDERSTOOD]


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("/mote innkall", FOR_THIS_BODY),
        ("/mote flytt", FOR_THIS_BODY),
        ("/mote avlys", FOR_THIS_BODY),
        ("/mote ny", FOR_A_BODY),
    ],
)
def test_who_is_no_longer_secretary_can_not_send_an_open_dialog(
    sqlite_url: str, command: str, said: str
) -> None:
    with a_planned_town(sqlite_url) as town:
        secretary = town.window(SOLVEIG)
        secretary.type(command)
        _dismiss(town)
        with nothing_done(town):
            _fill_in(town, command)

        assert secretary.sentence == said


def test_a_secretary_answers_for_a_member(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        plant(town, SOLVEIG, "come", f"1/{ASTRID.id}/0")
        town.window(SOLVEIG).press(PLANTED)

        _, astrid = the_meeting(town).called(ASTRID.id)[0]
        assert (astrid.answer, astrid.answered_by) == (Answer.COMING, SOLVEIG.id)


@pytest.mark.parametrize(
    ("typed", "answered"),
    [
        ("inkall", "«inkall» er ikke noe jeg kan. Mente du «/mote innkall»?"),
        ("Referrat nå", "«Referrat» er ikke noe jeg kan. Mente du «/mote referat»?"),
        ("qwertz", "«qwertz» er ikke noe jeg kan. Dette kan jeg:"),
        ("<!channel>", "«&lt;!channel&gt;» er ikke noe jeg kan. Dette kan jeg:"),
    ],
)
def test_an_unknown_word_gets_the_nearest_that_there_is(
    sqlite_url: str, typed: str, answered: str
) -> None:
    with a_town(a_store(sqlite_url)) as town, nothing_done(town):
        member = town.window(ASTRID)
        member.type("/mote hjelp")
        member.type(f"/mote {typed}")

        help_text, said = member.whispers
        assert said == f"{answered}\n\n{help_text}"


@pytest.mark.parametrize(
    ("person", "is_told"), [(SOLVEIG, True), (ASTRID, False), (BJARNE, False)]
)
def test_help_speaks_of_what_one_may(
    sqlite_url: str, person: Person, is_told: bool
) -> None:
    with a_town(a_store(sqlite_url)) as town:
        town.window(person).type("/mote hjelp")

        assert ("/mote innkall" in town.window(person).whispers[0]) is is_told


def _dismiss(town: Town) -> None:
    """Let Solveig no longer keep anybody's books."""
    with revising(town.store.engine) as db:
        db.execute(t.secretaries.delete())


def _fill_in(town: Town, command: str) -> None:
    where = {"date": "2026-03-05", "place": "Hole herredshus"}
    typed = {
        "/mote flytt": where,
        "/mote ny": where,
        "/mote avlys": {"why": "For få saker"},
    }
    town.window(SOLVEIG).submit(**typed.get(command, {}))
