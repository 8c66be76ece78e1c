"""Bodies of a roster in the database: their place, rules, books and lead."""

from datetime import date

from sqlalchemy import Engine, select

from bot.body import BodyId
from bot.orders import LegalForm, StandInRule
from bot.roster.outcome import Outcome, Verb
from storage import tables as t
from storage.database import reading
from tests.rosters import BODY, SECRETARY, Cells
from tests.storage.roster.keeping import FEBRUARY, keep_file, texts, the_body, told


def test_keep_places_a_body_among_others(engine: Engine) -> None:
    old = {**BODY, "organ": "Rådmannsutvalget", "til": "31.12.2013"}
    board = {**BODY, "organ": "Styringsgruppen"}
    keep_file(engine, {"organer": (BODY, old, board)})
    placed = {
        **BODY,
        "overordnet organ": "Styringsgruppen",
        "forgjenger": "Rådmannsutvalget",
        "oppgave": "Forberede saker",
    }
    outcome = keep_file(engine, {"organer": (placed, old, board)})
    body = the_body(engine)
    assert told(outcome) == [
        (
            Verb.CHANGED,
            (
                "Rådmannsgruppen: oppgave er nå «Forberede saker» (sto tomt), "
                "overordnet organ er nå «Styringsgruppen» (sto tomt) og forgjenger er "
                "nå «Rådmannsutvalget» (sto tomt)."
            ),
        )
    ]
    assert (body.parent, body.predecessor, body.task) == (
        "Styringsgruppen",
        "Rådmannsutvalget",
        "Forberede saker",
    )
    assert the_body(engine, id=BodyId(2)).successor == "Rådmannsgruppen"


def test_keep_finds_a_parent_at_home_before_elsewhere(engine: Engine) -> None:
    elsewhere = {"organ": "Styret", "organisasjon": "Annen region"}
    at_home = {**elsewhere, "organisasjon": "Vestregionen"}
    child = {**BODY, "overordnet organ": "Styret"}
    keep_file(engine, {"organer": (elsewhere, child, at_home)})
    with reading(engine) as db:
        parent = select(t.bodies.c.parent).where(t.bodies.c.name == "Rådmannsgruppen")
        assert db.scalar(parent) == 3


def test_keep_finds_a_predecessor_of_another_organisation(engine: Engine) -> None:
    before = {"organ": "OSU", "organisasjon": "Helse"}
    after = {**BODY, "forgjenger": "OSU"}
    keep_file(engine, {"organer": (after, before)})
    assert the_body(engine).predecessor == "OSU"


def test_keep_gives_a_body_new_rules_from_a_day(engine: Engine) -> None:
    rules = {"organ": "Rådmannsgruppen", "organform": "§ 27-samarbeid"}
    first = keep_file(engine, {"regler": (rules,)})
    later = {**rules, "fra": "01.01.2028", "organform": "administrativ gruppe"}
    outcome = keep_file(engine, {"regler": (rules, later)})
    assert "Rådmannsgruppen: reglene er nye." in texts(first)
    assert told(outcome) == [
        (
            Verb.CHANGED,
            (
                "Rådmannsgruppen: reglene fra 01.01.2028 er nye: organform, vara, "
                "vara slippes, vedtaksført, årsak og offentlighet."
            ),
        )
    ]
    orders = [the_body(engine, on).orders for on in (FEBRUARY, date(2028, 1, 1))]
    assert [(each.form, each.stand_ins) for each in orders] == [
        (LegalForm.PARAGRAPH_27, StandInRule.PERSONAL),
        (LegalForm.ADMINISTRATIVE, StandInRule.PICKED),
    ]


def test_keep_corrects_rules_that_have_been_in_force(engine: Engine) -> None:
    rules: Cells = {"organ": "Rådmannsgruppen", "svar dager": 4}
    keep_file(engine, {"regler": (rules,)})
    other = {**rules, "svar dager": 5, "vara": "valgfri"}
    outcome = keep_file(engine, {"regler": (other,)})
    assert told(outcome) == [
        (Verb.CORRECTED, "Rådmannsgruppen: reglene er rettet: vara og svar dager.")
    ]
    assert the_body(engine).orders.answer_days == 5


def test_keep_leaves_rules_that_the_file_does_not_mention(engine: Engine) -> None:
    keep_file(engine, {"regler": ({"organ": "Rådmannsgruppen", "svar dager": 4},)})
    assert keep_file(engine) == Outcome()
    assert the_body(engine).orders.answer_days == 4


def test_keep_changes_who_keeps_the_books(engine: Engine) -> None:
    keep_file(engine)
    goes = {**SECRETARY, "til": "31.12.2026"}
    comes = {**SECRETARY, "person": "Bjarne Solli", "tittel": "daglig leder"}
    outcome = keep_file(engine, {"sekretariat": (goes, {**comes, "fra": "01.01.2027"})})
    assert told(outcome) == [
        (
            Verb.CHANGED,
            (
                "Rådmannsgruppen: sekretariat er nå Bjarne Solli (daglig leder) fra "
                "01.01.2027 (før: Frode Haugen (sekretær))."
            ),
        )
    ]
    assert [
        [(s.person.name, s.title) for s in the_body(engine, on).secretaries_on(on)]
        for on in (date(2026, 12, 31), FEBRUARY)
    ] == [[("Frode Haugen", "sekretær")], [("Bjarne Solli", "daglig leder")]]


def test_keep_passes_the_lead_on(engine: Engine) -> None:
    lead = {"organ": "Rådmannsgruppen", "rolle": "leder", "deltaker": "Lier"}
    deputy = {
        **lead,
        "rolle": "nestleder",
        "deltaker": "Buskerud",
        "person": "Frode Haugen",
    }
    first = keep_file(engine, {"ledelse": (lead, deputy)})
    ends = {**lead, "til": "31.12.2027"}
    next_one = {**lead, "deltaker": "Buskerud", "fra": "01.01.2028"}
    outcome = keep_file(engine, {"ledelse": (ends, next_one, deputy)})
    assert [text for text in texts(first) if "leder er" in text] == [
        "Rådmannsgruppen: leder er Lier.",
        "Rådmannsgruppen: nestleder er Buskerud fylkeskommune ved Frode Haugen.",
    ]
    assert told(outcome) == [
        (
            Verb.CHANGED,
            (
                "Rådmannsgruppen: leder er nå Buskerud fylkeskommune fra 01.01.2028 "
                "(før: Lier)."
            ),
        )
    ]
    chairs = [the_body(engine, on).chair for on in (FEBRUARY, date(2028, 1, 1))]
    assert [chair and chair.person and chair.person.name for chair in chairs] == [
        "Astrid Brekke",
        "Guro Fjeld",
    ]
