"""Plain text, whatever somebody pasted."""

import pytest

from bot.plain_text import line, paragraphs


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Møte på Hønefoss", "Møte på Hønefoss"),
        ("to\r\nlinjer", "to\nlinjer"),
        (
            "to\rlinjer\u2028til\u2029og\x85mer\vog\fmer",
            "to\nlinjer\ntil\nog\nmer\nog\nmer",
        ),
        ("tab\tulator", "tab\tulator"),
        ("\x00bjelle\x07 og rygg\x08\x7f\x9f", "bjelle og rygg"),
        ("halv \ud83d emoji", "halv  emoji"),
        ("hel 👩‍⚖️ emoji", "hel 👩‍⚖️ emoji"),  # noqa: PLE2502, RUF100  # a joiner inside
        ("kr\u00a01\u00a0000", "kr\u00a01\u00a0000"),
        ("  kanter \n", "kanter"),
    ],
)
def test_paragraphs_keep_what_is_text(typed: str, kept: str) -> None:
    assert paragraphs(typed) == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("to\r\nlinjer", "to linjer"), (" en\t \x00 \nlinje ", "en linje")],
)
def test_line_is_one_line(typed: str, kept: str) -> None:
    assert line(typed) == kept
