"""Seats that are filled for a part, by the secretary, or not at all; in Slack."""

from dataclasses import replace
from datetime import date

from bot.body import SeatId
from bot.meeting import Answer
from bot.person import Person
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    DAG,
    ELI,
    SOLVEIG,
    TROND,
    a_body,
    a_person,
    a_time,
    an_act,
    some_orders,
)
from tests.stories.council import a_called_town, a_planned_town, the_meeting
from tests.stories.town import Json, Town

LIER, HOLE = SeatId(1), SeatId(2)
THE_DAY_BEFORE = date(2026, 2, 25)


def test_a_member_who_leaves_early_is_stood_in_for_from_then_on(
    database_url: str,
) -> None:
    with a_called_town(database_url) as town:
        _turn(town, ASTRID, "part")
        town.window(ASTRID).submit(since="10:30", reason="Reise")
        town.deliver()

        assert "*Du kommer*, men ikke fra kl. 10.30." in _card(town, ASTRID)
        assert "for Astrid Brekke, Lier, fra kl. 10.30?*" in _card(town, BJARNE)
        _press(town, BJARNE, "Ja, jeg møter")
        assert _card(town, ASTRID).endswith("Bjarne Solli møter for deg.")
        assert _answers(town) == [(ASTRID, Answer.COMING), (BJARNE, Answer.COMING)]


def test_a_member_who_is_disqualified_leaves_their_seat_for_the_case(
    sqlite_url: str,
) -> None:
    with a_called_town(sqlite_url) as town:
        _turn(town, ASTRID, "cases")
        town.window(ASTRID).submit(cases=["02/2026 Felles plan for sykkelveier"])
        town.deliver()

        assert "*Du kommer*, men er inhabil i sak 02/2026." in _card(town, ASTRID)
        assert "Lier, i sak 02/2026?*" in _card(town, BJARNE)


def test_who_does_not_know_yet_can_say_so(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        _press(town, ASTRID, "Vet ikke ennå")

        assert "Du vet ikke ennå om du kommer." in _card(town, ASTRID)
        assert _answers(town) == [(ASTRID, Answer.UNSURE)]
        _press(town, ASTRID, "Jeg kommer")
        assert _answers(town) == [(ASTRID, Answer.COMING)]


def test_a_mayor_who_changes_her_mind_three_times(sqlite_url: str) -> None:
    """The stand-in keeps the word that he gave, until the secretary has decided."""
    with a_called_town(sqlite_url) as town:
        _forfall(town, ASTRID)
        _press(town, BJARNE, "Ja, jeg møter")
        _press(town, ASTRID, "Trekk forfallet")
        assert "sekretariatet avgjør hvem av dere som møter" in _card(town, ASTRID)
        assert "Hvem skal møte for Lier?" in _said(town, SOLVEIG)[-1]

        _forfall(town, ASTRID)
        assert "Bjarne Solli møter for deg." in _card(town, ASTRID)
        assert "Bjarne Solli møter for Lier" in _said(town, SOLVEIG)[-1]

        _press(town, ASTRID, "Trekk forfallet")
        _press(town, SOLVEIG, "Medlemmet møter")
        assert _answers(town) == [(ASTRID, Answer.COMING), (BJARNE, Answer.RELEASED)]
        assert "Astrid Brekke møter for Lier" in _said(town, SOLVEIG)[-1]
        assert town.window(BJARNE).files == [
            "Innkalling Rådmannsgruppen 2026-02-26.pdf",
            "innkalling.ics",
            "avlysning.ics",
        ]


def test_the_list_runs_out_and_the_secretary_finds_somebody(
    database_url: str,
) -> None:
    with a_called_town(database_url) as town:
        _forfall(town, DAG)
        _press(town, ELI, "Nei, jeg kan ikke")
        assert "Plassen er tom: Hole" in _said(town, SOLVEIG)[-1]

        secretary = town.window(SOLVEIG)
        secretary.press("Spør en annen")
        secretary.submit(colleague=TROND.slack, why="Kjenner saken om sykkelveier")
        town.deliver()
        told = "\n".join(secretary.lines)
        assert "Dag Øverby meldte forfall." in told
        assert "Eli Ødegård svarte nei." in told
        assert (
            "Solveig Lunde spurte Trond Nygård utenom tur. Begrunnelse: Kjenner" in told
        )
        assert "⏳ Trond Nygård er spurt" in _said(town, SOLVEIG)[-1]

        _press(town, TROND, "Ja, jeg møter")
        assert "✅ Trond Nygård møter for Hole" in _said(town, SOLVEIG)[-1]
        assert _answers(town, HOLE)[-1] == (TROND, Answer.COMING)


def test_one_of_the_list_and_another_besides_are_not_both_asked(
    sqlite_url: str,
) -> None:
    with a_called_town(sqlite_url) as town:
        _forfall(town, ASTRID)
        _take_up(town, "Lier, rådmann: Astrid Brekke")
        secretary = town.window(SOLVEIG)
        secretary.press_dialog("Spør en annen")
        secretary.submit(
            stand_in="Cecilie Aas", colleague=TROND.slack, why="Kjenner saken"
        )
        assert secretary.dialog["errors"] == {
            "stand_in": (
                "Du har valgt en på lista, og en annen lenger ned. Velg «En som ikke "
                "står på lista» her, eller tøm feltene under."
            )
        }
        assert _answers(town) == [(ASTRID, Answer.AWAY), (BJARNE, Answer.AWAITED)]


def test_the_secretary_answers_on_the_telephone_and_it_shows(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        secretary = town.window(SOLVEIG)
        _take_up(town, "Lier, rådmann: Astrid Brekke")
        secretary.press_dialog("Svarte ja")
        town.deliver()

        assert "Registrert av Solveig Lunde." in "\n".join(secretary.lines)
        assert _answers(town) == [(ASTRID, Answer.COMING)]
        secretary.press_dialog("Melder forfall")
        secretary.submit(reason="Sykdom")
        town.deliver()
        assert _answers(town) == [(ASTRID, Answer.AWAY), (BJARNE, Answer.AWAITED)]


def test_one_who_is_not_in_slack_is_a_task_until_they_have_answered(
    sqlite_url: str,
) -> None:
    lier, *others = a_body().seats
    nina = a_person(10, name="Nina Berg", slack=None, phone="12 34 56 78")
    body = a_body(replace(lier, stand_ins=(nina, CECILIE)), *others)
    with a_planned_town(sqlite_url, body) as town:
        town.store.send_notice(the_meeting(town).id, an_act(), seen_sequence=0)
        town.deliver()
        _forfall(town, ASTRID)

        task = town.window(SOLVEIG).cards[-1]
        assert "Ta kontakt med Nina Berg" in task["text"]
        assert "Hei, Nina! Kan du møte som vara for Astrid Brekke" in _texts(task)
        _press(town, SOLVEIG, "Kalenderfil")
        assert town.window(SOLVEIG).files == [
            "Innkalling Rådmannsgruppen 2026-02-26.docx",
            "Innkalling Rådmannsgruppen 2026-02-26.pdf",
            "innkalling.ics",
        ]
        _press(town, SOLVEIG, "Svarte ja")
        receipt = town.window(SOLVEIG).cards[-1]
        assert receipt["ts"] == task["ts"]
        assert receipt["text"].startswith("✅ Nina Berg kommer")
        assert receipt["text"].endswith("Registrert av Solveig Lunde.")


def test_days_away_are_told_once_and_answer_for_the_meeting(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        member = town.window(ASTRID)
        member.type("/forfall periode")
        member.submit(since="2026-02-20", until="2026-03-03", reason="Reise")
        shown = "\n".join(member.lines)
        assert "Du får forfall til dette møtet nå" in shown
        assert "møterom Spiralen. Bjarne Solli blir spurt om å møte." in shown
        member.submit()
        town.deliver()
        assert _answers(town) == [(ASTRID, Answer.AWAY), (BJARNE, Answer.AWAITED)]

        member.type("/forfall periode")
        assert "Du er borte 20. februar–3. mars 2026." in member.lines
        member.press_dialog("Trekk fraværet")
        town.deliver()
        assert _answers(town) == [(ASTRID, Answer.COMING), (BJARNE, Answer.RELEASED)]


def test_forfall_is_accepted_by_the_secretary_where_the_body_wants_it(
    database_url: str,
) -> None:
    body = a_body(orders=some_orders(judges_apologies=True))
    with a_called_town(database_url, body) as town:
        _forfall(town, ASTRID)
        assert "Sekretariatet tar stilling til om det er gyldig" in _card(town, ASTRID)
        asked = _said(town, SOLVEIG)[-1]
        assert asked.startswith("*Er det gyldig forfall? Astrid Brekke, Lier*")
        assert "rbeid" not in asked, "why stays out of messages"

        secretary = town.window(SOLVEIG)
        secretary.press("Se på forfallet")
        assert any("arbeid" in line for line in secretary.lines)
        secretary.press_dialog("Ikke gyldig")
        town.deliver()
        assert "Forfallet til Astrid Brekke, Lier, er ikke" in _said(town, SOLVEIG)[-1]
        assert "*ikke* godtatt som gyldig, så du har plikt" in _card(town, ASTRID)
        assert "Forfallet ditt er ikke godtatt" in _said(town, ASTRID)[-1]
        told = "\n".join(secretary.lines)
        assert "Forfallet til Astrid Brekke ble ikke godtatt som gyldig." in told

        _press(town, ASTRID, "Trekk forfallet")
        assert "er ikke borte lenger" in _said(town, SOLVEIG)[-1]


def test_a_nights_forfall_is_settled_before_the_meeting_in_the_morning(
    database_url: str,
) -> None:
    """Who is asked at night has an hour of the morning, and so has the next."""
    body = a_body(orders=some_orders(stand_in_days=0))
    with a_called_town(database_url, body) as town:
        town.clock.now = a_time(23, 30, day=THE_DAY_BEFORE)
        _forfall(town, ASTRID)
        assert "Svar innen torsdag 26. februar kl. 08.00." in _card(town, BJARNE)
        assert "For få kan komme" not in str(_said(town, SOLVEIG))

        town.clock.now = a_time(8)
        town.store.do_due(town.clock.now)
        town.deliver()
        assert "Vi fikk ikke svar fra deg i tide" in _card(town, BJARNE)
        assert "Svar innen torsdag 26. februar kl. 08.30." in _card(town, CECILIE)
        _press(town, CECILIE, "Ja, jeg møter")
        assert _answers(town) == [
            (ASTRID, Answer.AWAY),
            (BJARNE, Answer.SILENT),
            (CECILIE, Answer.COMING),
        ]


def test_a_nights_forfall_after_the_cut_off_waits_for_the_secretary(
    sqlite_url: str,
) -> None:
    with a_called_town(sqlite_url) as town:
        town.clock.now = a_time(23, 30, day=THE_DAY_BEFORE)
        _forfall(town, ASTRID)
        assert "Plassen er tom: Lier" in _said(town, SOLVEIG)[-1]

        town.clock.now = a_time(7, 10)
        secretary = town.window(SOLVEIG)
        secretary.press("Spør en annen")
        secretary.submit(stand_in="Cecilie Aas", why="Er alt i Drammen")
        town.deliver()
        told = "\n".join(secretary.lines)
        assert "Så nær møtet spør bare sekretariatet, som tok over." in told
        assert "Svar innen torsdag 26. februar kl. 08.05." in _card(town, CECILIE)
        _press(town, CECILIE, "Ja, jeg møter")
        assert _answers(town)[-1] == (CECILIE, Answer.COMING)


def _forfall(town: Town, person: Person) -> None:
    member = town.window(person)
    member.type("/forfall")
    member.submit(reason="Arbeid")
    town.deliver()


def _turn(town: Town, person: Person, share: str) -> None:
    """Open «Meld forfall», and say how much of the meeting it is about."""
    member = town.window(person)
    member.type("/forfall")
    accessory = member.dialog["blocks"][1]["accessory"]
    chosen = next(o for o in accessory["options"] if o["value"] == share)
    member.turn("apology_share", {"selected_option": chosen})


def _take_up(town: Town, label: str) -> None:
    """Choose a seat from the list in the overview."""
    secretary = town.window(SOLVEIG)
    card = secretary.cards[0]
    beside = [b for b in card["blocks"] if "accessory" in b]
    block = next(b for b in beside if b["accessory"]["action_id"] == "seat_desk")
    options = block["accessory"]["options"]
    chosen = next(o for o in options if o["text"]["text"] == label)
    secretary.pick(card, block, {"selected_option": chosen})


def _press(town: Town, person: Person, label: str) -> None:
    town.window(person).press(label)
    town.deliver()


def _answers(town: Town, seat: SeatId = LIER) -> list[tuple[Person, Answer]]:
    return [(s.person, s.answer) for s in the_meeting(town).roll[seat]]


def _card(town: Town, person: Person) -> str:
    cards = [m for m in town.window(person).cards if "Innkalling:" in m["text"]]
    return str(cards[0]["text"])


def _said(town: Town, person: Person) -> list[str]:
    return [message["text"] for message in town.window(person).cards]


def _texts(message: Json) -> str:
    return "\n".join(
        block["text"]["text"] for block in message["blocks"] if "text" in block
    )
