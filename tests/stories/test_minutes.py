"""Minutes, from the draft to what the next meeting approved."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Final

import pytest
from docx import Document
from pypdf import PdfReader

from bot.act import Act
from bot.agenda.item import Item, ItemKind, number
from bot.events import Event
from bot.meeting import Meeting, MeetingId
from bot.minutes.template import Template
from bot.room.decision import Decision
from bot.room.events import FactRecorded
from bot.room.room import Room
from storage import Store
from tests.builders import (
    BJARNE,
    COUNTY,
    DAG,
    FRODE,
    HOLE,
    LIER,
    NOW,
    SOLVEIG,
    a_body,
    a_called_meeting,
    a_meeting,
    a_time,
)
from tests.records import a_store, id_of, keep
from tests.rooms import a_room, excused, present
from tests.stories.council import PLANTED, plant
from tests.stories.town import Json, Town, Window, a_town

PDF: Final = "Referat Rådmannsgruppen 2026-02-26.utgave-{}.pdf"
NEXT: Final = date(2026, 4, 16)
Decided = tuple[Meeting, tuple[Event, ...]]


@pytest.fixture
def town(sqlite_url: str) -> Iterator[Town]:
    """Hold a meeting in which Bjarne came for Astrid, and plan the next."""
    with a_town(_held(sqlite_url)) as town:
        town.clock.now = a_time(9, day=date(2026, 3, 2))
        yield town


def test_minutes_go_from_the_draft_to_the_next_meeting(town: Town) -> None:
    secretary, member = town.window(SOLVEIG), town.window(DAG)
    _send(town)
    assert secretary.lines[0] == (
        "✅ Utgave 1 er sendt til merknad. "
        "Referatet legges fram til godkjenning i neste møte."
    )
    assert _last(member)["text"].startswith("*Referatet fra Rådmannsgruppen")
    first = member.file(PDF.format(1))

    member.press("Ingen merknader")
    stand_in = town.window(BJARNE)
    stand_in.press("Jeg har en merknad")
    stand_in.submit(remark="Jeg kom kl. 09.10.")
    town.deliver()
    assert "Du har ingen merknader." in _said(member)
    assert "Uten merknader: 1. Med merknad: 1. Ikke svart: 2." in _said(secretary)
    assert "*Bjarne Solli:* Jeg kom kl. 09.10." in _said(secretary)

    town.clock.now = a_time(9, day=date(2026, 4, 6))
    secretary.type("/mote innkall")
    agenda = [line for line in secretary.lines if "referat" in line.lower()]
    assert any("torsdag 26. februar 2026" in line for line in agenda)
    secretary.submit()

    town.clock.now = a_time(11, day=NEXT)
    secretary.type("/mote referat")
    _choose(secretary, "26. feb")
    secretary.press_dialog("Godkjent")
    secretary.submit(changes="Bjarne Solli møtte kl. 09.10.")
    town.deliver()
    assert "✅ Utgave 2 er gitt ut som godkjent." in secretary.lines
    assert "er godkjent* i møtet 16. april 2026, sak 02/2026." in _said(member)
    approved = _pdf(member.file(PDF.format(2)))
    assert "Utgave 2, godkjent i møtet 16. april 2026, sak 02/2026." in approved
    assert "Bjarne Solli møtte kl. 09.10." in approved
    assert town.store.issuing.file(MeetingId(1), 1, ".pdf") == first

    files = len(secretary.files)
    secretary.type("/mote referat")
    _choose(secretary, "26. feb")
    town.deliver()
    assert secretary.lines[0].startswith("*Rådmannsgruppen, torsdag 26. februar 2026*")
    assert len(secretary.files) == files


def test_an_issue_comes_again_as_it_was_after_the_record_has_changed(
    town: Town,
) -> None:
    secretary = town.window(SOLVEIG)
    _send(town)
    sent = secretary.file(PDF.format(1))
    town.store.change(MeetingId(1), _decide_otherwise, _act(town))

    secretary.type("/mote referat")
    assert "• Borte: Planen vedtas." in secretary.lines
    assert "• Nytt: Planen vedtas ikke." in secretary.lines
    secretary.press_dialog("Hent")
    town.deliver()
    assert secretary.file(PDF.format(1)) == sent

    plant(town, SOLVEIG, "minutes_fetch", "1/2")
    secretary.press(PLANTED)
    assert secretary.whispers[-1].startswith("Referatet har ingen utgave med det")

    secretary.type("/mote referat")
    secretary.press_dialog("Send ny utgave")
    secretary.submit(remarks_by="2026-04-09")
    town.deliver()
    assert "Planen vedtas ikke." in _pdf(secretary.file(PDF.format(2)))
    assert secretary.file(PDF.format(1)) == sent


def test_a_body_uses_its_own_template_and_is_told_what_is_wrong_with_it(
    town: Town,
) -> None:
    secretary = town.window(SOLVEIG)
    secretary.type("/mote referat")
    secretary.press_dialog("Egen Word-mal")
    assert secretary.lines[0] == (
        "*Rådmannsgruppen* bruker Rådslags egen form i Word-fila."
    )
    secretary.submit()
    assert secretary.dialog["errors"] == {"template": "Velg en Word-fil."}
    secretary.submit(template=secretary.attach("mal.docx", _template("{{ orgn }}")))
    assert secretary.dialog["errors"] == {
        "template": (
            "Malen kan ikke brukes. Feltet «orgn» finnes ikke. Mente du «organ»?"
        )
    }
    fit = _template("{{ organ }}: {{ forfall_tekst }}")
    secretary.submit(template=secretary.attach("mal.docx", fit))
    assert secretary.lines[0] == ("✅ Malen er tatt i bruk. Den er med i neste utkast.")
    secretary.type("/mote referat")
    town.deliver()
    assert _word(secretary.file("Referat Rådmannsgruppen 2026-02-26.docx")) == [
        "Rådmannsgruppen: Astrid Brekke, Lier, Dag Øverby, Hole"
    ]

    _use(town, "{{ orgn }}")
    secretary.type("/mote referat")
    assert "• Feltet «orgn» finnes ikke. Mente du «organ»?" in secretary.lines
    town.deliver()
    secretary.press_dialog("Egen Word-mal")
    assert "«mal.docx»" in secretary.lines[0]
    secretary.submit(remove=["remove"])
    assert secretary.lines[0] == "✅ Organet bruker Rådslags egen form."
    own = _word(secretary.file("Referat Rådmannsgruppen 2026-02-26.docx"))
    assert own[1] == "Referat fra møte i Rådmannsgruppen 26. februar 2026"


def test_what_is_written_of_a_case_is_in_every_draft_after(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    secretary.type("/mote referat")
    case = {"selected_option": _case(secretary)}
    secretary.turn("minutes_account", case)
    secretary.submit(text="Til behandling forelå planen.\nKommunene er hørt.")
    assert secretary.lines[0] == "✅ Teksten er lagret. Den er med i neste utkast."
    secretary.type("/mote referat")
    town.deliver()
    text = secretary.file("Referat Rådmannsgruppen 2026-02-26.txt").decode()
    assert "Sykkelveier\nTil behandling forelå planen.\nKommunene er hørt." in text


def test_remarks_are_not_taken_when_the_time_is_out(town: Town) -> None:
    _send(town)
    member = town.window(DAG)
    town.clock.now = a_time(13, day=date(2026, 3, 26))
    member.press("Ingen merknader")
    assert "Fristen for merknader er ute." in member.messages[-1]["text"]


def _held(url: str) -> Store:
    store = a_store(url, body=a_body())
    agenda = number((Item(title="Sykkelveier"),), after=0, year=2026)
    held, _ = keep(
        store,
        a_called_meeting(agenda=agenda, room=_room()),
        a_meeting(
            starts_at=a_time(9, day=NEXT),
            ends_at=a_time(10, day=NEXT),
            agenda=(Item(kind=ItemKind.OPENING, title="Innkalling"),),
        ),
    )
    store.change(id_of(held), _decide, Act(by=SOLVEIG.id, at=NOW))
    return store


def _room() -> Room:
    return a_room(present(LIER, BJARNE), present(COUNTY, FRODE), excused(HOLE))


def _decide(meeting: Meeting, _: Act, text: str = "Planen vedtas.") -> Decided:
    item = meeting.agenda[0].id
    decided = {item: Decision(item=item, text=text)}
    room = replace(meeting.room, decisions=decided)
    return replace(meeting, room=room), (FactRecorded(0, "decision"),)


def _decide_otherwise(meeting: Meeting, act: Act) -> Decided:
    return _decide(meeting, act, "Planen vedtas ikke.")


def _act(town: Town) -> Act:
    return Act(by=SOLVEIG.id, at=town.clock.now)


def _send(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    secretary.type("/mote referat")
    secretary.press_dialog("Send til merknad")
    secretary.submit()
    town.deliver()


def _template(line: str) -> bytes:
    document = Document()
    document.add_paragraph(line)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _use(town: Town, line: str) -> None:
    template = Template(name="mal.docx", content=_template(line), kept_at=NOW)
    town.store.issuing.keep_template(a_body().id, template)


def _choose(secretary: Window, day: str) -> None:
    """Choose the meeting of a day where there are several to choose among."""
    secretary.press(next(_offered(secretary, day)))


def _offered(secretary: Window, day: str) -> Iterator[str]:
    for message in reversed(secretary.messages):
        for block in message["blocks"]:
            if day in str(block):
                yield block["accessory"]["text"]["text"]


def _said(window: Window) -> str:
    return "\n".join(str(card["blocks"]) for card in window.cards)


def _case(window: Window) -> Json:
    blocks = window.dialog["blocks"]
    menus = (block["accessory"] for block in blocks if "accessory" in block)
    chosen: Json = next(m["options"][0] for m in menus if "options" in m)
    return chosen


def _last(window: Window) -> Json:
    return window.cards[-1]


def _pdf(content: bytes) -> str:
    pages = PdfReader(BytesIO(content)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def _word(content: bytes) -> list[str]:
    return [
        p.text.replace("\u00a0", " ")
        for p in Document(BytesIO(content)).paragraphs
        if p.text
    ]
