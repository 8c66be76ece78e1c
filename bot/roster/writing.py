"""Writing: a roster becomes the rows that a secretary could have written."""

from collections.abc import Iterable, Iterator, Mapping

from bot.body import Rank
from bot.meeting import Form
from bot.office import Manner
from bot.rights import Rights
from bot.roster.body_sheets import SECRETARY, TERMS
from bot.roster.case_rows import written_item
from bot.roster.columns import SheetPlan
from bot.roster.fault import Whereabouts
from bot.roster.party_sheets import TENURES
from bot.roster.plan_sheets import MEETINGS
from bot.roster.references import References
from bot.roster.rhythm_writing import written_named_day, written_rhythm
from bot.roster.roster import (
    Body,
    Dated,
    Listing,
    Mandate,
    Meeting,
    Membership,
    Participant,
    Person,
    Roster,
    Seat,
    Secretary,
    Tenure,
    Term,
)
from bot.roster.rules_writing import written_rules
from bot.roster.seat_sheets import MANDATES
from bot.roster.sheet import Cells, Row, Sheet, Value
from bot.roster.sheets import SHEETS

#: A row by the columns' names. What goes without saying is nothing, or an empty text.
Written = Mapping[str, Value | None]


def sheets_of(roster: Roster) -> tuple[Sheet, ...]:
    """Write a roster down, so that reading it gives an equal one.

    A cell whose value goes without saying is left empty.
    """
    rows = _rows(roster, References(roster))
    return tuple(_sheet(plan, rows[plan.name]) for plan in SHEETS)


def _sheet(plan: SheetPlan, rows: Iterable[Written]) -> Sheet:
    return Sheet(
        at=Whereabouts(file="", sheet=plan.name),
        columns=tuple(column.name for column in plan.columns),
        rows=tuple(
            Row(number=number, cells=_filled(plan, row))
            for number, row in enumerate(rows, 1)
        ),
    )


def _filled(plan: SheetPlan, row: Written) -> Cells:
    """Put cells in the order of the columns, without those that are empty."""
    cells = ((column.name, row.get(column.name)) for column in plan.columns)
    return {name: value for name, value in cells if value is not None and value != ""}


def _rows(roster: Roster, to: References) -> Mapping[str, Iterable[Written]]:
    return {
        "deltakere": (_participant(each, to) for each in roster.participants),
        "medlemskap": (_membership(each) for each in roster.memberships),
        "personer": (_person(each) for each in roster.people),
        "verv": (_tenure(each, to) for each in roster.tenures),
        "organer": (_body(each) for each in roster.bodies),
        "regler": (row for each in roster.bodies for row in _rules(each, to)),
        "sekretariat": (_secretary(each, to) for each in roster.secretaries),
        "ledelse": (_term(each, to) for each in roster.terms),
        "plasser": (_seat(each, to) for each in roster.seats),
        "medlemmer": (_mandate(each, to) for each in roster.mandates),
        "vara": (_listing(each, to) for each in roster.listings),
        "rytme": (written_rhythm(each, to) for each in roster.rhythms),
        "dager": (written_named_day(each) for each in roster.named_days),
        "møter": (_meeting(each, to) for each in roster.meetings),
        "saker": (row for each in roster.meetings for row in _cases(each, to)),
    }


def _days(entry: Dated) -> Written:
    return {"fra": entry.since, "til": entry.until}


def _word(plan: SheetPlan, column: str, meaning: object, usual: object) -> str:
    return _unless(plan.word(column, usual), plan.word(column, meaning))


def _participant(each: Participant, to: References) -> Written:
    return {
        "navn": each.name,
        "slag": each.kind.word,
        "nummer": each.number,
        "etterfølger": each.successor,
        "kontakt": to.person(each.contact),
        "kontakt svarer": _unless("nei", _yes_no(each.contact_answers)),
        **_days(each),
    }


def _membership(each: Membership) -> Written:
    return {"deltaker": each.participant.name, "i": each.whole.name, **_days(each)}


def _person(each: Person) -> Written:
    return {
        "navn": each.name,
        "e-post": each.email,
        "telefon": each.phone,
        "kommer fra": each.origin,
        "i Slack": _unless("ja", _yes_no(each.is_in_slack)),
    }


def _tenure(each: Tenure, to: References) -> Written:
    return {
        "deltaker": each.participant.name,
        "verv": each.office,
        "person": to.person(each.person),
        "måte": _word(TENURES, "måte", each.manner, Manner.PERMANENT),
        **_days(each),
    }


def _body(each: Body) -> Written:
    return {
        "organ": each.name,
        "organisasjon": each.organisation,
        "oppgave": each.task,
        "overordnet organ": each.parent,
        "forgjenger": each.predecessor,
        **_days(each),
    }


def _rules(body: Body, to: References) -> Iterator[Written]:
    for rules in body.rules:
        cells = written_rules(rules.orders)
        yield {"organ": to.body(body), "fra": rules.since, **cells}


def _secretary(each: Secretary, to: References) -> Written:
    return {
        "organ": to.body(each.body),
        "person": to.person(each.person),
        "tittel": _unless(SECRETARY, each.title),
        **_days(each),
    }


def _term(each: Term, to: References) -> Written:
    return {
        "organ": to.body(each.body),
        "rolle": TERMS.word("rolle", each.role),
        "deltaker": each.participant.name,
        "person": to.person(each.person),
        **_days(each),
    }


def _seat(each: Seat, to: References) -> Written:
    return {
        **_which(each, to),
        "gruppe": each.group,
        **_rights(each.rights),
        "stemmer": None if each.weight == 1 else each.weight,
        **_days(each),
    }


def _which(seat: Seat, to: References) -> Written:
    return {
        "organ": to.body(seat.body),
        "deltaker": seat.participant.name,
        "verv": seat.office,
        "nr": None if seat.number == 1 else seat.number,
    }


def _rights(rights: Rights) -> Written:
    votes = _yes_no(rights.votes)
    return {
        "møterett": _unless("ja", _yes_no(rights.attends)),
        "talerett": _unless(votes, _yes_no(rights.speaks)),
        "forslagsrett": _unless(votes, _yes_no(rights.proposes)),
        "stemmerett": _unless("ja", votes),
        "hjemmel": rights.basis,
    }


def _mandate(each: Mandate, to: References) -> Written:
    return {
        **_which(each.seat, to),
        "person": to.person(each.person),
        "som": _word(MANDATES, "som", each.rank, Rank.HOLDER),
        **_days(each),
    }


def _listing(each: Listing, to: References) -> Written:
    whose = each.participant.name if each.participant else ""
    return {
        "organ": to.body(each.body),
        "deltaker": whose,
        **(_which(each.seat, to) if each.seat else {}),
        "gruppe": each.group,
        "person": to.person(each.person),
        **_days(each),
    }


def _meeting(each: Meeting, to: References) -> Written:
    return {
        "organ": to.body(each.body),
        "dato": each.day,
        "fra": each.starts,
        "til": each.ends,
        "siste dag": each.last_day,
        "sted": each.place,
        "møteform": _word(MEETINGS, "møteform", each.form, Form.PHYSICAL),
        "tittel": each.title,
    }


def _cases(meeting: Meeting, to: References) -> Iterator[Written]:
    orders = meeting.body.orders_on(meeting.day)
    for item in meeting.cases:
        yield {
            "organ": to.body(meeting.body),
            "møtedato": meeting.day,
            "fra": None if to.is_alone(meeting) else meeting.starts,
            **written_item(item, orders, meeting.day),
        }


def _yes_no(answer: bool) -> str:  # noqa: FBT001  # it is what is said
    return "ja" if answer else "nei"


def _unless(usual: str, word: str) -> str:
    return "" if word == usual else word
