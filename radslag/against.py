"""Calendar files (`.ics`) that a plan is held against, this once."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from bot.orders import Language
from bot.phrases import say
from bot.planning.external_calendar import Counting, ExternalCalendar, Mishap
from bot.planning.external_reading import MOST_EVENTS, UnfitCalendar, read
from bot.roster.words import counted
from handlers.roster.files import content_of
from handlers.roster.unfit import UnfitFile
from radslag.settings import SettingWrong

SAYS = Language.BOKMAL
_NO_CALENDAR = "Dette er ikke en kalenderfil (.ics). Hent den på nytt der den kom fra."
_LARGE = f"Kalenderen har over {MOST_EVENTS} hendelser. Hent en med bare møtene."


def calendars(paths: Sequence[Path], year: int) -> tuple[ExternalCalendar, ...]:
    """Read what some files hold of a year.

    Raises:
        SettingWrong: for a file that can't be read, or is no calendar.
    """
    return tuple(_calendar(path, year) for path in dict.fromkeys(paths))


def lines(files: Sequence[ExternalCalendar], year: int) -> Iterator[str]:
    """Tell what each file was found to hold."""
    for file in files:
        count = counted(len(file.events), "hendelse", "hendelser")
        left = say(SAYS, "calendar-skipped", n=file.skipped) if file.skipped else ""
        yield f"Holdt opp mot {file.name}: {count} i {year}. {left}".rstrip()


def _calendar(path: Path, year: int) -> ExternalCalendar:
    first, last = date(year, 1, 1), date(year, 12, 31)
    try:
        found = read(content_of(path), name=path.name, first=first, last=last)
    except UnfitFile as unfit:
        raise SettingWrong(f"{path}: {unfit}") from unfit
    except UnfitCalendar as unfit:
        raise SettingWrong(f"{path}: {_why(unfit)}") from unfit
    return ExternalCalendar(
        organisation="",
        name=path.name,
        address="",
        counting=Counting.CHECKED,
        events=found.events,
        skipped=found.skipped,
    )


def _why(unfit: UnfitCalendar) -> str:
    return _LARGE if unfit.mishap is Mishap.LARGE else _NO_CALENDAR
