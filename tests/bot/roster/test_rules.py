"""Which of a body's rules are new, and whether that rewrites what has been."""

from datetime import date

import pytest

from bot.orders import LegalForm, StandingOrders, StandInRule
from bot.roster.outcome import Verb
from bot.roster.roster import Rules
from bot.roster.rules import News, news

TODAY = date(2027, 3, 10)
ALWAYS = Rules(orders=StandingOrders())
LAX = Rules(orders=StandingOrders(stand_ins=StandInRule.PICKED, answer_days=5))
AHEAD = Rules(
    since=date(2028, 1, 1), orders=StandingOrders(form=LegalForm.KO, notice_days=14)
)
AHEAD_LAX = Rules(since=date(2028, 1, 1), orders=LAX.orders)
LAST_YEAR = Rules(since=date(2026, 1, 1), orders=LAX.orders)
THIS_YEAR = Rules(since=date(2027, 1, 1), orders=AHEAD.orders)
THREE = "vara, innkalling dager og svar dager"


@pytest.mark.parametrize(
    ("before", "now", "verb", "text"),
    [
        ([], [ALWAYS], Verb.ADDED, "reglene er nye"),
        (
            [ALWAYS],
            [ALWAYS, AHEAD],
            Verb.CHANGED,
            "reglene fra 01.01.2028 er nye: organform og innkalling dager",
        ),
        ([ALWAYS], [LAX], Verb.CORRECTED, "reglene er rettet: vara og svar dager"),
        (
            [ALWAYS, AHEAD],
            [ALWAYS, AHEAD_LAX],
            Verb.CHANGED,
            f"reglene fra 01.01.2028 er endret: organform, {THREE}",
        ),
        (
            [ALWAYS, AHEAD],
            [ALWAYS],
            Verb.CHANGED,
            "reglene fra 01.01.2028 er tatt bort",
        ),
        (
            [ALWAYS, LAST_YEAR],
            [ALWAYS],
            Verb.CORRECTED,
            "reglene fra 01.01.2026 er tatt bort",
        ),
        (
            [ALWAYS, THIS_YEAR],
            [ALWAYS, LAST_YEAR, THIS_YEAR],
            Verb.CORRECTED,
            "reglene fra 01.01.2026 er nye: vara og svar dager",
        ),
    ],
)
def test_news_of_rules(
    before: list[Rules], now: list[Rules], verb: Verb, text: str
) -> None:
    assert list(news(before, now, today=TODAY)) == [News(verb=verb, text=text)]


def test_news_of_the_same_rules_is_none() -> None:
    assert list(news([ALWAYS, AHEAD], [ALWAYS, AHEAD], today=TODAY)) == []
