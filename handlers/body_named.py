"""Which body, and which day, somebody means by what they typed after a command."""

from collections.abc import Sequence
from datetime import date
from difflib import get_close_matches

from bot.errors import BodyUnknown, DayUnreadable
from bot.orders import Language
from bot.roster.cells import BadCell, day
from bot.roster.words import fold
from storage.bodies import Known


def bodies_and_day(
    typed: str, known: Sequence[Known], language: Language
) -> tuple[list[Known], date | None]:
    """Read «rådmannsgruppen 22. februar 2018»: the bodies that fit, and the day.

    Raises:
        BodyUnknown: with the nearest name, when there is one.
        DayUnreadable: when a name is followed by something else than a date.
    """
    words = typed.split()
    for length in range(len(words), 0, -1):
        fits = _fitting(" ".join(words[:length]), known)
        if fits:
            return fits, _day(" ".join(words[length:]), language)
    name = _without_day(words)
    near = get_close_matches(fold(name), {fold(each.name): 0 for each in known}, n=1)
    names = {fold(each.name): each.name for each in known}
    nearest = names[near[0]] if near else "none"
    raise BodyUnknown(language, word=name[:40], nearest=nearest)


def _fitting(name: str, known: Sequence[Known]) -> list[Known]:
    """List the bodies of just that name, or else those whose name holds it."""
    wanted = fold(name)
    exact = [each for each in known if wanted in (fold(each.name), _whole(each))]
    return exact or [each for each in known if wanted in _whole(each)]


def _whole(body: Known) -> str:
    return fold(f"{body.name}, {body.organisation}")


def _day(typed: str, language: Language) -> date | None:
    if not typed:
        return None
    try:
        return day(typed)
    except BadCell:
        raise DayUnreadable(language, typed=typed[:40]) from None


def _without_day(words: Sequence[str]) -> str:
    """Take away what looks like a date, so that what is left may be a name."""
    name = [word for word in words if not any(map(str.isdigit, word))]
    return " ".join(name or words)
