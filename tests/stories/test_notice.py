"""`/mote innkall`: what is missing is put right, then seen, then sent; then changed."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Final

import pytest

from bot.agenda.item import Item
from bot.change import retitle
from bot.orders import LegalForm, StandingOrders
from tests.builders import ASTRID, DAG, FRODE, SOLVEIG, a_body, a_meeting, an_act
from tests.calendars.clients import CLIENTS
from tests.records import a_store, keep
from tests.stories.council import MEETING, a_called_town, nothing_done
from tests.stories.papers import pdf, word
from tests.stories.town import Json, Town, Window, a_town

#: An interkommunalt politisk råd, for which all of kommuneloven holds.
COUNCIL: Final = a_body(
    *(replace(seat, office="ordfører") for seat in a_body().seats),
    name="Representantskapet",
    organisation="Ringeriksregionen interkommunalt politisk råd",
    orders=StandingOrders(form=LegalForm.IPR),
)
DOCUMENT: Final = "Innkalling Representantskapet 2026-02-26"


@pytest.fixture
def called(sqlite_url: str) -> Iterator[Town]:
    with a_called_town(sqlite_url) as town:
        yield town


@pytest.fixture
def council(sqlite_url: str) -> Iterator[Town]:
    store = a_store(sqlite_url, body=COUNCIL)
    bare = Item(title="Felles plan for sykkelveier")
    keep(store, a_meeting(body=COUNCIL, agenda=(bare,)))
    with a_town(store) as town:
        yield town


def test_council_is_called_when_nothing_that_the_law_asks_for_is_missing(
    council: Town,
) -> None:
    secretary, member = council.window(SOLVEIG), council.window(ASTRID)
    secretary.type("/mote innkall")
    assert "*Dette må være på plass før innkallingen kan gå ut:*" in secretary.lines
    assert secretary.dialog["submit"] is None
    with nothing_done(council):
        secretary.submit()
    assert secretary.sentence.startswith("Innkallingen kan ikke gå ut ennå")

    secretary.type("/mote innkall")
    _mend(secretary, "lack_papers", {"selected_date": "2026-02-20"})
    assert secretary.lines[0] == (
        "✅ Lagret: papirene til «Felles plan for sykkelveier» ettersendes senest "
        "20. februar 2026. Du kan endre det på sakslista."
    )
    _mend(secretary, "lack_aim", _aim(secretary, "Vedtak"))
    assert not [line for line in secretary.lines if line[0] in "⛔⚠"]
    secretary.press_dialog("Se PDF-en først")
    council.deliver()
    assert "Forhåndsvisning" in pdf(secretary.file(f"{DOCUMENT}.pdf"))
    assert member.files == []

    secretary.submit()
    assert secretary.sentence.startswith("Innkallingen er på vei til 3 personer.")
    council.deliver()
    for person in (ASTRID, DAG, FRODE):
        assert Counter(council.window(person).files) == {
            f"{DOCUMENT}.pdf": 1,
            "innkalling.ics": 1,
        }
    paper = "Sakspapirer: ettersendes senest 20. februar 2026"
    assert paper in pdf(member.file(f"{DOCUMENT}.pdf"))
    assert paper in word(secretary.file(f"{DOCUMENT}.docx"))


def test_a_case_is_said_to_have_no_papers(council: Town) -> None:
    secretary = council.window(SOLVEIG)
    secretary.type("/mote innkall")
    secretary.press_dialog("Ingen papirer")
    assert secretary.lines[0] == (
        "✅ Lagret: «Felles plan for sykkelveier» har ingen papirer. Kommer det noen, "
        "legger du dem inn på sakslista."
    )
    assert not [line for line in secretary.lines if line[0] == "⛔"]
    meeting = council.store.meeting(MEETING)
    assert meeting
    assert [item.is_paperless for item in meeting.agenda] == [True]


def test_what_has_changed_since_it_was_seen_is_not_sent(called: Town) -> None:
    secretary = called.window(SOLVEIG)
    called.store.change(MEETING, retitle, an_act(), title="Ekstra")
    secretary.type("/mote innkall")
    called.store.change(MEETING, retitle, an_act(), title="Ekstraordinært")
    with nothing_done(called):
        secretary.submit()
    assert secretary.sentence == (
        "Noen andre endret møtet mens du så på dette, så ingenting er sendt. Lukk, "
        "åpne på nytt, og se det som går ut nå."
    )


def test_elected_body_is_not_moved_to_a_place_and_a_link(council: Town) -> None:
    secretary = council.window(SOLVEIG)
    secretary.type("/mote flytt")
    with nothing_done(council):
        secretary.submit(place="Lier rådhus eller https://m.example/1")
    assert secretary.dialog["errors"] == {
        "place": "Et møte i et folkevalgt organ er enten fysisk eller et fjernmøte "
        "for alle, ikke begge deler (kommuneloven § 11-7). Ta bort lenken, eller velg "
        "fjernmøte."
    }


def test_three_calendars_follow_a_meeting_across_the_changes_of_the_clock(
    called: Town,
) -> None:
    secretary, member = called.window(SOLVEIG), called.window(ASTRID)
    secretary.type("/mote sak ny")
    secretary.submit(title="Snøskred", aim="Drøfting")
    secretary.type("/mote innkall")
    secretary.submit()
    called.deliver()
    assert _shown(member) == ["20260226T090000"]
    assert _starts(member) == ["*Tilleggssaksliste: Rådmannsgruppen*"]

    # In summer time, and in winter time again.
    for day in ("2026-04-09", "2026-10-29"):
        secretary.type("/mote flytt")
        secretary.submit(date=day)
        secretary.submit()
        called.clock.now += timedelta(minutes=11)
        called.store.do_due(called.clock.now)
        called.deliver()
        assert _shown(member) == [f"{day.replace('-', '')}T090000"]

    secretary.type("/mote avlys")
    secretary.submit(why="Uvær")
    secretary.submit()
    called.deliver()
    assert _shown(member) == []


def _mend(secretary: Window, action: str, chosen: Json) -> None:
    """Put right what is missing beside the sentence that says so."""
    blocks = secretary.dialog["blocks"]
    held = [
        *(block.get("accessory", {}) for block in blocks),
        *(each for block in blocks for each in block.get("elements", ())),
    ]
    names = (each.get("action_id", "") for each in held)
    secretary.turn(next(name for name in names if name.startswith(action)), chosen)


def _aim(secretary: Window, label: str) -> Json:
    """Find one of the choices of what a case asks of the meeting."""
    held = (block.get("accessory", {}) for block in secretary.dialog["blocks"])
    options = (o for each in held for o in each.get("options", ()))
    found: Json = next(o for o in options if o["text"]["text"] == label)
    return {"selected_option": found}


def _shown(member: Window) -> list[str]:
    """Tell when three calendars show a meeting that got all the files, and agree."""
    calendars = [kind(ASTRID.email) for kind in CLIENTS]
    for file in member.given(".ics"):
        for calendar in calendars:
            calendar.receive(file)
    first, *others = ([row.split()[0] for row in each.shown] for each in calendars)
    assert others == [first] * len(others)
    return first


def _starts(member: Window) -> list[str]:
    """Read how that begins which came with the newest files."""
    return [member.messages[-1]["text"].partition("\n")[0]]
