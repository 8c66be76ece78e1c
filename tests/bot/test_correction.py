"""Changes after the notice: kept by themselves, and told when a secretary says so."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

import pytest

from bot.act import Act
from bot.agenda.item import Item, ItemId, ItemState, number
from bot.change import move
from bot.correction import news_since_notice, send_changes, sent_news, unsent
from bot.dispatch import DispatchKind
from bot.errors import (
    MeetingCancelled,
    MeetingHasBegun,
    NoticeNotSent,
    OnlyForSecretariat,
    RuleBroken,
)
from bot.events import ChangesSent
from bot.meeting import Form, Meeting, Status
from bot.notice import send_notice
from bot.notice_errors import ClosedCaseRemote, NothingToSend
from bot.orders import LegalForm, StandingOrders
from bot.plan import Plan
from bot.planning.entry import entry_of
from tests.builders import ASTRID, NOW, a_body, a_meeting, an_act

LATER: Final = an_act(at=NOW + timedelta(days=1))
CASE: Final = Item(id=ItemId(1), title="Budsjett")
MORE: Final = Item(id=ItemId(2), title="Snøskred")
CALLED: Final = send_notice(a_meeting(agenda=(CASE,)), an_act())[0]
RETITLED: Final = replace(CALLED, title="Ekstra")


def test_nothing_is_new_as_the_notice_goes_out_or_before() -> None:
    assert unsent(CALLED) == unsent(a_meeting(title="Ekstra")) == ()
    assert news_since_notice(a_meeting()) == ()


def test_correction_is_told_as_one_and_is_then_old() -> None:
    said = ("Møtet har fått ny tittel: Ekstra.", "Sak 01/2026 er trukket.")
    (case,) = CALLED.agenda
    changed = replace(RETITLED, agenda=(replace(case, state=ItemState.WITHDRAWN),))
    assert unsent(changed) == said

    sent, events = send_changes(changed, LATER)
    assert events == (ChangesSent(2),)
    told = sent.dispatches[-1]
    assert (told.number, told.kind, told.by) == (2, DispatchKind.CORRECTION, LATER.by)
    assert (sent.sequence, sent.stamped_at) == (CALLED.sequence, LATER.at)
    assert unsent(sent) == ()
    assert sent_news(sent, told) == news_since_notice(sent) == said


def test_more_cases_make_it_a_supplement_and_get_the_next_numbers() -> None:
    more = replace(CALLED, agenda=(*CALLED.agenda, MORE))
    sent, _ = send_changes(more, LATER, last_number=7)
    assert sent.dispatches[-1].kind is DispatchKind.SUPPLEMENT
    assert sent_news(sent, sent.dispatches[-1]) == ("Ny sak 08/2026: Snøskred.",)


def test_form_and_place_are_told_of_together() -> None:
    remote = replace(CALLED, form=Form.REMOTE, place="https://m.example/1")
    assert unsent(remote) == ("Møtet er nå et fjernmøte: https://m.example/1.",)
    assert unsent(replace(CALLED, place="Lier")) == ("Nytt sted: Lier.",)


def test_what_was_told_of_a_move_is_not_told_again() -> None:
    plan, slot = Plan(body=CALLED.body), entry_of(CALLED).slot
    moved, _ = move(
        RETITLED,
        LATER,
        plan=plan,
        slot=replace(slot, place="Lier rådhus"),
        seen_sequence=0,
    )
    assert unsent(moved) == ("Møtet har fått ny tittel: Ekstra.",)
    assert news_since_notice(moved) == ("Nytt sted: Lier rådhus.",)


def test_document_tells_nothing_of_what_is_exempt() -> None:
    secret = replace(MORE, exempt="offl. § 23")
    cases = number((*CALLED.agenda, secret), after=1, year=2026)
    sent, _ = send_changes(replace(CALLED, agenda=cases), LATER)
    retitled = replace(sent.agenda[1], title="Oppsigelse")
    again, _ = send_changes(replace(sent, agenda=(sent.agenda[0], retitled)), LATER)
    assert news_since_notice(again) == (
        "Ny sak 02/2026: Unntatt offentlighet, jf. offl. § 23.",
    )


@pytest.mark.parametrize(
    ("meeting", "act", "why"),
    [
        (RETITLED, an_act(ASTRID), OnlyForSecretariat),
        (a_meeting(title="Ekstra"), LATER, NoticeNotSent),
        (replace(RETITLED, status=Status.CANCELLED), LATER, MeetingCancelled),
        (RETITLED, an_act(at=CALLED.starts_at), MeetingHasBegun),
        (CALLED, LATER, NothingToSend),
        (
            replace(
                RETITLED,
                body=a_body(orders=StandingOrders(form=LegalForm.IPR)),
                form=Form.REMOTE,
                agenda=(replace(CASE, exempt="offl. § 13"),),
            ),
            LATER,
            ClosedCaseRemote,
        ),
    ],
)
def test_changes_are_not_sent(
    meeting: Meeting, act: Act, why: type[RuleBroken]
) -> None:
    with pytest.raises(why):
        send_changes(meeting, act)
