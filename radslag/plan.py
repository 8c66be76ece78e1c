"""`radslag plan`: a year's plan as text, or as a file to send, print or hang up."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from bot import dates
from bot.body import BodyId
from bot.errors import RuleBroken
from bot.plan import YEARS
from bot.planning.external_calendar import ExternalCalendar
from bot.planning.prospect import YearProspect, prospect
from bot.planning.review import review
from bot.planning.year_view import YearView
from bot.roster.words import fold
from handlers.blocks.plan_desk import language_of
from handlers.documents.plan_file import FILES, version_of
from radslag import plan_text
from radslag.against import calendars
from radslag.command_line import Arguments
from radslag.house import now, open_store
from radslag.new_file import require_room, write
from radslag.organ import require_named
from radslag.settings import Settings, SettingWrong
from storage import Store
from storage.bodies import Known
from storage.database import WORKER


def run(settings: Settings, given: Arguments) -> int:
    """Print the plan, or write it to a file and say where that lies."""
    path: Path | None = given.output
    if given.year not in YEARS:
        text = f"{given.year} er ikke et år å planlegge. Skriv for eksempel 2027."
        raise SettingWrong(text)
    if path:
        require_room(path, FILES, may_overwrite=given.overwrite)
    store = open_store(settings, patience=WORKER)
    try:
        against = calendars(given.against, given.year)
        found = _found(store, given.year, given.bodies, against, at=now())
        if path:
            _to_file(path, found, at=now(), is_proposal=given.proposal)
            sys.stdout.write(f"{path}\n")
        else:
            texts = ("\n".join(plan_text.lines(*each, against)) for each in found)
            sys.stdout.write("\n\n\n".join(texts) + "\n")
    finally:
        store.close()
    return 0


#: A cooperation's year, and those of its bodies that somebody wants to see.
Wanted = tuple[YearProspect, Sequence[BodyId]]


def _found(
    store: Store,
    year: int,
    names: Sequence[str],
    against: Sequence[ExternalCalendar],
    *,
    at: datetime,
) -> list[Wanted]:
    """Look at the year of each cooperation that is wanted.

    Raises:
        SettingWrong: for a body that there is not, and when there is none at all.
    """
    known = store.known_bodies()
    for name in names:
        require_named([body.name for body in known], name)
    wanted = {fold(name) for name in names}
    bodies = [body for body in known if not names or fold(body.name) in wanted]
    if not bodies:
        raise SettingWrong("Det er ingen organer ennå. Kjør «radslag import» først.")
    organisations = dict.fromkeys(body.organisation for body in bodies)
    return [
        (
            _prospect(store, organisation, year, against, at=at),
            _ids(bodies, organisation),
        )
        for organisation in organisations
    ]


def _ids(bodies: Sequence[Known], organisation: str) -> list[BodyId]:
    return [body.id for body in bodies if body.organisation == organisation]


def _prospect(
    store: Store,
    organisation: str,
    number: int,
    against: Sequence[ExternalCalendar],
    *,
    at: datetime,
) -> YearProspect:
    on = max(dates.local(at).date(), date(number, 1, 1))
    kept = store.year(organisation, number, on=on)
    year = replace(kept, calendars=(*kept.calendars, *against))
    standing = store.standing(number)
    try:
        found = prospect(year, standing=standing, language=language_of(year))
    except RuleBroken as refusal:
        raise SettingWrong(str(refusal)) from refusal
    if not against:
        return found
    # Who asks what a plan runs into, asks it of what is only proposed as well.
    entries = (*year.drafted, *found.proposal.entries)
    return replace(found, collisions=review(year, entries, standing=standing))


def _to_file(
    path: Path, found: Sequence[Wanted], *, at: datetime, is_proposal: bool
) -> None:
    if len(found) > 1:
        names = ", ".join(each.year.organisation for each, _ in found)
        raise SettingWrong(
            f"En fil har planen for ett samarbeid, og her er det flere: {names}. "
            "Velg organer med --organ."
        )
    ((prospect, ids),) = found
    view = _view(prospect, ids, at=at, is_proposal=is_proposal)
    only = ids[0] if len(ids) == 1 else None
    make = FILES[path.suffix.lower()]
    write(path, make(view, language_of(prospect.year), only, at))


def _view(
    found: YearProspect, ids: Sequence[BodyId], *, at: datetime, is_proposal: bool
) -> YearView:
    year = found.year
    return YearView(
        organisation=year.organisation,
        year=year.year,
        bodies={id: name for id, name in year.names.items() if id in ids},
        meetings=(
            *year.meetings,
            *year.drafted,
            *(found.proposal.entries if is_proposal else ()),
        ),
        off_days=year.off_days,
        collisions=found.collisions,
        untold=year.untold,
        orders={body.id: body.orders for body in year.bodies},
        hosts=year.hosts,
        version=version_of(year, language_of(year)),
        on=dates.local(at).date(),
    )
