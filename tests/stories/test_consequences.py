"""`/mote flytt` and `/mote avlys`: what follows is seen first; partners move along."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

import httpx
import pytest

from bot.agenda.item import ItemKind
from bot.body import BodyId
from bot.change import cancel
from bot.meeting import MeetingId
from tests.builders import ASTRID, CAST, DAG, SOLVEIG, TROND, a_slot, an_act
from tests.stories.council import MEETING, a_called_town, nothing_done, the_meeting
from tests.stories.region import MARIT, a_region, adopt
from tests.stories.town import Json, Town, Window, a_town

PEOPLE: Final = (*CAST, MARIT)
CHANGED: Final = (
    "Noen andre endret møtet mens du hadde dette åpent, så ingenting er lagret. "
    "Lukk, åpne på nytt, og se om det du ville, fortsatt stemmer."
)
WHY: Final = "Lokalet er opptatt"


@pytest.fixture
def town(sqlite_url: str) -> Iterator[Town]:
    with a_town(a_region(sqlite_url), PEOPLE) as town:
        yield town


# --- Of an adopted year ---------------------------------------------------------------


def test_a_partner_follows_and_version_two_explains_itself(database_url: str) -> None:
    with a_town(a_region(database_url), PEOPLE) as town:
        secretary, mayor = town.window(SOLVEIG), town.window(TROND)
        adopt(secretary)
        mayor.open_home()
        town.deliver()
        feed = _subscribe(mayor)
        assert _sequences(feed) == {0: 7}
        told = (ASTRID, DAG, TROND, MARIT)
        before = [len(town.window(person).messages) for person in told]

        _move(secretary, "styringsgruppen")
        with nothing_done(town):
            secretary.submit(date="2027-11-04", why=WHY)
        _sees_what_follows(secretary)
        secretary.submit()
        town.deliver()
        _sees_what_was_done(secretary)

        # One message and one calendar file for each, whatever moved.
        after = [len(town.window(person).messages) for person in told]
        assert after == [number + 2 for number in before]
        assert mayor.file("hold-av.ics").count(b"SEQUENCE:1") == 1
        # What was subscribed to changes as well, once, and only where it was moved.
        assert _sequences(feed) == {0: 6, 1: 1}
        _reads_version_two(secretary)
        _has_its_wheel(town, secretary)


def _sees_what_follows(secretary: Window) -> None:
    assert secretary.lines == [
        (
            "*Styringsgruppen* flyttes fra torsdag 14. oktober 2027 "
            "kl. 09.00–11.15 til *torsdag 4. november 2027 kl. 09.00–11.15, "
            "Drammen rådhus*. Ingenting er gjort ennå."
        ),
        "Grunn: Lokalet er opptatt",
        "Ingen er innkalt til møtet ennå, så ingen må svare på nytt.",
        (
            "Får beskjed i Slack: Astrid Brekke, Dag Øverby, Frode Haugen, "
            "Marit Haug, Solveig Lunde, Trond Nygård."
        ),
        "Ingen nye kollisjoner.",
    ]
    assert _along(secretary) == [
        (
            "Rådmannsgruppen: torsdag 21. oktober 2027",
            "14 dager før. Nå torsdag 30. september. Ingen er innkalt.",
        )
    ]


def _sees_what_was_done(secretary: Window) -> None:
    assert secretary.lines == [
        (
            "Møtet er flyttet: *Styringsgruppen* er nå torsdag 4. november 2027 "
            "kl. 09.00–11.15, Drammen rådhus."
        ),
        (
            "Møtet er flyttet: *Rådmannsgruppen* er nå torsdag 21. oktober 2027 "
            "kl. 09.00–11.15, Lier rådhus."
        ),
        "De det gjelder, får beskjed.",
    ]


def _reads_version_two(secretary: Window) -> None:
    secretary.type("/mote plan 2027")
    secretary.press_dialog("Planlegg et år")
    assert "Dette er versjon 2" in secretary.lines[2]
    secretary.press_dialog("Versjoner")
    assert not any("Utkastet" in line for line in secretary.lines)
    assert secretary.lines[-3:] == [
        "*Forskjellen fra den ene til den andre*",
        (
            "• Rådmannsgruppen: flyttet fra torsdag 30. september 2027 "
            "kl. 09.00–11.15 til torsdag 21. oktober 2027 kl. 09.00–11.15."
        ),
        (
            "• Styringsgruppen: flyttet fra torsdag 14. oktober 2027 "
            "kl. 09.00–11.15 til torsdag 4. november 2027 kl. 09.00–11.15."
        ),
    ]
    secretary.turn("versions_new", _option(secretary, "Versjon 1"))
    assert secretary.lines[-1] == "• Ingen forskjell."


def _has_its_wheel(town: Town, secretary: Window) -> None:
    secretary.press_dialog("Tilbake til planen")
    secretary.press_dialog("Årshjul og filer")
    secretary.press_value("plan_file", "wheel_svg")
    town.deliver()
    wheel = secretary.file("Møteplan Vestregionen 2027.svg").decode()
    assert all(each in wheel for each in ("Versjon 2", "4.11.", "21.10."))


def test_a_partner_that_is_not_chosen_stays(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    adopt(secretary)
    _move(secretary, "styringsgruppen")
    secretary.submit(date="2027-11-04", why=WHY)
    secretary.submit(along=[])
    assert len(secretary.lines) == 2
    days = [m.starts_at.date().isoformat() for m in town.store.standing(2027)]
    assert ("2027-09-30" in days, "2027-11-04" in days) == (True, True)


def test_a_reason_is_asked_for_in_an_adopted_year(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    adopt(secretary)
    _move(secretary, "styringsgruppen")
    with nothing_done(town):
        secretary.submit(date="2027-11-04", why="\x07")
    assert secretary.dialog["errors"] == {
        "why": (
            "Møteplanen for 2027 er vedtatt. "
            "Skriv hvorfor den endres, så alle kan se det."
        )
    }


def test_an_extra_meeting_of_an_adopted_year_has_its_reason_too(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    adopt(secretary)
    secretary.type("/mote ny styringsgruppen")
    extra = {"date": "2027-05-13", "place": "Hole herredshus"}
    with nothing_done(town):
        secretary.submit(**extra)
    assert list(secretary.dialog["errors"]) == ["why"]
    secretary.submit(**extra, why="En tredjedel av medlemmene krever det")
    assert [v.number for v in town.store.versions("Vestregionen", 2027)] == [0, 1, 2]


def test_an_extra_meeting_is_warned_of_what_it_collides_with(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    adopt(secretary)
    secretary.type("/mote ny rådmannsgruppen")
    extra: dict[str, object] = {"starts": "10:45", "ends": "12:00"}
    extra |= {"date": _day_of_assembly(town), "place": "Ål kulturhus", "why": "Haster"}
    with nothing_done(town):
        secretary.submit(**extra)
    assert secretary.lines == [
        (
            "⚠️ Møtet kolliderer med noe annet. Trykk «Lagre» en gang til hvis det "
            "likevel skal være da."
        ),
        (
            "• Dag Øverby er ventet både i Rådmannsgruppen torsdag 1. april 2027 "
            "kl. 10.45–12.00 og i Generalforsamlingen torsdag 1. april 2027 "
            "kl. 11.15–14.15. Flytt ett av møtene."
        ),
    ]
    secretary.submit(**extra)
    assert len(town.store.versions("Vestregionen", 2027)) == 3

    secretary.type("/mote ny rådmannsgruppen")
    secretary.submit(**extra | {"date": "2027-07-15"})
    assert secretary.lines[1] == (
        "• Rådmannsgruppen er lagt til torsdag 15. juli 2027 kl. 10.45–12.00. "
        "Det er fellesferie."
    )


def test_new_collisions_name_the_people(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    adopt(secretary)
    _move(secretary, "rådmannsgruppen")
    secretary.submit(date=_day_of_assembly(town), starts="11:00", ends="13:00", why=WHY)
    collisions = [line for line in secretary.lines if line.startswith("• Dag Øverby")]
    assert len(collisions) >= 1
    assert "er ventet både i" in collisions[0]


def test_a_cancellation_tells_what_is_tied_to_it(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    adopt(secretary)
    _pick(secretary, "avlys", "styringsgruppen", "Avlys møtet")
    with nothing_done(town):
        secretary.submit(why="For få saker")
    assert secretary.lines == [
        (
            "*Styringsgruppen*, torsdag 14. oktober 2027 kl. 09.00–11.15, "
            "Drammen rådhus, avlyses. Ingenting er gjort ennå."
        ),
        "Grunn: For få saker",
        "Ingen er innkalt til møtet ennå.",
        "Får beskjed i Slack: Marit Haug, Solveig Lunde, Trond Nygård.",
        (
            "⚠️ *Rådmannsgruppen* torsdag 30. september 2027 ligger 14 dager før "
            "dette møtet, og blir stående. Avlys eller flytt det for seg."
        ),
    ]
    secretary.submit()
    assert town.store.versions("Vestregionen", 2027)[-1].reason == "For få saker"


# --- Of a meeting that people are called to -------------------------------------------


def test_who_has_answered_is_told_and_asked_anew(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        town.window(ASTRID).press("Jeg kommer")
        secretary = town.window(SOLVEIG)
        secretary.type("/mote flytt")
        with nothing_done(town):
            secretary.submit(date="2026-03-05")
        assert secretary.lines[1:] == [
            (
                "3 personer er innkalt, og én har svart. "
                "Svaret gjelder ikke lenger, og alle blir spurt på nytt."
            ),
            "Får beskjed i Slack: Astrid Brekke, Dag Øverby, Frode Haugen.",
            "Ingen nye kollisjoner.",
        ]
        secretary.submit()
        town.deliver()
        assert "Du må svare på nytt" in town.window(DAG).messages[-2]["text"]


def test_the_overview_leads_there(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        secretary = town.window(SOLVEIG)
        secretary.press("Flytt møtet")
        secretary.submit(date="2026-03-05")
        secretary.press_dialog("Rett opplysningene")
        assert _initial(secretary, "date") == "2026-03-05"
        secretary.submit(date="2026-03-12")
        secretary.submit()
        assert the_meeting(town).starts_at.date().isoformat() == "2026-03-12"


def test_the_meetings_that_go_along_are_chosen_anew_for_another_day(
    town: Town,
) -> None:
    secretary = town.window(SOLVEIG)
    adopt(secretary)
    _move(secretary, "styringsgruppen")
    fields = []
    for day, along in (("2027-11-04", "21. oktober"), ("2027-11-11", "28. oktober")):
        secretary.submit(date=day, why=WHY)
        ((destination, _),) = _along(secretary)
        assert destination == f"Rådmannsgruppen: torsdag {along} 2027"
        fields.append(_field(secretary)["action_id"])
        secretary.press_dialog("Rett opplysningene")
    # A field of the same name would show what was chosen for the first day.
    assert fields[0] != fields[1]


def test_the_cases_of_a_cancelled_meeting_go_to_the_next(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        for month in (3, 5):
            slot = a_slot(day=a_slot().day.replace(month=month))
            town.store.planner.plan_meeting(BodyId(1), an_act(), slot=slot)
        secretary = town.window(SOLVEIG)
        secretary.press("Avlys møtet")
        # The next meeting is proposed, and may be put right.
        secretary.submit(why="Uvær", cases_to="De blir ikke utsatt")
        assert not [line for line in secretary.lines if "utsettes" in line]
        secretary.press_dialog("Rett opplysningene")
        secretary.submit(why="Uvær", cases_to="Utsettes til torsdag 26. mars 2026")
        with nothing_done(town):
            assert secretary.lines[-2:] == [
                (
                    "Sakene utsettes til torsdag 26. mars 2026 kl. 09.00–11.15, og "
                    "beholder nummeret sitt:"
                ),
                "• Sak 02/2026 Felles plan for sykkelveier",
            ]
        secretary.submit()
        assert secretary.lines[-1] == (
            "Sakene er utsatt til torsdag 26. mars 2026 kl. 09.00–11.15."
        )
        town.deliver()
        told = town.window(DAG).messages[-2]["text"].splitlines()
        assert told[-1] == (
            "Saker som er utsatt, behandles torsdag 26. mars 2026 kl. 09.00–11.15."
        )
        march = town.store.meetings_on(date(2026, 3, 26))[0]
        (case,) = [item for item in march.agenda if item.kind is ItemKind.CASE]
        assert (case.title, case.number) == ("Felles plan for sykkelveier", 2)


def test_a_cancellation_can_be_put_right(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        secretary = town.window(SOLVEIG)
        secretary.press("Avlys møtet")
        secretary.submit(why="For få sakr")
        secretary.press_dialog("Rett opplysningene")
        assert _initial(secretary, "why") == "For få sakr"
        secretary.submit(why="For få saker")
        secretary.submit()
        assert the_meeting(town).cancelled_because == "For få saker"


def test_a_holiday_is_told_of_before_anything_is_moved(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        secretary = town.window(SOLVEIG)
        secretary.type("/mote flytt")
        secretary.submit(date="2026-05-17")
        assert secretary.lines[-1] == (
            "• Rådmannsgruppen er lagt til søndag 17. mai 2026 kl. 09.00–11.15. "
            "Det er grunnlovsdag."
        )


@pytest.mark.parametrize("deed", ["flytt", "avlys"])
@pytest.mark.parametrize("happens", ["moved", "cancelled"])
def test_what_others_did_while_the_preview_was_open_is_told(
    sqlite_url: str, deed: str, happens: str
) -> None:
    with a_called_town(sqlite_url) as town:
        secretary = town.window(SOLVEIG)
        secretary.type(f"/mote {deed}")
        secretary.submit(
            **({"date": "2026-03-05"} if deed == "flytt" else {"why": "X"})
        )
        if happens == "moved":
            slot = a_slot(day=a_slot().day + timedelta(days=14))
            town.store.planner.move(MEETING, an_act(), slot=slot, seen_sequence=0)
        else:
            town.store.change(MEETING, cancel, an_act(), why="Snø")
        with nothing_done(town):
            secretary.submit()
        cancelled = "Møtet er avlyst. Du trenger ikke gjøre noe."
        assert secretary.sentence == (CHANGED if happens == "moved" else cancelled)


def test_neither_moves_when_another_has_moved_the_partner(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    adopt(secretary)
    _move(secretary, "styringsgruppen")
    secretary.submit(date="2027-11-04", why=WHY)
    partner = _partner(secretary)
    slot = a_slot(day=a_slot().day.replace(year=2027, month=9, day=23))
    town.store.planner.move(partner, an_act(), slot=slot, seen_sequence=0, why="Kurs")
    with nothing_done(town):
        secretary.submit()
    assert secretary.sentence == CHANGED


def _move(secretary: Window, body: str) -> None:
    _pick(secretary, "flytt", body, "Flytt møtet")


def _pick(secretary: Window, word: str, body: str, label: str) -> None:
    """Pick the fifth meeting of the year, which is in October for the board."""
    secretary.type(f"/mote {word} {body}")
    message = secretary.messages[-1]
    rows = [block for block in message["blocks"] if "accessory" in block]
    assert rows[4]["accessory"]["text"]["text"] == label
    secretary.press_block(message, rows[4])


def _along(window: Window) -> list[tuple[str, str]]:
    return [
        (option["text"]["text"], option["description"]["text"])
        for option in _field(window)["initial_options"]
    ]


def _field(window: Window) -> Json:
    blocks = window.dialog["blocks"]
    field: Json = next(b for b in blocks if b.get("block_id") == "along")["element"]
    return field


def _partner(window: Window) -> MeetingId:
    value: str = _field(window)["options"][0]["value"]
    return MeetingId(int(value.partition("/")[0]))


def _initial(window: Window, name: str) -> str:
    block = next(b for b in window.dialog["blocks"] if b.get("block_id") == name)
    element = block["element"]
    written: str = element.get("initial_value") or element.get("initial_date")
    return written


def _option(window: Window, label: str) -> Json:
    """Pick one of the versions that are offered."""
    rows = (b["accessory"] for b in window.dialog["blocks"] if "accessory" in b)
    options = next(r for r in rows if r["action_id"] == "versions_new")["options"]
    chosen = next(o for o in options if o["text"]["text"].startswith(label))
    return {"selected_option": chosen}


def _subscribe(window: Window) -> str:
    """Tell the address of the calendar that somebody subscribes to."""
    window.press_home("Abonner i kalenderen")
    address: str = window.dialog["blocks"][1]["text"]["text"]
    return address.strip("`")


def _sequences(feed: str) -> Counter[int]:
    """Count the meetings of a calendar by how often they have been changed."""
    lines = httpx.get(feed).text.splitlines()
    return Counter(int(s.partition(":")[2]) for s in lines if s.startswith("SEQUENCE"))


def _day_of_assembly(town: Town) -> str:
    meetings = town.store.standing(2027)
    held = next(m for m in meetings if m.body.name == "Generalforsamlingen")
    return held.starts_at.date().isoformat()
