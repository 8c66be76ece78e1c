"""`/mote organ`: everyone sees who sits, on any day, and the secretary changes it."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any, Final

import pytest

from bot.body import Body, BodyId, Seat
from bot.orders import Language, StandInRule
from bot.person import Person
from storage import tables as t
from storage.database import reading
from tests.builders import (
    ASTRID,
    BJARNE,
    CAST,
    DAG,
    FRODE,
    GURO,
    HOLE,
    LIER,
    SOLVEIG,
    TROND,
    a_body,
    a_meeting,
    a_person,
    a_seat,
    an_act,
    some_orders,
)
from tests.records import a_store, keep, keep_body, revising
from tests.stories.council import nothing_done, plant
from tests.stories.town import Town, Window, a_town
from tests.stories.wire import a_submission, deliver

KARI: Final = a_person(10, name="Kari Moen", slack=None, phone="90 00 00 00")
#: Lier's seat follows the office of rådmann, and so does one in the Styringsgruppe.
EX_OFFICIO: Final = replace(LIER, is_ex_officio=True)
NYNORSK: Final = some_orders(language=Language.NYNORSK)
HEAD: Final = [
    "*Rådmannsgruppen*, Vestregionen",
    "Slik er det i dag, mandag 2. februar 2026.",
]
SEATS: Final = [
    "*Lier*",
    "Astrid Brekke, rådmann",
    "↳ Vara: 1. Bjarne Solli, 2. Cecilie Aas",
    "*Hole*",
    "Dag Øverby, rådmann",
    "↳ Vara: 1. Eli Ødegård",
    "*Buskerud fylkeskommune*",
    "Frode Haugen for Guro Fjeld, fylkesrådmann · fast fullmektig",
]
MEETING: Final = (
    "*Rådmannsgruppen*, torsdag 26. februar 2026 kl. 09.00–11.15, "
    "Drammen rådhus, møterom Spiralen"
)


@pytest.fixture
def town(sqlite_url: str) -> Iterator[Town]:
    with a_town(a_store(sqlite_url)) as town:
        yield town


# --- Everyone sees --------------------------------------------------------------------


def test_a_member_sees_who_sits(town: Town) -> None:
    member = _opened(town, ASTRID)
    assert member.lines == [
        *HEAD,
        "Velg dag",
        "Velg deltaker",
        "Organform: administrativ gruppe",
        "Sekretariat: Solveig Lunde (daglig leder)",
        "3 plasser, 3 med stemmerett.",
        *SEATS,
    ]
    assert member.dialog["submit"] is None


def test_nobodys_number_address_or_absence_from_slack_is_shown_to_members(
    sqlite_url: str,
) -> None:
    body = a_body(replace(LIER, holder=KARI), HOLE)
    with a_town(a_store(sqlite_url, body=body)) as town:
        member, secretary = _opened(town, ASTRID), _opened(town, SOLVEIG)

        assert "Kari Moen, rådmann" in member.lines
        assert "Kari Moen (ikke i Slack), rådmann" in secretary.lines
        for private in (KARI.phone, KARI.email, ASTRID.email, "example.no"):
            assert private not in json.dumps(member.dialog)


def test_no_internal_id_is_seen(town: Town) -> None:
    secretary = _opened(town, SOLVEIG)
    seen = [*secretary.lines, *(_labels(secretary))]
    assert [line for line in seen if "/" in line or "U000" in line] == []


def test_somebody_of_no_council_sees_it_too(town: Town) -> None:
    assert _opened(town, TROND).lines[:2] == HEAD


def test_the_day_can_be_typed_or_picked(sqlite_url: str) -> None:
    body = a_body(
        since=date(2018, 1, 1), until=date(2027, 12, 31), successor="Utvalget"
    )
    past = "Slik var det torsdag 22. februar 2018."
    with a_town(a_store(sqlite_url, body=body)) as town:
        member = town.window(ASTRID)
        for typed in ("22.02.2018", "22. februar 2018", "torsdag 22.2.2018"):
            member.type(f"/mote organ rådmannsgruppen {typed}")
            assert member.lines[1] == past

        member.turn("organ_day", {"selected_date": "2027-05-03"})
        ahead = "Slik blir det mandag 3. mai 2027, etter det som er bestemt nå."
        assert member.lines[1] == ahead
        member.turn("organ_day", {"selected_date": None})
        assert member.lines[1] == HEAD[1]


def test_a_body_that_was_not_there_says_when_it_was(sqlite_url: str) -> None:
    body = a_body(
        since=date(1992, 1, 1),
        until=date(2018, 12, 31),
        predecessor="Rådmannsforumet",
        successor="Kommunedirektørutvalget",
    )
    with a_town(a_store(sqlite_url, body=body)) as town:
        assert _opened(town, SOLVEIG).lines == [
            HEAD[0],
            "Organet finnes ikke 2. februar 2026.",
            "Første dag er 1. januar 1992. Siste dag er 31. desember 2018.",
            "Før dette: Rådmannsforumet.",
            "Etter dette: Kommunedirektørutvalget.",
            "Velg dag",
        ]
        assert town.window(SOLVEIG).dialog["submit"] is None


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "radmansgruppen",
            "Jeg kjenner ikke «radmansgruppen». Mente du «Rådmannsgruppen»?",
        ),
        (
            "rådmansgruppa 22.02.2018",
            "Jeg kjenner ikke «rådmansgruppa». Mente du «Rådmannsgruppen»?",
        ),
        (
            "xyzzy",
            (
                "Jeg kjenner ikke «xyzzy». "
                "Skriv navnet på et organ, eller la det stå tomt."
            ),
        ),
        (
            "rådmannsgruppen 31.02.2018",
            (
                "«31.02.2018» er ikke en dag som finnes. "
                "Skriv den slik: «22.02.2018» eller «22. februar 2018»."
            ),
        ),
        (
            "rådmannsgruppen mandag 22.02.2018",
            (
                "«mandag 22.02.2018» er ikke en dag som finnes. "
                "Skriv den slik: «22.02.2018» eller «22. februar 2018»."
            ),
        ),
        (
            "rådmannsgruppen <!channel>",
            (
                "«&lt;!channel&gt;» er ikke en dag som finnes. "
                "Skriv den slik: «22.02.2018» eller «22. februar 2018»."
            ),
        ),
    ],
)
def test_what_is_neither_a_body_nor_a_day_gets_a_sentence(
    town: Town, typed: str, said: str
) -> None:
    with nothing_done(town):
        town.window(ASTRID).type(f"/mote organ {typed}")
    assert (town.window(ASTRID).whispers, town.window(ASTRID).state["modals"]) == (
        [said],
        [],
    )


def test_ones_own_bodies_come_first(town: Town) -> None:
    _also(town, "Styringsgruppen", a_seat(4, office="ordfører", holder=TROND))
    member = town.window(ASTRID)
    member.type("/mote organ")
    assert _offered(member) == [
        "Hvilket organ vil du se?",
        "*Rådmannsgruppen*\nVestregionen",
        "Andre organer",
    ]

    member.press("Se organet")
    assert member.lines[:2] == HEAD


def test_the_others_are_there_by_name(town: Town) -> None:
    _also(town, "Styringsgruppen", a_seat(4, office="ordfører", holder=TROND))
    member = town.window(ASTRID)
    member.type("/mote organ styringsgruppen")
    assert member.lines[0] == "*Styringsgruppen*, Vestregionen"


def test_several_of_one_name_are_offered_for_the_same_day(town: Town) -> None:
    _also(town, "Rådmannsgruppen", HOLE_AGAIN, organisation="Ringeriksregionen")
    member = town.window(ASTRID)
    member.type("/mote organ rådmannsgruppen 22.02.2018")
    assert _offered(member) == [
        "Hvilket organ vil du se?",
        "*Rådmannsgruppen*\nVestregionen",
        "Andre organer",
    ]
    member.press("Se organet")
    assert member.lines[1] == "Slik var det torsdag 22. februar 2018."

    member.type("/mote organ rådmannsgruppen, ringeriksregionen")
    assert member.lines[0] == "*Rådmannsgruppen*, Ringeriksregionen"


HOLE_AGAIN: Final = a_seat(4, participant="Hole", holder=TROND, stand_ins=())


@pytest.mark.parametrize("word", ["organet", "medlemmer", "MEDLEMER"])
def test_other_words_do_the_same(town: Town, word: str) -> None:
    town.window(ASTRID).type(f"/mote {word}")
    assert town.window(ASTRID).lines[:2] == HEAD


def test_the_menu_leads_there(town: Town) -> None:
    member = town.window(ASTRID)
    member.type("/mote")
    member.press("Se organet")
    assert member.lines[:2] == HEAD


def test_the_menus_list_takes_the_place_of_the_menu(town: Town) -> None:
    _also(town, "Styringsgruppen", a_seat(4, office="ordfører", holder=TROND))
    member = town.window(ASTRID)
    member.type("/mote")
    member.press("Se organet")
    assert member.whispers == ["Hvilket organ vil du se?"]


def test_one_participant_can_be_looked_at_alone(town: Town) -> None:
    member = _opened(town, ASTRID)
    _participant(member, "Hole")
    assert member.lines[-3:] == ["*Hole*", "Dag Øverby, rådmann", SEATS[5]]
    assert "*Lier*" not in member.lines

    _participant(member, "Alle deltakere")
    assert member.lines[-8:] == SEATS


# --- However large --------------------------------------------------------------------


def test_four_hundred_seats_are_turned_page_by_page(sqlite_url: str) -> None:
    with a_town(a_store(sqlite_url, body=_large())) as town:
        member = _opened(town, ASTRID)
        pages = [_names(member)]
        for _ in range(7):
            member.press_dialog("Neste →")
            pages.append(_names(member))

        assert [len(page) for page in pages] == [50] * 8
        assert sorted(name for page in pages for name in page) == sorted(
            f"Folk Nr{n}" for n in range(400)
        )
        assert "Plass 351–400 av 400" in member.lines
        member.press_dialog("← Forrige")
        assert "Plass 301–350 av 400" in member.lines


def test_of_four_hundred_one_seat_is_changed(sqlite_url: str) -> None:
    with a_town(a_store(sqlite_url, body=_large())) as town:
        secretary = _opened(town, SOLVEIG)
        _participant(secretary, "Kommune 019")
        assert len(_names(secretary)) == 20

        _pick(secretary, "Kommune 019, representant 20: Folk Nr399", "replace")
        secretary.submit(name="Guro Fjeld", since="2026-03-01")
        assert secretary.lines[1] == (
            "• Guro Fjeld sitter i Rådmannsgruppen for Kommune 019 (representant) "
            "fra 1. mars 2026."
        )


# --- The secretary changes it ---------------------------------------------------------


def test_a_new_member_takes_over_and_the_meeting_ahead_follows(
    database_url: str,
) -> None:
    with a_town(a_store(database_url)) as town:
        _call(town)
        secretary = _opened(town, SOLVEIG)
        _pick(secretary, "Lier, rådmann: Astrid Brekke", "replace")
        assert secretary.lines == [
            "*Lier, rådmann* i Rådmannsgruppen. Nå: Astrid Brekke.",
            (
                "Plassen er gitt til en person med navn, "
                "så det er bare denne plassen som endres."
            ),
        ]

        with nothing_done(town):
            secretary.submit(colleague=TROND.slack, since="2026-02-10")
        changes = [
            (
                "Trond Nygård sitter i Rådmannsgruppen for Lier (rådmann) "
                "fra 10. februar 2026."
            ),
            "Astrid Brekke går ut. Siste dag er 9. februar 2026.",
        ]
        assert secretary.lines == [
            "Dette blir endret. Ingenting er lagret ennå.",
            *(f"• {change}" for change in changes),
            "*Innkalte møter*",
            MEETING,
            "Trond Nygård innkalles for Lier.",
            "Astrid Brekke får avlysning, og møtet tas ut av kalenderen.",
            "Møter før 10. februar 2026 blir som de er.",
        ]

        secretary.submit()
        town.deliver()
        assert secretary.lines[0] == f"✅ *Lagret.* {' '.join(changes)}"
        assert "avlysning.ics" in town.window(ASTRID).files
        assert town.window(TROND).cards[-1]["text"].startswith("Innkalling")
        assert _journal(town) == [("RosterChanged", text) for text in changes]

        secretary.turn("organ_day", {"selected_date": "2026-02-09"})
        assert "Astrid Brekke, rådmann" in secretary.lines
        secretary.turn("organ_day", {"selected_date": "2026-02-10"})
        assert "Trond Nygård, rådmann" in secretary.lines


def test_an_office_changes_in_all_its_bodies(sqlite_url: str) -> None:
    with a_town(a_store(sqlite_url, body=a_body(EX_OFFICIO))) as town:
        _also(town, "Styringsgruppen", a_seat(2, is_ex_officio=False, holder=None))
        secretary = _opened(town, SOLVEIG)
        _pick(secretary, "Lier, rådmann: Astrid Brekke", "replace")
        assert "Plassen følger vervet, så det er vervet som endres." in secretary.lines

        secretary.submit(name="Guro Fjeld", since="2026-02-10")
        assert secretary.lines[1:4] == [
            "• Guro Fjeld er rådmann i Lier fra 10. februar 2026.",
            "• Astrid Brekke går ut. Siste dag er 9. februar 2026.",
            "• Endringen gjelder alle organer der rådmann i Lier har plass.",
        ]
        secretary.submit()

        secretary.type("/mote organ styringsgruppen 10.02.2026")
        assert "Guro Fjeld, rådmann" in secretary.lines


@pytest.mark.parametrize(
    ("manner", "word"), [("appointed", "konstituert"), ("acting", "fungerende")]
)
def test_another_acts_in_the_office(sqlite_url: str, manner: str, word: str) -> None:
    with a_town(a_store(sqlite_url, body=a_body(EX_OFFICIO))) as town:
        secretary = _opened(town, SOLVEIG)
        _pick(secretary, "Lier, rådmann: Astrid Brekke", "act")
        secretary.submit(
            name="Guro Fjeld", since="2026-02-02", until="2026-06-30", manner=manner
        )
        text = (
            f"Guro Fjeld er {word} rådmann i Lier fra 2. februar 2026 "
            "til og med 30. juni 2026."
        )
        assert secretary.lines[1] == f"• {text}"

        secretary.submit()
        assert secretary.lines[0] == f"✅ *Lagret.* {text}"
        assert f"Guro Fjeld, {word} rådmann" in secretary.lines
        secretary.turn("organ_day", {"selected_date": "2026-07-01"})
        assert "Astrid Brekke, rådmann" in secretary.lines


def test_a_settemedlem_sits_while_the_member_is_on_leave(town: Town) -> None:
    secretary = _opened(town, SOLVEIG)
    _pick(secretary, "Lier, rådmann: Astrid Brekke", "act")
    assert secretary.lines[1] == (
        "Et settemedlem sitter mens medlemmet har permisjon (kommuneloven § 7-11)."
    )
    secretary.submit(name="Guro Fjeld", until="2026-03-31")
    assert secretary.lines[1:3] == [
        (
            "• Guro Fjeld er settemedlem i Rådmannsgruppen for Lier (rådmann) "
            "fra 2. februar 2026 til og med 31. mars 2026."
        ),
        (
            "• Kommuneloven § 7-11 gjelder permisjon i minst tre måneder. "
            "Dette er kortere."
        ),
    ]
    secretary.submit()
    assert "Guro Fjeld, rådmann · settemedlem" in secretary.lines


def test_somebody_new_is_written_in_as_a_stand_in(town: Town) -> None:
    secretary = _opened(town, SOLVEIG)
    _pick(secretary, "Lier, rådmann: Astrid Brekke", "stand_in")
    secretary.submit(name="Nina Berg", email="nina@lier.example", origin="Lier")
    assert secretary.lines[1] == (
        "• Nina Berg blir vara nummer 3 for Lier (rådmann) i Rådmannsgruppen "
        "fra 2. februar 2026."
    )
    secretary.submit()
    listed = "↳ Vara: 1. Bjarne Solli, 2. Cecilie Aas, 3. Nina Berg (ikke i Slack)"
    assert listed in secretary.lines


def test_a_person_is_linked_to_whoever_has_the_address(sqlite_url: str) -> None:
    body = a_body(replace(LIER, holder=KARI), HOLE)
    mine = replace(KARI, slack="U0010")
    with a_town(a_store(sqlite_url, body=body), people=(*CAST, mine)) as town:
        _forget(town, KARI)
        secretary = _opened(town, SOLVEIG)
        _pick(secretary, "Lier, rådmann: Kari Moen", "link")
        field = _field(secretary, "colleague")
        assert (field["element"]["initial_user"], field["hint"]["text"]) == (
            "U0010",
            (
                "E-postadressen stemmer med Kari Moen, som er valgt. "
                "Se etter at det er rett."
            ),
        )

        secretary.submit()
        assert secretary.lines[:2] == [
            "Dette blir endret. Ingenting er lagret ennå.",
            "• Kari Moen kobles til Kari Moen i Slack.",
        ]
        secretary.submit()
        assert "Kari Moen, rådmann" in secretary.lines
        assert town.store.introduce("U0010") == mine


def test_a_person_is_linked_to_whom_the_secretary_knows_it_is(sqlite_url: str) -> None:
    """Trond has looked in once, and so is known by a person who is nothing else."""
    body = a_body(replace(LIER, holder=KARI), HOLE)
    with a_town(a_store(sqlite_url, body=body)) as town:
        secretary = _opened(town, SOLVEIG)
        _pick(secretary, "Lier, rådmann: Kari Moen", "link")
        hint = _field(secretary, "colleague")["hint"]["text"]
        assert hint == "Ingen i Slack har samme e-postadresse. Velg selv."

        secretary.submit(colleague=TROND.slack)
        assert secretary.lines[1:3] == [
            "• Kari Moen kobles til Trond Nygård i Slack.",
            (
                "• E-postadressen til Kari Moen er en annen enn den i Slack. "
                "Se etter at det er samme person."
            ),
        ]
        secretary.submit()
        known = town.store.introduce(str(TROND.slack))
        assert known == replace(KARI, slack=TROND.slack)


def test_a_seat_ends_and_whoever_sat_there_is_let_go(town: Town) -> None:
    _call(town)
    secretary = _opened(town, SOLVEIG)
    _pick(secretary, "Hole, rådmann: Dag Øverby", "end")
    secretary.submit(since="2026-02-15")
    assert secretary.lines[1:] == [
        (
            "• Plassen til Hole (rådmann) i Rådmannsgruppen opphører. "
            "Siste dag er 15. februar 2026."
        ),
        "*Innkalte møter*",
        MEETING,
        "Dag Øverby får avlysning, og møtet tas ut av kalenderen.",
        "Møter før 16. februar 2026 blir som de er.",
    ]
    secretary.submit()
    town.deliver()
    assert "avlysning.ics" in town.window(DAG).files
    secretary.turn("organ_day", {"selected_date": "2026-02-16"})
    assert "*Hole*" not in secretary.lines


def test_what_has_been_is_corrected(town: Town) -> None:
    secretary = _opened(town, SOLVEIG)
    _pick(secretary, "Lier, rådmann: Astrid Brekke", "replace")
    secretary.submit(name="Guro Fjeld", since="2025-12-01")
    assert "• Dette retter noe som har vært. Møter som er holdt, endres ikke." in (
        secretary.lines
    )
    secretary.submit()
    assert {event for event, _ in _journal(town)} == {"RosterCorrected"}


def test_what_was_typed_is_still_there_when_one_goes_back(town: Town) -> None:
    secretary = _opened(town, SOLVEIG)
    _pick(secretary, "Lier, rådmann: Astrid Brekke", "replace")
    secretary.submit(name="Guro Fjeld", since="2026-03-01")
    with nothing_done(town):
        secretary.press_dialog("Rett opplysningene")
    assert _field(secretary, "name")["element"]["initial_value"] == "Guro Fjeld"
    assert _field(secretary, "since")["element"]["initial_date"] == "2026-03-01"

    secretary.press_dialog("Tilbake til organet")
    assert secretary.lines[:2] == HEAD


def test_what_was_typed_for_one_seat_is_not_there_for_the_next(town: Town) -> None:
    secretary = _opened(town, SOLVEIG)
    ids = []
    for _ in range(2):
        _pick(secretary, "Lier, rådmann: Astrid Brekke", "replace")
        ids.append(_field(secretary, "name")["element"]["action_id"])
        secretary.press_dialog("Tilbake til organet")
    assert len(set(ids)) == 2


def test_a_yes_to_what_has_changed_meanwhile_is_asked_for_anew(town: Town) -> None:
    secretary = _opened(town, SOLVEIG)
    _pick(secretary, "Lier, rådmann: Astrid Brekke", "stand_in")
    secretary.submit(name="Guro Fjeld")
    with revising(town.store.engine) as db:
        first = t.listings.c.person == BJARNE.id
        db.execute(t.listings.delete().where(first))

    with nothing_done(town):
        secretary.submit()
    assert secretary.lines[:3] == [
        (
            "⚠️ Noen andre endret noe mens du hadde dette åpent, så ingenting ble "
            "lagret. Se om dette fortsatt er rett, og trykk «Lagre» igjen."
        ),
        "Dette blir endret. Ingenting er lagret ennå.",
        (
            "• Guro Fjeld blir vara nummer 2 for Lier (rådmann) i Rådmannsgruppen "
            "fra 2. februar 2026."
        ),
    ]
    secretary.submit()
    assert "↳ Vara: 1. Cecilie Aas, 2. Guro Fjeld" in secretary.lines


def test_a_change_that_can_not_be_made_any_longer_says_why(town: Town) -> None:
    secretary = _opened(town, SOLVEIG)
    _pick(secretary, "Lier, rådmann: Astrid Brekke", "replace")
    secretary.submit(name="Guro Fjeld")
    with revising(town.store.engine) as db:
        db.execute(t.mandates.update().values(person=GURO.id))

    with nothing_done(town):
        secretary.submit()
    assert secretary.sentence == (
        "Guro Fjeld er der allerede 2. februar 2026. "
        "Velg en annen person eller en annen dag."
    )


def test_a_change_is_made_once_however_often_it_is_sent(town: Town) -> None:
    secretary = _opened(town, SOLVEIG)
    _pick(secretary, "Lier, rådmann: Astrid Brekke", "replace")
    secretary.submit(name="Guro Fjeld")
    body = a_submission(SOLVEIG, _view(town, SOLVEIG))
    answers = [deliver(town, body).json() for _ in range(2)]
    said = [answer["view"]["blocks"][0]["text"]["text"] for answer in answers]
    assert [text.partition("*")[2].partition("*")[0] for text in said] == [
        "Lagret.",
        "Lagret.",
    ]
    assert len(_journal(town)) == 2


def test_nynorsk_is_spoken_where_the_body_speaks_it(sqlite_url: str) -> None:
    body = a_body(orders=NYNORSK)
    with a_town(a_store(sqlite_url, body=body)) as town:
        secretary = _opened(town, SOLVEIG)
        assert secretary.lines[1] == "Slik er det i dag, måndag 2. februar 2026."
        _pick(secretary, "Lier, rådmann: Astrid Brekke", "replace")
        secretary.submit(name="Guro Fjeld", since="2026-02-10")
        assert secretary.lines[:3] == [
            "Dette blir endra. Ingenting er lagra enno.",
            (
                "• Guro Fjeld sit i Rådmannsgruppen for Lier (rådmann) "
                "frå 10. februar 2026."
            ),
            "• Astrid Brekke går ut. Siste dag er 9. februar 2026.",
        ]
        secretary.submit()
        assert secretary.lines[0].startswith("✅ *Lagra.* Guro Fjeld sit i")


# --- What is refused, and where -------------------------------------------------------

REFUSED: Final[dict[str, tuple[str, dict[str, Any], str, str]]] = {
    "nobody": ("replace", {}, "name", "Velg en i Slack, eller skriv et navn."),
    "two": (
        "replace",
        {"colleague": GURO.slack, "name": "Guro Fjeld"},
        "colleague",
        "Velg en i Slack, eller skriv inn en annen, men ikke begge deler.",
    ),
    "unknown": (
        "replace",
        {"name": "Guro Fjell"},
        "name",
        (
            "Jeg kjenner ingen som heter «Guro Fjell». Mente du «Guro Fjeld»? "
            "Ellers fyller du også ut e-post og hvor personen kommer fra."
        ),
    ),
    "unfinished": (
        "stand_in",
        {"name": "Nina Berg", "email": "nina@lier.example"},
        "name",
        (
            "En som er ny, må ha navn, e-post og hvor personen kommer fra. "
            "Fyll ut alle tre."
        ),
    ),
    "another's address": (
        "stand_in",
        {"name": "Nina Berg", "email": DAG.email, "origin": "Lier"},
        "email",
        "Adressen tilhører Dag Øverby. Skriv det navnet, eller en annen adresse.",
    ),
    "same by name": (
        "replace",
        {"name": "Astrid Brekke"},
        "name",
        (
            "Astrid Brekke er der allerede 2. februar 2026. "
            "Velg en annen person eller en annen dag."
        ),
    ),
    "same in Slack": (
        "replace",
        {"colleague": ASTRID.slack},
        "colleague",
        (
            "Astrid Brekke er der allerede 2. februar 2026. "
            "Velg en annen person eller en annen dag."
        ),
    ),
    "no last day": (
        "act",
        {"name": "Guro Fjeld", "until": "2026-01-01"},
        "until",
        "Siste dag må være samme dag som den første eller senere.",
    ),
    "listed": (
        "stand_in",
        {"name": "Bjarne Solli"},
        "name",
        "Bjarne Solli står allerede på lista. Velg en annen.",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_refusal_stands_where_one_is_looking(town: Town, case: str) -> None:
    step, typed, field, said = REFUSED[case]
    secretary = _opened(town, SOLVEIG)
    _pick(secretary, "Lier, rådmann: Astrid Brekke", step)
    with nothing_done(town):
        secretary.submit(**typed)
    assert secretary.dialog["errors"] == {field: said}


def test_a_member_sits_in_one_place(town: Town) -> None:
    secretary = _opened(town, SOLVEIG)
    _pick(secretary, "Lier, rådmann: Astrid Brekke", "stand_in")
    with nothing_done(town):
        secretary.submit(name="Dag Øverby")
    assert secretary.sentence.startswith("Dag Øverby sitter selv i organet")


def test_two_of_one_name_are_told_apart_by_address(town: Town) -> None:
    with revising(town.store.engine) as db:
        db.execute(t.people.insert().values(name="Guro Fjeld", email="g@hole.example"))
    secretary = _opened(town, SOLVEIG)
    _pick(secretary, "Lier, rådmann: Astrid Brekke", "replace")
    secretary.submit(name="Guro Fjeld")
    said = "Flere heter Guro Fjeld. Skriv e-postadressen til den du mener."
    assert secretary.dialog["errors"] == {"email": said}

    secretary.submit(name="Guro Fjeld", email="g@hole.example")
    assert secretary.lines[0] == "Dette blir endret. Ingenting er lagret ennå."


@pytest.mark.parametrize(
    ("since", "until", "said"),
    [
        (
            date(2026, 2, 20),
            None,
            "Plassen begynner 20. februar 2026. Velg den dagen eller en senere.",
        ),
        (
            None,
            date(2026, 2, 5),
            "Plassen opphører 5. februar 2026. Velg en dag før det.",
        ),
    ],
)
def test_a_seat_is_changed_while_it_is_there(
    town: Town, since: date | None, until: date | None, said: str
) -> None:
    secretary = _opened(town, SOLVEIG)
    _pick(secretary, "Lier, rådmann: Astrid Brekke", "replace")
    with revising(town.store.engine) as db:
        db.execute(t.seats.update().values(since=since, until=until))
    with nothing_done(town):
        secretary.submit(name="Guro Fjeld", since="2026-02-10")
    assert secretary.dialog["errors"] == {"since": said}


def test_nobody_comes_before_the_present_holder(town: Town) -> None:
    with revising(town.store.engine) as db:
        db.execute(t.mandates.update().values(since=date(2023, 10, 1)))
    secretary = _opened(town, SOLVEIG)
    _pick(secretary, "Lier, rådmann: Astrid Brekke", "replace")
    with nothing_done(town):
        secretary.submit(name="Guro Fjeld", since="2023-09-30")
    said = (
        "Astrid Brekke har sittet siden 1. oktober 2023. Velg den dagen eller en "
        "senere. Det som var før, rettes i fila."
    )
    assert secretary.dialog["errors"] == {"since": said}


def test_a_body_that_calls_no_stand_ins_takes_none(sqlite_url: str) -> None:
    body = a_body(orders=some_orders(stand_ins=StandInRule.NONE))
    with a_town(a_store(sqlite_url, body=body)) as town:
        secretary = _opened(town, SOLVEIG)
        _pick(secretary, "Hole, rådmann: Dag Øverby", "stand_in")
        with nothing_done(town):
            secretary.submit(name="Guro Fjeld")
        assert secretary.sentence == (
            "Rådmannsgruppen kaller ikke inn vara. "
            "Skal organet gjøre det, endrer du reglene i fila."
        )


def test_there_is_no_settemedlem_for_nobody(town: Town) -> None:
    secretary = _opened(town, SOLVEIG)
    _pick(secretary, "Lier, rådmann: Astrid Brekke", "act")
    with revising(town.store.engine) as db:
        db.execute(t.mandates.update().values(until=date(2026, 2, 1)))
    with nothing_done(town):
        secretary.submit(name="Guro Fjeld", until="2026-06-30")
    assert secretary.sentence.startswith("Plassen er ledig, så det er ingen å være")


def test_nobody_is_linked_who_is_in_slack(town: Town) -> None:
    secretary = _opened(town, SOLVEIG)
    with nothing_done(town):
        _pick(secretary, "Lier, rådmann: Astrid Brekke", "link")
    said = "Alle på denne plassen er allerede i Slack."
    assert secretary.dialog["errors"] == {"step": said}


def test_a_slack_user_who_is_another_stays_who_they_are(sqlite_url: str) -> None:
    body = a_body(replace(LIER, holder=KARI), HOLE)
    with a_town(a_store(sqlite_url, body=body)) as town:
        secretary = _opened(town, SOLVEIG)
        _pick(secretary, "Lier, rådmann: Kari Moen", "link")
        with nothing_done(town):
            secretary.submit(colleague=DAG.slack)
        said = (
            "Slack-brukeren er allerede koblet til Dag Øverby. Er det samme person, "
            "retter du e-postadressen i fila. Ellers velger du en annen."
        )
        assert secretary.dialog["errors"] == {"colleague": said}


def test_who_was_linked_meanwhile_is_not_linked_again(sqlite_url: str) -> None:
    body = a_body(replace(LIER, holder=KARI), HOLE)
    with a_town(a_store(sqlite_url, body=body)) as town:
        secretary = _opened(town, SOLVEIG)
        _pick(secretary, "Lier, rådmann: Kari Moen", "link")
        with revising(town.store.engine) as db:
            here = t.people.c.id == KARI.id
            db.execute(t.people.update().where(here).values(slack="U0099"))
        with nothing_done(town):
            secretary.submit(colleague=TROND.slack)
        said = "Kari Moen er allerede koblet til en i Slack."
        assert secretary.dialog["errors"] == {"colleague": said}


@pytest.mark.parametrize("step", ["replace", "link"])
def test_somebody_who_has_left_the_workspace_is_not_picked(
    sqlite_url: str, step: str
) -> None:
    body = a_body(replace(LIER, holder=KARI), HOLE)
    with a_town(a_store(sqlite_url, body=body)) as town:
        secretary = _opened(town, SOLVEIG)
        _pick(secretary, "Lier, rådmann: Kari Moen", step)
        with revising(town.store.engine) as db:
            gone = t.people.c.id == TROND.id
            db.execute(t.people.update().where(gone).values(slack=None))
            here = t.members.c.slack == TROND.slack
            db.execute(t.members.update().where(here).values(is_deleted=True))
        with nothing_done(town):
            secretary.submit(colleague=TROND.slack)
        said = "Den du valgte, hører ikke til i arbeidsområdet. Velg en annen."
        assert secretary.dialog["errors"] == {"colleague": said}


def test_a_seat_that_is_gone_meanwhile_says_so(town: Town) -> None:
    secretary = _opened(town, SOLVEIG)
    with revising(town.store.engine) as db:
        for table in (t.mandates, t.listings, t.seats):
            db.execute(table.delete())
    with nothing_done(town):
        _pick(secretary, "Lier, rådmann: Astrid Brekke", "replace")
    assert secretary.sentence == (
        "Plassen står ikke lenger i organet. Lukk, og åpne organet på nytt."
    )


@pytest.mark.parametrize("step", ["replace", "act", "stand_in", "link", "end"])
def test_who_no_longer_keeps_the_books_changes_nothing(
    sqlite_url: str, step: str
) -> None:
    body = a_body(replace(LIER, holder=KARI), HOLE)
    with a_town(a_store(sqlite_url, body=body)) as town:
        secretary = _opened(town, SOLVEIG)
        _pick(secretary, "Lier, rådmann: Kari Moen", step)
        with revising(town.store.engine) as db:
            db.execute(t.secretaries.delete())
        typed: dict[str, Any] = {"colleague": FRODE.slack, "until": "2026-06-30"}
        with nothing_done(town):
            secretary.submit(**typed)
        assert secretary.sentence == (
            "Bare sekretariatet for Rådmannsgruppen kan gjøre dette. "
            "Ta kontakt med dem hvis noe må endres."
        )


def test_a_member_gets_nowhere_with_the_secretarys_dialog(town: Town) -> None:
    secretary = _opened(town, SOLVEIG)
    _pick(secretary, "Lier, rådmann: Astrid Brekke", "replace")
    secretary.submit(name="Guro Fjeld")
    stolen = a_submission(ASTRID, _view(town, SOLVEIG))
    with nothing_done(town):
        answer = deliver(town, stolen).json()
    said = answer["view"]["blocks"][0]["text"]["text"]
    assert said.startswith("Bare sekretariatet for Rådmannsgruppen")


def test_an_old_button_to_a_body_opens_it(town: Town) -> None:
    plant(town, TROND, "organ", "1/2018-02-22")
    town.window(TROND).press("En gammel knapp")
    assert town.window(TROND).lines[1] == "Slik var det torsdag 22. februar 2018."


def _opened(town: Town, person: Person) -> Window:
    window = town.window(person)
    window.type("/mote organ rådmannsgruppen")
    return window


def _view(town: Town, person: Person) -> dict[str, Any]:
    """Take the dialog on top as Slack keeps it."""
    view = town.workspace.workspace.views.stack(str(person.slack))[-1].view
    return dict(view)


def _pick(window: Window, seat: str, step: str) -> None:
    window.submit(seat=seat, step=step)


def _participant(window: Window, name: str) -> None:
    options = _accessory(window, "organ_participant")["options"]
    chosen = next(o for o in options if o["text"]["text"] == name)
    window.turn("organ_participant", {"selected_option": chosen})


def _accessory(window: Window, action: str) -> dict[str, Any]:
    held = (block.get("accessory", {}) for block in window.dialog["blocks"])
    found: dict[str, Any] = next(e for e in held if e.get("action_id") == action)
    return found


def _field(window: Window, name: str) -> dict[str, Any]:
    blocks = window.dialog["blocks"]
    found: dict[str, Any] = next(b for b in blocks if b["block_id"] == name)
    return found


def _labels(window: Window) -> list[str]:
    """Read the choices that a dialog offers."""
    shown = (
        b.get("element") or b.get("accessory") or {} for b in window.dialog["blocks"]
    )
    return [o["text"]["text"] for each in shown for o in each.get("options", ())]


def _offered(window: Window) -> list[str]:
    blocks = window.messages[-1]["blocks"]
    return [block["text"]["text"] for block in blocks]


def _names(window: Window) -> list[str]:
    return [line.split(",")[0] for line in window.lines if line.startswith("Folk Nr")]


def _large() -> Body:
    """Make a council of twenty municipalities with twenty seats each."""
    return a_body(*(_member(number) for number in range(400)))


def _member(number: int) -> Seat:
    seat = a_seat(
        number + 1,
        participant=f"Kommune {number // 20:03}",
        office="representant",
        holder=a_person(number + 10, name=f"Folk Nr{number}", slack=None),
        stand_ins=(),
    )
    return replace(seat, number=number % 20 + 1)


def _also(
    town: Town, name: str, *seats: Seat, organisation: str = "Vestregionen"
) -> None:
    """Let there be another body as well."""
    body = a_body(*seats, name=name, organisation=organisation, secretariat=())
    with revising(town.store.engine) as db:
        keep_body(db, replace(body, id=BodyId(2)))


def _call(town: Town) -> None:
    keep(town.store, a_meeting())
    town.store.send_notice(a_meeting().id, an_act(), seen_sequence=0)
    town.deliver()


def _forget(town: Town, person: Person) -> None:
    """Part somebody from the Slack user that the workspace's list gave them."""
    with revising(town.store.engine) as db:
        here = t.people.c.id == person.id
        db.execute(t.people.update().where(here).values(slack=None))


def _journal(town: Town) -> list[tuple[str, str]]:
    with reading(town.store.engine) as db:
        rows = db.execute(t.journal.select().order_by(t.journal.c.id)).all()
    return [(r.event, r.facts["text"]) for r in rows if r.event.startswith("Roster")]
