"""The minutes are drafted, sent for remarks, approved, and fetched again."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any, Final

from slack_bolt import Ack, App

from bot.act import require_secretary
from bot.agenda.item import ItemId
from bot.law import minutes_word
from bot.meeting import Meeting
from bot.message import Kind, of_meeting
from bot.minutes.account import account_of, write_account
from bot.minutes.course import Issue, Stage
from bot.minutes.difference import difference
from bot.minutes.drawing_up import draw_up
from bot.minutes.errors import (
    AccountChanged,
    ApprovedInNoMeeting,
    MinutesChanged,
    NoSuchIssue,
    RemarksTooSoon,
)
from bot.minutes.issuing import (
    as_approved,
    changes_in,
    for_remarks,
    remarks_day,
    treats,
)
from bot.minutes.minutes import minutes
from bot.minutes.plain import to_text
from bot.phrases import say
from handlers.asking import Asking
from handlers.blocks.elements import Block
from handlers.blocks.minutes_desk import (
    account_dialog,
    approve_dialog,
    minutes_desk,
    seen,
    send_dialog,
)
from handlers.documents.minutes import TEXT, issued_files
from handlers.documents.minutes_template import faults
from handlers.documents.template_faults import sentences
from handlers.form import Form

#: No meeting goes on for longer than this.
LONGEST: Final = timedelta(days=7)


def register(app: App) -> None:
    """Listen for what is done at the desk."""
    app.action("minutes_send")(send_wanted)
    app.view("minutes_send")(send_filled_in)
    app.action("minutes_approve")(approve_wanted)
    app.view("minutes_approve")(approve_filled_in)
    app.action("minutes_fetch")(fetched)
    app.action("minutes_account")(account_wanted)
    app.view("minutes_account")(account_filled_in)


def begin(asking: Asking, meeting: Meeting) -> Block:
    """Open the desk, and order the draft as long as there is one.

    Raises:
        OnlyForSecretariat, MeetingCancelled, AttendanceMissing: as drawing up does.
    """
    if meeting.minutes.stage is Stage.APPROVED:
        require_secretary(meeting.body, asking.act)
        return drawn(asking, meeting, said="")
    after = asking.store.change(meeting.id, draw_up, asking.act)
    orders = after.body.orders
    said = say(orders.language, "minutes-coming", minutes=minutes_word(orders))
    return drawn(asking, after, said=said)


def send_wanted(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Send til merknad»: show who will get what, and what is otherwise."""
    meeting = asking.meeting(action["value"])
    proposed = remarks_day(meeting, asking.act.at, following=_next(asking, meeting))
    for_remarks(meeting, asking.act, remarks_on=proposed)
    news = _news(asking, meeting)
    view = send_dialog(meeting, proposed=proposed, news=news)
    asking.redraw(body["view"]["id"], view)
    ack()


def send_filled_in(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Give the minutes out for remarks.

    Raises:
        RemarksTooSoon: when no day is chosen.
    """
    form = Form(view)
    meeting = _seen(asking, form.about)
    day = form.day("remarks_by")
    if day is None:
        raise RemarksTooSoon(meeting.body.orders.language)
    issue = for_remarks(meeting, asking.act, remarks_on=day)
    _give_out(ack, asking, meeting, issue, "minutes-sent")


def approve_wanted(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Godkjent»: ask in which meeting, which is known when there is one.

    Raises:
        ApprovedInNoMeeting: when no later meeting has had the minutes before it.
    """
    meeting = asking.meeting(action["value"])
    require_secretary(meeting.body, asking.act)
    later = _treating(asking, meeting)
    if not later:
        orders = meeting.body.orders
        raise ApprovedInNoMeeting(orders.language, minutes=minutes_word(orders))
    changes = changes_in(later[0], meeting)
    asking.redraw(body["view"]["id"], approve_dialog(meeting, later, changes=changes))
    ack()


def approve_filled_in(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Give the minutes out as they were approved."""
    form = Form(view)
    meeting = _seen(asking, form.about)
    by = asking.meeting(form.choice("where"))
    changes = form.text("changes")
    issue = as_approved(meeting, asking.act, by=by, changes=changes)
    _give_out(ack, asking, meeting, issue, "minutes-approved")


def fetched(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Hent»: an issue comes once more, byte for byte as it was given out.

    Raises:
        NoSuchIssue: when no issue has that number.
    """
    id, _, number = action["value"].partition("/")
    meeting = asking.meeting(id)
    require_secretary(meeting.body, asking.act)
    if number not in {str(issue.number) for issue in meeting.minutes.issues}:
        orders = meeting.body.orders
        raise NoSuchIssue(orders.language, minutes=minutes_word(orders))
    about = f"{number}@{asking.act.at.timestamp():.6f}"
    ordered = of_meeting(meeting, Kind.MINUTES_ISSUED, asking.person.id, about=about)
    asking.store.tell(ordered, asking.act)
    said = say(meeting.body.orders.language, "minutes-fetching")
    asking.redraw(body["view"]["id"], drawn(asking, meeting, said=said))
    ack()


def account_wanted(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """Ask what is told of the case that was chosen."""
    meeting = asking.meeting(body["view"]["private_metadata"])
    chosen = ItemId(int(action["selected_option"]["value"]))
    item = account_of(meeting, asking.act, chosen)
    asking.redraw(body["view"]["id"], account_dialog(meeting, item))
    ack()


def account_filled_in(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Keep what is told of a case, and go back to the desk.

    Raises:
        AccountChanged: when another has written something else since.
    """
    form = Form(view)
    id, item, mark = form.about.split("/")
    meeting = asking.meeting(id)
    account_of(meeting, asking.act, ItemId(int(item)))
    before = meeting.minutes.accounts.get(ItemId(int(item)), "")
    if seen(before) != mark:
        raise AccountChanged(meeting.body.orders.language)
    after = asking.store.change(
        meeting.id,
        write_account,
        asking.act,
        item=ItemId(int(item)),
        text=form.text("text"),
        seen=before,
    )
    said = say(meeting.body.orders.language, "minutes-account-kept")
    ack(response_action="update", view=drawn(asking, after, said=said))


def drawn(asking: Asking, meeting: Meeting, *, said: str) -> Block:
    """Draw the desk as it is now."""
    template = asking.store.issuing.template(meeting.body.id)
    wrong = faults(template.content) if template else ()
    return minutes_desk(
        meeting,
        news=_news(asking, meeting),
        faults=sentences(wrong, meeting.body.orders.language),
        may_approve=bool(_treating(asking, meeting)),
        said=said,
    )


def _give_out(
    ack: Ack, asking: Asking, meeting: Meeting, issue: Issue, said: str
) -> None:
    """Make the files and keep them with the issue, all of it or nothing."""
    template = asking.store.issuing.template(meeting.body.id)
    after = asking.store.issuing.issue(
        meeting.id,
        asking.act,
        issue=issue,
        files=issued_files(meeting, issue, template),
        seen_version=meeting.version,
    )
    orders = after.body.orders
    word = minutes_word(orders)
    text = say(orders.language, said, n=issue.number, minutes=word)
    ack(response_action="update", view=drawn(asking, after, said=text))


def _seen(asking: Asking, about: str) -> Meeting:
    """Read a meeting that is still as it was when it was looked at.

    Raises:
        MinutesChanged: otherwise.
    """
    id, _, version = about.partition("/")
    meeting = asking.meeting(id)
    require_secretary(meeting.body, asking.act)
    if str(meeting.version) != version:
        orders = meeting.body.orders
        raise MinutesChanged(orders.language, minutes=minutes_word(orders))
    return meeting


def _news(asking: Asking, meeting: Meeting) -> Sequence[str]:
    """Tell what is otherwise than in what was given out last."""
    latest = meeting.minutes.latest
    if latest is None:
        return ()
    before = asking.store.issuing.file(meeting.id, latest.number, TEXT) or b""
    now = to_text(minutes(meeting, latest))
    return difference(meeting.body.orders.language, before.decode(), now)


def _next(asking: Asking, meeting: Meeting) -> Meeting | None:
    """Find the body's next meeting, which is to approve the minutes."""
    plan = asking.store.plan(meeting.body.id, on=asking.today)
    later = (each for each in plan.meetings if each.starts_at > asking.act.at)
    return min(later, key=lambda each: each.starts_at, default=None)


def _treating(asking: Asking, meeting: Meeting) -> Sequence[Meeting]:
    """Find the later meetings that have, or have had, these minutes before them."""
    now = asking.act.at
    since, until = meeting.ends_at, now + LONGEST
    shown = asking.store.shown([meeting.body.id], since=since, until=until)
    later = [e.id for e in shown if e.id != meeting.id and e.has_begun(now)]
    return [each for each in asking.store.meetings(later) if treats(each, meeting)]
