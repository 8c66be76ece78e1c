"""`/mote sak`: an agenda is put together, changed after the notice, and travels."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

import pytest

from bot.agenda.editing import edit_item
from bot.agenda.item import Item
from bot.body import Body
from bot.meeting import Meeting
from bot.minutes.course import Issue, Stage
from bot.orders import StandingOrders
from storage import orders
from storage import tables as t
from tests.builders import (
    ASTRID,
    CAST,
    COUNTY,
    DAG,
    FRODE,
    HOLE,
    LIER,
    NOW,
    SOLVEIG,
    TROND,
    a_called_meeting,
    a_meeting,
    a_time,
    an_act,
)
from tests.records import a_store, keep, revising
from tests.rooms import a_room, excused, present
from tests.stories.council import a_called_town, a_planned_town, nothing_done
from tests.stories.region import ASSEMBLY, BOARD, GROUP, MARIT, a_region
from tests.stories.town import Town, Window, a_town

PEOPLE: Final = (*CAST, MARIT)


@pytest.fixture
def town(sqlite_url: str) -> Iterator[Town]:
    with a_planned_town(sqlite_url) as town:
        yield town


@pytest.fixture
def called(sqlite_url: str) -> Iterator[Town]:
    with a_called_town(sqlite_url) as town:
        yield town


# --- An agenda is put together --------------------------------------------------------


def test_secretary_puts_an_agenda_together(database_url: str) -> None:
    with a_planned_town(database_url) as town:
        secretary = town.window(SOLVEIG)
        secretary.type("/mote sak ny")
        secretary.submit(
            title="Budsjett 2027",
            aim="Vedtak",
            presenter="Nina Berg, KS",
            starts="10:00",
            minutes="20",
            parts="Drift (ved Nina Berg)\nInvestering",
            papers="Tall – https://e.no/tall\nNotat (ettersendes senest 20. feb.)",
            proposal="Budsjettet vedtas.",
        )
        assert secretary.lines[0] == "✅ «Budsjett 2027» er satt opp."
        assert _numbers(secretary) == [
            "Godkjenning av innkalling og dagsorden",
            "*Sak 01/2026* Godkjenning av referat",
            "*Sak 02/2026* Felles plan for sykkelveier",
            "*Sak 03/2026* Budsjett 2027",
            "*Sak 04/2026* Eventuelt",
        ]
        assert (
            "Vedtak · Nina Berg, KS · kl. 10.00 · 20 min · 2 bokstavpunkter · "
            "2 vedlegg · 1 er ikke kommet"
        ) in secretary.lines

        secretary.choose("Flytt opp", beside="Budsjett 2027")
        secretary.choose("Trekk saken", beside="sykkelveier")
        assert secretary.lines[0] == "«Felles plan for sykkelveier» er trukket."
        assert _numbers(secretary)[2:4] == [
            "*Sak 02/2026* Budsjett 2027",
            "Felles plan for sykkelveier (trukket)",
        ]
        secretary.choose("Åpne", beside="Budsjett 2027")
        assert "A. Drift (ved Nina Berg)" in secretary.lines
        assert "• <https://e.no/tall|Tall>" in secretary.lines

        secretary.type("/mote innkall")
        secretary.submit()
        town.deliver()
        agenda = _lines_of_card(town.window(ASTRID))
        assert agenda == [
            "*Saksliste*",
            "• Godkjenning av innkalling og dagsorden",
            "• 01/2026 Godkjenning av referat",
            "• 02/2026 Budsjett 2027",
            "• 03/2026 Eventuelt",
        ]


def test_what_cannot_be_read_is_said_beside_the_field(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    secretary.type("/mote sak ny")
    with nothing_done(town):
        secretary.submit(title="Budsjett", papers="Tall www.example.no")
        assert secretary.dialog["errors"] == {
            "papers": "Linje 1 må rettes: Lenken må begynne med «https://»."
        }
        secretary.submit(title="Budsjett", minutes="1 t")
        assert secretary.dialog["errors"] == {
            "minutes": "Skriv hvor mange minutter saken tar, for eksempel 20."
        }


def test_two_secretaries_do_not_overwrite_each_other(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    secretary.type("/mote saksliste")
    secretary.choose("Rediger", beside="sykkelveier")
    item = town.store.meeting(_the(town).id)
    assert item
    case = item.agenda[2]

    town.store.agendas.edit(
        item.id, edit_item, an_act(), wanted=replace(case, title="Sykkelplan")
    )
    with nothing_done(town):
        secretary.submit(title="Sykkelvei")
    assert secretary.sentence == (
        "Noen andre har endret saken mens du så på den. Åpne den på nytt."
    )


def test_history_tells_who_did_what(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    secretary.type("/mote sak")
    secretary.choose("Trekk saken", beside="sykkelveier")
    secretary.choose("Sett opp igjen", beside="sykkelveier")
    secretary.press_dialog("Historikk")
    assert secretary.lines == [
        "*2. februar 2026 kl. 09.00* · Solveig Lunde, i Slack",
        "«Felles plan for sykkelveier» ble satt opp igjen.",
        "*2. februar 2026 kl. 09.00* · Solveig Lunde, i Slack",
        "«Felles plan for sykkelveier» ble trukket.",
    ]


def test_nobody_else_works_at_it(called: Town) -> None:
    member = called.window(ASTRID)
    with nothing_done(called):
        member.type("/mote sak")
        assert _numbers(member)[1] == "*Sak 01/2026* Godkjenning av referat"
        assert not any("accessory" in block for block in member.dialog["blocks"])
        member.type("/mote sak ny")
        assert member.dialog["title"]["text"] == "Foreslå sak"
        called.window(TROND).type("/mote sak")
    assert called.window(TROND).whispers == ["Du har ingen møter med saksliste nå."]


def test_member_reads_papers_and_fetches_the_minutes_that_are_treated(
    sqlite_url: str,
) -> None:
    store = a_store(sqlite_url)
    last = a_called_meeting(
        uid="januar",
        starts_at=a_time(9, day=date(2026, 1, 15)),
        ends_at=a_time(11, day=date(2026, 1, 15)),
        agenda=(),
        room=a_room(present(LIER), excused(HOLE), excused(COUNTY)),
    )
    (held,) = keep(store, last)
    keep(store, a_meeting())
    with a_town(store, CAST) as town:
        secretary, member = town.window(SOLVEIG), town.window(ASTRID)
        secretary.type("/mote sak ny")
        secretary.submit(title="Budsjett", papers="Tall – https://e.no/tall")
        secretary.type("/mote innkall")
        secretary.submit()
        town.deliver()
        member.type("/mote sak")
        assert "• <https://e.no/tall|Tall>" in member.lines
        with nothing_done(town):
            member.press_dialog("Hent referatet")
        assert member.sentence == (
            "Referatet er ikke gitt ut ennå. Spør sekretariatet for Rådmannsgruppen."
        )

        issue = Issue(number=1, stage=Stage.SENT, issued_at=NOW)
        act = an_act()
        store.issuing.issue(
            held.id,
            act,
            issue=issue,
            files={".pdf": b"%PDF"},
            seen_version=held.version,
        )
        member.type("/mote sak")
        member.press_dialog("Hent referatet")
        assert member.lines[0].startswith("Utgaven kommer i meldingene dine")
        town.deliver()
        assert member.given(".pdf")[-1] == b"%PDF"


# --- After the notice -----------------------------------------------------------------


def test_late_case_is_saved_not_sent_and_blocked_by_objections(called: Town) -> None:
    for person in (ASTRID, DAG, FRODE):
        called.window(person).press("Jeg kommer")
    called.deliver()
    said = {p: len(called.window(p).messages) for p in (ASTRID, DAG, FRODE)}

    secretary = called.window(SOLVEIG)
    secretary.type("/mote sak ny")
    secretary.submit(title="Snøskred")
    assert "*Sak 04/2026* Snøskred" in _numbers(secretary)
    late = "Kom på sakslista etter innkallingen, 02.02.2026."
    assert f"⚠️ {late}" in secretary.lines

    secretary.choose("Åpne", beside="Snøskred")
    secretary.press_dialog("Innvendinger")
    secretary.submit(seats=["Dag Øverby, Hole"])
    assert (
        f"⛔ {late} Saken kan ikke avgjøres i dette møtet, for det er innvendinger nok."
    ) in secretary.lines
    called.deliver()
    assert {p: len(called.window(p).messages) for p in said} == said


def test_withdrawn_case_of_a_called_meeting_stays_with_its_number(called: Town) -> None:
    secretary = called.window(SOLVEIG)
    secretary.type("/mote sak")
    secretary.choose("Trekk saken", beside="sykkelveier")
    secretary.type("/mote sak ny")
    secretary.submit(title="Budsjett")
    secretary.type("/mote innkall")
    secretary.submit()
    member = called.window(ASTRID)
    member.type("/mote sak")
    assert _numbers(member) == [
        "Godkjenning av innkalling og dagsorden",
        "*Sak 01/2026* Godkjenning av referat",
        "*Sak 02/2026* Felles plan for sykkelveier (trukket)",
        "*Sak 04/2026* Budsjett",
        "*Sak 03/2026* Eventuelt",
    ]


def test_postponed_case_keeps_its_number_in_the_next_meeting(called: Town) -> None:
    _plan_april(called)
    secretary = called.window(SOLVEIG)
    secretary.type("/mote sak")
    _pick(secretary, "26. februar")
    secretary.choose("Åpne", beside="sykkelveier")
    secretary.press_dialog("Utsett")
    secretary.submit()
    assert "*Sak 02/2026* Felles plan for sykkelveier (utsatt)" in _numbers(secretary)

    secretary.type("/mote sak")
    _pick(secretary, "9. april")
    assert "*Sak 02/2026* Felles plan for sykkelveier (utsatt sak)" in (
        _numbers(secretary)
    )


def test_case_of_a_cancelled_meeting_is_postponed_afterwards(called: Town) -> None:
    secretary = called.window(SOLVEIG)
    secretary.type("/mote avlys")
    secretary.submit(why="Uvær")
    secretary.submit()
    _plan_april(called)
    secretary.type("/mote sak")
    _pick(secretary, "26. februar")
    assert (
        "Møtet er avlyst. Åpne en sak for å utsette den til et annet møte."
    ) in secretary.lines
    secretary.choose("Åpne", beside="sykkelveier")
    secretary.press_dialog("Utsett")
    secretary.submit()
    secretary.type("/mote sak")
    _pick(secretary, "9. april")
    assert "*Sak 02/2026* Felles plan for sykkelveier (utsatt sak)" in (
        _numbers(secretary)
    )


# --- A case travels -------------------------------------------------------------------


def test_case_travels_from_the_group_to_the_assembly(sqlite_url: str) -> None:
    """Rådmannsgruppen, styringsgruppen, generalforsamlingen: sak 04, 08 and 1A/1B."""
    store = a_region(sqlite_url)
    with revising(store.engine) as db:
        own = StandingOrders(form=ASSEMBLY.orders.form, numbering="{number}")
        rules = t.standing_orders.update().where(t.standing_orders.c.body == 3)
        db.execute(rules.values(orders=orders.kept(own)))
    with a_town(store, PEOPLE) as town:
        keep(
            store,
            _on(GROUP, date(2026, 2, 12), "Årsrapport"),
            _on(BOARD, date(2026, 3, 5), "Strategi"),
            _on(ASSEMBLY, date(2026, 6, 11)),
        )
        secretary = town.window(SOLVEIG)
        secretary.type("/mote innkall rådmannsgruppen")
        secretary.submit()
        town.clock.now += timedelta(days=11)
        _send_on(secretary, "rådmannsgruppen", "Årsrapport", to="Styringsgruppen")

        secretary.type("/mote sak styringsgruppen")
        secretary.choose("Rediger", beside="Årsrapport")
        secretary.submit(
            title="Årsrapport og regnskap",
            proposal="Generalforsamlingen godkjenner regnskapet.",
            parts="Årsrapporten\nRegnskapet",
        )
        _send_on(
            secretary,
            "styringsgruppen",
            "Årsrapport",
            to="Generalforsamlingen",
            reserve=["reserved"],
        )
        secretary.type("/mote sak generalforsamlingen")
        secretary.choose("Åpne", beside="Årsrapport")

        assert [line for line in secretary.lines if ". " in line][-3:] == [
            "1. Rådmannsgruppen: behandlet torsdag 12. februar 2026 som sak 01/2026.",
            "2. Styringsgruppen: planlagt i møtet torsdag 5. mars 2026.",
            (
                "3. Generalforsamlingen: planlagt i møtet torsdag 11. juni 2026 "
                "som sak 1A, 1B."
            ),
        ]
        assert "Generalforsamlingen godkjenner regnskapet." in secretary.lines

        secretary.type("/mote innkall styringsgruppen")
        secretary.submit()
        secretary.type("/mote sak styringsgruppen")
        secretary.choose("Trekk saken", beside="Årsrapport")
        secretary.choose("Åpne", beside="Årsrapport")
        assert (
            "2. Styringsgruppen: trukket fra møtet torsdag 5. mars 2026 (sak 02/2026)."
        ) in secretary.lines


def test_reference_is_found_as_one_types_and_stays_right(sqlite_url: str) -> None:
    with a_town(a_region(sqlite_url), PEOPLE) as town:
        keep(
            town.store,
            _on(GROUP, date(2026, 2, 26), "Årsrapport"),
            _on(BOARD, date(2026, 3, 5), "Kjøp av tomt", "Strategi"),
        )
        secretary = town.window(SOLVEIG)
        secretary.type("/mote sak rådmannsgruppen")
        secretary.choose("Åpne", beside="Årsrapport")
        (found,) = secretary.search("item_refer", "styrings tomt")
        assert found["text"]["text"] == "Styringsgruppen: Kjøp av tomt"
        secretary.turn("item_refer", {"selected_option": found})
        assert "Viser til Styringsgruppen: Kjøp av tomt" in secretary.lines
        assert secretary.search("item_refer", "tomt") == []

        secretary.type("/mote innkall styringsgruppen")
        secretary.submit()
        secretary.type("/mote sak rådmannsgruppen")
        secretary.choose("Åpne", beside="Årsrapport")
        assert "Viser til Styringsgruppen sak 01/2026 Kjøp av tomt" in secretary.lines
        secretary.press_dialog("Fjern")
        assert not any("Viser til" in line for line in secretary.lines)


def test_nowhere_to_send_a_case_is_said(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    for deed, said in (
        ("Utsett", "Rådmannsgruppen har ikke noe senere møte i planen."),
        ("Send videre", "Du er ikke sekretær for noe annet organ"),
    ):
        secretary.type("/mote sak")
        secretary.choose("Åpne", beside="sykkelveier")
        with nothing_done(town):
            secretary.press_dialog(deed)
        assert secretary.sentence.startswith(said)


def _plan_april(town: Town) -> None:
    day = date(2026, 4, 9)
    april = a_meeting(
        uid="april", starts_at=a_time(9, day=day), ends_at=a_time(11, day=day)
    )
    keep(town.store, april)


def _the(town: Town) -> Meeting:
    (found,) = town.store.meetings_of(SOLVEIG.id, since=town.clock.now)
    return found


def _on(body: Body, day: date, *cases: str) -> Meeting:
    return a_meeting(
        body=body,
        uid=f"{body.id}",
        starts_at=a_time(9, day=day),
        ends_at=a_time(11, day=day),
        agenda=tuple(Item(title=case) for case in cases),
    )


def _send_on(
    secretary: Window, body: str, case: str, *, to: str, **filled: object
) -> None:
    secretary.type(f"/mote sak {body}")
    secretary.choose("Åpne", beside=case)
    secretary.press_dialog("Send videre")
    field = next(b for b in secretary.dialog["blocks"] if b.get("block_id") == "to")
    options = field["element"]["options"]
    there = next(o["value"] for o in options if o["text"]["text"].startswith(to))
    secretary.submit(to=there, **filled)
    assert secretary.lines[0].endswith(f"står nå på sakslista til {to}.")


def _pick(secretary: Window, day: str) -> None:
    card = secretary.messages[-1]
    block = next(b for b in card["blocks"] if day in b["text"]["text"])
    secretary.press_block(card, block)


def _numbers(window: Window) -> list[str]:
    """List the items of an agenda, each by its first line."""
    shown = [b for b in window.dialog["blocks"] if b["type"] == "section"]
    lines = [block["text"]["text"].splitlines()[0] for block in shown]
    head = next(n for n, line in enumerate(lines) if "gruppen*" in line)
    return lines[head + 1 :]


def _lines_of_card(window: Window) -> list[str]:
    card = next(c for c in window.cards if "Saksliste" in str(c["blocks"]))
    block = next(b for b in card["blocks"] if "Saksliste" in str(b))
    lines: list[str] = block["text"]["text"].splitlines()
    return lines
