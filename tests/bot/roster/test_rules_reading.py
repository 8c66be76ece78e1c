"""What a body follows: what a row says, and what is usual where it says nothing."""

from datetime import date
from typing import Any, Final

import pytest

from bot.agenda.item import ItemKind
from bot.orders import (
    Language,
    LegalForm,
    MinutesForm,
    OffDayRule,
    Publicness,
    Published,
    QuorumRule,
    ReasonRule,
    Signatures,
    StandingOrders,
    StandInRule,
    Told,
    usual,
)
from tests.rosters import BODY, COUNCIL, Cells, File, faults, roster

WHERE = "rad.xlsx, arket «regler», rad"
RULES: Cells = {"organ": "Rådmannsgruppen"}
BOARD: Cells = {"organ": "Styringsgruppen", "organisasjon": "Vestregionen"}
FOLLOWING: Cells = {**RULES, "leder følger": "Styringsgruppen"}


def _orders(*rows: Cells) -> list[tuple[date | None, StandingOrders]]:
    found = roster({"regler": rows, "organer": (BODY, BOARD)}).bodies[0]
    return [(rules.since, rules.orders) for rules in found.rules]


def _faults(*rows: Cells) -> list[str]:
    return faults({"regler": rows, "organer": (BODY, BOARD)})


#: What a column is called and may say, and the rule that it becomes.
EVERY_RULE: Final = (
    ("organform", "avtale", "form", LegalForm.AGREEMENT),
    ("språk", "nynorsk", "language", Language.NYNORSK),
    ("vara", "verv", "stand_ins", StandInRule.OFFICE),
    ("varaverv", "assisterende rådmann", "stand_in_office", "assisterende rådmann"),
    ("vedtaksført", "alle deltakere", "quorum", QuorumRule.ALL_PARTICIPANTS),
    ("saker inn dager", 30, "cases_days", 30),
    ("papirer dager", "12", "papers_days", 12),
    ("innkalling dager", 14, "notice_days", 14),
    ("svar dager", "7", "answer_days", 7),
    ("purring dager", "1, 5", "reminder_days", (5, 1)),
    ("vara dager", 0, "stand_in_days", 0),
    ("referat dager", 5, "minutes_days", 5),
    ("merknader dager", 20, "remarks_days", 20),
    ("frist på fridag", "virkedagen etter", "off_days", OffDayRule.LATER),
    ("saksnummer", "N-ÅÅÅÅ", "numbering", "{number}-{year}"),
    (
        "saksliste",
        (
            "opprop, innkalling, referat, referater, orienteringer, saker, "
            "runde, eventuelt"
        ),
        "agenda",
        (
            ItemKind.ROLL_CALL,
            ItemKind.OPENING,
            ItemKind.OWN_MINUTES,
            ItemKind.OTHER_MINUTES,
            ItemKind.BRIEFING,
            ItemKind.CASE,
            ItemKind.ROUND,
            ItemKind.ANY_OTHER,
        ),
    ),
    ("fjernmøte", False, "remote_allowed", False),
    ("årsak", "spørres ikke", "reason", ReasonRule.NOT_ASKED),
    ("melding om forfall", "også deltakeren", "told", Told.PARTICIPANT_TOO),
    ("offentlighet", "intern", "publicness", Publicness.INTERNAL),
    ("spørsmål til", "Post@radet.example", "enquiries", "post@radet.example"),
    ("referatform", "etter rolle", "minutes", MinutesForm.BY_ROLE),
    ("underskrift", "leder og to", "signatures", Signatures.CHAIR_AND_TWO),
    ("referat ut", "sendt", "published", Published.SENT),
    ("lederperiode år", 1, "chair_years", 1),
    ("leder går på omgang", "ja", "chair_rotates", True),
    ("leder følger", "Styringsgruppen", "chair_follows", "Styringsgruppen"),
)


def test_read_takes_every_rule() -> None:
    said = {column: typed for column, typed, _, _ in EVERY_RULE}
    rules: Any = {rule: value for _, _, rule, value in EVERY_RULE}
    assert _orders({**RULES, **said}) == [(None, StandingOrders(**rules))]


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("", LegalForm.IPR),
        ("interkommunalt selskap", LegalForm.IKS),
        ("administrativ gruppe", LegalForm.ADMINISTRATIVE),
    ],
)
def test_read_leaves_to_the_form_what_a_row_leaves_open(
    word: str, form: LegalForm
) -> None:
    assert _orders({**RULES, "organform": word}) == [(None, usual(form))]


def test_read_takes_rules_in_the_order_of_their_days() -> None:
    late = {**RULES, "fra": "01.01.2024", "organform": "interkommunalt politisk råd"}
    early = {**RULES, "organform": "§ 27-samarbeid"}
    assert _orders(late, early) == [
        (None, usual(LegalForm.PARAGRAPH_27)),
        (date(2024, 1, 1), usual(LegalForm.IPR)),
    ]


def test_read_finds_no_rules_where_none_are_said() -> None:
    assert _orders() == []


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ({"organform": "IPR"}, "«organform»: «IPR» kan ikke stå her."),
        ({"vara": "personlg"}, "Mente du «personlig»?"),
        (
            {"svar dager": 400},
            "«svar dager»: «400» kan ikke stå her. Skriv et helt tal",
        ),
        ({"purring dager": "3, 2, 1"}, "Skriv ett eller to tall, for eksempel «2 og"),
        ({"purring dager": "og"}, "Skriv ett eller to tall, for eksempel «2 og 0»"),
        ({"purring dager": "31"}, "Skriv et helt tall fra 0 til 30."),
        ({"lederperiode år": 11}, "Skriv et helt tall fra 0 til 10."),
        ({"saksliste": "saker, evt"}, "«saksliste»: «evt» kan ikke stå her."),
        (
            {"saksliste": "innkalling, eventuelt"},
            "«saksliste»: «saker» mangler. Skriv det der møtets egne saker skal stå.",
        ),
        ({"spørsmål til": "oss"}, "«spørsmål til»: «oss» er ikke en e-postadresse."),
        ({"leder følger": "Styret"}, "«leder følger»: «Styret» står ikke i «organer»."),
        (
            {"leder følger": "Rådmannsgruppen"},
            "«leder følger»: Rådmannsgruppen får da leder fra seg selv til slutt.",
        ),
    ],
)
def test_read_says_which_rule_is_wrong(row: Cells, sentence: str) -> None:
    (found,) = _faults({**RULES, **row})
    assert found.startswith(f"{WHERE} 4")
    assert sentence in found


def test_read_refuses_two_rows_from_the_same_day() -> None:
    early, late = {**RULES}, {**RULES, "fra": "01.01.2024"}
    assert _faults(early, late, late, early) == [
        (
            f"{WHERE} 6, kolonnen «fra»: Organet har alt regler fra 01.01.2024. Behold "
            "bare den ene raden, eller rett datoen."
        ),
        (
            f"{WHERE} 7, kolonnen «fra»: Organet har alt regler uten fra-dato. Behold "
            "bare den ene raden, eller rett datoen."
        ),
    ]


def test_read_refuses_leads_that_follow_each_other() -> None:
    back = {"organ": "Styringsgruppen", "leder følger": "Rådmannsgruppen"}
    assert [fault.split(":")[0] for fault in _faults(FOLLOWING, back)] == [
        f"{WHERE} 4, kolonnen «leder følger»",
        f"{WHERE} 5, kolonnen «leder følger»",
    ]


def test_read_lets_the_lead_turn_around_from_a_day_on() -> None:
    changes: File = {
        "organer": (BODY, BOARD),
        "regler": (
            FOLLOWING,
            {**RULES, "fra": "01.01.2027"},
            {
                "organ": "Styringsgruppen",
                "fra": "01.01.2027",
                "leder følger": "Rådmannsgruppen",
            },
        ),
    }
    assert [len(body.rules) for body in roster(changes).bodies] == [2, 1]


def test_read_refuses_a_lead_from_another_organisation() -> None:
    elsewhere = {**BOARD, "organisasjon": "Osloregionen"}
    assert faults({"regler": (FOLLOWING,), "organer": (BODY, elsewhere)}) == [
        (
            f"{WHERE} 4, kolonnen «leder følger»: Styringsgruppen hører til "
            "Osloregionen, og ikke til Vestregionen. Leder kan bare følge et organ i "
            "samme samarbeid."
        )
    ]


def test_read_puts_the_rules_on_the_body_that_others_refer_to() -> None:
    found = roster({"regler": (RULES,)})
    assert found.seats[0].body.rules == found.bodies[0].rules != ()
    assert found.meetings[0].body == found.bodies[0]
    assert len(COUNCIL["organer"]) == len(found.bodies)
