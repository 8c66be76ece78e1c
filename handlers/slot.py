"""When and where a meeting is to be, as somebody filled it in."""

from bot.errors import DateMissing
from bot.meeting import Form as MeetingForm
from bot.orders import Language
from bot.plan import Slot, other_day, require_length
from handlers.form import Form


def filled_slot(form: Form, language: Language) -> Slot:
    """Read the fields of time and place.

    Raises:
        DateMissing: when the day or a clock time was left out.
        EndsBeforeStart, LastDayBeforeFirst, MeetingTooLong: when it can't be so long.
    """
    day, starts, ends = form.day("date"), form.clock("starts"), form.clock("ends")
    if day is None or starts is None or ends is None:
        raise DateMissing(language)
    slot = Slot(
        day=day,
        starts=starts,
        ends=ends,
        place=form.line("place"),
        form=MeetingForm(form.choice("form")),
        last_day=other_day(day, form.day("last_day")),
    )
    require_length(language, slot)
    return slot
