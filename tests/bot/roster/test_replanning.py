"""The meetings of a file, held against the plan that is kept."""

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any, Final

import pytest

from bot.agenda.item import Item, ItemId
from bot.agenda.skeleton import usual_agenda
from bot.body import Body
from bot.meeting import Form, Meeting, MeetingId, Status
from bot.plan import UNSAVED
from bot.roster.fault import Whereabouts
from bot.roster.outcome import Change, Subject, Verb
from bot.roster.replanning import Replanned, replan
from bot.roster.roster import Body as SaidBody
from bot.roster.roster import Meeting as Entry
from tests.builders import (
    MEETING_DAY,
    NOW,
    a_body,
    a_meeting,
    a_time,
    an_act,
)

WHERE = Whereabouts(file="rad.xlsx", sheet="møter", row=5)
NAME = "Rådmannsgruppen torsdag 26. februar 2026 kl. 09.00–11.15"
CASE = "Felles plan for sykkelveier"
ENTRY: Final = Entry(
    at=WHERE,
    body=SaidBody(at=WHERE, name="Rådmannsgruppen", organisation="Vestregionen"),
    day=MEETING_DAY,
    starts=time(9),
    ends=time(11, 15),
    place="Drammen rådhus, møterom Spiralen",
    cases=(Item(title=CASE),),
)


def _agenda(case: str = CASE) -> tuple[Item, ...]:
    return usual_agenda(a_body().orders, (case,))


def _kept(**changes: object) -> Meeting:
    return a_meeting(**{"agenda": _agenda(), **changes})


def _body_on(day: date) -> Body:
    return a_body()


def _replanned(*said: Entry, kept: tuple[Meeting, ...] = ()) -> Replanned:
    return replan(kept, said, an_act(), _body_on)


def _told(verb: Verb, text: str) -> Change:
    return Change(verb=verb, subject=Subject.MEETING, text=text, body=a_body().id)


def test_a_meeting_that_is_new_is_added() -> None:
    added = replace(_kept(), id=UNSAVED, uid="")
    assert _replanned(ENTRY) == Replanned(
        added=(added,), changes=(_told(Verb.ADDED, f"Nytt møte: {NAME}."),)
    )


def test_a_meeting_that_is_as_the_file_says_stays() -> None:
    assert _replanned(ENTRY, kept=(_kept(),)) == Replanned()


@pytest.mark.parametrize(
    ("said", "fields", "news"),
    [
        (
            {"starts": time(10), "ends": time(12)},
            {"starts_at": a_time(10), "ends_at": a_time(12)},
            "klokkeslett",
        ),
        (
            {"last_day": MEETING_DAY + timedelta(days=1)},
            {"ends_at": a_time(11, 15) + timedelta(days=1)},
            "dager",
        ),
        ({"place": "Lier"}, {"place": "Lier"}, "sted"),
        ({"form": Form.REMOTE}, {"form": Form.REMOTE}, "møteform"),
    ],
)
def test_another_slot_makes_the_sequence_rise(
    said: dict[str, Any], fields: dict[str, Any], news: str
) -> None:
    found = _replanned(replace(ENTRY, **said), kept=(_kept(),))
    changed = _kept(**fields, sequence=1)
    assert found.changed == ((_kept(), changed),)
    assert found.changes[0].text.endswith(f": endret {news}.")


@pytest.mark.parametrize(
    ("said", "fields", "news"),
    [
        ({"title": "Vårmøte"}, {"title": "Vårmøte"}, "tittel"),
        ({"cases": (Item(title="Vei"),)}, {"agenda": _agenda("Vei")}, "saker"),
    ],
)
def test_what_calendars_need_not_ask_about_renews_the_stamp_alone(
    said: dict[str, Any], fields: dict[str, Any], news: str
) -> None:
    before = _kept(stamped_at=a_time(1))
    found = _replanned(replace(ENTRY, **said), kept=(before,))
    assert found == Replanned(
        changed=((before, _kept(**fields, stamped_at=NOW, sequence=0)),),
        changes=(_told(Verb.CHANGED, f"{NAME}: endret {news}."),),
    )


def test_what_stays_on_the_agenda_is_itself() -> None:
    before = _kept(
        agenda=tuple(replace(item, id=ItemId(n)) for n, item in enumerate(_agenda(), 1))
    )
    more = replace(ENTRY, cases=(*ENTRY.cases, Item(title="Budsjett")))
    ((_, after),) = _replanned(more, kept=(before,)).changed
    assert [item.id for item in after.agenda] == [1, 2, 3, 0, 4]


def test_number_that_another_case_has_is_refused() -> None:
    used = Item(title="Budsjett", number=3, year=2026)
    called = _kept(
        id=MeetingId(2),
        status=Status.CALLED,
        starts_at=a_time(9, day=MEETING_DAY - timedelta(days=14)),
        ends_at=a_time(11, day=MEETING_DAY - timedelta(days=14)),
        agenda=(used,),
    )
    entry = replace(ENTRY, cases=(replace(used, title="Sykkelveier"),))
    (fault,) = _replanned(entry, kept=(called,)).faults
    assert fault.text == (
        "Saksnummer 03/2026 er brukt alt: Rådmannsgruppen "
        "torsdag 12. februar 2026 kl. 09.00–11.00. Velg et nytt."
    )


def test_a_file_without_cases_leaves_those_that_were_put_up() -> None:
    assert _replanned(replace(ENTRY, cases=()), kept=(_kept(),)) == Replanned()


def test_a_meeting_that_people_are_called_to_is_left() -> None:
    kept = _kept(status=Status.CALLED)
    assert _replanned(replace(ENTRY, place="Lier"), kept=(kept,)) == Replanned(
        notes=(
            (
                f"{NAME} er innkalt og er ikke endret, selv om filen sier noe annet "
                "(sted). Endre det i Slack."
            ),
        )
    )


@pytest.mark.parametrize("place", [ENTRY.place, "Lier"])
def test_a_meeting_that_is_cancelled_is_not_put_up_again(place: str) -> None:
    kept = _kept(status=Status.CANCELLED)
    assert _replanned(replace(ENTRY, place=place), kept=(kept,)) == Replanned(
        notes=(
            (
                f"{NAME} er avlyst, og blir ikke satt opp igjen selv om det står i "
                "filen. Skal det holdes likevel, legger du det inn med «/mote ny»."
            ),
        )
    )


def test_a_meeting_that_the_file_lacks_is_told_of_until_it_begins() -> None:
    note = (
        f"{NAME} står i planen, men ikke i filen. Det er ikke endret. Bruk "
        "«/mote flytt» eller «/mote avlys» i Slack."
    )
    begun = an_act(at=a_time(9))
    assert replan([_kept()], [], an_act(), _body_on) == Replanned(notes=(note,))
    assert replan([_kept()], [], begun, _body_on) == Replanned()


def test_a_meeting_can_not_be_put_where_another_stays() -> None:
    kept = (_kept(), _kept(id=2, starts_at=a_time(13), ends_at=a_time(15)))
    called = tuple(replace(meeting, status=Status.CALLED) for meeting in kept[1:])
    found = _replanned(replace(ENTRY, ends=time(14)), kept=(kept[0], *called))
    assert [str(fault) for fault in found.faults] == [
        (
            "rad.xlsx, arket «møter», rad 5, kolonnen «fra»: Rådmannsgruppen torsdag "
            "26. februar 2026 kl. 13.00–15.00 står alt i planen og er på samme tid. "
            "Velg en annen tid, eller flytt det i Slack."
        )
    ]
    assert (found.changed, found.changes) == ((), ())


def test_a_cancelled_meeting_is_in_nobodys_way() -> None:
    cancelled = _kept(status=Status.CANCELLED, starts_at=a_time(8))
    day = replace(ENTRY, day=date(2026, 2, 27))
    assert _replanned(ENTRY, day, kept=(cancelled,)).faults == ()
