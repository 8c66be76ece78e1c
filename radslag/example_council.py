"""The example council: loaded into an empty trial, with its people as Slack members."""

from typing import Final

from bot import dates
from bot.act import Act, Door
from bot.roster.roster import Roster, slack_people
from bot.roster.shift import shifted
from radslag.house import now
from radslag.import_roster import read_roster
from radslag.settings import SettingWrong
from radslag.shipped import shipped
from radslag.trial import Member
from storage import Store, connect
from storage.roster.keep import keep

EXAMPLE: Final = "examples/vestregionen.toml"


def read() -> Roster:
    """Read the example, its plan put off if it has begun, so that there is a future.

    Raises:
        SettingWrong: when the example can't be read.
    """
    reading = read_roster([shipped(EXAMPLE)])
    if reading.faults:
        raise SettingWrong("\n".join(map(str, reading.faults)))
    return shifted(reading.roster, today=dates.local(now()).date())


def members(roster: Roster) -> list[Member]:
    """List who of a roster is in the trial's Slack."""
    return [
        Member(name=name, email=email, title=title)
        for name, email, title in slack_people(roster)
    ]


def load(database_url: str, roster: Roster) -> None:
    """Import the example into a record without councils."""
    store = Store(connect(database_url))
    if not store.has_bodies():
        act = Act(by=None, at=now(), door=Door.COMMAND_LINE)
        store.revise(act, lambda db: keep(db, roster, act))
    store.close()
