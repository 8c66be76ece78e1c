"""«Nytt møte»: the dialog in which a meeting is planned, filled in."""

from typing import Any, Final

from slack_bolt import Ack, App

from bot import dates
from bot.body import Body, BodyId
from bot.errors import OnlyForSecretariat
from bot.meeting import Meeting
from bot.phrases import say
from bot.plan import Slot, caution, require_possible
from bot.planning.collision import sentence
from handlers.asking import Asking
from handlers.blocks.card import name, when_and_where
from handlers.blocks.deadlines import deadlines_line
from handlers.blocks.elements import Block, escape
from handlers.blocks.help import sentence_dialog
from handlers.blocks.listing import within
from handlers.blocks.mark import mark
from handlers.blocks.meeting import new_meeting_dialog
from handlers.form import Form
from handlers.slot import filled_slot
from handlers.surroundings import collisions_of_new

#: How much is said of what a meeting collides with, in characters.
CAUTION_LIMIT: Final = 2500


def register(app: App) -> None:
    """Listen for the buttons and dialogs of the plan."""
    app.action("new_meeting")(new_meeting_wanted)
    app.view("meeting")(planned)


def new_meeting_wanted(ack: Ack, asking: Asking) -> None:
    """«Nytt møte»."""
    open_new_meeting(asking)
    ack()


def open_new_meeting(
    asking: Asking,
    *,
    named: str = "",
    body: BodyId | None = None,
    cases: str = "",
    why: str = "",
) -> None:
    """Open the dialog for a new meeting, for those who keep a body's books.

    A body that was named after the command is chosen already.

    Raises:
        OnlyForSecretariat: for everybody else.
    """
    bodies = _kept(asking)
    fits = [each for each in bodies if named and named.lower() in each.name.lower()]
    chosen = fits[0].id if len(fits) == 1 else body
    if body and body not in [each.id for each in bodies]:
        raise OnlyForSecretariat(body="none")
    asks_why = _is_adopted(asking, bodies)
    dialog = new_meeting_dialog(
        bodies, chosen=chosen, cases=cases, why=why, asks_why=asks_why
    )
    asking.open(dialog)


def planned(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Keep a new meeting; of what it collides with warn once, and keep it then."""
    form = Form(view)
    bodies = _kept(asking)
    body = _chosen(form, bodies)
    slot = filled_slot(form, body.orders.language)
    warning = _warning(asking, body, slot)
    if warning and form.about != mark(warning):
        plan = asking.store.plan(body.id, on=slot.day)
        require_possible(plan, asking.act, slot)
        ack(response_action="update", view=_again(form, bodies, body, slot, warning))
        return
    meeting = asking.store.planner.plan_meeting(
        body.id,
        asking.act,
        slot=slot,
        title=form.line("title"),
        cases=_cases(form),
        why=form.line("why"),
    )
    _say(ack, meeting, "meeting-planned")


def _warning(asking: Asking, body: Body, slot: Slot) -> str:
    """Warn of a holiday, and of all that the meeting would collide with."""
    language = body.orders.language
    told = caution(language, slot)
    lines = [told] if told else []
    if found := collisions_of_new(asking, body, slot):
        lines.append(say(language, "caution-collisions"))
        lines += (f"• {escape(sentence(language, c), limit=600)}" for c in found)
    return within(language, lines, CAUTION_LIMIT)


def _kept(asking: Asking) -> list[Body]:
    today = dates.local(asking.act.at).date()
    ids = asking.store.bodies_kept_by(asking.person.id, on=today)
    if not ids:
        raise OnlyForSecretariat(body="none")
    return [asking.store.body(id, on=today) for id in ids]


def _is_adopted(asking: Asking, bodies: list[Body]) -> bool:
    """Tell whether a new meeting may be one more than an adopted plan has."""
    years = asking.today.year, asking.today.year + 1
    return any(
        version.is_adopted
        for organisation in {body.organisation for body in bodies}
        for year in years
        for version in asking.store.versions(organisation, year)
    )


def _chosen(form: Form, bodies: list[Body]) -> Body:
    id = BodyId(int(form.choice("body") or 0))
    found = next((body for body in bodies if body.id == id), None)
    if found is None:
        raise OnlyForSecretariat(body="none")
    return found


def _cases(form: Form) -> tuple[str, ...]:
    lines = (line.strip() for line in form.text("cases").splitlines())
    return tuple(line for line in lines if line)


def _again(
    form: Form, bodies: list[Body], body: Body, slot: Slot, warning: str
) -> Block:
    return new_meeting_dialog(
        bodies,
        chosen=body.id,
        slot=slot,
        title=form.line("title"),
        cases=form.text("cases"),
        caution=warning,
        why=form.line("why"),
        asks_why="why" in form.names(),
    )


def _say(ack: Ack, meeting: Meeting | None, phrase: str) -> None:
    if meeting is None:
        ack()
        return
    language = meeting.body.orders.language
    facts = {
        "meeting": escape(name(meeting)),
        "when": when_and_where(meeting),
    }
    text = f"{say(language, phrase, **facts)}\n{deadlines_line(meeting)}"
    ack(response_action="update", view=sentence_dialog(language, text))
