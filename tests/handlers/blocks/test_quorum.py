"""A forecast stands where a rule asks for one, and promises nothing out of silence."""

from bot.meeting import Answer, Meeting
from bot.orders import QuorumRule, StandingOrders
from handlers.blocks.overview import status
from handlers.blocks.quorum import outlook
from tests.builders import ASTRID, HOLE, LIER, a_body, a_called_meeting, with_answer

UNANSWERED = (
    "⚪ Ingen har sagt ja ennå. Det må komme 1 av 2 medlemmer for at møtet skal bli "
    "vedtaksført."
)


def test_body_without_a_rule_is_shown_no_forecast() -> None:
    meeting = _meeting(QuorumRule.NONE)
    assert outlook(meeting) == ""
    shown = str(status(meeting))
    assert "har ikke svart" in shown
    assert not any(mark in shown for mark in ("🟢", "🟡", "🟠", "🔴", "⚪"))


def test_nothing_is_likely_before_anybody_has_said_yes() -> None:
    meeting = _meeting(QuorumRule.HALF)
    assert outlook(meeting) == UNANSWERED
    assert UNANSWERED in str(status(meeting))


def test_a_yes_makes_it_known() -> None:
    meeting = with_answer(_meeting(QuorumRule.HALF), ASTRID, Answer.COMING)
    assert outlook(meeting).startswith("🟢 ")


def _meeting(rule: QuorumRule) -> Meeting:
    return a_called_meeting(body=a_body(LIER, HOLE, orders=StandingOrders(quorum=rule)))
