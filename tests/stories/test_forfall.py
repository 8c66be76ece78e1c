"""Forfall, and the chain of stand-ins: who is asked, who sits, who is told."""

from dataclasses import replace

import pytest

from bot.body import SeatId
from bot.meeting import Answer, Apology, Reason
from bot.orders import ReasonRule, ReleaseRule, StandInRule
from bot.person import Person
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    DAG,
    ELI,
    FRODE,
    GURO,
    SOLVEIG,
    a_body,
    some_orders,
)
from tests.stories.council import a_called_town, nothing_done, the_meeting
from tests.stories.town import Town

LIER, HOLE, COUNTY = SeatId(1), SeatId(2), SeatId(3)
WHEN = "torsdag 26. februar 2026 kl. 09.00–11.15, Drammen rådhus, møterom Spiralen"
RECEIPT = "Takk, vi har registrert *forfall* fra deg. Du trenger ikke gjøre noe mer."


def test_the_seats_first_stand_in_is_asked(database_url: str) -> None:
    with a_called_town(database_url) as town:
        _forfall(town, reason="Arbeid")

        assert _roll(town) == [(ASTRID, Answer.AWAY), (BJARNE, Answer.AWAITED)]
        assert _card(town, ASTRID).endswith(
            f"{RECEIPT} Vi har spurt Bjarne Solli om å møte for deg."
        )
        assert "*Kan du møte for Astrid Brekke, Lier?*" in _card(town, BJARNE)
        assert town.window(BJARNE).calendars == []


def test_a_yes_fills_the_seat_and_gives_the_file(database_url: str) -> None:
    with a_called_town(database_url) as town:
        _forfall(town, reason="Arbeid")
        _press(town, BJARNE, "Ja, jeg møter")

        assert _roll(town) == [(ASTRID, Answer.AWAY), (BJARNE, Answer.COMING)]
        assert _card(town, ASTRID).endswith(f"{RECEIPT} Bjarne Solli møter for deg.")
        assert "*Du møter for Astrid Brekke, Lier.*" in _card(town, BJARNE)
        assert town.window(BJARNE).calendars == ["innkalling.ics"]


def test_a_no_asks_the_next_and_a_last_no_tells_the_secretary(
    database_url: str,
) -> None:
    with a_called_town(database_url) as town:
        _forfall(town, reason="Arbeid")
        _press(town, BJARNE, "Nei, jeg kan ikke")
        _press(town, CECILIE, "Nei, jeg kan ikke")

        away = Answer.AWAY
        assert _roll(town) == [(ASTRID, away), (BJARNE, away), (CECILIE, away)]
        assert _card(town, ASTRID).endswith(
            f"{RECEIPT} Foreløpig møter ingen for deg. Sekretariatet har fått beskjed."
        )
        assert _said(town, SOLVEIG)[-1] == (
            "*Plassen er tom: Lier*\n"
            f"Astrid Brekke har forfall til Rådmannsgruppen, {WHEN}, og ingen møter i "
            "stedet. Finn noen, eller la plassen stå tom."
        )


def test_a_stand_in_who_said_yes_and_can_not_after_all(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        _forfall(town, reason="Arbeid")
        _press(town, BJARNE, "Ja, jeg møter")
        _press(town, BJARNE, "Nei, jeg kan ikke")

        assert _roll(town) == [
            (ASTRID, Answer.AWAY),
            (BJARNE, Answer.AWAY),
            (CECILIE, Answer.AWAITED),
        ]
        assert "Kan du møte for Astrid Brekke" in _card(town, CECILIE)


def test_whoever_said_no_may_take_it_back_until_another_has_said_yes(
    sqlite_url: str,
) -> None:
    with a_called_town(sqlite_url) as town:
        _forfall(town, reason="Arbeid")
        for person in (BJARNE, CECILIE):
            _press(town, person, "Nei, jeg kan ikke")
        _press(town, BJARNE, "Jeg kan likevel")

        assert _roll(town)[1:] == [(BJARNE, Answer.COMING), (CECILIE, Answer.AWAY)]
        assert _card(town, ASTRID).endswith("Bjarne Solli møter for deg.")
        assert _card(town, CECILIE).endswith("Du møter ikke for Astrid Brekke, Lier.")


def test_a_withdrawn_forfall_lets_the_stand_in_go_where_the_body_says_so(
    database_url: str,
) -> None:
    body = a_body(orders=some_orders(release=ReleaseRule.AT_ONCE))
    with a_called_town(database_url, body) as town:
        _forfall(town, reason="Arbeid")
        _press(town, BJARNE, "Ja, jeg møter")
        _press(town, ASTRID, "Trekk forfallet")

        assert _roll(town) == [(ASTRID, Answer.COMING), (BJARNE, Answer.RELEASED)]
        assert _said(town, BJARNE)[-1] == (
            f"*Du trenger ikke møte likevel: Rådmannsgruppen, {WHEN}*\n"
            "Astrid Brekke kommer selv. Takk for at du var klar."
        )
        assert town.window(BJARNE).calendars == ["innkalling.ics", "avlysning.ics"]


def test_who_was_let_go_is_asked_again_out_loud(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        _forfall(town, reason="Arbeid")
        _press(town, ASTRID, "Trekk forfallet")
        _forfall(town, reason="Reise")

        assert _said(town, BJARNE)[-1] == (
            f"*Kan du møte likevel? Rådmannsgruppen, {WHEN}*\n"
            "Du er spurt på nytt. Svar i den øverste meldingen om møtet, "
            "der knappene er."
        )
        _press(town, BJARNE, "Ja, jeg møter")
        assert _roll(town)[-1] == (BJARNE, Answer.COMING)


def test_a_member_who_said_yes_can_still_report_forfall(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        _press(town, ASTRID, "Jeg kommer")
        _forfall(town, reason="Sykdom")

        assert _roll(town) == [(ASTRID, Answer.AWAY), (BJARNE, Answer.AWAITED)]


def test_a_member_picks_another_of_the_listed(sqlite_url: str) -> None:
    body = a_body(orders=some_orders(stand_ins=StandInRule.PICKED))
    with a_called_town(sqlite_url, body) as town:
        _forfall(town, reason="Arbeid", stand_in="Cecilie Aas")

        assert _roll(town) == [(ASTRID, Answer.AWAY), (CECILIE, Answer.AWAITED)]


def test_a_permanent_proxy_sends_nobody_when_there_is_nobody(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        member = town.window(FRODE)
        member.press("Meld forfall")
        assert (
            "Ingen på varalista for plassen din kan spørres. "
            "Sekretariatet får beskjed når du sender."
        ) in member.lines
        member.submit(reason="Reise")
        town.deliver()

        assert _roll(town, COUNTY) == [(FRODE, Answer.AWAY)]
        assert "Plassen er tom: Buskerud fylkeskommune" in _said(town, SOLVEIG)[-1]
        assert town.window(GURO).cards == []


def test_a_body_without_stand_ins_leaves_the_seat_empty(sqlite_url: str) -> None:
    body = a_body(orders=some_orders(stand_ins=StandInRule.NONE))
    with a_called_town(sqlite_url, body) as town:
        _forfall(town, reason="Annet")

        assert _roll(town) == [(ASTRID, Answer.AWAY)]
        assert _card(town, ASTRID).endswith(
            f"{RECEIPT} Organet kaller ikke inn vara for plassen din."
        )
        assert len(_said(town, SOLVEIG)) == 1


@pytest.mark.parametrize(
    ("typed", "name", "in_slack"),
    [
        ({"colleague": GURO.slack}, "Guro Fjeld", True),
        (
            {"name": "Nina Berg", "origin": "Lier", "email": "nina@lier.example"},
            "Nina Berg",
            False,
        ),
    ],
)
def test_a_member_sends_somebody_of_their_own(
    database_url: str, typed: dict[str, str], name: str, in_slack: bool
) -> None:
    body = a_body(orders=some_orders(stand_ins=StandInRule.PICKED))
    with a_called_town(database_url, body) as town:
        _forfall(town, reason="Arbeid", **typed)

        assert [p.name for p, _ in _roll(town)] == ["Astrid Brekke", name]
        if in_slack:
            assert "Kan du møte for Astrid Brekke" in _card(town, GURO)
        else:
            assert _said(town, SOLVEIG)[-1].startswith(
                "*Ta kontakt med Nina Berg* "
                "(<mailto:nina@lier.example|nina@lier.example>)"
            )
            _press(town, SOLVEIG, "Svarte ja")
            assert _card(town, ASTRID).endswith("Nina Berg møter for deg.")


def test_two_seats_empty_at_once_and_one_stand_in_for_both(sqlite_url: str) -> None:
    """Eli is listed in both seats, and can sit in one only."""
    lier, hole, county = a_body().seats
    seats = (replace(lier, stand_ins=(ELI,)), hole, county)
    with a_called_town(sqlite_url, replace(a_body(), seats=seats)) as town:
        _forfall(town, reason="Arbeid")
        town.window(DAG).press("Meld forfall")
        town.window(DAG).submit(reason="Arbeid")
        town.deliver()

        assert _roll(town, LIER)[-1] == (ELI, Answer.AWAITED)
        assert _roll(town, HOLE) == [(DAG, Answer.AWAY)]
        assert "Plassen er tom: Hole" in _said(town, SOLVEIG)[-1]


def test_the_overview_follows_the_chain(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        _forfall(town, reason="Arbeid")
        seen = [_overview(town)]
        _press(town, BJARNE, "Nei, jeg kan ikke")
        seen += [_overview(town)]
        _press(town, CECILIE, "Ja, jeg møter")
        seen += [_overview(town)]

        asked = (
            "er spurt om å møte for Astrid Brekke, Lier, svarfrist onsdag 4. februar"
        )
        assert [line.partition(" kl. ")[0] for line in seen] == [
            f"Bjarne Solli {asked}",
            f"Cecilie Aas {asked}",
            "Cecilie Aas for Astrid Brekke, Lier",
        ]
        assert seen[1].endswith(" (har sagt nei: Bjarne Solli)")


@pytest.mark.parametrize(
    ("rule", "typed", "kept"),
    [
        (ReasonRule.OPTIONAL, {}, None),
        (ReasonRule.OPTIONAL, {"reason": "Arbeid"}, Apology(reason=Reason.WORK)),
        (ReasonRule.NOT_ASKED, {}, None),
        (ReasonRule.NOT_ASKED, {"note": "Er i Bodø"}, Apology(note="Er i Bodø")),
    ],
)
def test_nobody_has_to_say_why_where_it_is_not_asked(
    database_url: str, rule: ReasonRule, typed: dict[str, str], kept: Apology | None
) -> None:
    body = a_body(orders=some_orders(reason=rule))
    with a_called_town(database_url, body) as town:
        _forfall(town, **typed)

        assert _roll(town) == [(ASTRID, Answer.AWAY), (BJARNE, Answer.AWAITED)]
        assert the_meeting(town).roll[LIER][0].apology == kept


def test_a_note_without_a_reason_is_for_the_secretary_alone(sqlite_url: str) -> None:
    body = a_body(orders=some_orders(reason=ReasonRule.NOT_ASKED))
    with a_called_town(sqlite_url, body) as town:
        _forfall(town, note="Er i Bodø")
        town.window(SOLVEIG).type("/mote status")

        assert "Astrid Brekke: «Er i Bodø»" in town.window(SOLVEIG).lines


def test_an_apology_is_not_reported_twice(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        _forfall(town, reason="Arbeid")
        with nothing_done(town):
            town.window(ASTRID).type("/forfall")

        assert town.window(ASTRID).whispers == [
            (
                "Du har ingen innkallinger å melde forfall til nå. "
                "Svarene dine ser du under «Hjem»."
            )
        ]


def _forfall(town: Town, **typed: str | None) -> None:
    member = town.window(ASTRID)
    member.type("/forfall")
    member.submit(**typed)
    town.deliver()


def _press(town: Town, person: Person, label: str) -> None:
    town.window(person).press(label)
    town.deliver()


def _roll(town: Town, seat: SeatId = LIER) -> list[tuple[Person, Answer]]:
    return [(s.person, s.answer) for s in the_meeting(town).roll[seat]]


def _card(town: Town, person: Person) -> str:
    """Read a person's own message about the meeting, of which there is one."""
    (card,) = [m for m in town.window(person).cards if "Innkalling:" in m["text"]]
    return str(card["text"])


def _said(town: Town, person: Person) -> list[str]:
    return [message["text"] for message in town.window(person).cards]


def _overview(town: Town) -> str:
    """Read the overview's line about Lier."""
    blocks = town.window(SOLVEIG).cards[0]["blocks"]
    texts: list[str] = [b["text"]["text"] for b in blocks if b["type"] == "section"]
    lines = (line for text in texts for line in text.splitlines())
    return next(line for line in lines if "Brekke, Lier" in line)
