"""Words that a person means the same by are the same."""

import pytest

from bot.roster.words import counted, fold, listed, quoted, tidy


@pytest.mark.parametrize("typed", ["Møter", "MØTER", "moter", " møter "])
def test_fold_takes_what_is_meant(typed: str) -> None:
    assert fold(typed) == "moter"


def test_fold_joins_composed_and_decomposed_letters() -> None:
    assert fold("sp\u0072a\u030ak") == fold("språk") == "sprak"


def test_fold_takes_underscores_for_spaces() -> None:
    assert fold("fast_fullmektig") == fold("Fast  fullmektig")


def test_tidy_puts_text_on_one_line() -> None:
    assert tidy(" Kari\n\tNordmann\u00a0 ") == "Kari Nordmann"


def test_tidy_takes_out_what_turns_the_reading_direction() -> None:
    assert tidy("Kari\u202e\u200bNordmann") == "Kari Nordmann"


def test_listed_puts_og_before_the_last() -> None:
    assert [listed(["Asker"]), listed(["Asker", "Hole", "Lier"])] == [
        "Asker",
        "Asker, Hole og Lier",
    ]


def test_quoted_puts_eller_before_the_last() -> None:
    assert quoted(["ja", "nei"]) == "«ja» eller «nei»"


def test_counted_knows_one_from_many() -> None:
    assert [counted(n, "møte", "møter") for n in (0, 1, 2)] == [
        "0 møter",
        "1 møte",
        "2 møter",
    ]
