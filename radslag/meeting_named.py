"""The meeting that somebody named on the command line, by its body and its day."""

from datetime import date, datetime

from bot import dates
from bot.meeting import Meeting
from radslag.settings import SettingWrong
from storage import Store


def meeting_named(store: Store, body: str, typed_day: str) -> Meeting:
    """Find a body's meeting on a day.

    Raises:
        SettingWrong: when there is none, or the day is none.
    """
    day = _day(typed_day)
    found = store.meetings_on(day)
    for meeting in found:
        if body.lower() in meeting.body.name.lower():
            return meeting
    when = dates.short_date(day)
    others = ", ".join(meeting.body.name for meeting in found)
    hint = f" Den dagen møtes: {others}." if others else ""
    raise SettingWrong(f"«{body}» har ikke noe møte {when}.{hint}")


def _day(typed: str) -> date:
    for form in ("%d.%m.%Y", "%Y-%m-%d"):
        try:
            return datetime.strptime(typed, form).replace(tzinfo=dates.OSLO).date()
        except ValueError:
            continue
    raise SettingWrong(f"«{typed}» er ikke en dato. Skriv den slik: 22.02.2027.")
