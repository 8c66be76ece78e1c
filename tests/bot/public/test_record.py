"""The public calendar: which bodies and meetings are in it, and where."""

from dataclasses import replace
from datetime import date, timedelta

from bot.body import BodyId, SeatId
from bot.meeting import Meeting, MeetingId
from bot.orders import Language, Publicness, StandingOrders
from bot.public.record import PublicRecord, published
from tests.builders import LIER, a_body, a_meeting, a_seat

INTERNAL = StandingOrders(publicness=Publicness.INTERNAL)
TODAY = date(2026, 2, 1)
DAY = date(2026, 2, 26)
HERE = "2026-02-26-vestregionen-radmannsgruppen"


def record(*meetings: Meeting, days: tuple[tuple[int, date], ...] = ()) -> PublicRecord:
    bodies = {each.body.id: each.body for each in meetings}
    moves = [(MeetingId(id), day) for id, day in days]
    return published(bodies.values(), meetings, moves, today=TODAY)


def later(meeting: Meeting, days: int, **changes: object) -> Meeting:
    starts = meeting.starts_at + timedelta(days=days)
    ends = meeting.ends_at + timedelta(days=days)
    moved = replace(meeting, starts_at=starts, ends_at=ends)
    return replace(moved, **changes)  # type: ignore[arg-type]  # checked by the fields


def test_meeting_has_an_address_that_can_be_read() -> None:
    assert list(record(a_meeting()).by_address) == [HERE]


def test_second_meeting_of_a_day_has_an_address_of_its_own() -> None:
    first, second = a_meeting(), a_meeting(id=MeetingId(2))
    assert list(record(first, second).by_address) == [HERE, f"{HERE}-2"]


def test_old_address_leads_to_where_a_meeting_was_moved() -> None:
    moved = later(a_meeting(), 7)
    found = record(moved, days=((1, DAY), (1, DAY + timedelta(days=7))))
    there = "2026-03-05-vestregionen-radmannsgruppen"
    assert (list(found.by_address), found.moved) == ([there], {HERE: there})
    assert found.meetings[0].announced_for == DAY


def test_address_stays_when_another_meeting_is_moved_to_its_day() -> None:
    first, second = later(a_meeting(), 7), later(a_meeting(id=MeetingId(2)), 7)
    there = DAY + timedelta(days=7)
    days = ((1, DAY), (2, there), (1, there))
    found = record(first, second, days=days)
    plain = "2026-03-05-vestregionen-radmannsgruppen"
    assert found.by_address[plain].meeting.id == second.id
    assert found.moved == {HERE: f"{plain}-2"}


def test_addresses_of_different_meetings_never_meet() -> None:
    other = a_body(id=BodyId(2), name="Rådmannsgruppen 2")
    meetings = (
        a_meeting(),
        a_meeting(id=MeetingId(2)),
        a_meeting(id=MeetingId(3), body=other),
    )
    found = record(*meetings)
    assert len(found.by_address) == 3
    assert {body.slug for body in found.bodies} == {
        "vestregionen-radmannsgruppen",
        "vestregionen-radmannsgruppen-2",
    }


def test_internal_body_is_nowhere() -> None:
    internal = a_body(orders=INTERNAL)
    assert record(a_meeting(body=internal)) == PublicRecord()


def test_body_that_became_internal_keeps_what_it_announced() -> None:
    internal, meeting = a_body(orders=INTERNAL), a_meeting()
    found = published([internal], [meeting], today=TODAY)
    assert [body.slug for body in found.bodies] == ["vestregionen-radmannsgruppen"]
    assert list(found.by_address) == [HERE]


def test_meeting_of_a_time_when_its_body_was_internal_is_not_shown() -> None:
    hidden = a_meeting(body=a_body(orders=INTERNAL))
    found = published([a_body()], [hidden], today=TODAY)
    assert (len(found.bodies), found.meetings) == (1, ())


def test_body_that_is_over_and_announced_nothing_is_not_shown() -> None:
    over = a_body(until=TODAY - timedelta(days=1))
    assert published([over], [], today=TODAY) == PublicRecord()
    assert len(published([replace(over, until=TODAY)], [], today=TODAY).bodies) == 1


def test_bodies_of_one_name_are_told_apart_by_their_cooperation() -> None:
    one, other = a_body(), a_body(id=BodyId(2), organisation="Hallingdal")
    found = published([one, other], [], today=TODAY)
    assert [body.slug for body in found.bodies] == [
        "hallingdal-radmannsgruppen",
        "vestregionen-radmannsgruppen",
    ]
    assert found.cooperations == {
        "hallingdal": "Hallingdal",
        "vestregionen": "Vestregionen",
    }


def test_participants_are_in_the_order_of_the_norwegian_alphabet() -> None:
    names = ("Ål", "Asker", "Ørsta", "Ås", "Ærfuglen", "Zarepta")
    seats = [a_seat(n, participant=name) for n, name in enumerate(names, start=1)]
    found = published([a_body(*seats)], [], today=TODAY)
    order = ["Asker", "Zarepta", "Ærfuglen", "Ørsta", "Ål", "Ås"]
    assert list(found.participants.values()) == order
    assert found.participants["al"] == "Ål"


def test_language_is_that_of_most_bodies() -> None:
    nynorsk = StandingOrders(language=Language.NYNORSK)
    bodies = [a_body(id=BodyId(n), name=f"Råd {n}", orders=nynorsk) for n in (1, 2)]
    found = published([*bodies, a_body(id=BodyId(3))], [], today=TODAY)
    assert found.language is Language.NYNORSK
    assert PublicRecord().language is Language.BOKMAL
    otherwise = PublicRecord(otherwise=Language.NYNORSK)
    assert otherwise.language is Language.NYNORSK


def test_body_is_whose_its_seats_are() -> None:
    twice = replace(LIER, id=SeatId(2), number=2)
    (body,) = published([a_body(LIER, twice)], [], today=TODAY).bodies
    assert body.participants == ("Lier",)
