"""Which law a body stands under, and the word that its minutes have by it."""

import re
from typing import Final

import pytest

from bot.law import minutes_word
from bot.orders import Language, LegalForm, StandingOrders
from bot.phrases import sentences

#: Where both words stand, for those who look at several bodies at once.
OF_SEVERAL: Final = {
    "minutes-word",
    "help-secretary",
    "item-other-minutes",
    "item-kind-other-minutes",
    "public-about-what-text",
    "public-about-not-text",
}


@pytest.mark.parametrize(
    ("form", "word"),
    [
        (LegalForm.IPR, "protokoll"),
        (LegalForm.KO, "protokoll"),
        (LegalForm.IKS, "protokoll"),
        (LegalForm.PARAGRAPH_27, "protokoll"),
        (LegalForm.AGREEMENT, "referat"),
        (LegalForm.ADMINISTRATIVE, "referat"),
        (LegalForm.WORKING_GROUP, "referat"),
    ],
)
def test_minutes_are_a_protokoll_where_a_law_asks_for_one(
    form: LegalForm, word: str
) -> None:
    assert minutes_word(StandingOrders(form=form)) == word


def test_minutes_of_several_bodies_have_the_word_that_these_have_in_common() -> None:
    council, group = (
        StandingOrders(form=form) for form in (LegalForm.IPR, LegalForm.ADMINISTRATIVE)
    )
    said = [minutes_word(group, group), minutes_word(council, group), minutes_word()]
    assert said == ["referat", "either", "either"]


@pytest.mark.parametrize("language", Language)
def test_no_sentence_about_one_body_has_chosen_the_word_itself(
    language: Language,
) -> None:
    loose = re.compile(r"(?i)(?<!/mote )(referat|protokoll(?!tilfør))")
    found = {name for name, text in sentences(language).items() if loose.search(text)}
    assert found == OF_SEVERAL
