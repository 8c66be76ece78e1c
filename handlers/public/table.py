"""The same as a table, for those who open it in Excel."""

from typing import Final

from bot import dates
from bot.public.meeting import PublicMeeting
from handlers.csv_file import csv_file
from handlers.public.api import chosen
from handlers.public.visit import Made, Visit
from handlers.public.wording import Wording

CSV: Final = "text/csv; charset=utf-8"
COLUMNS: Final = (
    "cooperation",
    "body",
    "title",
    "day",
    "starts",
    "last-day",
    "ends",
    "place",
    "form",
    "status",
    "cases",
    "address",
)


def table(visit: Visit) -> Made:
    """Write the meetings that are asked for, a line for each.

    Raises:
        Unreadable: when what is asked for makes no sense.
    """
    wording = Wording(visit.language)
    headings = tuple(wording.say(f"public-column-{name}") for name in COLUMNS)
    rows = (_row(visit, wording, each) for each in chosen(visit))
    name = f'attachment; filename="{wording.say("public-file-name")}.csv"'
    return Made(
        body=csv_file([headings, *rows]),
        kind=CSV,
        headers={"Content-Disposition": name},
    )


def _row(visit: Visit, wording: Wording, each: PublicMeeting) -> tuple[str, ...]:
    meeting = each.meeting
    cases = (wording.case(each, item) or item.title for item in meeting.agenda)
    titles = (item.title for item in meeting.agenda)
    listed = [c if c == t else f"{c} {t}" for c, t in zip(cases, titles, strict=True)]
    return (
        each.body.organisation,
        each.body.name,
        meeting.title,
        each.day.isoformat(),
        f"{dates.local(meeting.starts_at):%H:%M}",
        each.last_day.isoformat(),
        f"{dates.local(meeting.ends_at):%H:%M}",
        meeting.place,
        wording.form(each),
        wording.say(f"public-status-{each.status(visit.at)}"),
        " | ".join(listed),
        visit.outside(f"/mote/{each.address}"),
    )
