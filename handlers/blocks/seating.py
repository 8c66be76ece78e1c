"""The dialogs in which a secretary changes who sits: what is asked, and the preview."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Final

from bot import dates
from bot.body import SeatId
from bot.naming import NOBODY, Named
from bot.office import Manner
from bot.orders import StandInRule
from bot.person import Person, PersonId
from bot.phrases import say
from bot.roster.outcome import Outcome
from bot.seating import Place, Step
from bot.succession import Effect
from handlers.blocks.card import name, when_and_where
from handlers.blocks.elements import (
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
    section,
    select,
    text_input,
)
from handlers.blocks.listing import within
from handlers.blocks.organ import Look

NAME_LIMIT: Final = 100
#: How many called meetings ahead are told of one by one.
EFFECTS_AT_MOST: Final = 20
MANNERS: Final = (Manner.APPOINTED, Manner.ACTING)


@dataclass(frozen=True, kw_only=True)
class Filled:
    """What a secretary has filled in about a seat, and where they came from."""

    look: Look
    seat: SeatId
    step: Step
    named: Named = NOBODY
    #: Who of the seat's people is to be linked.
    person: PersonId | None = None
    since: date | None = None
    until: date | None = None
    manner: Manner = Manner.APPOINTED
    #: The edition of the roster that the preview was made of.
    edition: str = ""

    def __str__(self) -> str:
        named = self.named
        return json.dumps(
            {
                "look": str(self.look),
                "seat": self.seat,
                "step": self.step,
                "named": [named.slack, named.name, named.email, named.origin],
                "person": self.person,
                "since": self.since.isoformat() if self.since else "",
                "until": self.until.isoformat() if self.until else "",
                "manner": self.manner,
                "edition": self.edition,
            },
            ensure_ascii=False,
        )

    @classmethod
    def read(cls, about: str) -> "Filled":
        """Read it back from what a dialog carries."""
        kept = json.loads(about)
        slack, written, email, origin = kept["named"]
        return cls(
            look=Look.read(kept["look"]),
            seat=SeatId(kept["seat"]),
            step=Step(kept["step"]),
            named=Named(slack=slack, name=written, email=email, origin=origin),
            person=kept["person"],
            since=date.fromisoformat(kept["since"]) if kept["since"] else None,
            until=date.fromisoformat(kept["until"]) if kept["until"] else None,
            manner=Manner(kept["manner"]),
            edition=kept["edition"],
        )


def seating_dialog(
    place: Place, filled: Filled, *, today: date, proposed: str = ""
) -> Block:
    """Ask for what a step needs: who, in which capacity, from when to when.

    Args:
        proposed: The Slack user who has the person's e-mail address.
    """
    language = place.body.orders.language
    fields = {
        Step.REPLACE: _replacement,
        Step.ACT: _acting,
        Step.STAND_IN: _stand_in,
        Step.END: _end,
    }
    asked = (
        _link(place, filled, proposed)
        if filled.step is Step.LINK
        else fields[filled.step](place, filled, today)
    )
    back = button(say(language, "button-organ-back"), "organ_back", "back")
    return dialog(
        "seating",
        say(language, f"seating-title-{filled.step.value}"),
        [section(_now(place)), *asked, actions(back)],
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


def linkable(place: Place) -> list[Person]:
    """List the seat's people who are not known in Slack."""
    named = (spell.person for spell in (*place.mandates, *place.tenures))
    people = dict.fromkeys((*place.seat.people, *named))
    return [person for person in people if not person.slack]


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


def _replacement(place: Place, filled: Filled, today: date) -> Iterator[Block]:
    language = place.body.orders.language
    follows = place.follows_office(today)
    yield context(say(language, f"seating-how-{'office' if follows else 'named'}"))
    yield from _who(place, filled)
    yield _since(place, filled, today)


def _acting(place: Place, filled: Filled, today: date) -> Iterator[Block]:
    language = place.body.orders.language
    in_office = place.is_acted_for(today)
    yield context(say(language, f"seating-how-{'office' if in_office else 'leave'}"))
    yield from _who(place, filled)
    if in_office:
        manners = [
            option(say(language, f"seating-manner-{manner.value}"), manner.value)
            for manner in MANNERS
        ]
        chosen = radio(manners, chosen=filled.manner.value)
        yield field("manner", say(language, "seating-manner"), chosen)
    yield _since(place, filled, today)
    yield field(
        "until",
        say(language, "seating-until"),
        date_input(filled.until),
        is_optional=in_office,
    )


def _stand_in(place: Place, filled: Filled, today: date) -> Iterator[Block]:
    language, orders = place.body.orders.language, place.body.orders
    kind = "deputy" if orders.stand_ins is StandInRule.OFFICE else "list"
    office = escape(orders.stand_in_office, limit=NAME_LIMIT)
    how = "seating-how-deputy" if kind == "deputy" else "seating-how-list"
    yield context(say(language, how, office=office))
    yield from _who(place, filled)
    yield _since(place, filled, today)


def _end(place: Place, filled: Filled, today: date) -> Iterator[Block]:
    language = place.body.orders.language
    yield context(say(language, "seating-how-end"))
    day = date_input(filled.since or today)
    yield field("since", say(language, "seating-last-day"), day)


def _link(place: Place, filled: Filled, proposed: str) -> Iterator[Block]:
    language = place.body.orders.language
    people = [option(person.name, person.id) for person in linkable(place)[:100]]
    yield context(say(language, "seating-how-link"))
    chosen = filled.person or linkable(place)[0].id
    yield field(
        "person", say(language, "seating-person"), select(people, chosen=chosen)
    )
    placeholder = say(language, "seating-colleague-placeholder")
    user = filled.named.slack or proposed
    hint = "seating-user-proposed" if proposed else "seating-user-unmatched"
    yield field(
        "colleague",
        say(language, "seating-user"),
        person_select(placeholder=placeholder, chosen=user),
        hint=say(language, hint),
    )


def _who(place: Place, filled: Filled) -> Iterator[Block]:
    """Ask for a person: a member of the workspace, a known name, or somebody new."""
    language, named = place.body.orders.language, filled.named
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


def _since(place: Place, filled: Filled, today: date) -> Block:
    label = say(place.body.orders.language, "seating-since")
    return field("since", label, date_input(filled.since or today))


def _effects(
    place: Place, filled: Filled, effects: Sequence[Effect]
) -> Iterator[Block]:
    """Tell of each called meeting ahead who is called now, and who is let go."""
    language = place.body.orders.language
    yield section(f"*{say(language, 'seating-effects')}*")
    by_meeting = groupby(effects, lambda effect: effect.meeting)
    meetings = [_effect(place, list(same)) for _, same in by_meeting]
    if not meetings:
        yield section(say(language, "seating-effects-none"))
    yield from (section(text) for text in meetings[:EFFECTS_AT_MOST])
    if len(meetings) > EFFECTS_AT_MOST:
        rest = str(len(meetings) - EFFECTS_AT_MOST)
        yield context(say(language, "list-rest", n=rest))
    if filled.since and filled.step is not Step.LINK:
        day = dates.plain_date(language, filled.since)
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
        who = escape(effect.joins.name, limit=NAME_LIMIT)
        yield say(language, "seating-effect-joins", name=who, participant=whose)
    if effect.leaves:
        who = escape(effect.leaves.name, limit=NAME_LIMIT)
        yield say(language, "seating-effect-leaves", name=who)
