"""A meeting is cancelled: asked about, shown with what follows, and done."""

from dataclasses import replace
from typing import Any

from slack_bolt import Ack, App

from bot import dates
from bot.agenda.postponing import cases_left, postpone_all
from bot.change import cancel
from bot.meeting import Meeting, MeetingId, Status
from bot.phrases import say
from bot.planning.consequences import consequences
from bot.planning.pairing import day_of
from handlers.asking import Asking, meeting_and_sequence
from handlers.blocks.cancelling import Cancelling, cancel_preview
from handlers.blocks.meeting import NOWHERE, cancel_dialog
from handlers.consequences import asks_why, require_reason, say_done
from handlers.form import Form
from handlers.surroundings import pairs_of


def register(app: App) -> None:
    """Listen for the dialogs of a cancellation in their order, and for the way back."""
    app.view("cancel")(cancel_filled_in)
    app.view("cancel_preview")(cancelled)
    app.action("cancel_back")(back_to_cancel)


def cancel_filled_in(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Show what a cancellation entails, before anything is done."""
    form = Form(view)
    id, sequence = meeting_and_sequence(form.about)
    to = form.choice("cases_to")
    cancelling = Cancelling(
        meeting=id,
        sequence=sequence,
        why=form.line("why"),
        cases_to=MeetingId(int(to)) if to not in ("", NOWHERE) else None,
    )
    meeting = asking.meeting(str(id))
    target = asking.meeting(to) if cancelling.cases_to else None
    if target:
        # What can't be postponed there, is told now.
        postpone_all(meeting, target, asking.act)
    after, events = cancel(
        meeting, asking.act, why=cancelling.why, seen_sequence=sequence
    )
    require_reason(asking, meeting, cancelling.why)
    years = {day_of(meeting).year}
    tied = tuple(pairs_of(asking, meeting.body.organisation, years).of(meeting))
    follows = consequences(
        meeting,
        after,
        events,
        is_adopted=asks_why(asking, meeting),
        partners=tied,
    )
    view = cancel_preview(cancelling, follows, target=target)
    ack(response_action="update", view=view)


def cancelled(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Cancel the meeting."""
    cancelling = Cancelling.read(Form(view).about)
    done = asking.store.planner.cancel(
        cancelling.meeting,
        asking.act,
        why=cancelling.why,
        seen_sequence=cancelling.sequence,
        cases_to=cancelling.cases_to,
    )
    gone = _gone_to(asking, done, cancelling.cases_to)
    say_done(ack, [done], "meeting-cancelled", gone)


def back_to_cancel(ack: Ack, body: dict[str, Any], asking: Asking) -> None:
    """«Rett opplysningene»."""
    view = body["view"]
    cancelling = Cancelling.read(view["private_metadata"])
    meeting = asking.meeting(str(cancelling.meeting))
    dialog = cancel_dialog(
        replace(meeting, sequence=cancelling.sequence),
        targets=targets(asking, meeting),
        cases_to=cancelling.cases_to,
        why=cancelling.why,
        stamp=asking.stamp,
    )
    asking.redraw(view["id"], dialog)
    ack()


def targets(asking: Asking, meeting: Meeting) -> tuple[Meeting, ...]:
    """List the body's other meetings ahead, if there are cases for them to treat."""
    if not cases_left(meeting):
        return ()
    plan = asking.store.plan(meeting.body.id, on=day_of(meeting))
    ahead = (m for m in plan.meetings if m.id != meeting.id)
    return tuple(
        each
        for each in sorted(ahead, key=lambda m: m.starts_at)
        if each.status is not Status.CANCELLED and not each.has_begun(asking.act.at)
    )


def _gone_to(asking: Asking, meeting: Meeting, to: MeetingId | None) -> str:
    if to is None:
        return ""
    target, language = asking.meeting(str(to)), meeting.body.orders.language
    key = (
        "cancel-cases-done" if target.status is Status.PLANNED else "cancel-cases-late"
    )
    when = dates.span(language, target.starts_at, target.ends_at)
    return say(language, key, when=when)
