"""A day in a headline stays on one line, and nothing else is held together."""

import pytest

from handlers.documents.unbroken import unbroken


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Referat 22. februar 2018", "Referat 22.\u00a0februar\u00a02018"),
        ("møtet 18.–19. juni 2026", "møtet 18.–19.\u00a0juni\u00a02026"),
        ("Sak 03/2018 punkt 2. Vei 2018", "Sak 03/2018 punkt 2. Vei 2018"),
        ("Sak 04/2018 Regnskap for 2017", "Sak 04/2018 Regnskap for 2017"),
    ],
)
def test_no_line_ends_within_a_day(text: str, kept: str) -> None:
    assert unbroken(text) == kept
