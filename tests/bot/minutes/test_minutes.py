"""Minutes read as councils write them, in form A1."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from bot import dates
from bot.agenda.item import Item, ItemKind, ItemState, Part, number
from bot.body import Body, Rank, Seat, Secretary
from bot.errors import AttendanceMissing, MeetingCancelled, OnlyForSecretariat
from bot.events import MinutesDrawnUp
from bot.meeting import Answer, Form, Meeting, Status
from bot.minutes.blocks import Labelled
from bot.minutes.case import Case, Passage
from bot.minutes.drawing_up import draw_up
from bot.minutes.minutes import Minutes, minutes
from bot.person import Person, PersonId
from bot.room.fact import Entry
from bot.succession import follow
from tests.builders import (
    ASTRID,
    BJARNE,
    COUNTY,
    DAG,
    FRODE,
    GURO,
    HOLE,
    LIER,
    NOW,
    SOLVEIG,
    a_body,
    a_called_meeting,
    a_person,
    a_seat,
    a_summons,
    a_time,
    an_act,
    with_answer,
)
from tests.rooms import a_guest, a_room, excused, left, not_come, present

DAY = date(2018, 2, 22)
MUNICIPALITIES = (
    *("Asker", "Bærum", "Drammen", "Hole", "Hurum", "Jevnaker", "Krødsherad", "Lier"),
    *("Modum", "Nedre Eiker", "Ringerike", "Røyken", "Sande", "Svelvik", "Øvre Eiker"),
    "Sigdal",
)


def test_minutes_of_2018_read_as_they_were_written() -> None:
    drawn = minutes(_vestregionen())
    assert drawn.title == "Referat fra møte i Rådmannsgruppen 22. februar 2018"
    assert drawn.head == (
        ("Tid", "Torsdag 22. februar 2018 kl. 09.00–11.15"),
        ("Sted", "Drammen rådhus, møterom Spiralen"),
    )
    assert _under(drawn, "Til stede") == (
        "Rådmann 1, Asker, Rådmann 2, Bærum, Rådmann 3, Drammen, "
        "Vara Vik for Rådmann 4, Hole, Rådmann 5, Hurum, Rådmann 6, Jevnaker, "
        "Rådmann 7, Krødsherad, Rådmann 8, Lier, "
        "Fullmektig Foss, Buskerud fylkeskommune"
    )
    assert _under(drawn, "Forfall") == (
        "Rådmann 4, Hole, Rådmann 9, Modum, Rådmann 10, Nedre Eiker, "
        "Rådmann 11, Ringerike, Rådmann 12, Røyken, Rådmann 13, Sande, "
        "Rådmann 14, Svelvik, Rådmann 15, Øvre Eiker, Rådmann 16, Sigdal"
    )
    assert (
        _under(drawn, "Sekretariatet"),
        _under(drawn, "Ikke møtt"),
        _under(drawn, "Dessuten møtte"),
        _remarks(drawn),
    ) == (
        "Solveig Lunde og Trond Nygård",
        "",
        "",
        (),
    )


def test_head_of_an_empty_room_says_that_nobody_came() -> None:
    seats = a_room(not_come(LIER), not_come(HOLE), not_come(COUNTY))
    body = a_body(secretariat=())
    drawn = minutes(a_called_meeting(body=body, room=seats))
    assert (
        _under(drawn, "Til stede"),
        _under(drawn, "Forfall"),
        _under(drawn, "Sekretariatet"),
        _under(drawn, "Ikke møtt"),
    ) == (
        "Ingen",
        "Ingen",
        "Ingen",
        "Astrid Brekke, Lier, Dag Øverby, Hole, Frode Haugen, Buskerud fylkeskommune",
    )


def test_permanent_proxy_stands_under_their_own_name_with_nobody_away() -> None:
    drawn = _of(COUNTY, present(COUNTY, FRODE))
    assert (_under(drawn, "Til stede"), _under(drawn, "Forfall")) == (
        "Frode Haugen, Buskerud fylkeskommune",
        "Ingen",
    )


def test_holder_who_comes_instead_of_the_proxy_leaves_nobody_away() -> None:
    drawn = _of(COUNTY, present(COUNTY, GURO))
    assert (_under(drawn, "Til stede"), _under(drawn, "Forfall")) == (
        "Guro Fjeld, Buskerud fylkeskommune",
        "Ingen",
    )


def test_permanent_proxy_who_is_away_is_the_one_who_is_named() -> None:
    assert (
        _under(_of(COUNTY, excused(COUNTY)), "Forfall")
        == "Frode Haugen, Buskerud fylkeskommune"
    )


def test_one_who_did_not_come_is_not_listed_as_excused() -> None:
    drawn = _of(LIER, not_come(LIER))
    assert (_under(drawn, "Forfall"), _under(drawn, "Ikke møtt")) == (
        "Ingen",
        "Astrid Brekke, Lier",
    )


def test_stand_in_sits_for_whoever_was_called_though_the_roster_changed() -> None:
    called = a_called_meeting().roll
    new = a_seat(holder=DAG)
    meeting = a_called_meeting(new, roll=called, room=a_room(present(new, BJARNE)))
    assert (
        _under(minutes(meeting), "Til stede") == "Bjarne Solli for Astrid Brekke, Lier"
    )


def test_stand_in_in_a_seat_that_nobody_holds_sits_for_nobody() -> None:
    vacant = a_seat(holder=None)
    meeting = a_called_meeting(vacant, room=a_room(present(vacant, BJARNE)))
    drawn = minutes(meeting)
    assert (_under(drawn, "Til stede"), _under(drawn, "Forfall")) == (
        "Bjarne Solli, Lier",
        "Ingen",
    )


def test_member_whose_seat_passed_on_before_the_meeting_is_not_in_the_minutes() -> None:
    called = a_called_meeting(LIER, room=a_room(excused(LIER)))
    passed, _ = follow(called, an_act(), body=a_body(replace(LIER, holder=DAG)))
    vacated, _ = follow(called, an_act(), body=a_body(replace(LIER, holder=None)))
    assert _under(minutes(passed), "Forfall") == "Dag Øverby, Lier"
    assert _under(minutes(vacated), "Forfall") == "Ingen"


def test_answers_do_not_count_once_the_roll_is_called() -> None:
    coming = with_answer(a_called_meeting(LIER), ASTRID, Answer.COMING)
    stood_in = coming.summon(LIER.id, a_summons(BJARNE, rank=Rank.STAND_IN))
    seen = a_room(present(LIER))
    drawn = minutes(a_called_meeting(LIER, roll=stood_in.roll, room=seen))
    assert (_under(drawn, "Til stede"), _under(drawn, "Forfall")) == (
        "Astrid Brekke, Lier",
        "Ingen",
    )


@pytest.mark.parametrize(
    ("arrived", "gone", "remarks"),
    [
        (a_time(9, 30), None, ("Astrid Brekke møtte kl. 09.30.",)),
        (None, a_time(10, 45), ("Astrid Brekke fratrådte kl. 10.45.",)),
        (
            a_time(9, 30),
            a_time(10, 45),
            ("Astrid Brekke møtte kl. 09.30.", "Astrid Brekke fratrådte kl. 10.45."),
        ),
    ],
)
def test_those_who_were_there_in_part_are_remarked_on(
    arrived: datetime | None, gone: datetime | None, remarks: tuple[str, ...]
) -> None:
    turns = [present(LIER, at=arrived), *([left(LIER, at=gone)] if gone else [])]
    assert _remarks(_of(LIER, *turns)) == remarks


def test_minutes_of_a_seminar_tell_the_days() -> None:
    seen = a_room(present(LIER), left(LIER, at=a_time(16)))
    seminar = a_called_meeting(ends_at=a_time(15) + timedelta(days=1), room=seen)
    written = minutes(seminar)
    assert written.title.endswith(" 26.–27. februar 2026")
    assert _remarks(written) == (
        "Astrid Brekke fratrådte torsdag 26. februar kl. 16.00.",
    )


def test_guests_stand_with_where_they_come_from() -> None:
    guests = (a_guest("Kari Moen", "Statsforvalteren"), a_guest("Nils Berg"))
    meeting = a_called_meeting(room=a_room(excused(LIER), *guests))
    assert (
        _under(minutes(meeting), "Dessuten møtte")
        == "Kari Moen, Statsforvalteren, Nils Berg"
    )


@pytest.mark.parametrize(
    ("place", "written"),
    [
        ("", "Fjernmøte"),
        ("https://mote.example.no/1", "Fjernmøte, https://mote.example.no/1"),
    ],
)
def test_remote_meeting_says_so(place: str, written: str) -> None:
    remote = a_called_meeting(form=Form.REMOTE, place=place, room=a_room(excused(LIER)))
    assert ("Sted", written) in minutes(remote).head


@pytest.mark.parametrize(
    ("names", "listed"),
    [
        (["Anne Li"], "Anne Li"),
        (["Anne Li", "Bo Ek"], "Anne Li og Bo Ek"),
        (["Anne Li", "Bo Ek", "Cam By"], "Anne Li, Bo Ek og Cam By"),
    ],
)
def test_secretariat_is_listed_as_in_a_sentence(names: list[str], listed: str) -> None:
    keeps = tuple(Secretary(person=a_person(name=name)) for name in names)
    body = a_body(secretariat=keeps)
    meeting = a_called_meeting(body=body, room=a_room(excused(LIER)))
    assert _under(minutes(meeting), "Sekretariatet") == listed


def test_cases_stand_ready_for_their_decisions() -> None:
    plan = Item(
        title="Sykkelveier",
        parts=(Part(title="Lier", presenter="Nina Berg"), Part(title="Hole")),
        proposal="Planen vedtas.",
    )
    closed = Item(title="Kjøp av tomt", exempt="offl. § 23", proposal="Tomta kjøpes.")
    withdrawn = Item(title="Budsjett", state=ItemState.WITHDRAWN, proposal="Vedtas.")
    late = Item(title="Snø", number=12, year=2026, added_at=NOW, chair_objects=True)
    listed = number((plan, closed), after=8, year=2026)
    meeting = a_called_meeting(
        agenda=(*listed, replace(withdrawn, number=11, year=2026), withdrawn, late),
        room=a_room(excused(LIER)),
    )
    assert minutes(meeting).cases == (
        Case(
            heading="Sak 09/2026 Sykkelveier",
            parts=("A. Lier – Nina Berg", "B. Hole"),
            proposal=Passage(
                label="Forslag til vedtak", paragraphs=("Planen vedtas.",)
            ),
            decision=_decided(),
        ),
        Case(
            heading="Sak 10/2026 Unntatt offentlighet, jf. offl. § 23",
            decision=_decided(),
        ),
        Case(heading="Sak 11/2026 Budsjett", decision=_decided("Saken ble trukket.")),
        Case(
            heading="Sak 12/2026 Snø",
            decision=_decided(
                "Saken ble ikke avgjort, for den fulgte ikke innkallingen, og "
                "møteleder eller nok av de frammøtte motsatte seg det."
            ),
        ),
    )


def test_first_meeting_of_a_body_has_no_minutes_to_approve_by_date() -> None:
    own = Item(kind=ItemKind.OWN_MINUTES, title="Godkjenning av referat")
    agenda = number((own,), after=0, year=2026)
    meeting = a_called_meeting(agenda=agenda, room=a_room(excused(LIER)))
    assert minutes(meeting).cases == (
        Case(heading="Sak 01/2026 Godkjenning av referat", decision=_decided()),
    )


def test_secretary_who_asks_gets_the_minutes() -> None:
    meeting = a_called_meeting(room=a_room(excused(LIER)))
    drawn = replace(meeting, minutes_at=NOW)
    assert draw_up(meeting, an_act()) == (drawn, (MinutesDrawnUp(SOLVEIG.id),))


def test_member_does_not_draw_up_minutes() -> None:
    meeting = a_called_meeting(room=a_room(excused(LIER)))
    with pytest.raises(OnlyForSecretariat):
        draw_up(meeting, an_act(ASTRID))


def test_there_are_no_minutes_before_the_roll_is_called() -> None:
    with pytest.raises(AttendanceMissing):
        draw_up(a_called_meeting(), an_act())
    with pytest.raises(AttendanceMissing):
        minutes(a_called_meeting())


def _of(seat: Seat, *seen: Entry) -> Minutes:
    return minutes(a_called_meeting(seat, room=a_room(*seen)))


def _under(drawn: Minutes, label: str) -> str:
    """Read the paragraph beside a label; nothing when there is no such label."""
    found = (
        block.text
        for block in drawn.attendance
        if isinstance(block, Labelled) and block.label == label
    )
    return next(found, "")


def _remarks(drawn: Minutes) -> tuple[str, ...]:
    unlabelled = (block for block in drawn.attendance if not block.label)
    said = [block.text for block in unlabelled if isinstance(block, Labelled)]
    return tuple(text for text in said if not text.startswith("Møtet var"))


def _decided(*paragraphs: str) -> Passage:
    return Passage(label="Vedtak", paragraphs=paragraphs)


def _vestregionen() -> Meeting:
    """Nine came, one of them for another, and the apologies name who was away."""
    stand_in = a_person(104, name="Vara Vik")
    seats = tuple(_chief(n, name) for n, name in enumerate(MUNICIPALITIES, start=1))
    proxy = a_person(117, name="Fullmektig Foss")
    county = a_seat(17, participant="Buskerud fylkeskommune", proxy=proxy)
    there = [present(seat, stand_in if seat.id == 4 else None) for seat in seats[:8]]
    away = [excused(seat) for seat in seats[8:]]
    return a_called_meeting(
        body=_group(*seats, county),
        starts_at=dates.at(DAY, time(9)),
        ends_at=dates.at(DAY, time(11, 15)),
        room=a_room(*there, *away, present(county)),
    )


def _chief(number: int, municipality: str) -> Seat:
    holder = a_person(number, name=f"Rådmann {number}")
    return a_seat(number, participant=municipality, holder=holder, stand_ins=())


def _group(*seats: Seat) -> Body:
    other = Person(id=PersonId(9), name="Trond Nygård")
    keeps = (Secretary(person=SOLVEIG), Secretary(person=other))
    return a_body(*seats, secretariat=keeps)


def test_a_cancelled_meeting_has_no_minutes() -> None:
    meeting = a_called_meeting(status=Status.CANCELLED)
    with pytest.raises(MeetingCancelled):
        minutes(meeting)
