"""«Krev møte»: a member begins a demand, others join it, and a meeting is planned."""

from typing import Any

from slack_bolt import Ack, App

from bot.body import Body, BodyId
from bot.demand import Demand, DemandId, Progress, support, withdraw
from bot.demand_errors import (
    DemandAlreadyMet,
    NoSuchDemand,
    NoVoteAnywhere,
    NoVoteHere,
)
from bot.phrases import say
from handlers.asking import Asking
from handlers.blocks.demand import begun, case_of, demand_dialog
from handlers.blocks.help import sentence_dialog
from handlers.form import Form
from handlers.meeting import open_new_meeting


def register(app: App) -> None:
    """Listen for the dialog, and for the buttons below a demand."""
    app.action("demand")(demand_wanted)
    app.view("demand")(demanded)
    app.action("demand_support")(supported)
    app.action("demand_leave")(left)
    app.action("demand_plan")(meeting_wanted)


def demand_wanted(ack: Ack, asking: Asking) -> None:
    """«Krev møte» in the menu."""
    open_demand(asking)
    ack()


def open_demand(asking: Asking, *, named: str = "") -> None:
    """Open the dialog in which a member demands a meeting.

    A body that was named after the command is chosen already.

    Raises:
        NoVoteAnywhere: for those who are no member with a vote of any body.
    """
    bodies = asking.store.demands.bodies_with_vote(asking.person.id, at=asking.act.at)
    if not bodies:
        raise NoVoteAnywhere
    fits = [body for body in bodies if named and named.lower() in body.name.lower()]
    chosen = fits[0].id if len(fits) == 1 else None
    asking.open(demand_dialog(bodies, chosen=chosen))


def demanded(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Keep the demand, and tell the member what happens now."""
    form = Form(view)
    body = BodyId(int(form.choice("body") or 0))
    demand = asking.store.demands.begin(
        _own(asking, body).id, asking.act, why=form.text("why")
    )
    if demand is None:
        ack()
        return
    language = demand.body.orders.language
    ack(response_action="update", view=sentence_dialog(language, begun(demand)))


def supported(ack: Ack, action: dict[str, Any], asking: Asking) -> None:
    """«Jeg støtter kravet»."""
    asking.store.demands.change(_id(action), support, asking.act)
    ack()


def left(ack: Ack, action: dict[str, Any], asking: Asking) -> None:
    """«Trekk støtten»."""
    asking.store.demands.change(_id(action), withdraw, asking.act)
    ack()


def meeting_wanted(ack: Ack, action: dict[str, Any], asking: Asking) -> None:
    """«Legg inn møtet»: open the dialog for it, with what the demand tells.

    Raises:
        DemandAlreadyMet: when somebody has done it already.
        OnlyForSecretariat: for all but those who keep the body's books.
    """
    demand = _demand(asking, _id(action))
    language = demand.body.orders.language
    if demand.progress is Progress.MET:
        raise DemandAlreadyMet(language)
    why = say(language, "demand-extra-why")
    open_new_meeting(asking, body=demand.body.id, cases=case_of(demand), why=why)
    ack()


def _own(asking: Asking, id: BodyId) -> Body:
    bodies = asking.store.demands.bodies_with_vote(asking.person.id, at=asking.act.at)
    found = next((body for body in bodies if body.id == id), None)
    if found is None:
        raise NoVoteHere(body="none")
    return found


def _demand(asking: Asking, id: DemandId) -> Demand:
    found = asking.store.demands.find(id, at=asking.act.at)
    if found is None:
        raise NoSuchDemand
    return found


def _id(action: dict[str, Any]) -> DemandId:
    return DemandId(int(action["value"].removeprefix("demand/")))
