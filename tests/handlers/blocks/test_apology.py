"""«Meld forfall» speaks to whoever is away, and of them to whoever answers for them."""

import re

import pytest

from bot.elsewhere import NOWHERE, Elsewhere, Engagement
from bot.meeting import Meeting
from bot.orders import Language, ReasonRule, StandingOrders, StandInRule
from bot.person import PersonId
from handlers.blocks.apology import apology_dialog
from handlers.blocks.leave import Share
from tests.builders import (
    ASTRID,
    LIER,
    NOW,
    SOLVEIG,
    a_body,
    a_called_meeting,
)

TO_THEM = re.compile(r"\b(du|deg|din|jeg|eg|dykk)\b", re.IGNORECASE)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("rule", StandInRule)
@pytest.mark.parametrize("share", Share)
def test_dialog_for_another_speaks_of_them(
    language: Language, rule: StandInRule, share: Share
) -> None:
    texts = _texts(_meeting(language, rule), share, by=SOLVEIG.id)
    assert texts[1].startswith("*Forfall for Astrid Brekke*")
    rest = [text.replace("når du sender", "") for text in texts]
    assert [text for text in rest if TO_THEM.search(text)] == []


@pytest.mark.parametrize("by", [None, ASTRID.id])
def test_dialog_of_ones_own_speaks_to_oneself(by: PersonId | None) -> None:
    texts = _texts(_meeting(), Share.CASES, by=by)
    assert {"Hva er du borte fra?", "Jeg er inhabil"} <= set(texts)
    assert "Astrid" not in " ".join(texts)


@pytest.mark.parametrize("is_elected", [True, False])
def test_another_meeting_is_told_of_whom_it_keeps(is_elected: bool) -> None:
    duty = Engagement(
        since=MEETING.starts_at,
        until=MEETING.ends_at,
        body="Formannskapet",
        is_elected=is_elected,
    )
    texts = _texts(MEETING, Share.WHOLE, by=SOLVEIG.id, elsewhere={ASTRID.id: (duty,)})
    (told,) = (text for text in texts if "Formannskapet" in text)
    assert told.startswith("Astrid Brekke er også ")
    assert not TO_THEM.search(told)


def _meeting(
    language: Language = Language.BOKMAL, rule: StandInRule = StandInRule.PERSONAL
) -> Meeting:
    orders = StandingOrders(
        language=language, stand_ins=rule, reason=ReasonRule.REQUIRED
    )
    return a_called_meeting(body=a_body(LIER, orders=orders))


MEETING = _meeting()


def _texts(
    meeting: Meeting,
    share: Share,
    *,
    by: PersonId | None,
    elsewhere: Elsewhere = NOWHERE,
) -> list[str]:
    """Read what stands in the dialog, its title first."""
    dialog = apology_dialog(
        meeting, ASTRID.id, at=NOW, elsewhere=elsewhere, share=share, by=by
    )
    return [dialog["title"]["text"], *_words(dialog["blocks"])]


def _words(shown: object) -> list[str]:
    if isinstance(shown, list):
        return [word for each in shown for word in _words(each)]
    if not isinstance(shown, dict):
        return []
    own = shown.get("text")
    said = [own] if isinstance(own, str) else []
    return said + [word for each in shown.values() for word in _words(each)]
