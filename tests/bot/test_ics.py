"""Meetings as calendar entries: one identity, and the truth of each person's part."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from icalendar import Calendar, Event

from bot import ics
from bot.agenda.item import number
from bot.answer import come
from bot.apology import apologise
from bot.body import SeatId
from bot.change import cancel
from bot.ics import Method, invitation, stamp
from bot.meeting import Answer, Apology, Form, Meeting, Reason, Status
from bot.orders import Language, StandingOrders
from bot.person import Person
from bot.succession import follow
from bot.taking_over import ask_another
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    COUNTY,
    DAG,
    HOLE,
    LIER,
    NOW,
    SOLVEIG,
    a_body,
    a_called_meeting,
    a_meeting,
    a_seat,
    a_time,
    an_act,
    with_answer,
)
from tests.feeds import feed

SENDER = "sekretariatet@example.no"


def the_event(calendar: bytes) -> Event:
    (event,) = Calendar.from_ical(calendar).events
    return event


def in_feed(meeting: Meeting, person: Person = ASTRID) -> Event:
    return the_event(feed([meeting], person=person.id, name="Møter"))


def in_file(
    meeting: Meeting,
    person: Person = ASTRID,
    method: Method = Method.REQUEST,
    sender: str = SENDER,
) -> Event:
    return the_event(invitation(meeting, person, method=method, sender=sender))


def described(event: Event) -> str:
    return str(event["DESCRIPTION"])


def filled_by_bjarne() -> Meeting:
    """Let Astrid stay away an hour after the notice, and Bjarne say yes in the next."""
    away, _ = apologise(
        a_called_meeting(),
        an_act(ASTRID, at=NOW + timedelta(hours=1)),
        person=ASTRID.id,
        apology=Apology(reason=Reason.ILLNESS, note="Influensa"),
    )
    act = an_act(BJARNE, at=NOW + timedelta(hours=2))
    filled, _ = come(away, act, person=BJARNE.id)
    return filled


@pytest.mark.parametrize("name", ["UID", "SEQUENCE", "DTSTAMP", "LAST-MODIFIED"])
@pytest.mark.parametrize("person", [ASTRID, BJARNE, DAG])
def test_feed_and_file_have_one_identity(person: Person, name: str) -> None:
    meeting = filled_by_bjarne()
    assert in_feed(meeting, person)[name] == in_file(meeting, person)[name]


def test_identity_comes_from_the_record() -> None:
    event = in_feed(a_called_meeting(uid="abc17", sequence=3))
    stamped = datetime(2026, 2, 2, 8, tzinfo=UTC)
    assert (event["UID"], event["SEQUENCE"], event.DTSTAMP, event.LAST_MODIFIED) == (
        "abc17@radslag",
        3,
        stamped,
        stamped,
    )


def test_same_record_is_the_same_bytes() -> None:
    files = {
        invitation(filled_by_bjarne(), BJARNE, method=Method.REQUEST, sender=SENDER)
        for _ in range(3)
    }
    feeds = {
        feed([filled_by_bjarne()], person=BJARNE.id, name="Møter") for _ in range(3)
    }
    assert (len(files), len(feeds)) == (1, 1)


def test_stamp_follows_the_seats_that_a_person_is_called_to() -> None:
    meeting = filled_by_bjarne()
    assert stamp(meeting, DAG.id) == NOW
    assert (
        stamp(meeting, ASTRID.id)
        == stamp(meeting, BJARNE.id)
        == NOW + timedelta(hours=2)
    )


def test_stand_in_who_is_let_go_gets_something_newer() -> None:
    filled = filled_by_bjarne()
    act = an_act(at=NOW + timedelta(hours=3))
    released, _ = ask_another(
        filled, act, seat=SeatId(1), person=CECILIE, why="Byttet etter avtale"
    )
    assert stamp(released, BJARNE.id) > stamp(filled, BJARNE.id)


def test_member_whose_seat_has_ended_gets_something_newer_of_the_same() -> None:
    meeting, act = a_called_meeting(), an_act(at=NOW + timedelta(hours=3))
    followed, _ = follow(meeting, act, body=a_body(HOLE, COUNTY))
    assert stamp(followed, ASTRID.id) == NOW + timedelta(hours=3)
    assert stamp(followed, DAG.id) == NOW
    assert in_file(followed, ASTRID, Method.CANCEL)["SEQUENCE"] == 0


def test_seat_that_was_lost_is_not_told_of_to_one_who_sits_in_another() -> None:
    two = a_called_meeting(LIER, a_seat(2, participant="Hole", holder=ASTRID))
    body = a_body(replace(LIER, holder=BJARNE), *two.body.seats[1:])
    followed, _ = follow(two, an_act(), body=body)
    assert "Plassen er fylt" not in str(in_feed(followed)["DESCRIPTION"])


def test_entry_tells_when_and_where() -> None:
    event = in_feed(a_called_meeting(title="Vårmøte"))
    assert (event["SUMMARY"], event["LOCATION"], event.start, event.end) == (
        "Rådmannsgruppen, Vestregionen: Vårmøte",
        "Drammen rådhus, møterom Spiralen",
        a_time(9),
        a_time(11, 15),
    )


def test_remote_meeting_has_its_form_for_a_place() -> None:
    remote = a_meeting(form=Form.REMOTE, place="")
    assert in_feed(remote)["LOCATION"] == "Fjernmøte"
    named = replace(remote, place="Teams")
    assert in_feed(named)["LOCATION"] == "Teams"


@pytest.mark.parametrize(
    ("status", "shown"),
    [
        (Status.PLANNED, ("TENTATIVE", "OPAQUE")),
        (Status.CALLED, ("CONFIRMED", "OPAQUE")),
        (Status.CANCELLED, ("CANCELLED", "TRANSPARENT")),
    ],
)
def test_entry_tells_how_certain_it_is(status: Status, shown: tuple[str, str]) -> None:
    event = in_feed(a_called_meeting(status=status))
    assert (event["STATUS"], event["TRANSP"]) == shown


def test_cancelled_meeting_says_so_in_its_name() -> None:
    cancelled, _ = cancel(a_called_meeting(), an_act(SOLVEIG), why="Snøstorm")
    for event in (in_feed(cancelled), in_file(cancelled, method=Method.CANCEL)):
        assert event["SUMMARY"] == "AVLYST: Rådmannsgruppen, Vestregionen"
        assert event["SEQUENCE"] == 1


def test_planned_meeting_asks_to_hold_the_day() -> None:
    assert described(in_feed(a_meeting())).startswith("Hold av datoen.")


@pytest.mark.parametrize(
    ("answer", "told", "time"),
    [
        (Answer.AWAITED, "Du har ikke svart ennå.", "OPAQUE"),
        (Answer.COMING, "Du har svart: kommer.", "OPAQUE"),
        (Answer.AWAY, "Du har svart: forfall.", "TRANSPARENT"),
    ],
)
def test_feed_tells_the_answer_that_was_given(
    answer: Answer, told: str, time: str
) -> None:
    event = in_feed(with_answer(a_called_meeting(), ASTRID, answer))
    assert (described(event).split("\n")[0], event["TRANSP"]) == (told, time)


@pytest.mark.parametrize("status", [Status.PLANNED, Status.CANCELLED])
def test_feed_tells_no_answer_when_none_is_asked_for(status: Status) -> None:
    event = in_feed(a_called_meeting(status=status))
    assert "svart" not in described(event)


def test_file_tells_no_answer_in_words_that_would_grow_old() -> None:
    coming = with_answer(a_called_meeting(), ASTRID, Answer.COMING)
    assert in_file(coming) == in_file(coming)
    assert "svart" not in described(in_file(coming))


def test_stand_in_is_told_for_whom() -> None:
    for event in (
        in_feed(filled_by_bjarne(), BJARNE),
        in_file(filled_by_bjarne(), BJARNE),
    ):
        assert "Du møter for Astrid Brekke, Lier." in described(event)


def test_agenda_stands_in_the_description_with_its_numbers() -> None:
    meeting = a_called_meeting()
    numbered = number(meeting.agenda, after=0, year=2026)
    text = described(in_file(replace(meeting, agenda=numbered)))
    assert text.split("\n\n")[1].split("\n") == [
        "Saksliste:",
        "Godkjenning av innkalling og dagsorden",
        "Sak 01/2026 Godkjenning av referat",
        "Sak 02/2026 Felles plan for sykkelveier",
        "Sak 03/2026 Eventuelt",
    ]


def test_entry_that_is_subscribed_to_names_no_case_and_leads_to_the_page() -> None:
    meeting, url = a_called_meeting(), "https://moter.example/mote/1"
    named = ics.own_entry(meeting, ASTRID.id, url=url).decode().replace("\r\n ", "")
    assert f"\\nSaksliste og papirer: {url}\r\n" in named
    assert f"\r\nURL:{url}\r\n" in named
    assert described(in_feed(meeting)).endswith(
        "\nSaksliste og papirer har du i Slack."
    )
    nothing_yet = described(in_feed(a_meeting()))
    assert "Saksliste" not in nothing_yet


def test_entry_speaks_the_language_of_the_body() -> None:
    nynorsk = a_body(orders=StandingOrders(language=Language.NYNORSK))
    event = in_feed(a_meeting(body=nynorsk))
    assert described(event).startswith("Hald av datoen.")


def test_nothing_tells_why_somebody_stays_away() -> None:
    meeting = filled_by_bjarne()
    for person in (ASTRID, BJARNE, DAG, SOLVEIG):
        both = feed([meeting], person=person.id, name="Møter") + invitation(
            meeting, person, method=Method.REQUEST, sender=SENDER
        )
        text = both.replace(b"\r\n ", b"").decode().casefold()
        assert not {w for w in ("sykdom", "illness", "influensa", "årsak") if w in text}


def test_file_names_the_addressee_alone() -> None:
    event = in_file(filled_by_bjarne(), BJARNE)
    assert (event["ATTENDEE"], dict(event["ATTENDEE"].params)) == (
        "mailto:person-2@example.no",
        {
            "CN": "Bjarne Solli",
            "ROLE": "REQ-PARTICIPANT",
            "PARTSTAT": "ACCEPTED",
            "RSVP": "FALSE",
        },
    )
    assert (event["ORGANIZER"], dict(event["ORGANIZER"].params)) == (
        f"mailto:{SENDER}",
        {"CN": "Vestregionen"},
    )


@pytest.mark.parametrize(
    ("answer", "participation"),
    [
        (Answer.AWAITED, "NEEDS-ACTION"),
        (Answer.COMING, "ACCEPTED"),
        (Answer.AWAY, "DECLINED"),
    ],
)
def test_file_carries_the_answer(answer: Answer, participation: str) -> None:
    event = in_file(with_answer(a_called_meeting(), ASTRID, answer))
    assert event["ATTENDEE"].params["PARTSTAT"] == participation


def test_file_to_somebody_who_is_not_called_waits_for_an_answer() -> None:
    event = in_file(a_called_meeting(), SOLVEIG)
    assert event["ATTENDEE"].params["PARTSTAT"] == "NEEDS-ACTION"


@pytest.mark.parametrize("sender", ["person-1@example.no", "Person-1@Example.NO"])
def test_organiser_is_never_the_addressee(sender: str) -> None:
    event = in_file(a_called_meeting(), ASTRID, sender=sender)
    assert event["ORGANIZER"] == "mailto:radslag@radslag.invalid"


def test_addressee_without_email_has_an_address_of_the_right_form() -> None:
    event = in_file(a_called_meeting(), replace(ASTRID, email=""))
    assert event["ATTENDEE"] == "mailto:person-1@radslag.invalid"


def test_quote_in_a_name_is_left_out() -> None:
    event = in_file(a_called_meeting(), replace(ASTRID, name='Astrid "Assa" Brekke'))
    assert event["ATTENDEE"].params["CN"] == "Astrid Assa Brekke"


@pytest.mark.parametrize("method", Method)
def test_file_tells_its_method(method: Method) -> None:
    raw = invitation(a_called_meeting(), ASTRID, method=method, sender=SENDER)
    assert Calendar.from_ical(raw)["METHOD"] == method


def test_one_who_is_let_go_gets_the_entry_cancelled_for_them() -> None:
    event = in_file(filled_by_bjarne(), BJARNE, Method.CANCEL)
    assert (event["STATUS"], event["TRANSP"], event["SEQUENCE"]) == (
        "CANCELLED",
        "TRANSPARENT",
        0,
    )


def test_feed_names_itself_and_asks_to_be_fetched_each_hour() -> None:
    calendar = Calendar.from_ical(feed([], person=ASTRID.id, name="Møter\r\n i øst"))
    assert (calendar["NAME"], calendar["X-WR-CALNAME"]) == ("Møter i øst",) * 2
    assert calendar["REFRESH-INTERVAL"].to_ical() == b"PT1H"
    assert calendar["REFRESH-INTERVAL"].params == {"VALUE": "DURATION"}
    assert calendar["X-PUBLISHED-TTL"] == "PT1H"


def test_feed_has_neither_method_nor_people() -> None:
    raw = feed([filled_by_bjarne()], person=ASTRID.id, name="Møter")
    for name in (b"METHOD", b"ATTENDEE", b"ORGANIZER", b"VALARM", b"@example"):
        assert name not in raw


def test_hour_that_comes_twice_is_told_in_utc() -> None:
    second = datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    twice = a_meeting(starts_at=second, ends_at=second + timedelta(hours=2))
    raw = feed([twice], person=ASTRID.id, name="Møter")
    assert b"DTSTART:20261025T013000Z\r\n" in raw
    assert b"DTEND;TZID=Europe/Oslo:20261025T043000\r\n" in raw


def test_seminar_is_one_entry_over_its_days() -> None:
    """With its hours, not as whole days: those end the day after in most calendars."""
    seminar = replace(a_called_meeting(), ends_at=a_time(15) + timedelta(days=1))
    event = in_file(seminar)
    assert [event[name].to_ical() for name in ("DTSTART", "DTEND")] == [
        b"20260226T090000",
        b"20260227T150000",
    ]
    assert event["DTSTART"].params["TZID"] == "Europe/Oslo"
    assert in_feed(seminar)["UID"] == event["UID"]


def test_seminar_over_a_night_of_summer_time_keeps_the_clock_on_the_wall() -> None:
    begins = datetime(2026, 3, 28, 9, tzinfo=UTC)
    seminar = replace(
        a_called_meeting(), starts_at=begins, ends_at=begins + timedelta(hours=28)
    )
    event = in_feed(seminar)
    assert event["DTSTART"].to_ical() == b"20260328T100000"
    assert event["DTEND"].to_ical() == b"20260329T150000"
