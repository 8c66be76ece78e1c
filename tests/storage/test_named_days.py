"""Named days are kept with who wrote them down and when, on both databases."""

from dataclasses import replace
from datetime import date
from typing import Final

import pytest
from sqlalchemy import select

from bot.errors import OnlyForSecretariat
from bot.orders import Language
from bot.planning.errors import NamedDayKnown
from bot.planning.named_day import NamedDay, NamedDayId
from storage import Store
from storage import tables as t
from storage.database import reading
from tests.builders import ASTRID, NOW, SOLVEIG, an_act

NB: Final = Language.BOKMAL
FREE: Final = NamedDay(
    name="vinterferie",
    county="Buskerud",
    since=date(2027, 3, 1),
    until=date(2027, 3, 5),
    source="brev",
)


def test_a_day_is_kept_and_taken_away(store: Store) -> None:
    store.planner.name_day(an_act(), FREE, language=NB)
    (kept,) = store.named_days(2027)
    assert (kept.by, kept.at) == (SOLVEIG.name, NOW)
    with pytest.raises(NamedDayKnown):
        store.planner.name_day(an_act(), FREE, language=NB)
    assert store.planner.forget_day(an_act(), kept.id) == kept
    assert store.planner.forget_day(an_act(), kept.id) is None
    assert store.named_days(2027) == ()
    days = "vinterferie 01.03.2027–05.03.2027, Buskerud."
    assert _journal(store) == [
        f"Ny dag å gå utenom: {days}",
        f"Ikke lenger en dag å gå utenom: {days}",
    ]


def test_a_repeat_has_no_effect(store: Store) -> None:
    for name in ("Fylkesting", "Kommunestyre"):
        named = NamedDay(name=name, since=FREE.since, until=FREE.until)
        store.planner.name_day(an_act(delivery="1"), named, language=NB)
    assert [each.name for each in store.named_days(2027)] == ["Fylkesting"]


def test_only_who_keeps_books_may(store: Store) -> None:
    for act in (an_act(ASTRID), replace(an_act(), by=None)):
        with pytest.raises(OnlyForSecretariat):
            store.planner.name_day(act, FREE, language=NB)
        with pytest.raises(OnlyForSecretariat):
            store.planner.forget_day(act, NamedDayId(1))
    assert store.named_days(2027) == ()


def _journal(store: Store) -> list[str]:
    with reading(store.engine) as db:
        rows = db.scalars(select(t.journal.c.facts).order_by(t.journal.c.id))
        return [facts["text"] for facts in rows if "text" in facts]
