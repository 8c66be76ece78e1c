"""`/mote statistikk`: what a body's year came to, for those who keep its books."""

import re
from datetime import datetime
from typing import Any, Final

from slack_bolt import Ack, App

from bot import dates
from bot.body import BodyId
from bot.errors import OnlyForSecretariat
from bot.message import Kind, Message
from bot.phrases import say
from bot.plan import YEARS
from bot.roster.words import listed
from bot.statistics.errors import StatisticsBodyMissing, StatisticsYearUnknown
from bot.statistics.table import headline
from handlers.asking import Asking
from handlers.beside import answer_beside
from handlers.blocks.elements import Block, section
from handlers.blocks.statistics import statistics
from handlers.body_named import bodies_and_day
from handlers.documents.file_name import file_name_of_year
from handlers.documents.statistics import to_workbook
from handlers.rendering import Attachment, File
from storage import Store
from storage.bodies import Known

_NUMBER: Final = re.compile(r"\d+")


def register(app: App) -> None:
    """Listen for the button that asks for the file."""
    app.action("statistics_file")(ordered)
    app.action("choose_statistics")(wanted)


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
    blocks = statistics(figures, asking.language, about=f"{body.id}/{year}")
    return headline(figures, asking.language), blocks


def wanted(ack: Ack, body: dict[str, Any], asking: Asking) -> None:
    """Do as the command does, but answer where the menu's button is."""
    text, blocks = counted(asking, "")
    answer_beside(body["response_url"], text=text, blocks=blocks, replaces=True)
    ack()


def ordered(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Hent som regneark»: the worker makes the file for whoever asked.

    Raises:
        OnlyForSecretariat: for all but those who keep the body's books.
        StatisticsYearUnknown: for a number that is no year.
    """
    of, _, year = action["value"].partition("/")
    kept = asking.store.bodies_kept_by(asking.person.id, on=asking.today)
    if BodyId(int(of)) not in kept:
        raise OnlyForSecretariat(asking.language, body="none")
    _year(asking, year)
    # Asked for once more, it is another file.
    about = f"{action['value']}@{asking.act.at.timestamp():.6f}"
    file = Message(kind=Kind.STATISTICS_FILE, to=asking.person.id, about=about)
    asking.store.tell(file, asking.act)
    said = say(asking.language, "statistics-file-coming")
    answer_beside(body["response_url"], text=said, blocks=[section(said)])
    ack()


def statistics_file(store: Store, message: Message, at: datetime) -> Attachment | None:
    """Make the file, unless the books have passed to another meanwhile."""
    of, _, year = message.about.partition("@")[0].partition("/")
    today = dates.local(at).date()
    kept = store.bodies_kept_by(message.to, on=today)
    named = (b for b in store.known_bodies() if b.id == int(of) and b.id in kept)
    body = next(named, None)
    if body is None:
        return None
    language = store.spoken_by(message.to, on=today)
    figures = store.annual_figures(body, int(year), at=at)
    name = file_name_of_year(say(language, "statistics-file-name"), body.name, year)
    return Attachment(
        files=[File(name=name, content=to_workbook(figures, language))],
        comment=say(language, "file-statistics_file"),
    )


def _year(asking: Asking, typed: str) -> int:
    this = asking.today.year
    if not typed:
        return this
    if typed not in map(str, YEARS):
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
