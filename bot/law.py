"""Which law a body stands under, where a rule depends on it."""

from typing import Final

from bot.orders import LegalForm

#: Elected bodies, to which chapter 11 applies (kommuneloven §§ 5-1, 11-1, 18-1, 19-1;
#: of 1992: § 27).
_ELECTED: Final = frozenset({LegalForm.IPR, LegalForm.KO, LegalForm.PARAGRAPH_27})


def is_under_kommuneloven(form: LegalForm) -> bool:
    """Tell whether a body is an elected one, whose meetings kommuneloven governs."""
    return form in _ELECTED
