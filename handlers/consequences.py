"""A meeting is moved: asked about, shown with what follows, and done."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from slack_bolt import Ack, App

from bot import dates
from bot.change import Move, move
from bot.errors import RuleBroken
from bot.events import Event
from bot.meeting import Meeting
from bot.move_news import told_at
from bot.phrases import say
from bot.plan import Slot
from bot.planning.adoption import amended
from bot.planning.consequences import Consequences, consequences, new_collisions
from bot.planning.entry import entry_of
from bot.planning.occasion import of_meeting
from bot.planning.pairing import Partner, day_of
from handlers.asking import Asking, meeting_and_sequence
from handlers.blocks.card import name, when_and_where
from handlers.blocks.consequences import (
    Along,
    Moving,
    move_preview,
)
from handlers.blocks.elements import escape
from handlers.blocks.help import sentence_dialog
from handlers.blocks.meeting import move_dialog
from handlers.form import Form
from handlers.slot import filled_slot
from handlers.surroundings import against, checked, pairs_of


def register(app: App) -> None:
    """Listen for the dialogs of a change in their order, and for the ways back."""
    app.view("move")(move_filled_in)
    app.view("move_preview")(moved)
    app.action("move_back")(back_to_move)


def move_filled_in(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Show what a move entails, before anything is done."""
    form = Form(view)
    id, sequence = meeting_and_sequence(form.about)
    meeting = asking.meeting(str(id))
    language = meeting.body.orders.language
    moving = Moving(
        meeting=id,
        sequence=sequence,
        slot=filled_slot(form, language),
        why=form.line("why"),
    )
    after, events = _moved(asking, meeting, moving)
    follows = _follows(asking, meeting, after, events, moving.slot)
    ack(
        response_action="update", view=move_preview(moving, follows, stamp=asking.stamp)
    )


def moved(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Move the meeting, and those that were chosen to move along."""
    form = Form(view)
    moving = Moving.read(form.about)
    along = [Along.read(value) for value in form.choices("along")]
    done = asking.store.planner.move(
        moving.meeting,
        asking.act,
        slot=moving.slot,
        seen_sequence=moving.sequence,
        why=moving.why,
        along=tuple(_destinations(asking, moving, along)),
    )
    partners = [asking.meeting(str(each.meeting)) for each in along]
    told = _told(done, asking)
    say_done(ack, [done, *partners], "meeting-moved", told)


def back_to_move(ack: Ack, body: dict[str, Any], asking: Asking) -> None:
    """«Rett opplysningene»."""
    view = body["view"]
    moving = Moving.read(view["private_metadata"])
    meeting = asking.meeting(str(moving.meeting))
    dialog = move_dialog(
        replace(meeting, sequence=moving.sequence),
        slot=moving.slot,
        why=moving.why,
        asks_why=asks_why(asking, meeting),
        stamp=asking.stamp,
    )
    asking.redraw(view["id"], dialog)
    ack()


def asks_why(asking: Asking, meeting: Meeting) -> bool:
    """Tell whether a change of a meeting is a change of an adopted plan."""
    organisation, year = meeting.body.organisation, day_of(meeting).year
    versions = asking.store.versions(organisation, year)
    return any(version.is_adopted for version in versions)


def _moved(
    asking: Asking, meeting: Meeting, moving: Moving
) -> tuple[Meeting, tuple[Event, ...]]:
    """Let the rules say what becomes of a move, and keep nothing of it."""
    plan = asking.store.plan(meeting.body.id, on=moving.slot.day)
    after, events = move(
        meeting,
        asking.act,
        plan=plan,
        slot=moving.slot,
        seen_sequence=moving.sequence,
    )
    require_reason(asking, after, moving.why, day_of(meeting).year)
    return after, events


def require_reason(asking: Asking, after: Meeting, why: str, *years: int) -> None:
    """Ask for a reason where an adopted plan is changed.

    Raises:
        PlanChangeUnexplained: when there is none.
    """
    for year in {day_of(after).year, *years}:
        versions = asking.store.versions(after.body.organisation, year)
        if versions and versions[-1].is_adopted:
            amended(versions[-1], asking.act, [after], by=None, why=why)


def _follows(
    asking: Asking,
    meeting: Meeting,
    after: Meeting,
    events: tuple[Event, ...],
    slot: Slot,
) -> Consequences:
    """Find who should move along, and what would collide then."""
    years = {day_of(meeting).year, slot.day.year}
    pairs = pairs_of(asking, meeting.body.organisation, years)
    partners = tuple(_tried(asking, partner) for partner in pairs.along(meeting, slot))
    others = [of_meeting(each) for each in pairs.meetings]
    going = [(p.meeting.body, p.slot.day) for p in partners if p.slot]
    found = new_collisions(
        after,
        partners,
        others=others,
        off_days=against(pairs, [(after.body, slot.day), *going]),
        events=checked(asking, meeting.body.organisation, years),
    )
    return consequences(
        meeting,
        after,
        events,
        is_adopted=asks_why(asking, meeting),
        partners=partners,
        steady=tuple(pairs.steady(meeting, slot)),
        collisions=found,
    )


def _tried(asking: Asking, partner: Partner) -> Partner:
    """See whether a partner can go where it should; it stays if it can't."""
    whole = asking.meeting(str(partner.meeting.id))
    seen = replace(partner, meeting=whole)
    if seen.slot is None:
        return seen
    plan = asking.store.plan(whole.body.id, on=seen.slot.day)
    try:
        sequence = whole.sequence
        move(whole, asking.act, plan=plan, slot=seen.slot, seen_sequence=sequence)
    except RuleBroken:
        return replace(seen, slot=None)
    return seen


def _destinations(
    asking: Asking, moving: Moving, along: Sequence[Along]
) -> Iterator[Move]:
    for each in along:
        own = entry_of(asking.meeting(str(each.meeting))).slot
        yield Move(
            meeting=each.meeting,
            slot=each.slot(own, moving.slot),
            seen_sequence=each.sequence,
        )


def _told(moved: Meeting, asking: Asking) -> str:
    """Say when those who are called hear of it."""
    language = moved.body.orders.language
    if not moved.is_open:
        return say(language, "meeting-moved-told")
    if moved.told_sequence == moved.sequence:
        return say(language, "meeting-moved-told-called")
    clock = dates.clock(told_at(moved, asking.act.at))
    return say(language, "meeting-moved-later", clock=clock)


def say_done(
    ack: Ack, meetings: Sequence[Meeting], phrase: str, told: str = ""
) -> None:
    """Tell of each meeting what was done with it, in the place of the preview."""
    language = meetings[0].body.orders.language
    lines = [
        say(language, phrase, meeting=escape(name(each)), when=when_and_where(each))
        for each in meetings
    ]
    text = "\n".join([*lines, *([told] if told else [])])
    view = sentence_dialog(language, text)
    ack(response_action="update", view=view)
