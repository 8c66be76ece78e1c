"""Which law a body stands under, where a rule depends on it."""

from typing import Final

from bot.orders import LegalForm, StandingOrders

#: Elected bodies, to which chapter 11 applies (kommuneloven §§ 5-1, 11-1, 18-1, 19-1;
#: of 1992: § 27).
_ELECTED: Final = frozenset({LegalForm.IPR, LegalForm.KO, LegalForm.PARAGRAPH_27})


def is_under_kommuneloven(form: LegalForm) -> bool:
    """Tell whether a body is an elected one, whose meetings kommuneloven governs."""
    return form in _ELECTED


def minutes_word(*bodies: StandingOrders) -> str:
    """Tell what the minutes of bodies are called, in every sentence about them.

    They are a protokoll where a law asks for one (kommuneloven § 11-4, IKS-loven § 9),
    and else a referat; of several bodies they may be either.
    """
    words = {_word(each.form) for each in bodies}
    return words.pop() if len(words) == 1 else "either"


def _word(form: LegalForm) -> str:
    is_asked = is_under_kommuneloven(form) or form is LegalForm.IKS
    return "protokoll" if is_asked else "referat"
