"""«Dager å gå utenom»: a secretary sees, adds and takes away the days of a year."""

from dataclasses import replace
from typing import Any

from slack_bolt import Ack, App

from bot.errors import DateMissing
from bot.orders import Language
from bot.phrases import say
from bot.planning.named_day import NamedDay, NamedDayId
from handlers.asking import Asking
from handlers.blocks.elements import Block, escape
from handlers.blocks.named_days import (
    NO_COUNTY,
    DaysLook,
    named_day_dialog,
    named_days_dialog,
    school_holiday_dialog,
)
from handlers.blocks.plan_desk import Desk, language_of
from handlers.form import Form
from handlers.plan_desk import opened


def register(app: App) -> None:
    """Listen for the days being looked at, added and taken away."""
    app.action("desk_days")(wanted)
    app.action("named_days_back")(wanted)
    app.action("named_days_earlier")(turned)
    app.action("named_days_later")(turned)
    app.action("named_day_wanted")(day_wanted)
    app.action("school_holiday_wanted")(school_holiday_wanted)
    app.action("named_day_removed")(removed)
    app.view("named_day")(added)
    app.view("school_holiday")(added)


def wanted(ack: Ack, body: dict[str, Any], asking: Asking) -> None:
    """«Dager å gå utenom», and the way back to them."""
    view = body["view"]
    look = DaysLook(desk=Desk.read(view["private_metadata"]))
    asking.redraw(view["id"], drawn(asking, look))
    ack()


def turned(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """Go further down the list, or up."""
    view = body["view"]
    look = DaysLook.read(view["private_metadata"])
    asking.redraw(view["id"], drawn(asking, replace(look, page=int(action["value"]))))
    ack()


def day_wanted(ack: Ack, body: dict[str, Any], asking: Asking) -> None:
    """«Legg inn dager»."""
    view = body["view"]
    year = opened(asking, Desk.read(view["private_metadata"]))
    asking.redraw(view["id"], named_day_dialog(year, stamp=asking.stamp))
    ack()


def school_holiday_wanted(ack: Ack, body: dict[str, Any], asking: Asking) -> None:
    """«Legg inn skoleferie»."""
    view = body["view"]
    year = opened(asking, Desk.read(view["private_metadata"]))
    asking.redraw(view["id"], school_holiday_dialog(year, stamp=asking.stamp))
    ack()


def added(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Keep the days, or say at the field what must be put right."""
    form = Form(view)
    look = DaysLook.read(form.about)
    language = language_of(opened(asking, look.desk))
    named = _filled(form, language)
    asking.store.planner.name_day(asking.act, named, language=language)
    said = say(language, "named-day-saved", name=escape(named.name))
    ack(response_action="update", view=drawn(asking, look, said=said))


def removed(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Fjern»."""
    view = body["view"]
    look = DaysLook.read(view["private_metadata"])
    language = language_of(opened(asking, look.desk))
    gone = asking.store.planner.forget_day(asking.act, NamedDayId(int(action["value"])))
    name = escape(gone.name) if gone else ""
    said = say(language, "named-day-removed", name=name) if gone else ""
    # What stood last may have been all that there was on its page.
    asking.redraw(view["id"], drawn(asking, replace(look, page=0), said=said))
    ack()


def drawn(asking: Asking, look: DaysLook, *, said: str = "") -> Block:
    """Draw the days for one who keeps books there."""
    return named_days_dialog(opened(asking, look.desk), look, said=said)


def _filled(form: Form, language: Language) -> NamedDay:
    """Read the fields of either dialog.

    Raises:
        DateMissing: when no day was picked.
    """
    since = form.day("since")
    if since is None:
        missing = DateMissing(language)
        missing.field = "since"
        raise missing
    county = form.choice("county")
    return NamedDay(
        name=form.choice("name") or form.line("name"),
        since=since,
        until=form.day("until") or since,
        county="" if county == NO_COUNTY else county,
        source=form.line("source"),
    )
