"""A seat passes on while people are called: who leaves, who comes, and who hears it."""

import pytest
from sqlalchemy import Connection, delete, insert

from bot.answer import come
from bot.body import BodyId, Rank
from bot.meeting import Answer
from bot.person import Person
from bot.roster.outcome import Change, Outcome, Subject, Verb
from storage import tables as t
from tests.builders import ASTRID, BJARNE, LIER, SOLVEIG, TROND, an_act
from tests.stories.council import a_called_town, the_meeting
from tests.stories.town import Town

pytestmark = pytest.mark.usefixtures("uncounted")

WHEN = "torsdag 26. februar 2026 kl. 09.00–11.15, Drammen rådhus, møterom Spiralen"


def test_a_seat_that_passes_on(database_url: str) -> None:
    with a_called_town(database_url) as town:
        _say(town, ASTRID, "Jeg kommer")
        _pass_on(town, TROND)

        assert _card(town, ASTRID).endswith(
            "Når møtet holdes, har Trond Nygård overtatt plassen din i "
            "Rådmannsgruppen. Du trenger ikke møte. Takk for at du har vært med."
        )
        assert _said(town, ASTRID)[-1] == (
            f"*Du trenger ikke møte: Rådmannsgruppen, {WHEN}*\n"
            "Når møtet holdes, har Trond Nygård overtatt plassen din i "
            "Rådmannsgruppen. Takk for at du har vært med."
        )
        assert town.window(ASTRID).calendars == ["innkalling.ics", "avlysning.ics"]
        assert "Du er innkalt som medlem for Lier." in _card(town, TROND)
        assert town.window(TROND).calendars == ["innkalling.ics"]

        _say(town, TROND, "Jeg kommer")
        assert _answers(town) == [(ASTRID, Answer.RELEASED), (TROND, Answer.COMING)]
        assert "Trond Nygård, Lier" in _overview(town)
        assert "Astrid Brekke" not in _overview(town)


def test_a_stand_in_who_takes_the_seat_over(database_url: str) -> None:
    with a_called_town(database_url) as town:
        member = town.window(ASTRID)
        member.type("/forfall")
        member.submit(reason="Arbeid")
        town.deliver()
        _say(town, BJARNE, "Ja, jeg møter")
        _pass_on(town, BJARNE)

        assert "Du er innkalt som medlem for Lier." in _card(town, BJARNE)
        assert _said(town, BJARNE)[-1] == (
            f"*Du er innkalt for Lier: Rådmannsgruppen, {WHEN}*\n"
            "Du har overtatt plassen. Se meldingen over, og svar der hvis du ikke har "
            "svart."
        )
        assert town.window(BJARNE).calendars == ["innkalling.ics"] * 2
        assert town.window(ASTRID).calendars == ["innkalling.ics", "avlysning.ics"]

        _say(town, BJARNE, "Jeg kommer")
        assert the_meeting(town).sitting(LIER.id) == the_meeting(town).principal(
            LIER.id
        )


def test_a_seat_that_nobody_sits_in_any_longer(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        _pass_on(town, None)

        assert _said(town, SOLVEIG)[-1] == (
            "*Ingen har plassen: Lier*\n"
            f"Plassen til Lier er ubesatt i Rådmannsgruppen, {WHEN}. Legg inn hvem som "
            "overtar den, så blir innkallingen sendt."
        )
        _pass_on(town, TROND)
        assert _answers(town) == [(ASTRID, Answer.RELEASED), (TROND, Answer.AWAITED)]


def test_an_old_button_of_one_who_has_left_does_nothing(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        with_buttons = town.window(ASTRID)
        before = the_meeting(town)
        _pass_on(town, TROND, deliver=False)
        with_buttons.press("Jeg kommer")

        (whisper,) = with_buttons.whispers
        assert whisper.startswith("Takk for at du ville, men nå er plassen fylt")
        assert the_meeting(town).version == before.version + 1


def test_the_secretary_answers_for_the_new_member(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        _pass_on(town, TROND)
        town.store.change(the_meeting(town).id, come, an_act(), person=TROND.id)

        assert _answers(town)[-1] == (TROND, Answer.COMING)


def _pass_on(town: Town, person: Person | None, *, deliver: bool = True) -> None:
    """Let Lier's seat be another's, as a secretary's file could say."""

    def work(db: Connection) -> Outcome:
        db.execute(delete(t.mandates).where(t.mandates.c.seat == LIER.id))
        if person:
            mandate = {"seat": LIER.id, "person": person.id, "rank": Rank.HOLDER}
            db.execute(insert(t.mandates).values(mandate))
        change = Change(
            verb=Verb.CHANGED,
            subject=Subject.MANDATE,
            text="Plassen har gått videre.",
            body=BodyId(1),
        )
        return Outcome(changes=(change,))

    town.store.revise(an_act(), work)
    if deliver:
        town.deliver()


def _say(town: Town, person: Person, label: str) -> None:
    town.window(person).press(label)
    town.deliver()


def _answers(town: Town) -> list[tuple[Person, Answer]]:
    return [(s.person, s.answer) for s in the_meeting(town).roll[LIER.id]]


def _card(town: Town, person: Person) -> str:
    (card,) = [m for m in town.window(person).cards if "Innkalling:" in m["text"]]
    return str(card["text"])


def _said(town: Town, person: Person) -> list[str]:
    return [message["text"] for message in town.window(person).cards]


def _overview(town: Town) -> str:
    return str(town.window(SOLVEIG).cards[0]["blocks"])
