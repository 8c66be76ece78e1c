"""The secretary's desk for a year: opened, turned to another year, and gone back to."""

from dataclasses import replace
from datetime import date
from typing import Any

from slack_bolt import Ack, App

from bot.body import BodyId
from bot.errors import OnlyForSecretariat
from bot.phrases import say
from bot.planning.collision import Collision
from bot.planning.review import review
from bot.planning.year import Year
from handlers.asking import Asking
from handlers.blocks.elements import Block
from handlers.blocks.mark import mark
from handlers.blocks.plan_desk import Desk, desk_dialog, language_of


def register(app: App) -> None:
    """Listen for the desk being opened and turned, and for the way back to it."""
    app.action("plan_desk")(wanted)
    app.action("desk_year")(turned)
    app.action("desk_organisation")(turned)
    app.action("desk_back")(back)
    app.action("desk_retry")(wanted_again)


def wanted(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Planlegg året», in the place of the plan."""
    first = mark(organisations(asking)[0])
    desk = Desk(organisation=first, year=int(action["value"]))
    asking.redraw(body["view"]["id"], drawn(asking, desk))
    ack()


def turned(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """Show another year, or another cooperation."""
    view = body["view"]
    desk = Desk.read(view["private_metadata"])
    chosen = int(action["selected_option"]["value"])
    if action["action_id"] == "desk_year":
        desk = replace(desk, year=chosen)
    else:
        desk = replace(desk, organisation=mark(organisations(asking)[chosen]))
    asking.redraw(view["id"], drawn(asking, desk))
    ack()


def back(ack: Ack, body: dict[str, Any], asking: Asking) -> None:
    """«Tilbake til planen»."""
    view = body["view"]
    desk = Desk.read(view["private_metadata"])
    asking.redraw(view["id"], drawn(asking, desk))
    ack()


def wanted_again(ack: Ack, body: dict[str, Any], asking: Asking) -> None:
    """«Prøv igjen», under what did not arrive of the plan."""
    view = body["view"]
    desk = Desk.read(view["private_metadata"])
    year = opened(asking, desk)
    tried = asking.store.planner.try_again(asking.act, year.organisation, year.year)
    language = language_of(year)
    what = say(language, "dead-letters-tried", n=tried)
    said = f"{what} {say(language, 'desk-lost-look')}"
    asking.redraw(view["id"], drawn(asking, desk, said=said))
    ack()


def drawn(asking: Asking, desk: Desk, *, said: str = "") -> Block:
    """Draw the desk for one who keeps books there."""
    year = opened(asking, desk)
    return desk_dialog(
        year,
        organisations=organisations(asking),
        found=reviewed(asking, year),
        lost=asking.store.lost_of_plan(year.organisation, year.year),
        today=asking.today,
        said=said,
    )


def opened(asking: Asking, desk: Desk) -> Year:
    """Read the year that somebody works at.

    Raises:
        OnlyForSecretariat: for all who keep no books in the cooperation.
    """
    by_mark = {mark(name): name for name in organisations(asking)}
    if desk.organisation not in by_mark:
        raise OnlyForSecretariat(body="none")
    on = max(asking.today, date(desk.year, 1, 1))
    return asking.store.year(by_mark[desk.organisation], desk.year, on=on)


def organisations(asking: Asking) -> list[str]:
    """List the cooperations of whose bodies a person keeps the books.

    Raises:
        OnlyForSecretariat: when there is none.
    """
    kept = asking.store.bodies_kept_by(asking.person.id, on=asking.today)
    known = {body.id: body.organisation for body in asking.store.known_bodies()}
    found = list(dict.fromkeys(known[id] for id in kept))
    if not found:
        raise OnlyForSecretariat(body="none")
    return found


def kept_here(asking: Asking, year: Year) -> frozenset[BodyId]:
    """Find the bodies of a year whose books a person keeps."""
    person = asking.person.id
    return frozenset(body.id for body in year.bodies if body.is_secretary(person))


def reviewed(asking: Asking, year: Year) -> tuple[Collision, ...]:
    """Find what collides in the plan as it is."""
    return review(year, year.drafted, standing=asking.store.standing(year.year))
