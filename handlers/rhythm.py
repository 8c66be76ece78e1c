"""What each body wishes of a year: shown, and changed in a dialog."""

import re
from typing import Any, Final

from slack_bolt import Ack, App

from bot.body import Body, BodyId
from bot.errors import DateMissing, EndsBeforeStart, OnlyForSecretariat
from bot.orders import Language
from bot.phrases import say
from bot.planning.errors import (
    RhythmBodyMissing,
    RhythmCountUnreadable,
    RhythmDaysUnreadable,
    RhythmWeekdayMissing,
)
from bot.planning.rhythm import EVERY_MONTH, Ahead, Relation, Rhythm, Together
from bot.planning.year import Year
from handlers.asking import Asking
from handlers.blocks.elements import Block, escape
from handlers.blocks.plan_desk import Desk, language_of
from handlers.blocks.rhythm import NO_WEEKDAY, RhythmLook, rhythm_dialog, rhythms_dialog
from handlers.form import Form
from handlers.plan_desk import kept_here, opened

#: Nobody plans a meeting further ahead of another than this, or has more of them.
MOST_DAYS: Final = 200
MOST_MEETINGS: Final = 400
_DAYS: Final = re.compile(r"(\d{1,3})(?:\s*(?:,|/|eller|og|–|-)\s*(\d{1,3}))*")


def register(app: App) -> None:
    """Listen for the rhythms being asked for, one being changed, and the way back."""
    app.action("desk_propose")(wanted)
    app.action("rhythms_back")(wanted)
    app.action("rhythm_change")(change_wanted)
    app.view("plan_rhythm")(changed)


def wanted(ack: Ack, body: dict[str, Any], asking: Asking) -> None:
    """«Foreslå et år»: first what each body wishes."""
    view = body["view"]
    desk = Desk.read(view["private_metadata"])
    asking.redraw(view["id"], drawn(asking, desk))
    ack()


def change_wanted(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Endre»."""
    view = body["view"]
    desk = Desk.read(view["private_metadata"])
    year = opened(asking, desk)
    whose = _body(year, BodyId(int(action["value"])))
    rhythm = year.rhythms.get(whose.id) or Rhythm(body=whose.id)
    dialog = rhythm_dialog(year, whose, rhythm, desk=desk, stamp=asking.stamp)
    asking.redraw(view["id"], dialog)
    ack()


def changed(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Keep what a body wishes."""
    form = Form(view)
    look = RhythmLook.read(form.about)
    year = opened(asking, look.desk)
    language = language_of(year)
    body = _body(year, look.body)
    before = year.rhythms.get(body.id) or Rhythm(body=body.id)
    asking.store.planner.set_rhythm(asking.act, _rhythm(form, language, before))
    name = escape(body.name, limit=100)
    said = say(language, "rhythm-saved", body=name)
    ack(response_action="update", view=drawn(asking, look.desk, said=said))


def drawn(asking: Asking, desk: Desk, *, said: str = "") -> Block:
    """Draw the wishes of all the bodies."""
    year = opened(asking, desk)
    return rhythms_dialog(year, kept=kept_here(asking, year), said=said)


def _body(year: Year, id: BodyId) -> Body:
    found = next((body for body in year.bodies if body.id == id), None)
    if found is None:
        raise OnlyForSecretariat(language_of(year), body=year.organisation)
    return found


def _rhythm(form: Form, language: Language, before: Rhythm) -> Rhythm:
    """Read the fields.

    Raises:
        DateMissing, EndsBeforeStart, RhythmCountUnreadable, RhythmBodyMissing,
        RhythmDaysUnreadable, RhythmWeekdayMissing: at the field that must be put right.
    """
    starts, ends = form.clock("starts"), form.clock("ends")
    if starts is None or ends is None:
        missing = DateMissing(language)
        missing.field = "starts"
        raise missing
    lasts = int(form.choice("lasts") or 1)
    if lasts == 1 and ends <= starts:
        raise EndsBeforeStart(language)
    weekday = _weekday(form)
    weeks = tuple(sorted(int(week) for week in form.choices("weeks")))
    if weeks and weekday is None:
        raise RhythmWeekdayMissing(language)
    months = tuple(sorted(int(month) for month in form.choices("months")))
    hosts = (line.strip() for line in form.text("hosts").splitlines())
    return Rhythm(
        body=before.body,
        weekday=weekday,
        weeks=weeks,
        starts=starts,
        ends=ends,
        lasts=lasts,
        count=_count(form, language),
        months=months or EVERY_MONTH,
        place=form.line("place"),
        hosts=tuple(host for host in hosts if host),
        relation=_relation(form, language),
        counties=form.choices("counties"),
    )


def _weekday(form: Form) -> int | None:
    chosen = form.choice("weekday")
    return None if chosen == NO_WEEKDAY else int(chosen)


def _count(form: Form, language: Language) -> int:
    typed = form.line("count")
    if not typed.isdecimal() or not 0 < int(typed) <= MOST_MEETINGS:
        most = str(MOST_MEETINGS)
        raise RhythmCountUnreadable(language, typed=typed, most=most)
    return int(typed)


def _relation(form: Form, language: Language) -> Relation | None:
    kind = form.choice("relation")
    if kind in ("", "none"):
        return None
    of = [BodyId(int(id)) for id in form.choices("of")]
    if not of:
        raise RhythmBodyMissing(language)
    if kind == "after":
        return Together(of=of[0])
    if kind == "together":
        return Together(of=of[0], starts=form.clock("starts"))
    return Ahead(of=of[0], days=_days(form, language), others=tuple(of[1:]))


def _days(form: Form, language: Language) -> tuple[int, ...]:
    typed = form.line("days")
    days = tuple(int(number) for number in re.findall(r"\d+", typed))
    if not _DAYS.fullmatch(typed) or not all(0 < day <= MOST_DAYS for day in days):
        raise RhythmDaysUnreadable(language, typed=typed, most=str(MOST_DAYS))
    return tuple(dict.fromkeys(days))
