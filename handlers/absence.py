"""«Meld fravær»: days away, told once for every meeting in them, and withdrawn."""

from typing import Any

from slack_bolt import Ack, App

from bot.absence import Absence, require_days
from bot.errors import DateMissing
from bot.meeting import AbsenceId, Meeting, Reason, Status
from handlers.asking import Asking
from handlers.blocks.absence import Days, absence_dialog, absence_preview, what_follows
from handlers.form import Form


def register(app: App) -> None:
    """Listen for the buttons of App Home and of the dialog, and its submissions."""
    app.action("absence")(wanted)
    app.action("withdraw_absence")(withdrawn)
    app.view("absence")(filled_in)
    app.view("absence_preview")(confirmed)


def open_absence(asking: Asking) -> None:
    """Ask on which days somebody is away."""
    language = asking.language
    told = asking.store.absences(asking.person.id, today=asking.today)
    asking.open(absence_dialog(language, told, today=asking.today))


def wanted(ack: Ack, asking: Asking) -> None:
    """«Meld fravær» was pressed."""
    open_absence(asking)
    ack()


def filled_in(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Show which meetings are held on those days.

    Raises:
        DateMissing, UntilBeforeSince, AbsencePast, AbsenceTooLong: when nobody can be
            away on them.
    """
    form, language = Form(view), asking.language
    since, until, reason = form.day("since"), form.day("until"), form.choice("reason")
    if since is None or until is None:
        raise DateMissing(language)
    days = Days(since=since, until=until, reason=Reason(reason) if reason else None)
    absence = _absence(asking, days)
    require_days(language, absence, today=asking.today)
    held = _held_then(asking, absence)
    follows = {m.id: _what_follows(asking, m) for m in held if m.is_open}
    preview = absence_preview(language, days, held, follows=follows)
    ack(response_action="update", view=preview)


def confirmed(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Keep it, and let it answer for every meeting on those days."""
    absence = _absence(asking, Days.read(Form(view).about))
    require_days(asking.language, absence, today=asking.today)
    asking.store.seats.be_absent(asking.act, absence)
    ack()


def withdrawn(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Trekk fraværet»."""
    asking.store.seats.withdraw_absence(AbsenceId(int(action["value"])), asking.act)
    view = body.get("view") or {}
    if view.get("type") == "modal":
        told = asking.store.absences(asking.person.id, today=asking.today)
        dialog = absence_dialog(asking.language, told, today=asking.today)
        asking.redraw(view["id"], dialog)
    ack()


def _absence(asking: Asking, days: Days) -> Absence:
    return Absence(
        person=asking.person.id,
        since=days.since,
        until=days.until,
        reason=days.reason,
    )


def _held_then(asking: Asking, absence: Absence) -> list[Meeting]:
    """List the meetings of somebody that are held on the days, and lie ahead."""
    theirs = asking.store.meetings_of(asking.person.id, since=asking.act.at)
    alive = (m for m in theirs if m.status is not Status.CANCELLED)
    mine = (m for m in alive if not m.has_begun(asking.act.at) and _sits(m, asking))
    return [meeting for meeting in mine if absence.takes_in(meeting)]


def _what_follows(asking: Asking, meeting: Meeting) -> str:
    return what_follows(
        asking.language,
        meeting,
        asking.person.id,
        at=asking.act.at,
        elsewhere=asking.store.elsewhere(meeting),
    )


def _sits(meeting: Meeting, asking: Asking) -> bool:
    person = asking.person.id
    if meeting.is_open:
        return any(summons.stands for _, summons in meeting.called(person))
    seats = meeting.body.seats
    return any(seat.principal and seat.principal.id == person for seat in seats)
