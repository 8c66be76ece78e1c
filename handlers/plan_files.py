"""A year's plan as a file: asked for at the desk, and delivered as the minutes are."""

from typing import Any

from slack_bolt import Ack, App

from bot.body import BodyId
from bot.message import Kind, Message
from bot.phrases import say
from bot.planning.errors import NothingToAdopt
from bot.planning.year import Year
from handlers.asking import Asking
from handlers.blocks.plan_desk import Desk, language_of
from handlers.blocks.plan_files import FilesLook, chosen_body, files_dialog
from handlers.plan_desk import opened


def register(app: App) -> None:
    """Listen for the files being looked at, for one body being picked, for an order."""
    app.action("desk_files")(wanted)
    app.action("files_body")(picked)
    app.action("plan_file")(ordered)


def wanted(ack: Ack, body: dict[str, Any], asking: Asking) -> None:
    """«Årshjul og filer»."""
    view = body["view"]
    year = opened(asking, Desk.read(view["private_metadata"]))
    asking.redraw(view["id"], files_dialog(year))
    ack()


def picked(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """Offer the files of one body, or of all."""
    view = body["view"]
    look = FilesLook.read(view["private_metadata"])
    year = opened(asking, look.desk)
    only = chosen_body(action["selected_option"]["value"])
    asking.redraw(view["id"], files_dialog(year, only))
    ack()


def ordered(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Hent»: the worker draws the file and gives it to whoever asked.

    Raises:
        NothingToAdopt: when there is neither a draft nor a plan.
    """
    view = body["view"]
    look = FilesLook.read(view["private_metadata"])
    year = opened(asking, look.desk)
    asking.store.tell(_order(asking, year, action["value"], look.body), asking.act)
    said = say(language_of(year), "files-coming")
    asking.redraw(view["id"], files_dialog(year, look.body, said=said))
    ack()


def _order(asking: Asking, year: Year, form: str, body: BodyId | None) -> Message:
    version = year.adopted or year.draft
    if version is None:
        facts = {"organisation": year.organisation, "year": str(year.year)}
        raise NothingToAdopt(language_of(year), **facts)
    # Asked for once more, it is another file.
    about = f"{form}/{body or ''}@{asking.act.at.timestamp():.6f}"
    kind, to = Kind.PLAN_FILE, asking.person.id
    return Message(kind=kind, to=to, plan=version.id, about=about)
