"""`/mote statistikk`: what a body's year came to, for those who keep its books."""

import re
from typing import Final

from bot.errors import OnlyForSecretariat
from bot.plan import YEARS
from bot.roster.words import listed
from bot.statistics.errors import StatisticsBodyMissing, StatisticsYearUnknown
from bot.statistics.table import headline
from handlers.asking import Asking
from handlers.blocks.elements import Block
from handlers.blocks.statistics import statistics
from handlers.body_named import bodies_and_day
from storage.bodies import Known

_NUMBER: Final = re.compile(r"\d+")


def counted(asking: Asking, typed: str) -> tuple[str, list[Block]]:
    """Count the year and the body that were typed, this year's without any.

    Raises:
        OnlyForSecretariat: for all but those who keep its books.
        StatisticsBodyMissing: when it may be several.
        StatisticsYearUnknown: for a number that is no year.
        BodyUnknown, DayUnreadable: for what is no body.
    """
    words = typed.split()
    number = next((word for word in words if _NUMBER.fullmatch(word)), "")
    year = _year(asking, number)
    body = _body(asking, " ".join(word for word in words if word != number))
    figures = asking.store.annual_figures(body, year, at=asking.act.at)
    return headline(figures, asking.language), statistics(figures, asking.language)


def _year(asking: Asking, typed: str) -> int:
    this = asking.today.year
    if not typed:
        return this
    if len(typed) != len(str(this)) or int(typed) not in YEARS:
        raise StatisticsYearUnknown(asking.language, word=typed[:40], year=str(this))
    return int(typed)


def _body(asking: Asking, name: str) -> Known:
    """Find the one body that is meant, among those that the person keeps."""
    known = asking.store.known_bodies()
    kept = asking.store.bodies_kept_by(asking.person.id, on=asking.today)
    if not kept:
        raise OnlyForSecretariat(asking.language, body="none")
    fits = bodies_and_day(name, known, asking.language)[0] if name else known
    own = [body for body in fits if body.id in kept]
    if not own:
        raise OnlyForSecretariat(asking.language, body=fits[0].name)
    if len(own) > 1:
        names = [body.name for body in own]
        facts = {"first": names[0], "all": listed(names)}
        raise StatisticsBodyMissing(asking.language, **facts)
    return own[0]
