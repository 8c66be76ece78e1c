"""What is told of a case is written where it is kept, and nobody's is lost."""

from dataclasses import replace

import pytest

from bot.agenda.errors import NoSuchItem
from bot.agenda.item import ItemId
from bot.errors import OnlyForSecretariat
from bot.minutes.account import write_account
from bot.minutes.course import Course, Issue, Stage
from bot.minutes.errors import AccountChanged, MinutesApproved
from bot.minutes.events import AccountWritten
from bot.minutes.minutes import minutes
from bot.minutes.plain import to_text
from tests.bot.minutes.test_issuing import a_held_meeting
from tests.builders import ASTRID, NOW, an_act

ID = ItemId(1)


def test_what_is_told_of_a_case_stands_before_its_decision() -> None:
    written, events = write_account(
        a_held_meeting(),
        an_act(),
        item=ID,
        text="Planen forelå.\n\nAlle er hørt.",
        seen="",
    )
    assert events == (AccountWritten(0, "Sykkelveier"),)
    assert to_text(minutes(written)).splitlines()[-5:] == [
        "Sak 01/2026 Sykkelveier",
        "Planen forelå.",
        "Alle er hørt.",
        "Vedtak:",
        "Planen vedtas.",
    ]


def test_two_who_write_at_once_lose_nothing_of_either() -> None:
    held = a_held_meeting()
    first, _ = write_account(held, an_act(), item=ID, text="Mitt.", seen="")
    with pytest.raises(AccountChanged):
        write_account(first, an_act(), item=ID, text="Ditt.", seen="")
    assert write_account(first, an_act(), item=ID, text="Mitt.", seen="") == (first, ())


def test_what_is_emptied_is_gone() -> None:
    told = a_held_meeting(minutes=Course(accounts={ID: "Mitt."}))
    emptied, _ = write_account(told, an_act(), item=ID, text="", seen="Mitt.")
    assert emptied.minutes.accounts == {}


def test_nothing_is_written_by_others_or_of_what_is_not_there_or_is_approved() -> None:
    held = a_held_meeting()
    with pytest.raises(OnlyForSecretariat):
        write_account(held, an_act(ASTRID), item=ID, text="x", seen="")
    with pytest.raises(NoSuchItem):
        write_account(held, an_act(), item=ItemId(9), text="x", seen="")
    done = Issue(number=1, stage=Stage.APPROVED, issued_at=NOW)
    approved = replace(held, minutes=Course(issues=(done,)))
    with pytest.raises(MinutesApproved):
        write_account(approved, an_act(), item=ID, text="x", seen="")
