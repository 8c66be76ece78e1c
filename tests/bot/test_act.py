"""Only the secretariat keeps a body's books."""

import pytest

from bot.act import Act, Door, require_secretary
from bot.errors import OnlyForSecretariat
from tests.builders import ASTRID, NOW, SOLVEIG, a_body, an_act


def test_secretary_may_pass() -> None:
    require_secretary(a_body(), an_act(SOLVEIG))


@pytest.mark.parametrize("act", [an_act(ASTRID), Act(by=None, at=NOW, door=Door.CLOCK)])
def test_nobody_else_may(act: Act) -> None:
    with pytest.raises(OnlyForSecretariat, match="sekretariatet for Rådmannsgruppen"):
        require_secretary(a_body(), act)
