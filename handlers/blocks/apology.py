"""The dialog «Meld forfall»: why, in one category, and who may come instead."""

from typing import Final

from bot.meeting import Meeting, Reason
from bot.orders import ReasonRule
from bot.person import PersonId
from bot.phrases import say
from bot.stand_in import candidates, may_pick_anyone
from handlers.blocks.card import name, question, when_and_where
from handlers.blocks.elements import (
    Block,
    context,
    dialog,
    email_input,
    escape,
    field,
    option,
    person_select,
    radio,
    section,
    select,
    text_input,
)

#: The choice that leaves it to the body's own order, or to the secretary.
BY_ORDER = "order"

#: How many choices Block Kit takes in each of its two kinds of list.
RADIO_AT_MOST: Final = 10
SELECT_AT_MOST: Final = 100


def apology_dialog(meeting: Meeting, person: PersonId) -> Block:
    """Ask for a reason and a stand-in, as far as the body's rules do."""
    language = meeting.body.orders.language
    intro = say(
        language,
        "apology-intro",
        meeting=escape(name(meeting)),
        when=when_and_where(meeting),
    )
    blocks = [
        section(intro),
        *_reason_fields(meeting),
        *_stand_in_fields(meeting, person),
        field(
            "note",
            say(language, "apology-note"),
            text_input(lines=True),
            hint=say(language, "apology-note-hint"),
            is_optional=True,
        ),
    ]
    return dialog(
        "apology",
        say(language, "button-apologise"),
        blocks,
        submit=say(language, "button-send"),
        close=say(language, "button-close"),
        about=question(meeting, person),
    )


def _reason_fields(meeting: Meeting) -> list[Block]:
    """Ask why, as far as the body's rule asks at all."""
    orders = meeting.body.orders
    if orders.reason is ReasonRule.NOT_ASKED:
        return []
    reasons = select(
        option(say(orders.language, f"reason-{reason.value}"), reason.value)
        for reason in Reason
    )
    label = say(orders.language, "apology-reason")
    is_optional = orders.reason is ReasonRule.OPTIONAL
    why = field("reason", label, reasons, is_optional=is_optional)
    return [why, context(say(orders.language, "apology-privacy"))]


def _stand_in_fields(meeting: Meeting, person: PersonId) -> list[Block]:
    language = meeting.body.orders.language
    seats = [seat for seat, _ in meeting.called(person)]
    listed = {p.id: p for seat in seats for p in candidates(meeting, seat)}
    if not listed and not may_pick_anyone(meeting):
        return [context(say(language, "apology-no-stand-in"))]
    choices = [option(p.name, p.id) for p in listed.values()]
    by_order = "apology-next-in-line" if listed else "apology-by-order"
    choices.append(option(say(language, by_order), BY_ORDER))
    first = next(iter(listed), BY_ORDER)
    fields = [
        field(
            "stand_in",
            say(language, "apology-stand-in"),
            _few_or_many(choices, chosen=first),
        )
    ]
    return fields + (_anyone(meeting) if may_pick_anyone(meeting) else [])


def _few_or_many(choices: list[Block], *, chosen: object) -> Block:
    """Show each choice while they are few; a list of more opens when it is pressed."""
    if len(choices) <= RADIO_AT_MOST:
        return radio(choices, chosen=chosen)
    return select([*choices[: SELECT_AT_MOST - 1], choices[-1]], chosen=chosen)


def _anyone(meeting: Meeting) -> list[Block]:
    language = meeting.body.orders.language
    return [
        context(say(language, "apology-anyone")),
        field(
            "colleague",
            say(language, "apology-colleague"),
            person_select(placeholder=say(language, "apology-colleague-placeholder")),
            is_optional=True,
        ),
        field(
            "name",
            say(language, "apology-name"),
            text_input(limit=100),
            is_optional=True,
        ),
        field(
            "origin",
            say(language, "apology-origin"),
            text_input(limit=100),
            is_optional=True,
        ),
        field(
            "email",
            say(language, "apology-email"),
            email_input(),
            is_optional=True,
        ),
    ]
