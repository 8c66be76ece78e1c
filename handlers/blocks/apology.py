"""The dialog «Meld forfall»: why, in one category, and who may come instead."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from bot import dates
from bot.elsewhere import NOWHERE, Elsewhere, Engagement, clash
from bot.meeting import Meeting, Reason
from bot.opening import Opening, calls_for_stand_in
from bot.orders import Language, ReasonRule
from bot.person import Person, PersonId
from bot.phrases import say
from bot.stand_in import Search, may_pick_anyone
from bot.window import cut_off
from handlers.blocks.card import name, when_and_where
from handlers.blocks.choices import question
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
from handlers.blocks.leave import OWN, Share, leave_fields, share_choice

#: The choice that leaves it to the body's own order, or to the secretary.
BY_ORDER = "order"

#: How many choices Block Kit takes in each of its two kinds of list.
RADIO_AT_MOST: Final = 10
SELECT_AT_MOST: Final = 100


def apology_dialog(
    meeting: Meeting,
    person: PersonId,
    *,
    at: datetime,
    elsewhere: Elsewhere = NOWHERE,
    share: Share = Share.WHOLE,
    by: PersonId | None = None,
) -> Block:
    """Ask what somebody is away from, and what the body's rules ask besides.

    `by` is who fills it in, when that is another than who is away.
    """
    language, who = meeting.body.orders.language, _who(meeting, person, by)
    blocks = [
        section(_intro(meeting, who)),
        share_choice(meeting, share, who=who),
        *leave_fields(meeting, share, who=who),
        *_reason_fields(meeting, clash(meeting, person, elsewhere), share, who),
        *_stand_in_fields(meeting, person, at, elsewhere, who),
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
        about=f"{question(meeting, person)}/{share.value}",
    )


def _who(meeting: Meeting, person: PersonId, by: PersonId | None) -> str:
    """Name who is away, to another who answers for them."""
    if by in (None, person):
        return OWN
    return meeting.called(person)[0][1].person.name


def _intro(meeting: Meeting, who: str) -> str:
    return say(
        meeting.body.orders.language,
        "apology-intro" if who == OWN else "apology-intro-for",
        who=escape(who),
        meeting=escape(name(meeting)),
        when=when_and_where(meeting),
    )


def _reason_fields(
    meeting: Meeting, engagement: Engagement | None, share: Share, who: str
) -> list[Block]:
    """Ask why, as far as the body's rule asks at all; a case has its own ground."""
    orders = meeting.body.orders
    if orders.reason is ReasonRule.NOT_ASKED or share is Share.CASES:
        return []
    reasons = [
        option(say(orders.language, f"reason-{reason.value}"), reason.value)
        for reason in Reason
    ]
    is_duty = engagement is not None and engagement.is_elected
    chosen = Reason.ELECTED_OFFICE.value if is_duty else None
    label = say(orders.language, "apology-reason")
    is_optional = orders.reason is ReasonRule.OPTIONAL
    why = field(
        "reason", label, select(reasons, chosen=chosen), is_optional=is_optional
    )
    privacy = context(say(orders.language, "apology-privacy"))
    return [*_clash(orders.language, engagement, who), why, privacy]


def _clash(language: Language, engagement: Engagement | None, who: str) -> list[Block]:
    """Tell of another meeting at the time; the member chooses where to go."""
    if engagement is None:
        return []
    kind = "duty" if engagement.is_elected else "other"
    when = dates.span(language, engagement.since, engagement.until)
    body = escape(engagement.body)
    about = f"apology-clash-{kind}"
    return [section(say(language, about, who=escape(who), body=body, when=when))]


def _stand_in_fields(
    meeting: Meeting, person: PersonId, at: datetime, elsewhere: Elsewhere, who: str
) -> list[Block]:
    """Tell who is asked, or let the member choose where the body does."""
    openings = given_up(meeting, person)
    language = meeting.body.orders.language
    if not openings:
        return [context(say(language, "apology-unfilled", who=escape(who)))]
    if at >= cut_off(meeting):
        return [context(say(language, "apology-late"))]
    search = Search(meeting, elsewhere)
    if may_pick_anyone(meeting):
        listed = [p for opening in openings for p in search.candidates(opening)]
        return _choice(meeting, listed, who)
    return [context(_whose_turn(meeting, search, each, who)) for each in openings]


def given_up(meeting: Meeting, person: PersonId) -> list[Opening]:
    """List the seats for which a stand-in is called if somebody stays away."""
    return [
        Opening(seat=seat, absent=summons)
        for seat, summons in meeting.called(person)
        if summons.holds and calls_for_stand_in(meeting, seat)
    ]


def _whose_turn(meeting: Meeting, search: Search, opening: Opening, who: str) -> str:
    language = meeting.body.orders.language
    turn, _ = search.next(opening)
    if turn is None:
        return say(language, "apology-no-stand-in", who=escape(who))
    return say(language, "apology-next", name=escape(turn.name))


def _choice(meeting: Meeting, listed: Sequence[Person], who: str) -> list[Block]:
    language = meeting.body.orders.language
    choices = [option(p.name, p.id) for p in dict.fromkeys(listed)]
    by_order = "apology-next-in-line" if listed else "apology-by-order"
    choices.append(option(say(language, by_order), BY_ORDER))
    first = listed[0].id if listed else BY_ORDER
    label = say(language, "apology-stand-in", who=who)
    chosen = field("stand_in", label, _few_or_many(choices, chosen=first))
    return [chosen, *_anyone(meeting, who)]


def _few_or_many(choices: list[Block], *, chosen: object) -> Block:
    """Show each choice while they are few; a list of more opens when it is pressed."""
    if len(choices) <= RADIO_AT_MOST:
        return radio(choices, chosen=chosen)
    return select([*choices[: SELECT_AT_MOST - 1], choices[-1]], chosen=chosen)


def _anyone(meeting: Meeting, who: str) -> list[Block]:
    language = meeting.body.orders.language
    return [
        context(say(language, "apology-anyone", who=escape(who))),
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
