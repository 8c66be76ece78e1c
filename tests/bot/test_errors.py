"""A refusal says what to do instead, in the body's language."""

import pytest

from bot.errors import MeetingHasBegun, OnlyForSecretariat, RuleBroken
from bot.orders import Language


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (Language.BOKMAL, "Bare sekretariatet for Rådet kan gjøre dette."),
        (Language.NYNORSK, "Berre sekretariatet for Rådet kan gjere dette."),
    ],
)
def test_refusal_speaks_the_bodys_language(language: Language, sentence: str) -> None:
    assert str(OnlyForSecretariat(language, body="Rådet")).startswith(sentence)


def test_refusal_speaks_bokmal_where_no_body_is_known() -> None:
    assert str(MeetingHasBegun()).startswith("Møtet har begynt")


def test_refusal_belongs_to_no_field_unless_it_says_so() -> None:
    assert (RuleBroken.field, MeetingHasBegun.field) == (None, None)


def test_refusal_finds_its_sentence_by_its_own_name() -> None:
    assert OnlyForSecretariat.phrase() == "refusal-only-for-secretariat"
