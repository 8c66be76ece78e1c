"""What is named on the command line is there, or a sentence tells what there is."""

from collections.abc import Iterable

from bot.roster.fault import did_you_mean
from bot.roster.words import fold
from radslag.settings import SettingWrong


def require_named(names: Iterable[str], typed: str, *, kind: str = "organer") -> None:
    """Let only the name of a body pass, or of what else is asked for.

    Raises:
        SettingWrong: for another, with what may have been meant.
    """
    known = list(dict.fromkeys(names))
    if fold(typed) in map(fold, known):
        return
    near = did_you_mean(typed, known)
    others = f" Disse finnes: {', '.join(known)}." if known else ""
    raise SettingWrong(f"Ingen {kind} heter «{typed}».{near or others}")
