"""«Kalendere»: a secretary says which calendars of others a cooperation looks at."""

from typing import Any

from slack_bolt import Ack, App

from bot.phrases import say
from bot.planning.external_calendar import CalendarId, Counting, ExternalCalendar
from bot.planning.year import Year
from handlers.asking import Asking
from handlers.blocks.elements import Block, escape
from handlers.blocks.external_calendars import (
    CalendarLook,
    calendar_dialog,
    calendars_dialog,
)
from handlers.blocks.plan_desk import Desk, language_of
from handlers.form import Form
from handlers.plan_desk import opened


def register(app: App) -> None:
    """Listen for the calendars being looked at, changed, read anew and taken away."""
    app.action("desk_calendars")(wanted)
    app.action("calendars_back")(wanted)
    app.action("calendar_wanted")(change_wanted)
    app.action("calendar_hurry")(hurried)
    app.action("calendar_remove")(removed)
    app.view("external_calendar")(changed)


def wanted(ack: Ack, body: dict[str, Any], asking: Asking) -> None:
    """«Kalendere», and the way back to them."""
    view = body["view"]
    asking.redraw(view["id"], drawn(asking, Desk.read(view["private_metadata"])))
    ack()


def change_wanted(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Legg til kalender» or «Endre»."""
    view = body["view"]
    year = opened(asking, Desk.read(view["private_metadata"]))
    calendar = _calendar(year, CalendarId(int(action["value"])))
    asking.redraw(view["id"], calendar_dialog(year, calendar, stamp=asking.stamp))
    ack()


def changed(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Keep what was filled in; the worker fetches the calendar."""
    form = Form(view)
    look = CalendarLook.read(form.about)
    year = opened(asking, look.desk)
    language = language_of(year)
    calendar = ExternalCalendar(
        id=look.calendar,
        organisation=year.organisation,
        name=form.line("name"),
        address=form.line("address"),
        counting=Counting(form.choice("counting")),
    )
    asking.store.planner.watch_calendar(asking.act, calendar, language=language)
    said = say(language, "calendar-saved", name=escape(calendar.name))
    ack(response_action="update", view=drawn(asking, look.desk, said=said))


def hurried(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Hent nå»."""
    id = CalendarId(int(action["value"]))
    name = asking.store.planner.hurry_calendar(asking.act, id)
    _say(ack, body, asking, "calendar-hurried", name)


def removed(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Fjern kalenderen»."""
    id = CalendarId(int(action["value"]))
    name = asking.store.planner.forget_calendar(asking.act, id)
    _say(ack, body, asking, "calendar-removed", name)


def drawn(asking: Asking, desk: Desk, *, said: str = "") -> Block:
    """Draw the calendars for one who keeps books there."""
    return calendars_dialog(opened(asking, desk), said=said)


def _calendar(year: Year, id: CalendarId) -> ExternalCalendar | None:
    return next((each for each in year.calendars if each.id == id), None)


def _say(
    ack: Ack, body: dict[str, Any], asking: Asking, phrase: str, name: str | None
) -> None:
    """Show the calendars again, with what was done to one of them."""
    view = body["view"]
    desk = Desk.read(view["private_metadata"])
    language = language_of(opened(asking, desk))
    said = say(language, phrase, name=escape(name)) if name else ""
    asking.redraw(view["id"], drawn(asking, desk, said=said))
    ack()
