"""A demand for a meeting: the dialog that begins it, and what each is shown of it."""

from collections.abc import Sequence
from typing import Final

from bot import dates
from bot.body import Body, BodyId
from bot.demand import Demand, Progress, basis, members_of
from bot.meeting import Meeting
from bot.person import Person, PersonId
from bot.phrases import say
from bot.planning.listing import listed
from handlers.blocks.card import when_and_where
from handlers.blocks.elements import (
    SECTION_LIMIT,
    Block,
    actions,
    button,
    context,
    dialog,
    escape,
    field,
    option,
    section,
    select,
    shortened,
    text_input,
)
from handlers.blocks.listing import NAMES_AT_MOST, some
from handlers.rendering import Post

#: Enough to say what is urgent; papers come with the notice.
WHY_LIMIT: Final = 1000
NAME_LIMIT: Final = 100
#: How much of the reason a case may be called by.
TITLE_LIMIT: Final = 150


def demand_dialog(bodies: Sequence[Body], *, chosen: BodyId | None = None) -> Block:
    """Ask a member which body is to meet, and why."""
    language = bodies[0].orders.language
    only = bodies[0].id if len(bodies) == 1 else None
    choices = [option(f"{body.name}, {body.organisation}", body.id) for body in bodies]
    return dialog(
        "demand",
        say(language, "demand-title"),
        [
            section(say(language, "demand-intro")),
            field(
                "body",
                say(language, "meeting-body"),
                select(choices, chosen=chosen or only),
            ),
            field(
                "why",
                say(language, "demand-why"),
                text_input(lines=True, limit=WHY_LIMIT),
                hint=say(language, "demand-why-hint"),
            ),
        ],
        submit=say(language, "button-demand"),
        close=say(language, "button-close"),
    )


def about(demand: Demand) -> str:
    """Tell on a button which demand it is about; no button of a meeting says so."""
    return f"demand/{demand.id}"


def begun(demand: Demand) -> str:
    """Tell whoever began what happens now, and whom they must ask themselves."""
    body, language = demand.body, demand.body.orders.language
    facts = {"body": escape(body.name)}
    if demand.progress is Progress.REACHED:
        return f"{say(language, 'demand-begun-enough', **facts)} {_law(demand)}"
    missing = demand.needed - len(demand.supporters)
    lines = [say(language, "demand-begun", missing=missing, **facts)]
    if absent := [person for person in members_of(body) if not person.slack]:
        names = _names(demand, absent)
        lines.append(say(language, "demand-absent", names=names))
    return "\n".join(lines)


def demand_card(demand: Demand, person: PersonId, meeting: Meeting | None) -> Post:
    """Show a member what is demanded, by whom, and what they may do about it."""
    language = demand.body.orders.language
    name = escape(demand.by.name, limit=NAME_LIMIT)
    facts = {"name": name, "body": escape(demand.body.name)}
    head = say(language, "demand-head", **facts)
    blocks = [section(head), _why(demand), section(_standing(demand, meeting))]
    if demand.progress is Progress.OPEN:
        blocks += [context(_until(demand)), _answer(demand, person)]
    return Post(text=head, blocks=blocks)


def reached(demand: Demand, person: PersonId, meeting: Meeting | None) -> Post:
    """Tell those who see to it that a third of the members demand a meeting."""
    body, language = demand.body, demand.body.orders.language
    head = say(language, "demand-reached-head", body=escape(body.name))
    facts = {
        "n": len(demand.supporters),
        "members": sum(seat.has_vote for seat in body.seats),
    }
    names = _names(demand, demand.supporters)
    who = say(language, "demand-reached-by", names=names, **facts)
    blocks = [section(f"{head}\n{_law(demand)}"), section(who), _why(demand)]
    if meeting:
        blocks.append(section(_met(demand, meeting)))
    elif body.is_secretary(person):
        label = say(language, "button-demand-plan")
        blocks.append(actions(button(label, "demand_plan", about(demand))))
    return Post(text=head, blocks=blocks)


def lapsed(demand: Demand) -> Post:
    """Tell those who stood behind it that too few did."""
    language = demand.body.orders.language
    text = say(language, "demand-lapsed-news", body=escape(demand.body.name))
    return Post(text=text, blocks=[section(text), _why(demand)])


def case_of(demand: Demand) -> str:
    """Suggest what the case of a demanded meeting is called: how its reason begins."""
    return demand.why.splitlines()[0][:TITLE_LIMIT]


def _standing(demand: Demand, meeting: Meeting | None) -> str:
    """Tell who stands behind it, how many it takes, and what has become of it."""
    language, supporters = demand.body.orders.language, demand.supporters
    if demand.progress is Progress.MET and meeting:
        return _met(demand, meeting)
    text = say(
        language,
        f"demand-progress-{demand.progress.value}",
        names=_names(demand, supporters) or "none",
        n=len(supporters),
        needed=demand.needed,
    )
    return f"{text} {_law(demand)}" if demand.progress is Progress.OPEN else text


def _met(demand: Demand, meeting: Meeting) -> str:
    language = demand.body.orders.language
    return say(language, "demand-progress-met", when=when_and_where(meeting))


def _law(demand: Demand) -> str:
    orders = demand.body.orders
    key = basis(orders.form).value.replace("_", "-")
    return say(orders.language, f"demand-law-{key}")


def _until(demand: Demand) -> str:
    language = demand.body.orders.language
    day = dates.long_date(language, demand.until)
    return say(language, "demand-until", day=day)


def _answer(demand: Demand, person: PersonId) -> Block:
    language = demand.body.orders.language
    deed = "leave" if demand.is_supported_by(person) else "support"
    label = say(language, f"button-demand-{deed}")
    return actions(button(label, f"demand_{deed}", about(demand)))


def _why(demand: Demand) -> Block:
    whole = escape(demand.why, limit=2 * WHY_LIMIT)
    quoted = "\n".join(f"> {line}" for line in whole.splitlines())
    return section(shortened(quoted, SECTION_LIMIT))


def _names(demand: Demand, people: Sequence[Person]) -> str:
    language = demand.body.orders.language
    names = [escape(person.name, limit=NAME_LIMIT) for person in people]
    is_few = len(names) <= NAMES_AT_MOST
    return listed(language, names) if is_few else some(language, names)
