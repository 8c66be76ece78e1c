"""A member who joins Slack after the notice answers like everybody else."""

from bot.meeting import Answer
from bot.standing import standings
from tests.builders import ASTRID, SOLVEIG, an_act
from tests.stories.council import MEETING, a_planned_town, the_meeting
from tests.stories.town import Town
from tests.waiting import wait_until


def test_who_joins_after_the_notice_gets_their_card_and_answers(
    sqlite_url: str,
) -> None:
    with a_planned_town(sqlite_url) as town:
        _is_in_slack(town, deleted=True)
        town.store.send_notice(MEETING, an_act(), seen_sequence=0)
        town.deliver()
        assert "– _ikke i Slack_" in str(town.window(SOLVEIG).cards)

        _is_in_slack(town, deleted=False)
        town.deliver()
        assert town.window(ASTRID).calendars == ["innkalling.ics"]
        assert "– _ikke i Slack_" not in str(town.window(SOLVEIG).cards)
        town.window(ASTRID).press("Jeg kommer")

        lier, *_ = standings(the_meeting(town))
        assert lier.sitting
        assert (lier.sitting.answer, lier.sitting.answered_by) == (
            Answer.COMING,
            ASTRID.id,
        )


def _is_in_slack(town: Town, *, deleted: bool) -> None:
    """Let Astrid leave Slack or come back, and Slack tell of it."""
    town.tell_workspace(f"people/{ASTRID.slack}", deleted=deleted)
    known = None if deleted else ASTRID.slack

    def is_told() -> bool:
        person = town.store.person(ASTRID.id)
        return person is not None and person.slack == known

    wait_until(is_told)
