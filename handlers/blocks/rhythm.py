"""What each body wishes of a year, and the dialog in which one is changed."""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from babel.dates import get_month_names

from bot.body import Body, BodyId
from bot.orders import Language
from bot.phrases import say
from bot.plan import MOST_DAYS
from bot.planning.counties import counties_on
from bot.planning.listing import either
from bot.planning.rhythm import EVERY_MONTH, LAST, Ahead, Rhythm, Together
from bot.planning.year import Year
from handlers.blocks.elements import (
    OPTIONS_AT_MOST,
    Block,
    actions,
    button,
    dialog,
    divider,
    escape,
    field,
    multi_select,
    option,
    radio,
    renewed,
    section,
    select,
    text_input,
    time_input,
)
from handlers.blocks.plan_desk import Desk, back_row, desk_of, language_of
from handlers.blocks.rhythm_words import WORD, day_of_week, in_words

#: A dialog of Slack's holds a hundred blocks.
BODIES_AT_MOST: Final = 80
NO_WEEKDAY: Final = "none"
#: How many days a meeting may last.
ANY_LENGTH: Final = range(1, MOST_DAYS + 1)
#: The first to the fourth of a month's Thursdays, and the last.
ANY_WEEK: Final = range(1, LAST + 1)


@dataclass(frozen=True, kw_only=True)
class RhythmLook:
    """Whose rhythm is changed, and where somebody came from."""

    desk: Desk
    body: BodyId

    def __str__(self) -> str:
        kept = [*json.loads(str(self.desk)), self.body]
        return json.dumps(kept, ensure_ascii=False)

    @classmethod
    def read(cls, about: str) -> "RhythmLook":
        """Read it back from what a dialog carries."""
        return cls(desk=Desk.read(about), body=BodyId(json.loads(about)[3]))


def rhythms_dialog(year: Year, *, kept: frozenset[BodyId], said: str = "") -> Block:
    """Show what each body wishes, before a year is proposed.

    Args:
        kept: The bodies whose books the person keeps.
    """
    language = language_of(year)
    bodies = year.bodies[:BODIES_AT_MOST]
    rows = [_row(language, year, body, is_kept=body.id in kept) for body in bodies]
    can_propose = any(body.id in year.rhythms for body in year.bodies)
    return dialog(
        "plan_rhythms",
        say(language, "rhythms-title"),
        [
            *([section(said)] if said else []),
            section(say(language, "rhythms-intro", year=str(year.year))),
            *rows,
            divider(),
            *_anew(language, year, kept),
            back_row(language),
        ],
        submit=say(language, "button-propose") if can_propose else "",
        close=say(language, "button-close"),
        about=str(desk_of(year)),
    )


def rhythm_dialog(
    year: Year, body: Body, rhythm: Rhythm, *, desk: Desk, stamp: str
) -> Block:
    """Ask for what a body wishes of a year."""
    language = language_of(year)
    others = [each for each in year.bodies if each.id != body.id]
    back = button(say(language, "button-rhythms-back"), "rhythms_back", "back")
    return dialog(
        "plan_rhythm",
        say(language, "rhythm-title"),
        [
            section(f"*{escape(body.name, limit=WORD)}*"),
            *renewed(
                [
                    *_own(language, rhythm),
                    *_when_and_where(language, rhythm, year.first_day),
                    *_ties(language, rhythm, others),
                ],
                stamp,
            ),
            actions(back),
        ],
        submit=say(language, "button-save"),
        close=say(language, "button-close"),
        about=str(RhythmLook(desk=desk, body=body.id)),
    )


def redrafted(year: Year, kept: Collection[BodyId]) -> tuple[BodyId, ...]:
    """List the bodies whose draft a proposal would take the place of.

    Args:
        kept: The bodies whose books the person keeps; the others' drafts stay.
    """
    drafted = {entry.body for entry in year.drafted}
    wish = [id for id in year.names if id in year.rhythms and id in kept]
    return tuple(id for id in wish if id in drafted)


def _anew(language: Language, year: Year, kept: Collection[BodyId]) -> Iterator[Block]:
    """Ask whose draft the proposal may take the place of."""
    bodies = redrafted(year, kept)[:OPTIONS_AT_MOST]
    if bodies:
        options = [option(year.names[id], id) for id in bodies]
        pick = say(language, "rhythms-anew-none")
        yield field(
            "anew",
            say(language, "rhythms-anew"),
            multi_select(options, chosen=bodies, placeholder=pick),
            hint=say(language, "rhythms-anew-hint"),
            is_optional=True,
        )


def _row(language: Language, year: Year, body: Body, *, is_kept: bool) -> Block:
    rhythm = year.rhythms.get(body.id)
    words = say(language, "rhythm-none")
    if rhythm:
        words = in_words(language, rhythm, _escaped(year.names))
    text = f"*{escape(body.name, limit=WORD)}*\n{words}"
    if not is_kept:
        return section(text)
    label = say(language, "button-rhythm-change" if rhythm else "button-rhythm-add")
    return section(text, accessory=button(label, "rhythm_change", body.id))


def _escaped(names: Mapping[BodyId, str]) -> Mapping[BodyId, str]:
    return {id: escape(name, limit=WORD) for id, name in names.items()}


def _kind(language: Language, rhythm: Rhythm) -> tuple[str, str]:
    """Name the kind of a rhythm's relation, and write its distances."""
    match rhythm.relation:
        case Ahead(days=days):
            return "ahead", either(language, [str(each) for each in days])
        case Together(starts=None):
            return "after", ""
        case Together():
            return "together", ""
    return "none", ""


def _weeks(language: Language, rhythm: Rhythm) -> Block:
    """Ask which of the month's weekdays it is."""
    ordinals = (say(language, "rhythm-week", n=n) for n in ANY_WEEK)
    options = [
        option(w.capitalize(), n) for n, w in zip(ANY_WEEK, ordinals, strict=True)
    ]
    every = say(language, "rhythm-weeks-every")
    return field(
        "weeks",
        say(language, "rhythm-weeks"),
        multi_select(options, chosen=rhythm.weeks, placeholder=every),
        hint=say(language, "rhythm-weeks-hint"),
        is_optional=True,
    )


def _own(language: Language, rhythm: Rhythm) -> Iterator[Block]:
    """Ask for weekday, hours and number."""
    weekdays = [option(day_of_week(language, n).capitalize(), n) for n in range(7)]
    weekdays.append(option(say(language, "rhythm-any-weekday"), NO_WEEKDAY))
    chosen = NO_WEEKDAY if rhythm.weekday is None else rhythm.weekday
    yield field(
        "weekday", say(language, "rhythm-weekday"), select(weekdays, chosen=chosen)
    )
    yield _weeks(language, rhythm)
    yield field("starts", say(language, "meeting-starts"), time_input(rhythm.starts))
    yield field("ends", say(language, "meeting-ends"), time_input(rhythm.ends))
    days = [option(say(language, "rhythm-days-each", n=n), n) for n in ANY_LENGTH]
    yield field(
        "lasts", say(language, "rhythm-lasts"), select(days, chosen=rhythm.lasts)
    )
    yield field(
        "count",
        say(language, "rhythm-number"),
        text_input(initial=str(rhythm.count), limit=5),
        hint=say(language, "rhythm-number-hint"),
    )


def _when_and_where(language: Language, rhythm: Rhythm, on: date) -> Iterator[Block]:
    """Ask for months, for whose school holidays count, and for the place."""
    names = get_month_names("wide", locale=language.value)
    months = [option(names[month].capitalize(), month) for month in EVERY_MONTH]
    some = () if rhythm.months == EVERY_MONTH else rhythm.months
    every = say(language, "rhythm-every-month")
    yield field(
        "months",
        say(language, "rhythm-months"),
        multi_select(months, chosen=some, placeholder=every),
        is_optional=True,
    )
    counties = [option(county, county) for county in counties_on(on)]
    own = say(language, "rhythm-counties-own")
    yield field(
        "counties",
        say(language, "rhythm-counties"),
        multi_select(counties, chosen=rhythm.counties, placeholder=own),
        hint=say(language, "rhythm-counties-hint"),
        is_optional=True,
    )
    yield field(
        "place",
        say(language, "meeting-place"),
        text_input(initial=rhythm.place, limit=150),
        hint=say(language, "rhythm-place-hint"),
        is_optional=True,
    )


def _ties(
    language: Language, rhythm: Rhythm, others: Sequence[Body]
) -> Iterator[Block]:
    """Ask which bodies it goes by, and who is host."""
    if others:
        yield from _relation_fields(language, rhythm, others)
    yield field(
        "hosts",
        say(language, "rhythm-hosts"),
        text_input(initial="\n".join(rhythm.hosts), lines=True, limit=1000),
        hint=say(language, "rhythm-hosts-hint"),
        is_optional=True,
    )


def _relation_fields(
    language: Language, rhythm: Rhythm, others: Sequence[Body]
) -> Iterator[Block]:
    kinds = ("none", "ahead", "together", "after")
    relations = [option(say(language, f"rhythm-relation-{k}"), k) for k in kinds]
    kind, days = _kind(language, rhythm)
    yield field(
        "relation",
        say(language, "rhythm-relation"),
        radio(relations, chosen=kind),
        hint=say(language, "rhythm-relation-hint"),
    )
    bodies = [option(body.name, body.id) for body in others[:OPTIONS_AT_MOST]]
    pick = say(language, "plan-pick-body")
    yield field(
        "of",
        say(language, "rhythm-of"),
        multi_select(bodies, chosen=rhythm.follows, placeholder=pick),
        is_optional=True,
    )
    yield field(
        "days",
        say(language, "rhythm-days"),
        text_input(initial=days, limit=50),
        hint=say(language, "rhythm-days-hint"),
        is_optional=True,
    )
