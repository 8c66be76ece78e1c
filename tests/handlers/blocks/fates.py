"""What becomes of a planned meeting: it is called, answered, held or called off."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.act import Act
from bot.agenda.item import Paper
from bot.answer import be_unsure, come
from bot.apology import apologise
from bot.body import Seat
from bot.change import cancel
from bot.meeting import Answer, Meeting
from bot.notice import send_notice
from bot.person import Person
from bot.succession import follow
from tests.builders import NOW, SOLVEIG, a_time, an_act
from tests.rooms import a_guest, a_room, excused, present


def unsure(called: Meeting, person: Person) -> Meeting:
    return be_unsure(called, an_act(person), person=person.id)[0]


def reminded(planned: Meeting) -> Meeting:
    seat, who = first(planned).id, member(planned).id
    last = a_time(9, day=date(2026, 2, 23))
    return called(planned).answer(seat, who, reminders=2, reminded_at=last)


def _kept(draw: Callable[[Meeting], Meeting]) -> Callable[[Meeting], Meeting]:
    """Draw what becomes of a meeting once, for as long as it is asked of the same."""
    kept: list[tuple[Meeting, Meeting]] = []

    def drawn(planned: Meeting) -> Meeting:
        if not kept or kept[0][0] is not planned:
            kept[:] = [(planned, draw(planned))]
        return kept[0][1]

    return drawn


@_kept
def called(planned: Meeting) -> Meeting:
    return send_notice(planned, act(), last_number=7)[0]


def yes(meeting: Meeting, person: Person) -> Meeting:
    return come(meeting, act(person), person=person.id)[0]


def no(meeting: Meeting, person: Person) -> Meeting:
    return apologise(meeting, act(person), person=person.id)[0]


@_kept
def away(planned: Meeting) -> Meeting:
    return no(called(planned), member(planned))


@_kept
def empty(planned: Meeting) -> Meeting:
    """Let everybody who is asked for the first seat say no."""
    meeting, seat = away(planned), first(planned)
    while sitting := meeting.sitting(seat.id):
        meeting = no(meeting, sitting.person)
    return meeting


@_kept
def off(planned: Meeting) -> Meeting:
    return cancel(called(planned), act(), why=planned.title or "Snø på Hadelandsvegen")[
        0
    ]


@_kept
def mixed(planned: Meeting) -> Meeting:
    """Let every third come, every third be away, and the others be silent."""
    meeting = called(planned)
    answers: dict[int, Callable[[Meeting, Person], Meeting]] = {0: no, 1: yes}
    for number, seat in enumerate(planned.body.seats):
        person = seat.principal
        if person and number % 3 in answers and _is_awaited(meeting, person):
            meeting = answers[number % 3](meeting, person)
    return meeting


def _is_awaited(meeting: Meeting, person: Person) -> bool:
    return meeting.called(person.id)[0][1].answer is Answer.AWAITED


def with_substitute(planned: Meeting) -> Meeting:
    """Let the member sit there only while another is on leave."""
    first, *rest = planned.body.seats
    first = replace(first, is_substituted=True)
    return replace(planned, body=replace(planned.body, seats=(first, *rest)))


def passed_on(planned: Meeting) -> Meeting:
    """Let the first stand-in take the first seat over."""
    return _followed(planned, first(planned).stand_ins[0])


def vacated(planned: Meeting) -> Meeting:
    """Let nobody sit in the first seat any longer."""
    return _followed(planned, None)


def moved_over(planned: Meeting) -> Meeting:
    """Let the member leave the first seat for the second."""
    first, second, *rest = passed_on(planned).body.seats
    taken = replace(second, holder=member(planned), proxy=None)
    body = replace(planned.body, seats=(first, taken, *rest))
    return follow(away(planned), act(), body=body)[0]


def without_seat(planned: Meeting) -> Meeting:
    """Let the first seat have ended."""
    body = replace(planned.body, seats=planned.body.seats[1:])
    return follow(away(planned), act(), body=body)[0]


def _followed(planned: Meeting, holder: Person | None) -> Meeting:
    """Let the first seat change while its member is away and a stand-in is asked."""
    first, *rest = planned.body.seats
    first = replace(first, holder=holder, proxy=None)
    body = replace(planned.body, seats=(first, *rest))
    return follow(away(planned), act(), body=body)[0]


def partly_reached(planned: Meeting) -> Meeting:
    """Meet tomorrow, with one not in Slack, no others, and a paper that is not here."""
    unknown = replace(member(planned), slack=None)
    seats = [replace(s, holder=None, proxy=None) for s in planned.body.seats[1:]]
    body = replace(
        planned.body, seats=(replace(first(planned), holder=unknown), *seats)
    )
    *opening, case, last = planned.agenda
    agenda = (*opening, replace(case, papers=(Paper(title="Kart"),)), last)
    tomorrow = NOW + timedelta(days=1)
    return starting(replace(planned, body=body, agenda=agenda), tomorrow)


def starting(meeting: Meeting, at: datetime) -> Meeting:
    return replace(meeting, starts_at=at, ends_at=at + timedelta(hours=2))


@_kept
def recorded(planned: Meeting) -> Meeting:
    """Hold the meeting: one there in part, one for another, the rest excused."""
    first, second, *rest = planned.body.seats
    guest = a_guest(planned.title or "Kari Moen", planned.body.organisation)
    seen = a_room(
        present(first, at=a_time(9, 30)),
        present(second, second.stand_ins[0]),
        *map(excused, rest),
        guest,
    )
    return replace(mixed(planned), room=seen)


def first(planned: Meeting) -> Seat:
    return planned.body.seats[0]


def member(planned: Meeting) -> Person:
    return principal(first(planned))


def principal(seat: Seat) -> Person:
    assert seat.principal
    return seat.principal


def act(person: Person = SOLVEIG) -> Act:
    return an_act(person)
