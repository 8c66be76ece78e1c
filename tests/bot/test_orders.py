"""What a body has not decided for itself, the law has."""

import pytest

from bot.orders import (
    Language,
    LegalForm,
    QuorumRule,
    StandingOrders,
    StandInRule,
    usual,
)


@pytest.mark.parametrize(
    ("form", "notice_days", "days"),
    [
        (LegalForm.IPR, None, (21, 10, 7)),
        (LegalForm.IPR, 14, (28, 17, 14)),
        (LegalForm.ADMINISTRATIVE, 0, (14, 3, 0)),
        (LegalForm.IKS, None, (42, 28, 28)),
        (LegalForm.IKS, 35, (49, 35, 35)),
    ],
)
def test_papers_and_cases_come_before_the_notice_whenever_that_goes_out(
    form: LegalForm, notice_days: int | None, days: tuple[int, int, int]
) -> None:
    orders = usual(form, notice_days=notice_days)
    assert (orders.cases_days, orders.papers_days, orders.notice_days) == days


def test_the_law_gives_the_defaults() -> None:
    assert StandingOrders() == StandingOrders(
        language=Language.BOKMAL,
        stand_ins=StandInRule.PERSONAL,
        quorum=QuorumRule.HALF,
        notice_days=7,
        answer_days=3,
        numbering="{number:02}/{year}",
        remote_allowed=True,
    )
