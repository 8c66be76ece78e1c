"""Who leads the meeting, who writes the minutes, and who signs them."""

from collections.abc import Collection, Iterator

from bot.meeting import Meeting
from bot.person import Person
from bot.phrases import say
from bot.room.lead import LedBy, leads_now, minute_takers, signers
from bot.room.presence import Presence
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    dialog,
    escape,
    field,
    long_multi_select,
    long_select,
    option,
    renewed,
    section,
)
from handlers.blocks.room import Place


def lead_dialog(meeting: Meeting, place: Place, *, stamp: str) -> Block:
    """Tell who leads by law, and ask whom the meeting elected when nobody does."""
    language = meeting.body.orders.language
    blocks = [
        section(lead_line(meeting)),
        *renewed(_fields(meeting), stamp),
        actions(button(say(language, "button-room-back"), "room_again", place)),
    ]
    return dialog(
        "room_lead",
        say(language, "lead-title"),
        blocks,
        submit=say(language, "button-save"),
        close=say(language, "button-close"),
        about=str(place),
    )


def lead_line(meeting: Meeting) -> str:
    """Say who leads now, and why it is them, in mrkdwn."""
    language, now = meeting.body.orders.language, leads_now(Presence(meeting))
    if now is None:
        return say(language, "lead-nobody")
    return say(language, f"lead-{now.by}", name=escape(now.person.name))


def seated(meeting: Meeting) -> tuple[Person, ...]:
    """List those who sit in a seat now, by name."""
    presence = Presence(meeting)
    stints = (presence.in_seat(seat.id) for seat in meeting.body.seats)
    people = {s.person.id: s.person for s in stints if s and s.person}
    return tuple(sorted(people.values(), key=lambda person: person.name))


def writers(meeting: Meeting) -> tuple[Person, ...]:
    """List those who may write the minutes: the secretariat, and whoever sits there."""
    keepers = (keeper.person for keeper in meeting.body.secretariat)
    known = {person.id: person for person in (*keepers, *seated(meeting))}
    return tuple(known.values())


def _fields(meeting: Meeting) -> Iterator[Block]:
    language, now = meeting.body.orders.language, leads_now(Presence(meeting))
    here = seated(meeting)
    if here and (now is None or now.by is LedBy.ELECTED):
        chosen = now.person.id if now else None
        placeholder = say(language, "lead-placeholder")
        chair = long_select(_options(here), chosen=chosen, placeholder=placeholder)
        yield field("chair", say(language, "lead-chosen"), chair, is_optional=True)
    for name, people, chosen_now in (
        ("writers", writers(meeting), minute_takers(meeting)),
        ("signers", here, signers(meeting)),
    ):
        if people:
            yield _several(meeting, name, people, chosen_now)


def _several(
    meeting: Meeting, name: str, people: Collection[Person], now: Collection[Person]
) -> Block:
    language = meeting.body.orders.language
    chosen = long_multi_select(
        _options(people),
        chosen=[person.id for person in now],
        placeholder=say(language, "lead-placeholder"),
    )
    return field(name, say(language, f"lead-{name}"), chosen, is_optional=True)


def _options(people: Collection[Person]) -> list[Block]:
    return [option(person.name, person.id) for person in people]
