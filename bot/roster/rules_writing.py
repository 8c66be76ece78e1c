"""Writing standing orders: only what differs from what is usual for the legal form."""

from typing import Any

from bot.orders import LegalForm, StandingOrders, usual
from bot.roster.columns import Column
from bot.roster.numbering_cell import pattern
from bot.roster.reminder_cell import written_reminder_days
from bot.roster.rules_sheet import AGENDA_WORDS, RULE_COLUMNS
from bot.roster.sheet import Cells, Value


def written_rules(orders: StandingOrders) -> Cells:
    """Write a row of rules, without the cells that may stand empty."""
    # The form itself may stand empty when it is the most common one.
    inferred = vars(usual(orders.form, notice_days=orders.notice_days))
    # When the notice goes out by a rule of its own, that is what is written.
    own = {"form": LegalForm.IPR, "notice_days": usual(orders.form).notice_days}
    silent = inferred | own
    return {
        column.name: _written(field, column, getattr(orders, field))
        for field, column in RULE_COLUMNS.items()
        if getattr(orders, field) != silent[field]
    }


def _written(field: str, column: Column, value: Any) -> Value:  # noqa: ANN401  # a rule is of any type
    match field:
        case "numbering":
            return pattern(value)
        case "reminder_days":
            return written_reminder_days(value)
        case "agenda":
            words = {kind: word for word, kind in AGENDA_WORDS.items()}
            return ", ".join(words[kind] for kind in value)
    if column.choices:
        return column.word(value)
    found: Value = value
    return found
