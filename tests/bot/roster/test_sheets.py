"""The sheets say all that a roster can hold, in words that are told apart."""

from dataclasses import fields
from enum import Enum

import pytest

from bot.agenda.item import ItemKind
from bot.body import Rank
from bot.orders import StandingOrders
from bot.roster.columns import Column, Holds, SheetPlan
from bot.roster.rules_sheet import AGENDA_WORDS, RULE_COLUMNS
from bot.roster.sheets import SHEETS, plan_of
from bot.roster.words import fold

COLUMNS = [(plan, column) for plan in SHEETS for column in plan.columns]
#: What a drop-down of a workbook has room for.
LONGEST_CHOICES = 255


def _names(plan: SheetPlan) -> list[str]:
    return [column.name for column in plan.columns]


def test_sheets_are_known_however_they_are_spelled() -> None:
    assert [plan_of(fold(plan.name).upper()) for plan in SHEETS] == list(SHEETS)
    assert plan_of("Les meg") is None


@pytest.mark.parametrize("plan", SHEETS, ids=lambda plan: plan.name)
def test_columns_of_a_sheet_are_told_apart(plan: SheetPlan) -> None:
    names = [fold(name) for name in _names(plan)]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(("plan", "column"), COLUMNS)
def test_columns_refer_to_sheets_that_are_there(
    plan: SheetPlan, column: Column
) -> None:
    names = {"", *(other.name for other in SHEETS)}
    assert {column.listed_in, column.found_in} <= names


@pytest.mark.parametrize(("plan", "column"), COLUMNS)
def test_choices_fit_a_drop_down(plan: SheetPlan, column: Column) -> None:
    words = ",".join(column.choices)
    assert len(words) <= LONGEST_CHOICES
    assert words.count(",") == max(len(column.choices) - 1, 0)


def test_every_meaning_has_a_word_but_that_of_a_stand_in() -> None:
    lacking = [
        meaning
        for _, column in COLUMNS
        for kind in {type(meaning) for meaning in column.choices.values()}
        if issubclass(kind, Enum)
        for meaning in set(kind) - set(column.choices.values())
    ]
    assert lacking == [Rank.STAND_IN]


def test_every_rule_has_a_column() -> None:
    assert list(RULE_COLUMNS) == [field.name for field in fields(StandingOrders)]


def test_every_kind_of_item_has_a_word() -> None:
    assert sorted(AGENDA_WORDS.values()) == sorted(ItemKind)


def test_examples_are_what_the_columns_hold() -> None:
    odd = [
        (plan.name, column.name)
        for plan, column in COLUMNS
        if column.choices and column.example not in ("", *column.choices)
    ]
    assert odd == []
    assert {column.holds for _, column in COLUMNS} == set(Holds)
