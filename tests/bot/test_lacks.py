"""What a notice lacks: what must be there first, and what is only worth a look."""

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any, Final

import pytest

from bot.agenda.item import Aim, Item, ItemKind, ItemState, Paper
from bot.lacks import Lack, LackKind, lacks, require_complete
from bot.meeting import Form, Meeting
from bot.notice_errors import NoticeIncomplete
from bot.orders import LegalForm, StandingOrders
from tests.builders import (
    HOLE,
    LIER,
    NOW,
    a_body,
    a_meeting,
    a_person,
    an_act,
    some_orders,
)

READY: Final = Item(
    title="Budsjett",
    aim=Aim.DECISION,
    papers=(Paper(title="Tall", link="https://e.example/tall"),),
)
COUNCIL: Final = StandingOrders(form=LegalForm.IPR)
LINK: Final = "https://m.example/1"
Kind = LackKind


def _meeting(
    *cases: Item, orders: StandingOrders | None = None, **facts: object
) -> Meeting:
    body = a_body(orders=orders or some_orders())
    return a_meeting(body=body, agenda=cases or (READY,), **facts)


def _found(meeting: Meeting, *, days_before: int = 20) -> list[tuple[Kind, bool]]:
    sent_at = meeting.starts_at - timedelta(days=days_before)
    return [(each.kind, each.is_blocking) for each in lacks(meeting, sent_at=sent_at)]


def test_nothing_lacks_where_all_is_there() -> None:
    assert lacks(_meeting(), sent_at=NOW) == ()
    require_complete(_meeting(), sent_at=NOW)


@pytest.mark.parametrize(
    ("facts", "found"),
    [
        ({"place": " "}, [(Kind.PLACE, True)]),
        ({"title": "Samling 26. februar 2026"}, []),
        ({"title": "Samling fredag 26. februar"}, [(Kind.TITLE_DAY, True)]),
        ({"title": "Samling 27. februar"}, [(Kind.TITLE_DAY, False)]),
        ({"title": "Samling på fredag"}, [(Kind.TITLE_DAY, False)]),
        ({"place": "Lier, 27.02.2026"}, [(Kind.PLACE_DAY, True)]),
        ({"form": Form.REMOTE, "place": LINK}, []),
        ({"form": Form.REMOTE, "place": ""}, [(Kind.LINK, False)]),
        ({"place": f"Lier og {LINK}"}, []),
    ],
)
def test_group_of_employees_lacks(
    facts: dict[str, Any], found: list[tuple[Kind, bool]]
) -> None:
    assert _found(_meeting(**facts)) == found


@pytest.mark.parametrize(
    ("facts", "found"),
    [
        ({"place": f"Lier og {LINK}"}, [(Kind.HYBRID, True)]),
        ({"form": Form.REMOTE, "place": LINK}, [(Kind.BASIS, False)]),
    ],
)
def test_elected_body_lacks(
    facts: dict[str, Any], found: list[tuple[Kind, bool]]
) -> None:
    assert _found(_meeting(orders=COUNCIL, **facts)) == found


def test_body_that_has_decided_on_remote_meetings_may_have_one() -> None:
    decided = replace(COUNCIL, remote_basis="sak 4/2026")
    assert _found(_meeting(orders=decided, form=Form.REMOTE, place=LINK)) == []


@pytest.mark.parametrize(
    "provision",
    ["offl. § 13", "kommuneloven § 11-5 andre ledd", "offentleglova § 13, jf. fvl. §"],
)
def test_what_must_be_closed_is_not_treated_remotely(provision: str) -> None:
    closed = replace(READY, exempt=provision)
    open_for_it = replace(COUNCIL, remote_basis="sak 4/2026")
    meeting = _meeting(closed, orders=open_for_it, form=Form.REMOTE, place=LINK)
    sent_at = meeting.starts_at - timedelta(days=20)

    found = Lack(kind=Kind.CLOSED_REMOTE, is_blocking=True, item=closed)
    assert lacks(meeting, sent_at=sent_at) == (found,)
    with pytest.raises(NoticeIncomplete):
        require_complete(meeting, sent_at=sent_at)
    # What may be closed only, can be treated; and a group may do as it likes.
    assert _found(replace(meeting, agenda=(replace(READY, exempt="offl. § 23"),))) == []
    assert _found(_meeting(closed, form=Form.REMOTE, place=LINK)) == []


@pytest.mark.parametrize(
    ("case", "found"),
    [
        (replace(READY, papers=()), [Kind.PAPERS]),
        (replace(READY, papers=(), aim=Aim.INFORMATION), []),
        (replace(READY, papers=(), is_paperless=True), []),
        (
            replace(READY, papers=(Paper(title="Tall"),), is_paperless=True),
            [Kind.PAPERS],
        ),
        (replace(READY, papers=(Paper(title="Tall"),)), [Kind.PAPERS]),
        (replace(READY, papers=(Paper(title="Tall", due=date(2026, 2, 20)),)), []),
        (replace(READY, papers=(Paper(title="Tall", due=date(2026, 2, 26)),)), []),
        (
            replace(READY, papers=(Paper(title="Tall", due=date(2026, 2, 27)),)),
            [Kind.PAPERS],
        ),
        (replace(READY, starts=time(9)), []),
        (replace(READY, starts=time(11, 15)), [Kind.TIME]),
        (replace(READY, aim=None), [Kind.AIM]),
        (replace(READY, state=ItemState.WITHDRAWN), [Kind.NO_CASES]),
        (Item(kind=ItemKind.ANY_OTHER, title="Eventuelt"), []),
    ],
)
def test_case_lacks(case: Item, found: list[Kind]) -> None:
    assert [kind for kind, _ in _found(_meeting(case))] == found


def test_papers_must_be_there_where_the_law_asks_for_them() -> None:
    bare = replace(READY, papers=())
    assert _found(_meeting(bare)) == [(Kind.PAPERS, False)]
    assert _found(_meeting(bare, orders=COUNCIL)) == [(Kind.PAPERS, True)]


def test_worst_comes_first() -> None:
    bare = replace(READY, aim=None)
    found = _found(_meeting(bare, place=""), days_before=1)
    assert found == [(Kind.PLACE, True), (Kind.AIM, False), (Kind.SHORT, False)]


def test_empty_seats_and_people_out_of_reach_are_named() -> None:
    stranger = a_person(30, name="Kari Moen", slack=None)
    body = a_body(replace(LIER, holder=None), replace(HOLE, holder=stranger))
    assert lacks(a_meeting(body=body, agenda=(READY,)), sent_at=an_act().at) == (
        Lack(kind=Kind.VACANT, names=("Lier",)),
        Lack(kind=Kind.UNREACHED, names=("Kari Moen",)),
    )
