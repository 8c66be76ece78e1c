"""`radslag calendars`: which calendars of others are looked at, and how that goes."""

import sys
from collections.abc import Iterator
from dataclasses import replace

from bot.act import Act, Door
from bot.errors import RuleBroken
from bot.orders import Language
from bot.phrases import say
from bot.planning.external_calendar import Counting, ExternalCalendar, host_of
from bot.roster.words import fold
from handlers.blocks.external_calendars import how_it_went
from handlers.calendar_watch import look_at_all
from radslag.command_line import Arguments
from radslag.house import fetcher, now, open_store
from radslag.organ import require_named
from radslag.settings import Settings, SettingWrong
from storage import Store
from storage.calendar_watch import CalendarWatch
from storage.database import WORKER

SAYS = Language.BOKMAL
NONE = (
    "Ingen kalendere ennå. Legg til en slik: radslag calendars --add "
    'https://eksempel.kommune.no/moter.ics --name "Lier kommunestyre"'
)


def run(settings: Settings, given: Arguments) -> int:
    """Add or take away a calendar, fetch them, and list those that there are."""
    store = open_store(settings, patience=WORKER)
    try:
        _change(store, given)
        if given.fetch:
            _fetch(store, settings)
        lines = list(_listed(store))
    finally:
        store.close()
    sys.stdout.write("\n".join(lines or [NONE]) + "\n")
    return 0


def _change(store: Store, given: Arguments) -> None:
    if not given.add and (given.name or given.check_only):
        raise SettingWrong("--name og --check-only hører til --add ADRESSE.")
    if given.add and not given.name:
        raise SettingWrong("Skriv hvem sin kalender det er, etter --name.")
    if not (given.add or given.remove):
        return
    organisation = _organisation(store, given.organisation)
    known = {fold(e.name): e for e in store.calendars(organisation, now().year)}
    try:
        if given.remove:
            names = [each.name for each in known.values()]
            require_named(names, given.remove, kind="kalendere")
            store.planner.forget_calendar(_act(), known[fold(given.remove)].id)
        if given.add:
            # The same name again says something else of the calendar of that name.
            new = ExternalCalendar(organisation=organisation, name="", address="")
            wanted = _filled(known.get(fold(given.name), new), given)
            store.planner.watch_calendar(_act(), wanted, language=SAYS)
    except RuleBroken as refusal:
        raise SettingWrong(str(refusal)) from refusal


def _filled(calendar: ExternalCalendar, given: Arguments) -> ExternalCalendar:
    counting = Counting.CHECKED if given.check_only else Counting.AVOIDED
    return replace(calendar, name=given.name, address=given.add, counting=counting)


def _organisation(store: Store, typed: str) -> str:
    """Tell whose calendar it is; where there is one cooperation, it goes by itself."""
    known = list(dict.fromkeys(body.organisation for body in store.known_bodies()))
    if not known:
        raise SettingWrong("Det er ingen organer ennå. Kjør «radslag import» først.")
    if typed:
        require_named(known, typed, kind="samarbeid")
        return next(name for name in known if fold(name) == fold(typed))
    if len(known) > 1:
        names = ", ".join(known)
        raise SettingWrong(f"Skriv hvem sin den er, etter --samarbeid: {names}.")
    return known[0]


def _fetch(store: Store, settings: Settings) -> None:
    for calendar in store.calendars(None, now().year):
        store.planner.hurry_calendar(_act(), calendar.id)
    look_at_all(CalendarWatch(store.engine), fetcher(settings), now)


def _listed(store: Store) -> Iterator[str]:
    year = now().year
    for each in store.calendars(None, year):
        counts = say(SAYS, f"calendar-counts-{each.counting.value}")
        yield f"{each.organisation}: {each.name} ({host_of(each.address)}), {counts}"
        yield f"  {how_it_went(SAYS, each, year)}"


def _act() -> Act:
    return Act(by=None, at=now(), door=Door.COMMAND_LINE)
