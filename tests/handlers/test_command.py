"""`/mote` and `/forfall`: a menu, a list to choose from, or the dialog at once."""

from collections.abc import Iterator
from datetime import date

import pytest

from bot.meeting import MeetingId
from storage import Store
from tests.builders import ASTRID, SOLVEIG, TROND, a_meeting, a_time, an_act
from tests.records import a_store, keep
from tests.stories.town import Town, Window, a_town

NOTHING = {
    "innkall": "Ingen møter venter på innkalling. Legg inn et nytt med «/mote ny».",
    "status": "Ingen møter er innkalt. Send innkallingen med «/mote innkall».",
    "oppmote": "Ingen innkalte møter å føre oppmøte for.",
    "referat": (
        "Ingen møter å lage referat eller protokoll fra. "
        "Før oppmøtet først med «/mote oppmote»."
    ),
    "flytt": "Ingen møter å flytte.",
    "avlys": "Ingen møter å avlyse.",
}


@pytest.fixture
def town(sqlite_url: str) -> Iterator[Town]:
    with a_town(a_store(sqlite_url)) as town:
        yield town


@pytest.mark.parametrize(("word", "said"), NOTHING.items())
def test_a_deed_that_no_meeting_waits_for_says_what_comes_first(
    town: Town, word: str, said: str
) -> None:
    town.window(SOLVEIG).type(f"/mote {word}")

    assert town.window(SOLVEIG).whispers == [said]


@pytest.mark.parametrize(
    ("typed", "callback"),
    [
        ("/mote innkall", "notice"),
        ("/mote INNKALLING rådmann", "notice"),
        ("/mote  innkall   RÅDMANNSGRUPPEN ", "notice"),
        ("/mote flytt", "move"),
        ("/mote avlys", "cancel"),
        ("/mote ny", "meeting"),
        ("/mote nytt", "meeting"),
    ],
)
def test_one_meeting_that_fits_opens_its_dialog_at_once(
    town: Town, typed: str, callback: str
) -> None:
    keep(town.store, a_meeting())
    town.window(SOLVEIG).type(typed)

    assert town.window(SOLVEIG).dialog["callback_id"] == callback


@pytest.mark.parametrize(
    ("typed", "callback"),
    [
        ("/forfall", "apology"),
        ("/forfall rådmannsgruppen", "apology"),
        ("/mote status", "status"),
    ],
)
def test_a_member_gets_their_dialog_at_once(
    town: Town, typed: str, callback: str
) -> None:
    _call(town.store, date(2026, 2, 26))
    town.window(ASTRID).type(typed)

    assert town.window(ASTRID).dialog["callback_id"] == callback


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "rådmansgruppen",
            "Jeg kjenner ikke «rådmansgruppen». Mente du «Rådmannsgruppen»?",
        ),
        (
            "xyzzy",
            (
                "Jeg kjenner ikke «xyzzy». "
                "Skriv navnet på et organ, eller la det stå tomt."
            ),
        ),
    ],
)
def test_a_name_that_is_no_bodys_is_said_to_be_none(
    town: Town, typed: str, said: str
) -> None:
    _call(town.store, date(2026, 2, 26))
    town.window(ASTRID).type(f"/forfall {typed}")

    assert town.window(ASTRID).whispers == [said]


def test_several_meetings_are_offered_and_the_chosen_one_opens(town: Town) -> None:
    for day in (date(2026, 2, 26), date(2026, 3, 26)):
        _call(town.store, day)
    member = town.window(ASTRID)
    member.type("/forfall")
    assert _offered(member) == [
        "Hvilket møte vil du melde forfall til?",
        "*Rådmannsgruppen*\ntorsdag 26. februar 2026 kl. 09.00–11.15, Drammen rådhus",
        "*Rådmannsgruppen*\ntorsdag 26. mars 2026 kl. 09.00–11.15, Drammen rådhus",
    ]

    member.press("Meld forfall")
    assert "26. februar" in member.sentence


@pytest.mark.parametrize(
    ("typed", "dialog"),
    [("/mote kalender", "addresses"), ("/mote forfall periode", "absence")],
)
def test_a_word_of_another_command_opens_what_it_means(
    town: Town, typed: str, dialog: str
) -> None:
    town.window(ASTRID).type(typed)
    assert town.window(ASTRID).dialog["callback_id"] == dialog


def test_the_menu_offers_what_one_may(town: Town) -> None:
    for person in (SOLVEIG, ASTRID):
        town.window(person).type("/mote")

    assert "Hei, Solveig! Hva vil du gjøre?" in _offered(town.window(SOLVEIG))
    assert _labels(town.window(SOLVEIG)) == [
        "Nytt møte",
        "Kall inn",
        "Se status",
        "Før oppmøte",
        "Lag referat eller protokoll",
        "Flytt møtet",
        "Avlys møtet",
        "Huskeliste",
        "Statistikk",
        "Lønnsgrunnlag",
        "Saksliste",
        "Foreslå sak",
        "Se organet",
        "Se møteplanen",
        "Frister",
        "Abonner i kalenderen",
    ]
    assert _labels(town.window(ASTRID)) == [
        "Meld forfall",
        "Saksliste",
        "Foreslå sak",
        "Se organet",
        "Se møteplanen",
        "Frister",
        "Krev møte",
        "Abonner i kalenderen",
    ]


def test_a_button_of_the_menu_opens_the_dialog_of_the_only_meeting(town: Town) -> None:
    keep(town.store, a_meeting())
    secretary = town.window(SOLVEIG)
    secretary.type("/mote")
    secretary.press("Flytt møtet")

    assert secretary.dialog["callback_id"] == "move"


@pytest.mark.parametrize("days", [(), (date(2026, 2, 26), date(2026, 3, 26))])
def test_a_button_of_the_menu_is_answered_in_its_place(
    town: Town, days: tuple[date, ...]
) -> None:
    for day in days:
        _plan(town.store, day)
    secretary = town.window(SOLVEIG)
    secretary.type("/mote")
    secretary.press("Flytt møtet")

    said = "Hvilket møte vil du flytte?" if days else "Ingen møter å flytte."
    assert secretary.whispers == [said]
    assert _offered(secretary)[0] == said


def test_the_menus_new_meeting_opens_its_dialog(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    secretary.type("/mote")
    secretary.press("Nytt møte")

    assert secretary.dialog["callback_id"] == "meeting"


def test_somebody_of_no_council_is_called_to_nothing(town: Town) -> None:
    _call(town.store, date(2026, 2, 26))
    town.window(TROND).type("/forfall")
    town.window(TROND).type("/mote status")

    assert town.window(TROND).whispers == [
        (
            "Du har ingen innkallinger å melde forfall til nå. "
            "Svarene dine ser du under «Hjem»."
        ),
        NOTHING["status"],
    ]


def _call(store: Store, day: date) -> None:
    meeting = _plan(store, day)
    store.send_notice(meeting, an_act(), seen_sequence=0)


def _plan(store: Store, day: date) -> MeetingId:
    times = {"starts_at": a_time(9, day=day), "ends_at": a_time(11, 15, day=day)}
    meeting = a_meeting(**times, place="Drammen rådhus", uid=f"mote-{day}")
    (kept,) = keep(store, meeting)
    return kept.id


def _offered(window: Window) -> list[str]:
    blocks = window.messages[-1]["blocks"]
    return [b["text"]["text"] for b in blocks if b["type"] == "section"]


def _labels(window: Window) -> list[str]:
    rows = (
        b["elements"] for b in window.messages[-1]["blocks"] if b["type"] == "actions"
    )
    return [button["text"]["text"] for row in rows for button in row]
