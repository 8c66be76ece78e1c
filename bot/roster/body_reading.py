"""Reading the bodies: what each is, its rules, who keeps its books and who leads it."""

from dataclasses import replace
from datetime import date

from bot.body import ChairRole
from bot.roster import body_sheets as s
from bot.roster import named
from bot.roster.named import Named
from bot.roster.roster import Body, Rules, Secretary, Term
from bot.roster.row import AskedRow, Index
from bot.roster.rows import Rows
from bot.roster.rules_reading import read_rules


def read_bodies(rows: Rows) -> tuple[Body, ...]:
    """Read each body, with the bodies it stands among and its rules."""
    pairs = rows.pairs(s.BODIES, _body)
    which = named.bodies(rows, (body for _, body in pairs))
    rules = read_rules(rows, which)
    return tuple(
        replace(_among(row, body, which), rules=_in_order(rules.get(body, ())))
        for row, body in pairs
    )


def read_secretaries(rows: Rows, known: Named) -> tuple[Secretary, ...]:
    """Read who keeps each body's books."""
    return rows.entries(s.SECRETARIES, lambda row: _secretary(row, known))


def read_terms(rows: Rows, known: Named) -> tuple[Term, ...]:
    """Read whose turn it is to lead each body."""
    return rows.entries(s.TERMS, lambda row: _term(row, known))


def _body(row: AskedRow) -> Body | None:
    name, organisation = row.text("organ"), row.text("organisasjon")
    task = row.text("oppgave")
    since, until = row.days()
    if not name:
        return None
    return Body(
        name=name,
        organisation=organisation,
        task=task,
        since=since,
        until=until,
        at=row.at,
    )


def _among(row: AskedRow, body: Body, which: Index[Body] | None) -> Body:
    return replace(
        body,
        parent=_name_of(row, "overordnet organ", body, which),
        predecessor=_name_of(row, "forgjenger", body, which),
    )


def _name_of(row: AskedRow, column: str, body: Body, which: Index[Body] | None) -> str:
    """Find a body that another refers to by name alone, at home before elsewhere."""
    other = row.one_of(column, which, within=body.organisation)
    if other is None or which is None:
        return ""
    if other.organisation != body.organisation and len(which.find(other.name)) > 1:
        text = f"Det er flere organer som heter {other.name}. Gi dem hvert sitt navn."
        row.fault(column, text)
        return ""
    return other.name


def _in_order(rules: tuple[Rules, ...]) -> tuple[Rules, ...]:
    return tuple(sorted(rules, key=lambda each: each.since or date.min))


def _secretary(row: AskedRow, known: Named) -> Secretary | None:
    body, person = row.one_of("organ", known.which), row.one_of("person", known.who)
    title = row.text("tittel") or s.SECRETARY
    since, until = row.days()
    if body is None or person is None:
        return None
    return Secretary(
        body=body, person=person, title=title, since=since, until=until, at=row.at
    )


def _term(row: AskedRow, known: Named) -> Term | None:
    body, whose = row.one_of("organ", known.which), row.one_of("deltaker", known.whose)
    role: ChairRole | None = row.choice("rolle", default=None)
    person = row.one_of("person", known.who)
    since, until = row.days()
    if body is None or whose is None or role is None:
        return None
    return Term(
        body=body,
        role=role,
        participant=whose,
        person=person,
        since=since,
        until=until,
        at=row.at,
    )
