"""However the clock is asked, nobody is reminded too often, at night, or in vain."""

from collections import Counter
from datetime import date, datetime, timedelta
from typing import Final

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.act import Act, Door
from bot.answer import come
from bot.due import coming, do_due, next_due
from bot.events import AnswersOverdue, Event, Reminded
from bot.humane import is_humane
from bot.meeting import Meeting
from bot.notice import send_notice
from bot.orders import OffDayRule
from bot.person import Person
from tests.builders import (
    ASTRID,
    DAG,
    FRODE,
    a_body,
    a_meeting,
    a_time,
    an_act,
    some_orders,
)

#: Around both changes of the clock, Easter, a long weekend in May, and New Year.
DAYS: Final = tuple(
    date(*each)
    for each in (
        (2026, 3, 30),
        (2026, 4, 7),
        (2026, 5, 18),
        (2026, 10, 27),
        (2026, 11, 5),
        (2027, 1, 5),
    )
)
WEEKS: Final = timedelta(days=20)
HOURS: Final = st.floats(0, WEEKS / timedelta(hours=1), allow_nan=False)


@settings(max_examples=40)
@given(
    day=st.sampled_from(DAYS),
    rule=st.sampled_from(list(OffDayRule)),
    days=st.sampled_from([(), (0,), (2, 0), (5, 4)]),
    called=HOURS,
    ticks=st.lists(HOURS, max_size=12),
    answered=HOURS,
)
def test_clock_reminds_humanely_whenever_it_is_asked(
    *,
    day: date,
    rule: OffDayRule,
    days: tuple[int, ...],
    called: float,
    ticks: list[float],
    answered: float,
) -> None:
    begins = a_time(9, day=day) - WEEKS
    yes_at = begins + timedelta(hours=answered)
    meeting = _called(day, rule, days, begins + timedelta(hours=called))
    happened: list[tuple[datetime, Event]] = []
    for at in sorted([*(begins + timedelta(hours=each) for each in ticks), yes_at]):
        if at == yes_at and meeting.is_open:
            meeting = _yes(meeting, DAG, at)
        meeting, events = do_due(meeting, Act(by=None, at=at, door=Door.CLOCK))
        happened += [(at, event) for event in events]
        _hold_to_its_word(meeting, at)

    reminded = [(at, e) for at, e in happened if isinstance(e, Reminded)]
    counts = Counter(event.person for _, event in reminded)
    assert all(count <= len(days) for count in counts.values())
    assert all(is_humane(at) for at, _ in reminded)
    if answered >= called:
        assert all(at < yes_at for at, e in reminded if e.person == DAG.id)
    told = [at for at, event in happened if isinstance(event, AnswersOverdue)]
    assert len(told) <= 1
    assert all(at < told[0] for at, _ in reminded if told)


def _called(
    day: date, rule: OffDayRule, days: tuple[int, ...], at: datetime
) -> Meeting:
    orders = some_orders(off_days=rule, reminder_days=days)
    starts_at = a_time(9, day=day)
    planned = a_meeting(
        body=a_body(orders=orders),
        starts_at=starts_at,
        ends_at=starts_at + timedelta(hours=2),
    )
    if at >= starts_at:
        return planned
    return send_notice(planned, an_act(at=at))[0]


def _yes(meeting: Meeting, person: Person, at: datetime) -> Meeting:
    first = min(s.called_at for _, s in meeting.summonses())
    if meeting.has_begun(at) or at < first:
        return meeting
    return come(meeting, an_act(person, at=at), person=person.id)[0]


def _hold_to_its_word(meeting: Meeting, at: datetime) -> None:
    """See that nothing is left due, and that what comes is ahead of the meeting."""
    ahead = coming(meeting, since=at)
    assert next_due(meeting, since=at) == next((e.at for e in ahead), None)
    assert all(at < each.at < meeting.starts_at for each in ahead)
    assert {p.id for e in ahead for p in e.people} <= {ASTRID.id, DAG.id, FRODE.id}
