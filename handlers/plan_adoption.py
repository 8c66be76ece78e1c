"""A draft is shown round or adopted: asked about, seen with who gets what, and done."""

from dataclasses import replace
from datetime import date
from typing import Any

from slack_bolt import Ack, App

from bot.body import BodyId
from bot.phrases import say
from bot.plan import Plan
from bot.planning import adoption
from bot.planning.year import Year
from handlers.asking import Asking
from handlers.blocks.plan_adoption import (
    Adopting,
    adoption_dialog,
    adoption_preview,
    circulate_dialog,
)
from handlers.blocks.plan_desk import Desk, desk_of, language_of
from handlers.form import Form
from handlers.plan_desk import drawn, opened, reviewed


def register(app: App) -> None:
    """Listen for the two deeds, their dialogs in order, and the way back."""
    app.action("desk_circulate")(circulation_wanted)
    app.view("plan_circulate")(circulated)
    app.action("desk_adopt")(adoption_wanted)
    app.view("plan_adoption")(filled_in)
    app.view("plan_adoption_preview")(adopted)
    app.action("adoption_back")(back)


def circulation_wanted(ack: Ack, body: dict[str, Any], asking: Asking) -> None:
    """«Send til gjennomsyn»."""
    view = body["view"]
    year = opened(asking, Desk.read(view["private_metadata"]))
    adoption.circulate(year, asking.act, by=asking.person)
    asking.redraw(view["id"], circulate_dialog(year))
    ack()


def circulated(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Show the draft to those whom it concerns."""
    desk = Desk.read(Form(view).about)
    year = opened(asking, desk)
    organisation, seen_at = year.organisation, desk.seen_at
    asking.store.planner.circulate(asking.act, organisation, year.year, seen_at=seen_at)
    said = say(language_of(year), "circulated")
    ack(response_action="update", view=drawn(asking, desk, said=said))


def adoption_wanted(ack: Ack, body: dict[str, Any], asking: Asking) -> None:
    """«Vedta»."""
    view = body["view"]
    year = opened(asking, Desk.read(view["private_metadata"]))
    adopting = Adopting(desk=desk_of(year))
    dialog = adoption_dialog(year, adopting, stamp=asking.stamp)
    asking.redraw(view["id"], dialog)
    ack()


def filled_in(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Show what an adoption makes, before anything is done."""
    form = Form(view)
    before = Adopting.read(form.about)
    adopting = replace(
        before, case=form.line("case"), holds_dates=form.choice("holds") == "yes"
    )
    year = opened(asking, adopting.desk)
    decided = adoption.adopt(
        year,
        asking.act,
        lambda id, day: _plan_on(asking, year, id, day),
        by=asking.person,
        case=adopting.case,
        holds_dates=adopting.holds_dates,
        seen_at=adopting.desk.seen_at,
    )
    found = reviewed(asking, year)
    preview = adoption_preview(
        year, adopting, planned=len(decided.planned), found=found
    )
    ack(response_action="update", view=preview)


def adopted(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Adopt what the secretary has seen."""
    adopting = Adopting.read(Form(view).about)
    desk = adopting.desk
    year = opened(asking, desk)
    asking.store.planner.adopt(
        asking.act,
        year.organisation,
        year.year,
        case=adopting.case,
        holds_dates=adopting.holds_dates,
        seen_at=desk.seen_at,
    )
    said = say(language_of(year), "adopted")
    ack(response_action="update", view=drawn(asking, desk, said=said))


def back(ack: Ack, body: dict[str, Any], asking: Asking) -> None:
    """«Rett opplysningene»."""
    view = body["view"]
    adopting = Adopting.read(view["private_metadata"])
    year = opened(asking, adopting.desk)
    dialog = adoption_dialog(year, adopting, stamp=asking.stamp)
    asking.redraw(view["id"], dialog)
    ack()


def _plan_on(asking: Asking, year: Year, id: BodyId, day: date) -> Plan:
    own = tuple(meeting for meeting in year.meetings if meeting.body.id == id)
    return Plan(body=asking.store.body(id, on=day), meetings=own)
