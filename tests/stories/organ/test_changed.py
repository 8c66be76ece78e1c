"""`/mote organ`: the secretary changes who sits, and sees first what follows."""

from dataclasses import replace
from typing import Final

import pytest

from bot.orders import Language
from bot.person import Person
from storage import tables as t
from tests.builders import (
    ASTRID,
    CAST,
    DAG,
    HOLE,
    LIER,
    SOLVEIG,
    TROND,
    a_body,
    a_meeting,
    a_seat,
    an_act,
    some_orders,
)
from tests.records import a_store, keep, revising
from tests.stories.council import nothing_done
from tests.stories.organ.dialog import (
    KARI,
    a_large_body,
    field_of,
    journal_of,
    keep_also,
    names_of,
    opened,
    pick_participant,
    pick_seat,
)
from tests.stories.town import Town, a_town

#: Lier's seat follows the office of rådmann, and so does one in the Styringsgruppe.
EX_OFFICIO: Final = replace(LIER, is_ex_officio=True)
NYNORSK: Final = some_orders(language=Language.NYNORSK)
MEETING: Final = (
    "*Rådmannsgruppen*, torsdag 26. februar 2026 kl. 09.00–11.15, "
    "Drammen rådhus, møterom Spiralen"
)


def test_of_four_hundred_one_seat_is_changed(sqlite_url: str) -> None:
    with a_town(a_store(sqlite_url, body=a_large_body())) as town:
        secretary = opened(town, SOLVEIG)
        pick_participant(secretary, "Kommune 019")
        assert len(names_of(secretary)) == 20

        pick_seat(secretary, "Kommune 019, representant 20: Folk Nr399", "replace")
        secretary.submit(name="Guro Fjeld", since="2026-03-01")
        assert secretary.lines[1] == (
            "• Guro Fjeld sitter i Rådmannsgruppen for Kommune 019 (representant) "
            "fra 1. mars 2026."
        )


def test_a_new_member_takes_over_and_the_meeting_ahead_follows(
    database_url: str,
) -> None:
    with a_town(a_store(database_url)) as town:
        _call(town)
        secretary = opened(town, SOLVEIG)
        pick_seat(secretary, "Lier, rådmann: Astrid Brekke", "replace")
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
        assert journal_of(town) == [("RosterChanged", text) for text in changes]

        secretary.turn("organ_day", {"selected_date": "2026-02-09"})
        assert "Astrid Brekke, rådmann" in secretary.lines
        secretary.turn("organ_day", {"selected_date": "2026-02-10"})
        assert "Trond Nygård, rådmann" in secretary.lines


def test_an_office_changes_in_all_its_bodies(sqlite_url: str) -> None:
    with a_town(a_store(sqlite_url, body=a_body(EX_OFFICIO))) as town:
        keep_also(town, "Styringsgruppen", a_seat(2, is_ex_officio=False, holder=None))
        secretary = opened(town, SOLVEIG)
        pick_seat(secretary, "Lier, rådmann: Astrid Brekke", "replace")
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
        secretary = opened(town, SOLVEIG)
        pick_seat(secretary, "Lier, rådmann: Astrid Brekke", "act")
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
    secretary = opened(town, SOLVEIG)
    pick_seat(secretary, "Lier, rådmann: Astrid Brekke", "act")
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
    secretary = opened(town, SOLVEIG)
    pick_seat(secretary, "Lier, rådmann: Astrid Brekke", "stand_in")
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
        secretary = opened(town, SOLVEIG)
        pick_seat(secretary, "Lier, rådmann: Kari Moen", "link")
        field = field_of(secretary, "colleague")
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
        secretary = opened(town, SOLVEIG)
        pick_seat(secretary, "Lier, rådmann: Kari Moen", "link")
        hint = field_of(secretary, "colleague")["hint"]["text"]
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
    secretary = opened(town, SOLVEIG)
    pick_seat(secretary, "Hole, rådmann: Dag Øverby", "end")
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
    secretary = opened(town, SOLVEIG)
    pick_seat(secretary, "Lier, rådmann: Astrid Brekke", "replace")
    secretary.submit(name="Guro Fjeld", since="2025-12-01")
    assert "• Dette retter noe som har vært. Møter som er holdt, endres ikke." in (
        secretary.lines
    )
    secretary.submit()
    assert {event for event, _ in journal_of(town)} == {"RosterCorrected"}


def test_nynorsk_is_spoken_where_the_body_speaks_it(sqlite_url: str) -> None:
    body = a_body(orders=NYNORSK)
    with a_town(a_store(sqlite_url, body=body)) as town:
        secretary = opened(town, SOLVEIG)
        assert secretary.lines[1] == "Slik er det i dag, måndag 2. februar 2026."
        pick_seat(secretary, "Lier, rådmann: Astrid Brekke", "replace")
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


def _call(town: Town) -> None:
    keep(town.store, a_meeting())
    town.store.send_notice(a_meeting().id, an_act(), seen_sequence=0)
    town.deliver()


def _forget(town: Town, person: Person) -> None:
    """Part somebody from the Slack user that the workspace's list gave them."""
    with revising(town.store.engine) as db:
        here = t.people.c.id == person.id
        db.execute(t.people.update().where(here).values(slack=None))
