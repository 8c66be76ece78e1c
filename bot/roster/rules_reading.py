"""Reading standing orders: what a row leaves open is usual for the legal form."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from bot.agenda.item import ItemKind
from bot.orders import LegalForm, StandingOrders, usual
from bot.roster.columns import Column, Holds
from bot.roster.repeats import leads_to
from bot.roster.roster import Body, Rules
from bot.roster.row import AskedRow, Index
from bot.roster.rows import Rows
from bot.roster.rules_sheet import AGENDA_WORDS, RULE_COLUMNS, RULES


def read_rules(
    rows: Rows, which: Index[Body] | None
) -> Mapping[Body, tuple[Rules, ...]]:
    """Read the rules of each body, in the order of the rows."""
    found: defaultdict[Body, tuple[Rules, ...]] = defaultdict(tuple)
    following: list[tuple[AskedRow, Body, date | None]] = []
    for row in rows.of(RULES):
        body, since = row.one_of("organ", which), row.day("fra")
        orders = _orders(row)
        if body:
            orders = replace(orders, chair_follows=_followed(row, body, which))
            _check_day(row, found[body], since)
            found[body] += (Rules(since=since, orders=orders),)
            following.append((row, body, since))
    named = {(body.organisation, body.name): rules for body, rules in found.items()}
    for row, body, since in following:
        _check_lead(row, body, since or date.min, named)
    return found


def _orders(row: AskedRow) -> StandingOrders:
    """Read every rule but the one that mentions another body."""
    read = {field: _value(row, field, column) for field, column in RULE_COLUMNS.items()}
    said = {field: value for field, value in read.items() if value is not None}
    form, notice = said.get("form", LegalForm.IPR), said.get("notice_days")
    return replace(usual(form, notice_days=notice), **said)


def _value(row: AskedRow, field: str, column: Column) -> Any:  # noqa: ANN401  # a rule is of any type
    alone: Mapping[str, Callable[[str], Any]] = {
        "chair_follows": lambda _: None,
        "numbering": row.numbering,
        "reminder_days": row.reminder_days,
        "enquiries": row.email,
        "agenda": lambda name: _agenda(row, name),
    }
    if read := alone.get(field):
        return read(column.name)
    if column.choices:
        return row.choice(column.name, default=None)
    if column.holds is Holds.NUMBER:
        return row.number(column.name)
    return row.text(column.name) or None


def _agenda(row: AskedRow, column: str) -> tuple[ItemKind, ...] | None:
    agenda = row.words(column, AGENDA_WORDS)
    if agenda and ItemKind.CASE not in agenda:
        word = next(w for w, kind in AGENDA_WORDS.items() if kind is ItemKind.CASE)
        text = f"«{word}» mangler. Skriv det der møtets egne saker skal stå."
        row.fault(column, text)
    return agenda


def _followed(row: AskedRow, body: Body, which: Index[Body] | None) -> str:
    column = RULE_COLUMNS["chair_follows"].name
    followed = row.one_of(column, which, within=body.organisation)
    if followed is None:
        return ""
    if followed.organisation != body.organisation:
        text = (
            f"{followed.name} hører til {followed.organisation}, og ikke til "
            f"{body.organisation}. Leder kan bare følge et organ i samme samarbeid."
        )
        row.fault(column, text)
    return followed.name


def _check_day(row: AskedRow, before: tuple[Rules, ...], since: date | None) -> None:
    if since in [rules.since for rules in before]:
        when = f"fra {since:%d.%m.%Y}" if since else "uten fra-dato"
        text = f"Organet har alt regler {when}. Behold bare den ene raden, eller rett "
        row.fault("fra", f"{text}datoen.")


def _check_lead(
    row: AskedRow,
    body: Body,
    day: date,
    named: Mapping[tuple[str, str], tuple[Rules, ...]],
) -> None:
    """Refuse a lead that is to be taken from where it is itself taken from."""

    def above(name: str) -> Iterable[str]:
        rules = named.get((body.organisation, name), ())
        begun = [each for each in rules if (each.since or date.min) <= day]
        last = max(begun, key=lambda each: each.since or date.min, default=None)
        return [last.orders.chair_follows] if last and last.orders.chair_follows else []

    if any(leads_to(above, name, body.name) for name in above(body.name)):
        text = f"{body.name} får da leder fra seg selv til slutt. Velg et annet organ."
        row.fault(RULE_COLUMNS["chair_follows"].name, text)
