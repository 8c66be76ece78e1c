"""`radslag due`: an operator sees what will be sent, and to how many."""

from argparse import Namespace

import pytest

from bot.errand import What
from bot.reminder import stop
from radslag import due
from radslag.settings import Settings
from tests.builders import CAST, a_called_meeting, a_time, an_act
from tests.records import a_store, keep


def test_everything_that_the_clock_does_has_a_word() -> None:
    assert set(due.WORDS) == set(What)


def test_what_will_be_sent_is_told_without_names(
    sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    store = a_store(sqlite_url)
    ahead = a_time(9).replace(year=2099)
    (meeting,) = keep(
        store,
        a_called_meeting(
            starts_at=ahead,
            ends_at=ahead.replace(hour=11),
            answer_by=ahead.replace(day=23, hour=12),
        ),
    )
    settings = Settings.read({"DATABASE_URL": sqlite_url})
    assert due.run(settings, Namespace()) == 0
    said = capsys.readouterr().out
    which, silent = "Rådmannsgruppen 26.02.2099", due.WORDS[What.SILENCE]
    assert said.splitlines() == [
        f"20.02.2099 kl. 09.00  {which}: purring (3 personer)",
        f"23.02.2099 kl. 09.00  {which}: purring (3 personer)",
        f"23.02.2099 kl. 12.00  {which}: {silent} (3 personer)",
    ]
    assert not [person for person in CAST if person.name in said]

    store.change(meeting.id, stop, an_act())
    store.close()
    due.run(settings, Namespace())
    assert capsys.readouterr().out == "Ingenting står for tur.\n"
