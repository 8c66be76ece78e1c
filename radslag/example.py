"""The example council: loaded into an empty trial, with its people as Slack members."""

from pathlib import Path
from typing import Final

from bot.roster.roster import slack_people
from radslag.house import now
from radslag.import_roster import import_files, read_roster
from radslag.settings import SettingWrong
from radslag.shipped import shipped
from radslag.trial import Member
from storage import Store, connect

EXAMPLE: Final = "examples/vestregionen.toml"


def load(database_url: str) -> list[Member]:
    """Import the example into a record without councils; list who is in its Slack.

    Raises:
        SettingWrong: when the example can't be imported.
    """
    path = shipped(EXAMPLE)
    store = Store(connect(database_url))
    if not store.has_bodies():
        _import(store, path)
    store.close()
    people = slack_people(read_roster([path]).roster)
    return [
        Member(name=name, email=email, title=title) for name, email, title in people
    ]


def _import(store: Store, path: Path) -> None:
    report = import_files(store, [path], at=now())
    if report.exit_code:
        raise SettingWrong("\n".join(report.err))
