"""`/mote plan`: a year is wished for, proposed, corrected, adopted, and looked at."""

from collections.abc import Iterator
from datetime import time, timedelta
from typing import Final

import pytest

from bot.meeting import Form
from bot.orders import Language
from bot.planning.rhythm import Together
from tests.builders import (
    ASTRID,
    CAST,
    DAG,
    FRODE,
    SOLVEIG,
    TROND,
    a_slot,
    an_act,
)
from tests.stories.council import nothing_done
from tests.stories.region import (
    ASSEMBLY,
    BOARD,
    GROUP,
    MARIT,
    a_region,
    adopt,
    draft,
    wish,
)
from tests.stories.town import Json, Town, Window, a_town
from tests.stories.wire import a_submission, deliver

PEOPLE: Final = (*CAST, MARIT)
HEAD: Final = "*Møteplanen 2027*, Vestregionen"
BOARD_DAYS: Final = (
    "torsdag 28. januar",
    "torsdag 1. april",
    "torsdag 3. juni",
    "torsdag 19. august",
    "torsdag 14. oktober",
    "torsdag 2. desember",
)


@pytest.fixture
def town(sqlite_url: str) -> Iterator[Town]:
    with a_town(a_region(sqlite_url), PEOPLE) as town:
        yield town


# --- A year by Vestregionen's rhythm --------------------------------------------------


def test_a_year_is_planned_from_wishes_to_adoption(database_url: str) -> None:
    with a_town(a_region(database_url), PEOPLE) as town:
        secretary = town.window(SOLVEIG)
        with nothing_done(town):
            secretary.type("/mote plan 2027")
        assert "Ingen møter er planlagt i 2027." in secretary.lines

        wish(secretary)
        assert secretary.lines[0] == "✅ Rytmen til Generalforsamlingen er lagret."
        assert secretary.lines[2:8] == [
            "*Rådmannsgruppen*",
            (
                "like mange møter, torsdag kl. 09.00–11.15, "
                "14 eller 21 dager før Styringsgruppen, Lier rådhus"
            ),
            "*Styringsgruppen*",
            "6 møter, torsdag kl. 09.00–11.15, Drammen rådhus",
            "*Generalforsamlingen*",
            "ett møte, 180 minutter, rett etter Styringsgruppen, april–juni",
        ]
        with nothing_done(town):
            secretary.submit()
            assert secretary.lines[0] == (
                "Rådslag foreslår 13 møter i 2027. Ingenting er lagret ennå."
            )
            assert _proposed(secretary, "Styringsgruppen") == list(BOARD_DAYS)
            assert "      torsdag i uke 2, 14 dager før Styringsgruppen" in (
                secretary.lines
            )
            secretary.submit()
        assert _field(secretary, "entries-3-1") in (
            "torsdag 1. april 2027 kl. 11.15–14.15 Drammen rådhus",
            "torsdag 3. juni 2027 kl. 11.15–14.15 Drammen rådhus",
        )

        secretary.submit()
        assert secretary.lines[0] == "✅ Utkastet er lagret, med 13 møter."
        with nothing_done(town):
            secretary.press_dialog("Send til gjennomsyn")
        assert secretary.lines[-2] == (
            "6 personer får beskjed: Astrid Brekke, Dag Øverby, Frode Haugen, "
            "Marit Haug, Solveig Lunde, Trond Nygård."
        )
        secretary.submit()
        town.deliver()
        assert secretary.lines[0] == "✅ Utkastet er på vei til dem det gjelder."
        (shown,) = town.window(DAG).cards
        assert shown["text"].startswith("*Utkast til møteplan: Vestregionen 2027*")

        secretary.press_dialog("Vedta")
        with nothing_done(town):
            secretary.submit(case="sak 12/2026")
        assert secretary.lines == [
            (
                "Møteplanen for Vestregionen 2027 blir vedtatt i *sak 12/2026*. "
                "Ingenting er gjort ennå."
            ),
            "13 møter blir lagt inn.",
            (
                "• Rådmannsgruppen: 6 møter (14. januar, 18. mars, 20. mai, 5. august, "
                "30. september, 18. november)"
            ),
            (
                "• Styringsgruppen: 6 møter (28. januar, 1. april, 3. juni, "
                "19. august, 14. oktober, 2. desember)"
            ),
            "• Generalforsamlingen: ett møte (1. april)",
            (
                "Hver person får én melding, og én kalenderfil som holder av "
                "datoene til de møtene som er deres, og som ikke er innkalt ennå."
            ),
            (
                "6 personer får beskjed: Astrid Brekke, Dag Øverby, Frode Haugen, "
                "Marit Haug, Solveig Lunde, Trond Nygård."
            ),
            "⚠️ Ikke i Slack, så du må si fra til dem selv: Nils Moe.",
        ]

        secretary.submit()
        town.deliver()
        assert secretary.lines[:2] == [
            "✅ Møteplanen er vedtatt, og de det gjelder, får beskjed.",
            HEAD,
        ]
        assert town.window(TROND).files == ["hold-av.ics"]
        assert town.window(TROND).file("hold-av.ics").count(b"BEGIN:VEVENT") == 7


def test_everybody_sees_the_plan_of_their_bodies(town: Town) -> None:
    adopt(town.window(SOLVEIG))
    chief, mayor = town.window(ASTRID), town.window(TROND)
    chief.type("/mote plan 2027")
    mayor.type("/mote plan")

    assert len(_meetings(chief)) == 6
    assert len(_meetings(mayor)) == 7
    assert chief.lines[:3] == [
        "Velg år",
        "*Januar 2027*",
        "• torsdag 14. kl. 09.00–11.15: *Rådmannsgruppen*, Lier rådhus · planlagt",
    ]
    assert "Planlegg et år" not in _buttons(chief)


def test_a_body_that_is_named_is_seen_alone(town: Town) -> None:
    adopt(town.window(SOLVEIG))
    chief = town.window(ASTRID)
    for typed in ("2027 styringsgruppen", "styringsgruppen 2027", "Styringsgruppen"):
        chief.type(f"/mote plan {typed}")
        assert len(_meetings(chief)) == 6
        assert all("*Styringsgruppen*" in line for line in _meetings(chief))

    chief.turn("plan_body", _option("all"))
    chief.turn("plan_year", _option("2026"))
    assert "Ingen møter er planlagt i 2026." in chief.lines


def test_a_draft_is_for_those_who_keep_the_books(town: Town) -> None:
    secretary, chief = town.window(SOLVEIG), town.window(ASTRID)
    draft(secretary)
    secretary.type("/mote plan 2027")
    chief.type("/mote plan 2027")
    assert [line[-9:] for line in _meetings(secretary)] == [" _utkast_"] * 13
    assert _meetings(chief) == []


def test_a_cancelled_meeting_stays_in_the_plan(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    adopt(secretary)
    secretary.type("/mote avlys generalforsamlingen")
    secretary.submit(why="For få saker")
    secretary.submit()
    secretary.type("/mote plan 2027 generalforsamlingen")
    assert [line[-10:] for line in _meetings(secretary)] == ["· *avlyst*"]


@pytest.mark.usefixtures("uncounted")
def test_four_hundred_meetings_are_turned_page_by_page(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    day = a_slot().day.replace(month=3, day=1)
    for n in range(400):
        slot = a_slot(day=day + timedelta(days=n))
        town.store.plan_meeting(GROUP.id, an_act(), slot=slot)
    secretary.type("/mote plan")
    seen = _meetings(secretary)
    for _ in range(9):
        secretary.press_dialog("Neste →")
        seen += _meetings(secretary)
    assert len(seen) == 400
    assert "361–400 av 400" in secretary.lines


@pytest.mark.parametrize("word", ["plan", "planen", "plana", "MØTEPLAN", "moteplan"])
def test_other_words_do_the_same(town: Town, word: str) -> None:
    town.window(ASTRID).type(f"/mote {word}")
    assert "Ingen møter er planlagt framover." in town.window(ASTRID).lines


def test_the_menu_leads_there(town: Town) -> None:
    chief = town.window(ASTRID)
    chief.type("/mote")
    chief.press("Se møteplanen")
    assert "Ingen møter er planlagt framover." in chief.lines


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "9999",
            "«9999» er ikke et år jeg kan vise. Skriv det slik: «/mote plan 2027».",
        ),
        (
            "2027 styringsgrupa",
            "Jeg kjenner ikke «styringsgrupa». Mente du «Styringsgruppen»?",
        ),
    ],
)
def test_what_is_neither_a_year_nor_a_body_gets_a_sentence(
    town: Town, typed: str, said: str
) -> None:
    with nothing_done(town):
        town.window(ASTRID).type(f"/mote plan {typed}")
    assert town.window(ASTRID).whispers == [said]


def test_both_written_forms_are_spoken(sqlite_url: str) -> None:
    store = a_region(sqlite_url, language=Language.NYNORSK)
    with a_town(store, PEOPLE) as town:
        secretary = town.window(SOLVEIG)
        draft(secretary)
        assert secretary.lines[:2] == ["✅ Utkastet er lagra, med 13 møte.", HEAD]
        secretary.press_dialog("Vedta")
        secretary.submit(case="sak 12/2026")
        assert secretary.lines[1] == "13 møte blir lagde inn."


# --- Wishes ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("filled", "field", "said"),
    [
        (
            {"count": "mange"},
            "count",
            "«mange» er ikke et antall møter. Skriv et tall fra 1 til 400.",
        ),
        (
            {"count": "401"},
            "count",
            "«401» er ikke et antall møter. Skriv et tall fra 1 til 400.",
        ),
        (
            {"ends": "08:00"},
            "ends",
            "Møtet må slutte etter at det har begynt. Velg et senere klokkeslett.",
        ),
        (
            {"weekday": "none", "weeks": ["Første"]},
            "weekday",
            "Velg hvilken ukedag det er som er den første eller siste i måneden.",
        ),
        (
            {"relation": "ahead", "days": "14"},
            "of",
            "Velg hvilket organ møtene skal legges etter.",
        ),
        (
            {"relation": "ahead", "of": ["Styringsgruppen"], "days": "to uker"},
            "days",
            (
                "«to uker» er ikke et antall dager. "
                "Skriv for eksempel «14 eller 21», og høyst 200."
            ),
        ),
    ],
)
def test_a_wish_that_can_not_be_read_is_told_at_its_field(
    town: Town, filled: dict[str, object], field: str, said: str
) -> None:
    secretary = town.window(SOLVEIG)
    _to_rhythms(secretary)
    secretary.press_value("rhythm_change", 1)
    with nothing_done(town):
        secretary.submit(**filled)
    assert secretary.dialog["errors"] == {field: said}


@pytest.mark.parametrize(
    ("relation", "starts", "words"),
    [
        ("together", time(12), "ett møte, kl. 12.00–14.00, samme dag som"),
        ("after", None, "ett møte, 120 minutter, rett etter"),
    ],
)
def test_a_meeting_beside_another_has_its_own_hour_or_begins_when_it_is_over(
    town: Town, relation: str, starts: time | None, words: str
) -> None:
    secretary = town.window(SOLVEIG)
    wish(secretary)
    secretary.press_value("rhythm_change", 3)
    secretary.submit(relation=relation, starts="12:00", ends="14:00")
    assert f"{words} Styringsgruppen, april–juni" in secretary.lines
    # To look at it once more changes nothing.
    secretary.press_value("rhythm_change", 3)
    secretary.submit()
    kept = town.store.rhythms([ASSEMBLY.id])[ASSEMBLY.id]
    assert kept.relation == Together(of=BOARD.id, starts=starts)


def test_two_wishes_that_contradict_each_other_are_named(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    wish(secretary)
    secretary.press_value("rhythm_change", 1)
    secretary.submit(weekday="Mandag", days="14")
    secretary.submit()
    assert (
        "⚠️ Rådmannsgruppen skal møtes på en mandag, men også 14 dager før "
        "Styringsgruppen, og det er aldri en mandag. Endre ukedagen eller avstanden."
    ) in secretary.lines


def test_the_counties_whose_school_holidays_count_are_chosen(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    wish(secretary)
    secretary.press_value("rhythm_change", 2)
    secretary.submit(counties=["Akershus", "Oslo"], weeks=["Første", "Siste"])
    assert secretary.lines[5] == (
        "6 møter, første og siste torsdag i måneden kl. 09.00–11.15, Drammen rådhus, "
        "utenom skoleferier i Oslo og Akershus"
    )
    rhythm = town.store.rhythms([BOARD.id])[BOARD.id]
    assert rhythm.counties == ("Oslo", "Akershus")
    secretary.press_value("rhythm_change", 2)
    secretary.submit()
    assert town.store.rhythms([BOARD.id])[BOARD.id] == rhythm


def test_proposing_again_asks_whose_draft_it_takes_the_place_of(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    draft(secretary)
    secretary.press_dialog("Rett utkastet")
    own = "torsdag 18. februar 2027 kl. 09.00–11.15 Hole herredshus"
    secretary.submit(**{"entries-2-1": own, "entries-1-1": "", "entries-3-1": ""})
    secretary.press_dialog("Foreslå et år")
    assert [each["value"] for each in _chosen(secretary, "anew")] == ["2"]
    secretary.submit(anew=[])
    assert _proposed(secretary, "Styringsgruppen")[0] != "torsdag 18. februar"
    secretary.submit()
    assert own in _field(secretary, "entries-2-1")

    secretary.submit()
    secretary.press_dialog("Foreslå et år")
    secretary.submit()
    assert _proposed(secretary, "Styringsgruppen") == list(BOARD_DAYS)
    secretary.submit()
    assert own not in _field(secretary, "entries-2-1")


def test_a_year_that_is_full_is_offered_as_it_stands(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    adopt(secretary)
    for meeting in town.store.standing(2027):
        day = meeting.starts_at.date().replace(year=2028)
        slot = a_slot(day=day + timedelta(days=7 - (day.weekday() - 3) % 7))
        town.store.plan_meeting(meeting.body.id, an_act(), slot=slot)
    secretary.type("/mote plan 2028")
    secretary.press_dialog("Planlegg et år")
    secretary.press_dialog("Foreslå et år")
    secretary.submit()
    assert secretary.lines[0].startswith(
        "Alle møtene som er ønsket i 2028, står allerede i planen. Det er 13 møter."
    )
    secretary.press_dialog("Bruk møtene som står")
    assert secretary.lines[0] == "✅ Utkastet er lagret, med 13 møter."


def test_the_ways_back_lead_back(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    _to_rhythms(secretary)
    rhythms = secretary.lines
    secretary.press_value("rhythm_change", 1)
    secretary.press_dialog("Tilbake til rytmene")
    assert secretary.lines == rhythms
    secretary.press_dialog("Tilbake til planen")
    assert secretary.lines[0] == HEAD


# --- The draft as text ----------------------------------------------------------------


def test_a_whole_plan_is_pasted(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    _to_text(secretary)
    secretary.submit(
        **{
            "entries-2-1": (
                "• Torsdag 18. februar kl. 09.00–11.15 Drammen rådhus\n"
                "Torsdag 20.5. kl 9–11.15; Fjernmøte; tittel: Budsjett; vert: Lier\n"
                "16.9.2027 09:00-11:15 Hole herredshus"
            )
        }
    )
    assert secretary.lines[0] == "✅ Utkastet er lagret, med 3 møter."
    secretary.press_dialog("Rett utkastet")
    assert _field(secretary, "entries-2-1").splitlines() == [
        "torsdag 18. februar 2027 kl. 09.00–11.15 Drammen rådhus",
        (
            "torsdag 20. mai 2027 kl. 09.00–11.15; fjernmøte; vert: Lier; "
            "tittel: Budsjett"
        ),
        "torsdag 16. september 2027 kl. 09.00–11.15 Hole herredshus",
    ]
    secretary.submit()
    secretary.press_dialog("Vedta")
    secretary.submit(case="sak 12/2026", holds="no")
    secretary.submit()
    _, remote, _ = town.store.standing(2027)
    assert (remote.form, remote.place, remote.title) == (Form.REMOTE, "", "Budsjett")


def test_a_wrong_weekday_is_caught_and_the_likely_day_offered(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    _to_text(secretary)
    text = (
        "Torsdag 18. februar kl. 09.00–11.15 Drammen rådhus\n"
        "Måndag 17. februar kl. 09.00–11.15 Drammen rådhus\n"
        "Torsdag 31. april kl. 09.00–11.15 Drammen rådhus"
    )
    with nothing_done(town):
        secretary.submit(**{"entries-2-1": text})
    assert secretary.dialog["errors"] == {
        "entries-2-1": (
            "Linje 2: Datoen er onsdag 17. februar 2027, men det står «Måndag». "
            "Rett ukedagen, eller skriv mandag 15. februar 2027, som er nærmest.\n"
            "Linje 3: «31. april» finnes ikke i kalenderen. Rett dag eller måned."
        )
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Torsdag 18. februar kl. 09.00–11.15",
            (
                "Møtet torsdag 18. februar 2027 mangler sted. "
                "Skriv det etter klokkeslettet."
            ),
        ),
        (
            "15. februar 2026 kl. 09.00–11.15 Lier rådhus",
            (
                "søndag 15. februar 2026 er ikke i 2027. "
                "Rett datoen, eller ta bort linja."
            ),
        ),
        (
            (
                "18. februar kl. 09.00–11.15 Lier rådhus\n"
                "18. februar kl. 11.00–12.00 Lier rådhus"
            ),
            (
                "Møtet torsdag 18. februar 2027 begynner før et annet på lista er "
                "slutt. Rett dagen eller klokkeslettet."
            ),
        ),
    ],
)
def test_what_could_never_be_planned_is_told_at_the_field(
    town: Town, text: str, said: str
) -> None:
    secretary = town.window(SOLVEIG)
    _to_text(secretary)
    with nothing_done(town):
        secretary.submit(**{"entries-2-1": text})
    assert secretary.dialog["errors"] == {"entries-2-1": said}


def test_two_secretaries_do_not_save_over_each_other(town: Town) -> None:
    one, other = town.window(SOLVEIG), town.window(MARIT)
    _to_text(one)
    _to_text(other)
    one.submit(**{"entries-2-1": "18.2. kl. 9–11 Lier rådhus"})
    with nothing_done(town):
        other.submit(**{"entries-2-1": "25.2. kl. 9–11 Lier rådhus"})
    assert other.sentence == (
        "Noen andre endret utkastet mens du hadde det åpent. "
        "Ingenting er gjort. Se på det på nytt."
    )


# --- Adopted ---------------------------------------------------------------


def test_an_adoption_names_its_case(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    draft(secretary)
    secretary.press_dialog("Vedta")
    with nothing_done(town):
        secretary.submit(case="\x07")
    assert secretary.dialog["errors"] == {
        "case": "Skriv hvilken sak planen ble vedtatt i, for eksempel «sak 12/2026»."
    }


def test_a_preview_can_be_put_right(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    draft(secretary)
    secretary.press_dialog("Vedta")
    secretary.submit(case="sak 1/2026", holds="no")
    assert "Hver person får én melding med de møtene som er deres." in secretary.lines
    secretary.press_dialog("Rett opplysningene")
    assert _field(secretary, "case") == "sak 1/2026"


def test_what_was_changed_meanwhile_is_not_adopted(town: Town) -> None:
    one, other = town.window(SOLVEIG), town.window(MARIT)
    draft(one)
    one.press_dialog("Vedta")
    one.submit(case="sak 12/2026")
    town.clock.now += timedelta(minutes=1)
    _to_text(other)
    other.submit()
    with nothing_done(town):
        one.submit()
    assert one.sentence == (
        "Noen andre endret utkastet mens du hadde det åpent. "
        "Ingenting er gjort. Se på det på nytt."
    )


def test_what_can_not_be_held_is_named_before_anything_is_done(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    draft(secretary)
    slot = a_slot(day=a_slot().day.replace(year=2027, month=1, day=28))
    town.store.plan_meeting(BOARD.id, an_act(), slot=slot)
    secretary.press_dialog("Vedta")
    secretary.submit(case="sak 12/2026")
    assert "12 møter blir lagt inn. Ett står i planen allerede." in secretary.lines


def test_a_member_finds_no_way_in(town: Town) -> None:
    draft(town.window(SOLVEIG))
    view = town.window(SOLVEIG).dialog
    with nothing_done(town):
        for callback in (
            "plan_draft",
            "plan_adoption_preview",
            "plan_circulate",
            "plan_rhythm",
            "named_day",
            "school_holiday",
        ):
            forged = {
                **view,
                "callback_id": callback,
                "private_metadata": '["0", 2027, "2026-02-02T08:00:00+00:00", 1, []]',
                "state": {"values": {}},
            }
            answer = deliver(town, a_submission(ASTRID, forged)).json()
            assert answer["response_action"] == "push"
            assert "Bare sekretariatet" in str(answer["view"])


def test_the_journal_names_each_version(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    adopt(secretary, holds="no")
    assert town.window(TROND).files == []
    versions = town.store.versions("Vestregionen", 2027)
    assert [(v.number, v.adopted_in, len(v.entries)) for v in versions] == [
        (0, "", 13),
        (1, "sak 12/2026", 13),
    ]


def test_meetings_that_stand_are_adopted_as_they_are(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    for month in (2, 5):
        slot = a_slot(day=a_slot().day.replace(year=2027, month=month, day=13))
        town.store.plan_meeting(BOARD.id, an_act(), slot=slot)
    _to_desk(secretary)
    assert secretary.lines[2].endswith("2 møter står i planen allerede.")
    secretary.press_dialog("Bruk møtene som står")
    assert secretary.lines[0] == "✅ Utkastet er lagret, med 2 møter."

    first, _ = town.store.standing(2027)
    later = a_slot(day=a_slot().day.replace(year=2027, month=3, day=11))
    town.store.move(first.id, an_act(), slot=later, seen_sequence=0)
    secretary.press_dialog("Vedta")
    secretary.submit(case="sak 12/2026")
    assert secretary.lines[1] == "Alle møtene står i planen allerede."
    secretary.submit()
    assert [
        entry.slot.day.isoformat()
        for entry in town.store.versions("Vestregionen", 2027)[-1].entries
    ] == ["2027-03-11", "2027-05-13"]


# --- Files ----------------------------------------------------------------------------


def test_the_plan_is_had_as_a_file(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    adopt(secretary)
    town.deliver()
    secretary.press_dialog("Årshjul og filer")
    for form in ("wheel_png", "wheel_svg", "pdf", "word", "workbook", "calendar"):
        secretary.press_value("plan_file", form)
        assert secretary.lines[0] == ("Fila lages nå, og kommer i meldingene dine.")
    town.deliver()
    name = "Møteplan Vestregionen 2027"
    assert secretary.files[-6:] == [
        f"{name}.{ending}" for ending in ("png", "svg", "pdf", "docx", "xlsx", "ics")
    ]
    assert secretary.file(f"{name}.png").startswith(b"\x89PNG")
    assert secretary.file(f"{name}.ics").count(b"BEGIN:VEVENT") == 13
    assert town.window(TROND).files == ["hold-av.ics"]


def test_the_plan_of_one_body_is_had_as_a_file(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    adopt(secretary, holds="no")
    town.deliver()
    secretary.press_dialog("Årshjul og filer")
    secretary.turn("files_body", _option(str(BOARD.id)))
    for form in ("wheel_svg", "calendar"):
        secretary.press_value("plan_file", form)
    town.deliver()
    name = "Møteplan Styringsgruppen 2027"
    assert secretary.files == [f"{name}.svg", f"{name}.ics"]
    assert secretary.file(f"{name}.ics").count(b"BEGIN:VEVENT") == 6
    wheel = secretary.file(f"{name}.svg").decode()
    assert "Styringsgruppen – årshjul 2027" in wheel
    assert "Rådmannsgruppen" not in wheel
    secretary.turn("files_body", _option("all"))
    secretary.press_value("plan_file", "calendar")
    town.deliver()
    assert secretary.files[-1] == "Møteplan Vestregionen 2027.ics"


def test_what_did_not_arrive_of_a_plan_is_sent_again(town: Town) -> None:
    secretary = town.window(SOLVEIG)
    draft(secretary)
    secretary.press_dialog("Send til gjennomsyn")
    secretary.submit()
    gone = {"method": "chat.postMessage", "kind": "error:channel_not_found"}
    town.tell_workspace("faults", **gone)
    town.deliver()
    _to_desk(secretary)
    (lost,) = [line for line in secretary.lines if line.startswith("• ")]
    assert lost.endswith(": utkastet til møteplan. Slack finner ikke personen.")
    people = (ASTRID, DAG, FRODE, MARIT, SOLVEIG, TROND)
    (unreached,) = [each for each in people if not town.window(each).cards]

    secretary.press_dialog("Prøv igjen")
    assert secretary.lines[0] == (
        "Rådslag prøver igjen med én melding nå. "
        "Åpne året på nytt om et minutt, så ser du om det gikk."
    )
    town.deliver()
    assert [len(town.window(each).cards) for each in people] == [1] * 6
    _to_desk(secretary)
    assert not [line for line in secretary.lines if unreached.name in line]


def _to_desk(secretary: Window) -> None:
    secretary.type("/mote plan 2027")
    secretary.press_dialog("Planlegg et år")


def _to_rhythms(secretary: Window) -> None:
    _to_desk(secretary)
    secretary.press_value("desk_propose", "propose")


def _to_text(secretary: Window) -> None:
    _to_desk(secretary)
    labels = _buttons(secretary)
    wanted = ("Rett utkastet", "Skriv eller lim inn")
    secretary.press_dialog(next(label for label in labels if label in wanted))


def _proposed(window: Window, body: str) -> list[str]:
    """List the days that are proposed for a body."""
    lines = window.lines
    rest = lines[lines.index(f"*{body}*") + 1 :]
    found = []
    for line in rest:
        if not line.startswith(("•", " ")):
            break
        if line.startswith("•"):
            found.append(line.removeprefix("• *").partition(" kl.")[0])
    return found


def _meetings(window: Window) -> list[str]:
    return [line for line in window.lines if " · " in line]


def _buttons(window: Window) -> list[str]:
    return [
        element["text"]["text"]
        for block in window.dialog["blocks"]
        for element in block.get("elements", ())
        if element["type"] == "button"
    ]


def _field(window: Window, name: str) -> str:
    block = next(b for b in window.dialog["blocks"] if b.get("block_id") == name)
    written: str = block["element"]["initial_value"]
    return written


def _chosen(window: Window, name: str) -> list[Json]:
    block = next(b for b in window.dialog["blocks"] if b.get("block_id") == name)
    chosen: list[Json] = block["element"]["initial_options"]
    return chosen


def _option(value: str) -> Json:
    return {
        "selected_option": {
            "text": {"type": "plain_text", "text": value},
            "value": value,
        }
    }
