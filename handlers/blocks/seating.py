"""The dialogs in which a secretary changes who sits: what is asked, and the preview."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Final

from bot import dates
from bot.body import SeatId
from bot.naming import Named
from bot.office import Manner
from bot.orders import StandInRule
from bot.person import PersonId
from bot.phrases import say
from bot.place import Place
from bot.roster.outcome import Outcome
from bot.seating import Step, Wish
from bot.succession import Effect
from handlers.blocks.card import name, when_and_where
from handlers.blocks.elements import (
    OPTIONS_AT_MOST,
    SECTION_LIMIT,
    Block,
    actions,
    button,
    context,
    date_input,
    dialog,
    email_input,
    escape,
    field,
    option,
    person_select,
    radio,
    renewed,
    section,
    select,
    shortened,
    text_input,
)
from handlers.blocks.listing import within
from handlers.blocks.organ import Look
from handlers.blocks.seat import person_word
from storage.members import Member

NAME_LIMIT: Final = 100
#: How many called meetings ahead are told of one by one.
EFFECTS_AT_MOST: Final = 20
NO_USERS: Final[Mapping[PersonId, Member]] = {}
MANNERS: Final = (Manner.APPOINTED, Manner.ACTING)


@dataclass(frozen=True, kw_only=True)
class Filled:
    """What a secretary has filled in about a seat, and what they were looking at."""

    look: Look
    wish: Wish
    #: The edition of the roster that the preview was made of.
    edition: str = ""

    def __str__(self) -> str:
        wish, named = self.wish, self.wish.named
        kept = {
            "look": str(self.look),
            "seat": wish.seat,
            "step": wish.step,
            "named": [named.slack, named.name, named.email, named.origin],
            "linked": wish.linked,
            "since": wish.since.isoformat(),
            "until": wish.until.isoformat() if wish.until else "",
            "manner": wish.manner,
            "edition": self.edition,
        }
        return json.dumps(kept, ensure_ascii=False)

    @classmethod
    def read(cls, about: str) -> "Filled":
        """Read it back from what a dialog carries."""
        kept = json.loads(about)
        look = Look.read(kept["look"])
        slack, written, email, origin = kept["named"]
        wish = Wish(
            body=look.body,
            seat=SeatId(kept["seat"]),
            step=Step(kept["step"]),
            named=Named(slack=slack, name=written, email=email, origin=origin),
            linked=kept["linked"],
            since=date.fromisoformat(kept["since"]),
            until=date.fromisoformat(kept["until"]) if kept["until"] else None,
            manner=Manner(kept["manner"]),
        )
        return cls(look=look, wish=wish, edition=kept["edition"])


def seating_dialog(
    place: Place,
    filled: Filled,
    *,
    stamp: str,
    users: Mapping[PersonId, Member] = NO_USERS,
) -> Block:
    """Ask for what a step needs: who, in which capacity, from when to when.

    Args:
        stamp: What makes these fields others than those that were there before.
        users: The members of the workspace who have the e-mail address of a person.
    """
    language, step = place.body.orders.language, filled.wish.step
    back = button(say(language, "button-organ-back"), "organ_back", "back")
    return dialog(
        "seating",
        say(language, f"seating-title-{step.value}"),
        [
            section(_now(place)),
            *renewed(_fields(place, filled, users), stamp),
            actions(back),
        ],
        submit=say(language, "seating-preview"),
        close=say(language, "button-close"),
        about=str(filled),
    )


def preview_dialog(
    place: Place, filled: Filled, outcome: Outcome, *, is_stale: bool = False
) -> Block:
    """Show what becomes of a change before it is kept, and take the secretary's yes."""
    language = place.body.orders.language
    warning = [section(say(language, "seating-stale"))] if is_stale else []
    changes = [f"• {escape(c.text, limit=1000)}" for c in outcome.changes]
    notes = [f"👉 {escape(note, limit=1000)}" for note in outcome.notes]
    back = button(say(language, "button-seating-back"), "seating_back", "back")
    return dialog(
        "seating_preview",
        say(language, "seating-preview-title"),
        [
            *warning,
            section(say(language, "seating-preview-intro")),
            *(section(line) for line in changes),
            *(context(line) for line in notes),
            *_effects(place, filled, outcome.effects),
            actions(back),
        ],
        submit=say(language, "button-save"),
        close=say(language, "button-close"),
        about=str(filled),
    )


def _now(place: Place) -> str:
    seat = place.seat
    facts = {
        "participant": escape(seat.participant, limit=NAME_LIMIT),
        "office": escape(seat.office, limit=NAME_LIMIT),
        "body": escape(place.body.name, limit=NAME_LIMIT),
    }
    language = place.body.orders.language
    if seat.principal is None:
        return say(language, "seating-now-open", **facts)
    holder = escape(seat.principal.name, limit=NAME_LIMIT)
    return say(language, "seating-now", holder=holder, **facts)


def _fields(
    place: Place, filled: Filled, users: Mapping[PersonId, Member]
) -> Iterator[Block]:
    match filled.wish.step:
        case Step.REPLACE:
            return _replacement(place, filled)
        case Step.ACT:
            return _acting(place, filled)
        case Step.STAND_IN:
            return _stand_in(place, filled)
        case Step.LINK:
            return _link(place, filled, users)
        case Step.END:
            return _end(place, filled)


def _replacement(place: Place, filled: Filled) -> Iterator[Block]:
    language = place.body.orders.language
    follows = place.follows_office(filled.wish.since)
    yield context(say(language, f"seating-how-{'office' if follows else 'named'}"))
    yield from _who(place, filled)
    yield _since(place, filled)


def _acting(place: Place, filled: Filled) -> Iterator[Block]:
    language = place.body.orders.language
    in_office = place.is_acted_for(filled.wish.since)
    yield context(say(language, f"seating-how-{'office' if in_office else 'leave'}"))
    yield from _who(place, filled)
    if in_office:
        manners = [
            option(say(language, f"seating-manner-{manner.value}"), manner.value)
            for manner in MANNERS
        ]
        chosen = radio(manners, chosen=filled.wish.manner.value)
        yield field("manner", say(language, "seating-manner"), chosen)
    yield _since(place, filled)
    yield field(
        "until",
        say(language, "seating-until"),
        date_input(filled.wish.until),
        is_optional=in_office,
    )


def _stand_in(place: Place, filled: Filled) -> Iterator[Block]:
    language, orders = place.body.orders.language, place.body.orders
    office = escape(orders.stand_in_office, limit=NAME_LIMIT)
    follows = orders.stand_ins is StandInRule.OFFICE
    how = "seating-how-deputy" if follows else "seating-how-list"
    yield context(say(language, how, office=office))
    yield from _who(place, filled)
    yield _since(place, filled)


def _end(place: Place, filled: Filled) -> Iterator[Block]:
    language = place.body.orders.language
    yield context(say(language, "seating-how-end"))
    day = date_input(filled.wish.since)
    yield field("since", say(language, "seating-last-day"), day)


def _link(
    place: Place, filled: Filled, users: Mapping[PersonId, Member]
) -> Iterator[Block]:
    """Propose whoever has the same e-mail address; a human must say that it is so."""
    language, wish = place.body.orders.language, filled.wish
    people = place.unreached[:OPTIONS_AT_MOST]
    matched = (person.id for person in people if person.id in users)
    who = wish.linked or next(matched, people[0].id)
    yield context(say(language, "seating-how-link"))
    yield field(
        "person",
        say(language, "seating-person"),
        select((option(person.name, person.id) for person in people), chosen=who),
    )
    user = users.get(who)
    hint = (
        say(
            language,
            "seating-user-proposed",
            user=shortened(user.name, NAME_LIMIT),
        )
        if user
        else say(language, "seating-user-unmatched")
    )
    placeholder = say(language, "seating-colleague-placeholder")
    chosen = wish.named.slack or (user.slack if user else "")
    yield field(
        "colleague",
        say(language, "seating-user"),
        person_select(placeholder=placeholder, chosen=chosen),
        hint=hint,
    )


def _who(place: Place, filled: Filled) -> Iterator[Block]:
    """Ask for a person: a member of the workspace, a known name, or somebody new."""
    language, named = place.body.orders.language, filled.wish.named
    placeholder = say(language, "seating-colleague-placeholder")
    yield field(
        "colleague",
        say(language, "seating-colleague"),
        person_select(placeholder=placeholder, chosen=named.slack),
        is_optional=True,
    )
    yield field(
        "name",
        say(language, "seating-name"),
        text_input(initial=named.name, limit=NAME_LIMIT),
        hint=say(language, "seating-name-hint"),
        is_optional=True,
    )
    yield field(
        "email",
        say(language, "seating-email"),
        email_input(initial=named.email),
        is_optional=True,
    )
    yield field(
        "origin",
        say(language, "seating-origin"),
        text_input(initial=named.origin, limit=NAME_LIMIT),
        is_optional=True,
    )


def _since(place: Place, filled: Filled) -> Block:
    label = say(place.body.orders.language, "seating-since")
    return field("since", label, date_input(filled.wish.since))


def _effects(
    place: Place, filled: Filled, effects: Sequence[Effect]
) -> Iterator[Block]:
    """Tell of each called meeting ahead who is called now, and who is let go."""
    language = place.body.orders.language
    yield section(f"*{say(language, 'seating-effects')}*")
    by_meeting = groupby(effects, lambda effect: effect.meeting.id)
    meetings = [_effect(place, list(same)) for _, same in by_meeting]
    if not meetings:
        yield section(say(language, "seating-effects-none"))
    yield from (section(text) for text in meetings[:EFFECTS_AT_MOST])
    if len(meetings) > EFFECTS_AT_MOST:
        rest = str(len(meetings) - EFFECTS_AT_MOST)
        yield context(say(language, "list-rest", n=rest))
    if filled.wish.step is not Step.LINK:
        day = dates.plain_date(language, filled.wish.since)
        yield context(say(language, "seating-effect-before", day=day))


def _effect(place: Place, same: Sequence[Effect]) -> str:
    language, meeting = place.body.orders.language, same[0].meeting
    title = say(
        language,
        "seating-effect-meeting",
        meeting=escape(name(meeting)),
        when=when_and_where(meeting),
    )
    lines = [line for effect in same for line in _calls(place, effect)]
    return within(language, [title, *lines], SECTION_LIMIT)


def _calls(place: Place, effect: Effect) -> Iterator[str]:
    language = place.body.orders.language
    whose = escape(effect.seat.participant, limit=NAME_LIMIT)
    if effect.joins:
        who = person_word(language, effect.joins, marks_unreached=True)
        yield say(language, "seating-effect-joins", name=who, participant=whose)
    if effect.leaves:
        who = person_word(language, effect.leaves, marks_unreached=True)
        yield say(language, "seating-effect-leaves", name=who)
