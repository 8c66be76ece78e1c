"""The dialog in which a secretary asks somebody to stand in, out of turn."""

from bot.body import Seat
from bot.elsewhere import Elsewhere
from bot.meeting import Meeting
from bot.opening import Opening
from bot.person import Person
from bot.phrases import say
from bot.stand_in import Search, listed, turn_goes_by_list
from handlers.blocks.card import name, when_and_where
from handlers.blocks.elements import (
    Block,
    context,
    dialog,
    email_input,
    escape,
    field,
    option,
    person_select,
    section,
    select,
    text_input,
)

#: The choice of nobody on the list.
ANOTHER = "another"


def ask_another_dialog(
    meeting: Meeting, opening: Opening, *, elsewhere: Elsewhere
) -> Block:
    """Ask whom to ask, and why it is not the one whose turn it is."""
    language, seat = meeting.body.orders.language, opening.seat
    intro = say(
        language,
        "ask-another-intro",
        absent=escape(opening.absent.person.name),
        participant=escape(seat.participant),
        meeting=escape(name(meeting)),
        when=when_and_where(meeting),
    )
    blocks = [
        section(intro),
        *_list_field(meeting, opening, elsewhere),
        _colleague(meeting, seat),
        *_newcomer(meeting),
        _why(meeting, seat),
    ]
    return dialog(
        "ask_another",
        say(language, "button-ask-another"),
        blocks,
        submit=say(language, "button-send"),
        close=say(language, "button-close"),
        about=f"{meeting.id}/{seat.id}",
    )


def _list_field(
    meeting: Meeting, opening: Opening, elsewhere: Elsewhere
) -> list[Block]:
    """List the seat's stand-ins, each with what is against asking them."""
    language = meeting.body.orders.language
    search = Search(meeting, elsewhere)
    people = listed(meeting, opening.seat)
    if not people:
        return [context(say(language, "ask-another-nobody"))]
    choices = [_choice(meeting, search, opening, person) for person in people[:99]]
    choices.append(option(say(language, "ask-another-else"), ANOTHER))
    label = say(language, "ask-another-listed")
    return [field("stand_in", label, select(choices, chosen=ANOTHER))]


def _choice(
    meeting: Meeting, search: Search, opening: Opening, person: Person
) -> Block:
    language = meeting.body.orders.language
    skip = search.skip(opening, person)
    if skip is None:
        return option(person.name, person.id)
    said = say(language, f"skip-{skip.why.value}", person=person.name, body=skip.body)
    return option(said, person.id)


def _colleague(meeting: Meeting, seat: Seat) -> Block:
    language = meeting.body.orders.language
    is_other = bool(listed(meeting, seat))
    label = "ask-another-colleague" if is_other else "ask-another-colleague-only"
    return field(
        "colleague",
        say(language, label),
        person_select(placeholder=say(language, "apology-colleague-placeholder")),
        is_optional=True,
    )


def _why(meeting: Meeting, seat: Seat) -> Block:
    """Ask for the reason; nobody is asked out of turn where there are no turns."""
    language = meeting.body.orders.language
    by_list = turn_goes_by_list(meeting, seat)
    label = "ask-another-why" if by_list else "ask-another-why-free"
    return field(
        "why",
        say(language, label),
        text_input(limit=300),
        hint=say(language, "ask-another-why-hint"),
    )


def _newcomer(meeting: Meeting) -> list[Block]:
    language = meeting.body.orders.language
    fields = {
        "name": text_input(limit=100),
        "origin": text_input(limit=100),
        "email": email_input(),
    }
    return [
        field(key, say(language, f"apology-{key}"), element, is_optional=True)
        for key, element in fields.items()
    ]
