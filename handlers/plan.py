"""`/mote plan`: the meetings of one's bodies, ahead or of a year, for everybody."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any, Final

from slack_bolt import Ack, App

from bot import dates
from bot.body import BodyId
from bot.meeting import Meeting
from bot.orders import Language
from bot.plan import YEARS
from bot.planning.errors import YearUnreadable
from bot.planning.year import Year
from handlers.asking import Asking
from handlers.blocks.elements import Block
from handlers.blocks.plan import (
    ALL,
    COMING,
    PlanLook,
    PlanRow,
    plan_dialog,
    row_of_entry,
    row_of_meeting,
)
from handlers.body_named import bodies_and_day
from storage.bodies import Known

#: Years that somebody can mean.
_YEAR: Final = re.compile(r"\d{4}")
TURNS: Final = ("plan_year", "plan_body", "plan_earlier", "plan_later")


def register(app: App) -> None:
    """Listen for what opens the plan, and for what turns it."""
    app.action("choose_plan")(wanted)
    for turn in TURNS:
        app.action(turn)(turned)


def open_plan(asking: Asking, typed: str, language: Language) -> None:
    """Show the plan of the year and the body that were typed, or what lies ahead.

    Raises:
        YearUnreadable: for a number that is no year to plan for.
        BodyUnknown, DayUnreadable: for what is no body.
    """
    asking.open(drawn(asking, _look(asking, typed, language), language))


def wanted(ack: Ack, asking: Asking) -> None:
    """«Se møteplanen»."""
    asking.open(drawn(asking, PlanLook(), asking.language))
    ack()


def turned(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """Show another year, another body, or go further down."""
    view = body["view"]
    look = _turned(PlanLook.read(view["private_metadata"]), action)
    asking.redraw(view["id"], drawn(asking, look, asking.language))
    ack()


def drawn(asking: Asking, look: PlanLook, language: Language) -> Block:
    """Draw the plan for whoever asks; drafts are for those who keep the books."""
    known = {body.id: body for body in asking.store.known_bodies()}
    own = asking.store.bodies_of(asking.person.id, since=asking.today)
    kept = asking.store.bodies_kept_by(asking.person.id, on=asking.today)
    pickable = [known[id] for id in known if id in {*own, *look.bodies}]
    ids = look.bodies or tuple(body.id for body in pickable)
    rows = [row_of_meeting(meeting) for meeting in _meetings(asking, look, ids)]
    rows += _drafted(asking, look, [known[id] for id in ids if id in kept])
    return plan_dialog(
        language,
        sorted(rows, key=lambda row: (row.starts_at, row.body)),
        look,
        bodies=[(body.id, body.name) for body in pickable],
        today=asking.today,
        keeps_books=bool(kept),
    )


def _look(asking: Asking, typed: str, language: Language) -> PlanLook:
    words = typed.split()
    year = next((word for word in words if _YEAR.fullmatch(word)), "")
    if year and int(year) not in YEARS:
        raise YearUnreadable(language, word=year)
    name = " ".join(word for word in words if word != year)
    fits: Sequence[Known] = []
    if name:
        fits, _ = bodies_and_day(name, asking.store.known_bodies(), language)
    return PlanLook(
        year=int(year) if year else None, bodies=tuple(body.id for body in fits)
    )


def _turned(look: PlanLook, action: dict[str, Any]) -> PlanLook:
    chosen = (action.get("selected_option") or {}).get("value", "")
    match action["action_id"]:
        case "plan_year":
            year = None if chosen == COMING else int(chosen)
            return replace(look, year=year, page=0)
        case "plan_body":
            only = () if chosen == ALL else (BodyId(int(chosen)),)
            return replace(look, bodies=only, page=0)
    return replace(look, page=int(action["value"]))


def _meetings(
    asking: Asking, look: PlanLook, ids: Sequence[BodyId]
) -> tuple[Meeting, ...]:
    since, until = asking.act.at, _new_year(YEARS.stop)
    if look.year:
        since, until = _new_year(look.year), _new_year(look.year + 1)
    return asking.store.shown(ids, since=since, until=until)


def _drafted(
    asking: Asking, look: PlanLook, kept: Sequence[Known]
) -> Iterator[PlanRow]:
    """Show what is drafted and does not stand yet, of the bodies that one keeps."""
    first = asking.today.year
    years = [look.year] if look.year else [first, first + 1]
    since = None if look.year else asking.act.at
    ids = {body.id for body in kept}
    for organisation in dict.fromkeys(body.organisation for body in kept):
        for number in years:
            year = asking.store.year(organisation, number, on=asking.today)
            yield from _of_draft(year, ids, since=since)


def _of_draft(
    year: Year, ids: set[BodyId], *, since: datetime | None
) -> Iterator[PlanRow]:
    bodies = {body.id: body for body in year.bodies}
    for entry in year.drafted:
        if entry.body not in ids:
            continue
        row = row_of_entry(entry, bodies[entry.body])
        if since is None or row.ends_at > since:
            yield row


def _new_year(year: int) -> datetime:
    return datetime.combine(date(year, 1, 1), time(), tzinfo=dates.OSLO)
