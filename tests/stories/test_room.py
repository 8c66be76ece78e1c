"""The room: the meeting of 22 February 2018, and a general meeting of 250 seats."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, time, timedelta
from io import BytesIO
from typing import Final

from docx import Document

from bot import dates
from bot.agenda.item import Item, ItemKind, number
from bot.body import Seat, Secretary
from bot.meeting import Answer, Meeting
from bot.orders import QuorumRule, StandingOrders
from bot.room.deciding import lacking
from bot.room.decision import Statement, Vote
from bot.room.presence import Presence
from tests.builders import (
    CAST,
    SOLVEIG,
    TROND,
    a_body,
    a_called_meeting,
    a_person,
    a_seat,
    with_answer,
)
from tests.records import a_store, keep
from tests.stories.council import the_meeting
from tests.stories.town import Town, Window, a_town

DAY: Final = date(2018, 2, 22)
#: Those who came, with Drammen's stand-in, and those who had forfall.
CAME: Final = (
    *("Asker", "Bærum", "Drammen", "Krødsherad", "Lier", "Nedre Eiker", "Røyken"),
    *("Øvre Eiker", "Buskerud fylkeskommune"),
)
AWAY: Final = (
    *("Hole", "Hurum", "Modum", "Ringerike", "Sande", "Sigdal", "Svelvik"),
    "Akershus fylkeskommune",
)
ALL: Final = (*sorted((*CAME, *AWAY), key=lambda name: "fylke" in name),)
#: Before which case somebody went, and in which somebody was disqualified.
LEFT_BEFORE, RECUSED_IN = 6, 4
CASES: Final = (
    "Referat fra styringsgruppen",
    "Framtidig samarbeid",
    "Årsrapport 2017",
    "Generalforsamlingen",
    "Prosjekter",
    "Orienteringer",
)


def test_the_meeting_of_2018_is_kept_by_two_secretaries(sqlite_url: str) -> None:
    with _a_town(sqlite_url, _in_2018()) as town:
        solveig, trond = town.window(SOLVEIG), town.window(TROND)
        _call_the_roll(town, solveig, trond)
        _go_through_the_agenda(town, solveig, trond)
        _give_hole_a_task(town, trond)

        meeting = the_meeting(town)
        presence = Presence(meeting)
        agenda = [item.id for item in meeting.agenda]
        votes = [len(presence.voting(id)) for id in agenda]
        # Øvre Eiker went before case 06, and Asker was disqualified in case 04.
        assert votes == [9, 9, 9, 9, 8, 9, 8, 8, 8]
        assert lacking(meeting) == ()
        assert "Du var ikke med da Rådmannsgruppen behandlet dette" in _told(town)
        minutes = _minutes(town, solveig)
        assert "Tid:\tTorsdag 22. februar 2018 kl. 09.00–11.15" in minutes
        (line,) = [line for line in minutes if "fratrådte kl." in line]
        assert line.strip() == (
            "Rådmann Øvre Eiker fratrådte kl. 10.55, før behandlingen av sak 06/2018."
        )


def test_a_general_meeting_of_250_is_counted(sqlite_url: str) -> None:
    seats = tuple(
        _seat(n, f"Kommune {n % 16 + 1:02}", of_many=True) for n in range(1, 251)
    )
    orders = StandingOrders(quorum=QuorumRule.HALF)
    body = a_body(*seats, name="Generalforsamlingen", orders=orders)
    meeting = _answered(a_called_meeting(body=body), seats[:200], Answer.COMING)
    with _a_town(sqlite_url, meeting) as town:
        secretary = town.window(SOLVEIG)
        secretary.type("/mote oppmote")
        secretary.press_dialog("Alle som har svart: som svart (200)")
        assert secretary.lines[:4] == [
            "*Generalforsamlingen* torsdag 26. februar 2026",
            "200 av 250 plasser er besatt.",
            "Møtet er *vedtaksført*: 200 med stemmerett er til stede, og 125 kreves.",
            "50 plasser er ikke ført ennå.",
        ]
        for page in range(1, 6):
            secretary.press_value("room_later", page)
        for _ in range(3):
            secretary.press_dialog("Til stede")
        assert "203 av 250 plasser er besatt." in secretary.lines
        secretary.press_dialog("Neste sak: Godkjenning av innkalling og dagsorden")
        secretary.press_dialog("Vedtak")
        assert "203 stemmer i saken." in secretary.lines
        secretary.submit(vote="Med stemmer imot", against="204")
        assert secretary.dialog["errors"] == {
            "against": (
                "Bare 203 hadde stemme i saken. Rett tallet, eller rett oppmøtet."
            )
        }
        secretary.submit(vote="Etter parti", parties="Ap" + " " * 2900 + ": x")
        assert secretary.dialog["errors"] == {
            "parties": (
                "Linjen «Ap : x» kan ikke leses. Skriv for eksempel «Sp: 2 for, 1 mot»."
            )
        }
        said = "Ap: Vi ønsket mer.\n\nOgså til neste år.\nSp: Vi ikke."
        secretary.submit(vote="Med stemmer imot", against="3", statements=said)
        meeting = the_meeting(town)
        assert len(Presence(meeting).filled()) == 203
        (decision,) = meeting.room.decisions.values()
        assert decision.vote == Vote(against=3)
        assert decision.statements == (
            Statement(by="Ap", text="Vi ønsket mer. Også til neste år."),
            Statement(by="Sp", text="Vi ikke."),
        )


def _call_the_roll(town: Town, solveig: Window, trond: Window) -> None:
    """One takes those who answered, and the other finds who came for Drammen."""
    for window in (solveig, trond):
        window.type("/mote oppmote")
    solveig.press_dialog("Alle som har svart: som svart (16)")
    trond.press_seat("Annet …", "*Drammen*")
    stand_in = "Vara Drammen for Rådmann Drammen"
    trond.press_dialog("Tilbake til oppmøtet", person=stand_in)
    assert trond.sentence.startswith("Det du har skrevet eller valgt, er ikke lagret.")
    trond.submit()
    trond.press_seat("Annet …", "*Drammen*")
    trond.submit(happening="Møtte fra møtets start", person=stand_in)
    solveig.press_dialog("Oppdater")
    assert solveig.lines[1] == "9 av 17 plasser er besatt."


def _go_through_the_agenda(town: Town, solveig: Window, trond: Window) -> None:
    """Both press «Neste sak» at the first, and it is begun on once."""
    trond.press_dialog("Oppdater")
    for window in (solveig, trond):
        window.press_dialog("Neste sak: Godkjenning av innkalling og dagsorden")
    for case in range(1, 9):
        _decide(solveig)
        if case == LEFT_BEFORE:
            town.clock.now = dates.at(DAY, time(10, 55))
            trond.press_dialog("Oppdater")
            trond.choose("Gikk nå", beside="*Øvre Eiker*")
        else:
            town.clock.now += timedelta(minutes=10)
        solveig.press_dialog(f"Neste sak: {case:02}/2018")
        if case == RECUSED_IN:
            # What he sees is the item before, and nobody leaves their seat for that.
            trond.choose("Inhabil i saken som behandles", beside="*Lier*")
            assert trond.sentence.startswith("⚠️ En annen har gått videre på sakslista")
            solveig.choose("Inhabil i saken som behandles", beside="*Asker*")
    _decide(solveig)
    town.clock.now = dates.at(DAY, time(11, 15))
    solveig.press_dialog("Møtet er hevet")


def _decide(secretary: Window) -> None:
    """Save what is proposed, or else write something."""
    secretary.press_dialog("Vedtak")
    text = next(b for b in secretary.dialog["blocks"] if b.get("block_id") == "text")
    known = text["element"].get("initial_value", "")
    secretary.submit(text=known or "Tas til følge.", vote="Enstemmig")


def _give_hole_a_task(town: Town, trond: Window) -> None:
    trond.press_dialog("Oppdater")
    trond.press_dialog("Sakene")
    trond.choose("Gi en oppgave", beside="Orienteringer")
    trond.submit(what="Orientere styringsgruppen", participant="Hole", by="2018-03-15")
    assert "Rådmann Hole var ikke til stede i saken, og får beskjed nå." in (
        trond.sentence
    )
    town.deliver()


def _told(town: Town) -> str:
    hole = next(s for s in the_meeting(town).body.seats if s.participant == "Hole")
    assert hole.holder
    return str(town.window(hole.holder).cards[-1]["text"])


def _minutes(town: Town, window: Window) -> list[str]:
    window.type("/mote referat")
    if "Rådmannsgruppen 2018-02-22.docx" not in " ".join(window.files):
        town.deliver()
    file = window.file("Referat Rådmannsgruppen 2018-02-22.docx")
    return [p.text for p in Document(BytesIO(file)).paragraphs if p.text.strip()]


@contextmanager
def _a_town(url: str, meeting: Meeting) -> Iterator[Town]:
    """Let a council and its people be called to a meeting that begins now."""
    store = a_store(url, body=meeting.body)
    people = {p.id: p for s in meeting.body.seats for p in s.people}
    with a_town(store, (*CAST, *people.values())) as town:
        keep(store, meeting)
        town.clock.now = meeting.starts_at
        yield town


def _in_2018() -> Meeting:
    keepers = (Secretary(person=SOLVEIG), Secretary(person=TROND))
    seats = tuple(_seat(n, name) for n, name in enumerate(ALL, 1))
    agenda = (
        Item(kind=ItemKind.OPENING, title="Godkjenning av innkalling og dagsorden"),
        Item(kind=ItemKind.OWN_MINUTES, title="Referat fra 23. november 2017"),
        *(Item(title=case) for case in CASES),
        Item(kind=ItemKind.ANY_OTHER, title="Eventuelt"),
    )
    meeting = a_called_meeting(
        body=a_body(*seats, secretariat=keepers),
        starts_at=dates.at(DAY, time(9)),
        ends_at=dates.at(DAY, time(11, 15)),
        agenda=number(agenda, after=0, year=2018),
    )
    there = [s for s in seats if s.participant in CAME and s.participant != "Drammen"]
    away = [s for s in seats if s.participant in AWAY]
    return _answered(_answered(meeting, there, Answer.COMING), away, Answer.AWAY)


def _answered(meeting: Meeting, seats: Sequence[Seat], answer: Answer) -> Meeting:
    for seat in seats:
        assert seat.holder
        meeting = with_answer(meeting, seat.holder, answer)
    return meeting


def _seat(number: int, participant: str, *, of_many: bool = False) -> Seat:
    """Make a seat with a stand-in; of many seats a participant has several."""
    name = f"{participant} {number}" if of_many else participant
    holder = a_person(len(CAST) + 2 * number - 1, name=f"Rådmann {name}")
    stand_in = a_person(len(CAST) + 2 * number, name=f"Vara {name}")
    seat = a_seat(number, participant=participant, holder=holder, stand_ins=(stand_in,))
    return replace(seat, number=number) if of_many else seat
