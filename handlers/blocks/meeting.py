"""The dialogs in which a meeting is planned, moved and cancelled."""

from collections.abc import Sequence
from datetime import date, time
from typing import Final

from bot import dates
from bot.body import Body, BodyId
from bot.meeting import Form, Meeting, MeetingId
from bot.orders import Language
from bot.phrases import say
from bot.plan import Slot
from bot.planning.entry import entry_of
from handlers.blocks.card import name, when_and_where
from handlers.blocks.elements import (
    OPTIONS_AT_MOST,
    Block,
    date_input,
    dialog,
    escape,
    field,
    option,
    radio,
    renewed,
    section,
    select,
    text_input,
    time_input,
)
from handlers.blocks.mark import mark

#: The choice to let no meeting treat the cases of one that is cancelled.
NOWHERE: Final = "nowhere"
#: Room for the address of a remote meeting, which may be long.
PLACE_LIMIT: Final = 500
MORNING: Final = time(9)
BEFORE_LUNCH: Final = time(11)


def new_meeting_dialog(
    bodies: Sequence[Body],
    *,
    chosen: BodyId | None = None,
    slot: Slot | None = None,
    title: str = "",
    cases: str = "",
    caution: str = "",
    why: str = "",
    asks_why: bool = False,
) -> Block:
    """Ask for all that a new meeting needs; a caution, if any, stands by the button.

    Args:
        asks_why: Whether a plan is adopted, so that an extra meeting needs a reason.
    """
    language = bodies[0].orders.language
    only = bodies[0].id if len(bodies) == 1 else None
    blocks = [
        field("body", say(language, "meeting-body"), _bodies(bodies, chosen or only)),
        _title(language, title),
        *_slot_fields(language, slot),
        _cases(language, cases),
        *([_extra(language, why)] if asks_why else []),
        *_caution(caution),
    ]
    return dialog(
        "meeting",
        say(language, "meeting-new"),
        blocks,
        submit=say(language, "button-save"),
        close=say(language, "button-close"),
        about=mark(caution) if caution else "",
    )


def move_dialog(
    meeting: Meeting,
    *,
    slot: Slot | None = None,
    why: str = "",
    asks_why: bool = False,
    stamp: str = "",
) -> Block:
    """Ask for a meeting's new time and place, starting from the old.

    Args:
        slot: What was filled in before, when it is to be put right.
        why: The reason that was given then.
        asks_why: Whether the plan is adopted, so that a change of it needs a reason.
        stamp: What makes its fields others than those that were there before.
    """
    language = meeting.body.orders.language
    fields = _slot_fields(language, slot or entry_of(meeting).slot)
    if asks_why or why:
        hint = say(language, "move-why-hint")
        fields.append(_why(say(language, "move-why"), hint, why))
    return dialog(
        "move",
        say(language, "button-move"),
        [section(_intro(meeting, "move-intro")), *_renewed(fields, stamp)],
        submit=say(language, "consequences-see"),
        close=say(language, "button-close"),
        about=f"{meeting.id}/{meeting.sequence}",
    )


def cancel_dialog(
    meeting: Meeting,
    *,
    targets: Sequence[Meeting] = (),
    cases_to: MeetingId | None = None,
    why: str = "",
    stamp: str = "",
) -> Block:
    """Ask why a meeting is cancelled; everyone who is called will be told.

    Args:
        targets: The meetings that could treat its cases.
        cases_to: The one that is to.
    """
    language = meeting.body.orders.language
    hint = say(language, "cancel-why-hint")
    fields = [_why(say(language, "cancel-why"), hint, why)]
    if targets:
        fields.append(_targets(language, targets, cases_to))
    return dialog(
        "cancel",
        say(language, "button-cancel"),
        [section(_intro(meeting, "cancel-intro")), *_renewed(fields, stamp)],
        submit=say(language, "consequences-see"),
        close=say(language, "button-close"),
        about=f"{meeting.id}/{meeting.sequence}",
    )


def _title(language: Language, title: str) -> Block:
    return field(
        "title",
        say(language, "meeting-title"),
        text_input(initial=title, limit=150),
        hint=say(language, "meeting-title-hint"),
        is_optional=True,
    )


def _cases(language: Language, cases: str) -> Block:
    return field(
        "cases",
        say(language, "meeting-cases"),
        text_input(initial=cases, lines=True),
        hint=say(language, "meeting-cases-hint"),
        is_optional=True,
    )


def _extra(language: Language, why: str) -> Block:
    hint = say(language, "meeting-why-hint")
    return _why(say(language, "meeting-why"), hint, why) | {"optional": True}


def _why(label: str, hint: str, why: str) -> Block:
    return field("why", label, text_input(initial=why, limit=300), hint=hint)


def _targets(
    language: Language, targets: Sequence[Meeting], chosen: MeetingId | None
) -> Block:
    """Ask which meeting is to treat the cases, if any is."""
    none = option(say(language, "cancel-cases-none"), NOWHERE)
    others = [
        option(
            say(
                language,
                "cancel-cases-to",
                when=dates.long_days(language, each.starts_at, each.ends_at),
            ),
            each.id,
        )
        for each in targets[: OPTIONS_AT_MOST - 1]
    ]
    picked = select([none, *others], chosen=chosen or NOWHERE)
    label = say(language, "cancel-cases")
    return field("cases_to", label, picked, hint=say(language, "cancel-cases-hint"))


def _renewed(fields: list[Block], stamp: str) -> list[Block]:
    return renewed(fields, stamp) if stamp else fields


def _intro(meeting: Meeting, phrase: str) -> str:
    return say(
        meeting.body.orders.language,
        phrase,
        meeting=escape(name(meeting)),
        when=when_and_where(meeting),
    )


def _caution(text: str) -> list[Block]:
    return [section(f"⚠️ {text}")] if text else []


def _bodies(bodies: Sequence[Body], chosen: BodyId | None) -> Block:
    choices = (option(f"{body.name}, {body.organisation}", body.id) for body in bodies)
    return select(choices, chosen=chosen)


def _slot_fields(language: Language, slot: Slot | None) -> list[Block]:
    day: date | None = slot.day if slot else None
    forms = [
        option(say(language, f"form-{form.value}").capitalize(), form.value)
        for form in Form
    ]
    return [
        field("date", say(language, "meeting-date"), date_input(day)),
        field(
            "starts",
            say(language, "meeting-starts"),
            time_input(slot.starts if slot else MORNING),
        ),
        field(
            "ends",
            say(language, "meeting-ends"),
            time_input(slot.ends if slot else BEFORE_LUNCH),
        ),
        field(
            "last_day",
            say(language, "meeting-last-day"),
            date_input(slot.last_day if slot else None),
            hint=say(language, "meeting-last-day-hint"),
            is_optional=True,
        ),
        field(
            "form",
            say(language, "meeting-form"),
            radio(forms, chosen=(slot.form if slot else Form.PHYSICAL).value),
        ),
        field(
            "place",
            say(language, "meeting-place"),
            text_input(initial=slot.place if slot else "", limit=PLACE_LIMIT),
            hint=say(language, "meeting-place-hint"),
            is_optional=True,
        ),
    ]
