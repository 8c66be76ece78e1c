"""Councils as they were and are, and how their seats fill from what people answer."""

from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Final

import pytest

from bot import dates
from bot.act import Act
from bot.answer import come
from bot.apology import apologise
from bot.body import Rank, Seat
from bot.meeting import Answer, Meeting, Summons
from bot.person import UNKNOWN, Person
from bot.quorum import Outlook, forecast
from bot.seat_record import as_text, seat_record
from bot.standing import Standing, standings
from storage import Store
from tests.engines import Open
from tests.stories.examples import (
    a_called_meeting,
    an_empty_record,
    bring_in,
    edited,
    shipped,
)
from tests.stories.together import at_once

pytestmark = pytest.mark.usefixtures("uncounted")

#: Who came on 22 February 2018: nine of seventeen, one of them for another.
CAME: Final = {
    "Asker",
    "Bærum",
    "Krødsherad",
    "Lier",
    "Nedre Eiker",
    "Røyken",
    "Øvre Eiker",
    "Buskerud fylkeskommune",
}
DAY: Final = date(2027, 3, 4)
CALLED: Final = dates.at(date(2027, 2, 1), time(9))
#: The parties of one side have deputies together, whatever municipality they sit for.
HADELAND: Final = """
deltakere = [
  { navn = "Gran", slag = "kommune" },
  { navn = "Lunner", slag = "kommune" },
  { navn = "Jevnaker", slag = "kommune" },
]
personer = [
  { navn = "Sol Skretær", "e-post" = "sol@hadeland.example" },
  { navn = "Gro Granli", "e-post" = "gro@gran.example" },
  { navn = "Lars Lunde", "e-post" = "lars@lunner.example" },
  { navn = "Jon Jevne", "e-post" = "jon@jevnaker.example" },
  { navn = "Ada Første", "e-post" = "ada@gran.example" },
  { navn = "Bo Andre", "e-post" = "bo@lunner.example" },
  { navn = "Ida Høyre", "e-post" = "ida@gran.example" },
]
organer = [ { organ = "Rådet", organisasjon = "Hadeland" } ]
regler = [ { organ = "Rådet", vara = "gruppe", "vara dager" = 0 } ]
sekretariat = [ { organ = "Rådet", person = "Sol Skretær" } ]
plasser = [
  { organ = "Rådet", deltaker = "Gran", verv = "medlem", gruppe = "Ap/Sp/SV" },
  { organ = "Rådet", deltaker = "Lunner", verv = "medlem", gruppe = "Ap/Sp/SV" },
  { organ = "Rådet", deltaker = "Jevnaker", verv = "medlem", gruppe = "H/FrP" },
]
medlemmer = [
  { organ = "Rådet", deltaker = "Gran", verv = "medlem", person = "Gro Granli" },
  { organ = "Rådet", deltaker = "Lunner", verv = "medlem", person = "Lars Lunde" },
  { organ = "Rådet", deltaker = "Jevnaker", verv = "medlem", person = "Jon Jevne" },
]
vara = [
  { organ = "Rådet", gruppe = "Ap/Sp/SV", person = "Ada Første" },
  { organ = "Rådet", gruppe = "Ap/Sp/SV", person = "Bo Andre" },
  { organ = "Rådet", gruppe = "H/FrP", person = "Ida Høyre" },
]
"""
#: Whoever is acting mayor sits; the deputy mayor stands in for whoever it is.
LISTER: Final = """
deltakere = [ { navn = "Farsund", slag = "kommune" } ]
personer = [
  { navn = "Sol Skretær", "e-post" = "sol@lister.example" },
  { navn = "Odd Ordfører", "e-post" = "odd@farsund.example" },
  { navn = "Vera Varaordfører", "e-post" = "vera@farsund.example" },
  { navn = "Siv Setevara", "e-post" = "siv@farsund.example" },
]
organer = [ { organ = "Rådet", organisasjon = "Lister" } ]
regler = [ { organ = "Rådet", vara = "verv", varaverv = "varaordfører" } ]
sekretariat = [ { organ = "Rådet", person = "Sol Skretær" } ]
plasser = [ { organ = "Rådet", deltaker = "Farsund", verv = "ordfører" } ]
verv = [
  { deltaker = "Farsund", verv = "ordfører", person = "Odd Ordfører" },
  { deltaker = "Farsund", verv = "varaordfører", person = "Vera Varaordfører" },
]
"""
END: Final = 'verv = "varaordfører", person = "Vera Varaordfører" },'
ON_LEAVE: Final = f"""{END}
  {{ deltaker = "Farsund", verv = "ordfører", person = "Vera Varaordfører",\
 "måte" = "fungerende", fra = "15.02.2027", til = "31.03.2027" }},"""


def test_attendance_of_22_february_2018_grows_from_the_answers(
    database_url: str, opened: Open
) -> None:
    store = an_empty_record(database_url, opened)
    bring_in(store, shipped("vestregionen-historie"))
    meeting = a_called_meeting(
        store, "Rådmannsgruppen", date(2018, 2, 22), called=date(2018, 2, 1)
    )
    sent = Person(id=UNKNOWN, name="Kari Strømsgodset", email="kari@drammen.example")
    for seat in meeting.body.seats:
        if seat.participant in CAME:
            _come(store, meeting, seat)
        else:
            to = sent if seat.participant == "Drammen" else None
            _apologise(store, meeting, seat, stand_in=to)
    seen = _now(store, meeting)
    assert forecast(seen).outlook is Outlook.AT_RISK, "the ninth is not sure yet"
    for _, asked in seen.summonses():
        if asked.rank is Rank.STAND_IN:
            says = come if asked.person.name == sent.name else apologise
            who = asked.person.id
            store.seats.answer(
                meeting.id, says, _act(asked.person, meeting), person=who
            )

    seen = _now(store, meeting)
    numbers = forecast(seen)
    assert (numbers.coming, numbers.needed, numbers.total) == (9, 9, 17)
    assert numbers.outlook is Outlook.SECURED
    (drammen,) = (s for s in standings(seen) if s.seat.participant == "Drammen")
    assert drammen.standing is Standing.STAND_IN_COMING
    assert sum(s.standing is Standing.EMPTY for s in standings(seen)) == 8

    alone = (s for s in seen.body.seats if s.participant in CAME and not s.stand_ins)
    _apologise(store, meeting, next(alone))
    one_less = forecast(_now(store, meeting))
    assert (one_less.outlook, one_less.coming) == (Outlook.LOST, 8)


def test_deputies_that_parties_of_hadeland_share_are_asked_in_order(
    sqlite_url: str, opened: Open
) -> None:
    store, meeting = _called(sqlite_url, opened, HADELAND)
    lunner, gran, jevnaker = (
        _seat(meeting, name) for name in ("Lunner", "Gran", "Jevnaker")
    )
    for minute, seat in enumerate((lunner, gran, jevnaker)):
        _apologise(store, meeting, seat, at=CALLED + timedelta(minutes=minute))
    assert _asked(store, meeting) == {
        "Gran": "Bo Andre",
        "Lunner": "Ada Første",
        "Jevnaker": "Ida Høyre",
    }
    told = as_text(
        seat_record(_now(store, meeting), store.seat_story(meeting.id), at=CALLED)
    )
    assert "Rekkefølge på møtedagen: 1. Ada Første, 2. Bo Andre." in told
    assert "Forbigått: Ada Første (møter eller er spurt for en annen)." in told


def test_two_absences_in_the_same_second_go_to_two_stand_ins_in_order(
    database_url: str, opened: Open
) -> None:
    store, meeting = _called(database_url, opened, HADELAND)
    seats = [_seat(meeting, name) for name in ("Gran", "Lunner")]
    at_once(*(partial(_apologise, store, meeting, seat) for seat in seats))
    asked = _asked(store, meeting)
    assert sorted(asked.values()) == ["Ada Første", "Bo Andre"]

    # Nobody answers, and two workers see it at the same moment.
    late = max(s.answer_by for s in _stand_ins(store, meeting) if s.answer_by)
    at_once(*[partial(store.do_due, late)] * 2)
    seen = _now(store, meeting)
    assert {s.answer for s in _stand_ins(store, meeting)} == {Answer.SILENT}
    assert [seen.times_handed_over(seat.id) for seat in seats] == [1, 1]


def test_acting_mayor_of_lister_sits_and_has_nobody_until_there_is_a_new_deputy(
    sqlite_url: str, opened: Open
) -> None:
    store, meeting = _called(sqlite_url, opened, LISTER)
    assert _sitting(meeting, "Farsund").person.name == "Odd Ordfører"

    bring_in(store, edited(LISTER, END, ON_LEAVE), on=date(2027, 2, 2))
    seen = _now(store, meeting)
    assert _sitting(seen, "Farsund").person.name == "Vera Varaordfører"

    farsund = _seat(seen, "Farsund")
    _apologise(store, seen, farsund)
    seen = _now(store, meeting)
    assert seen.sitting(farsund.id) is None, "she can't stand in for herself"
    assert seen.times_handed_over(farsund.id) == 1


def _called(url: str, opened: Open, written: str) -> tuple[Store, Meeting]:
    store = an_empty_record(url, opened)
    bring_in(store, written, on=CALLED.date())
    meeting = a_called_meeting(store, "Rådet", DAY, called=CALLED.date())
    return store, meeting


def _come(store: Store, meeting: Meeting, seat: Seat) -> None:
    who = seat.principal
    assert who
    store.seats.answer(meeting.id, come, _act(who, meeting), person=who.id)


def _apologise(
    store: Store,
    meeting: Meeting,
    seat: Seat,
    *,
    stand_in: Person | None = None,
    at: datetime | None = None,
) -> None:
    who = seat.principal
    assert who
    act = Act(by=who.id, at=at or _act(who, meeting).at)
    store.seats.apologise(
        meeting.id,
        act,
        person=who.id,
        apology=None,
        stand_in=stand_in,
        seen_question=meeting.question(who.id),
    )


def _act(who: Person, meeting: Meeting) -> Act:
    return Act(by=who.id, at=meeting.stamped_at)


def _now(store: Store, meeting: Meeting) -> Meeting:
    seen = store.meeting(meeting.id)
    assert seen
    return seen


def _seat(meeting: Meeting, participant: str) -> Seat:
    return next(s for s in meeting.body.seats if s.participant == participant)


def _sitting(meeting: Meeting, participant: str) -> Summons:
    sitting = meeting.sitting(_seat(meeting, participant).id)
    assert sitting
    return sitting


def _stand_ins(store: Store, meeting: Meeting) -> list[Summons]:
    seen = _now(store, meeting)
    return [s for _, s in seen.summonses() if s.rank is Rank.STAND_IN]


def _asked(store: Store, meeting: Meeting) -> dict[str, str]:
    seen = _now(store, meeting)
    return {
        seat.participant: s.person.name
        for seat, s in seen.summonses()
        if s.rank is Rank.STAND_IN
    }
