"""A draft as text: opened, corrected by hand, and saved when every line can be read."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final

from slack_bolt import Ack, App

from bot.body import BodyId
from bot.phrases import say
from bot.planning.draft import DraftRead, read
from bot.planning.entry import Entry, entry_of
from bot.planning.rhythm import Rhythm
from bot.planning.year import Year
from handlers.asking import Asking
from handlers.blocks.draft import DraftLook, body_of_field, draft_dialog
from handlers.blocks.listing import within
from handlers.blocks.plan_desk import Desk, language_of
from handlers.form import Form
from handlers.plan_desk import drawn, kept_here, opened
from handlers.proposal import proposed_draft

#: What is said at one field, in characters.
FAULTS_LIMIT: Final = 1500


def register(app: App) -> None:
    """Listen for the draft being opened, and for its being saved."""
    app.action("desk_write")(wanted)
    app.action("desk_paste")(wanted)
    app.action("desk_take")(taken)
    app.view("plan_draft")(saved)


def wanted(ack: Ack, body: dict[str, Any], asking: Asking) -> None:
    """«Rett utkastet»."""
    view = body["view"]
    year = opened(asking, Desk.read(view["private_metadata"]))
    dialog = draft_dialog(
        year, year.drafted, kept=kept_here(asking, year), stamp=asking.stamp
    )
    asking.redraw(view["id"], dialog)
    ack()


def taken(ack: Ack, body: dict[str, Any], asking: Asking) -> None:
    """«Bruk møtene som står»: a draft of what is planned already."""
    view = body["view"]
    desk = Desk.read(view["private_metadata"])
    year = opened(asking, desk)
    said = _keep(asking, year, desk, [])
    asking.redraw(view["id"], drawn(asking, desk, said=said))
    ack()


def saved(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Keep the draft, or say at each field which lines can't be read.

    Raises:
        DraftChanged: when somebody else has saved another meanwhile.
    """
    form = Form(view)
    look = DraftLook.read(form.about)
    year = opened(asking, look.desk)
    language = language_of(year)
    fields = _fields(form)
    found = {name: _read(year, form, name, body) for name, body in fields.items()}
    errors = {
        name: within(language, each.faults, FAULTS_LIMIT)
        for name, each in found.items()
        if each.faults
    }
    if errors:
        ack(response_action="errors", errors=errors)
        return
    entries = [entry for each in found.values() for entry in each.entries]
    left_out = kept_here(asking, year) - {*fields.values()}
    entries += _left_out(asking, year, look, left_out)
    said = _keep(asking, year, look.desk, entries)
    ack(response_action="update", view=drawn(asking, look.desk, said=said))


def _fields(form: Form) -> Mapping[str, BodyId]:
    found = {name: body_of_field(name) for name in form.names()}
    return {name: body for name, body in found.items() if body is not None}


def _read(year: Year, form: Form, name: str, body: BodyId) -> DraftRead:
    rhythm = year.rhythms.get(body) or Rhythm(body=body)
    return read(language_of(year), form.text(name), rhythm=rhythm, year=year.year)


def _left_out(
    asking: Asking, year: Year, look: DraftLook, bodies: Collection[BodyId]
) -> Iterator[Entry]:
    """Find what no field had room for, in what the text was made from."""
    if not bodies:
        return
    is_new = look.is_proposal
    made_from = proposed_draft(asking, year, look.left) if is_new else year.drafted
    yield from (entry for entry in made_from if entry.body in bodies)


def _keep(asking: Asking, year: Year, desk: Desk, new: list[Entry]) -> str:
    """Save what stands already with what is new, and tell how much that is."""
    kept = kept_here(asking, year)
    stand = [entry_of(m) for m in year.meetings if m.body.id in kept]
    entries = [*stand, *(entry for entry in new if not year.stands(entry))]
    asking.store.planner.save_draft(
        asking.act,
        year.organisation,
        year.year,
        entries,
        seen_at=desk.seen_at,
    )
    return say(language_of(year), "draft-saved", n=len(entries))
