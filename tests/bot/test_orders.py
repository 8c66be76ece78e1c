"""What a body has not decided for itself, the law has."""

from bot.orders import Language, QuorumRule, StandingOrders, StandInRule


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
