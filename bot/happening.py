"""What has happened to a body: who changed what, when and from where, as it is read."""

from dataclasses import dataclass
from datetime import datetime

from bot.act import Door
from bot.roster.outcome import Verb


@dataclass(frozen=True, kw_only=True)
class Happening:
    """One line of the journal."""

    #: In the order in which things happened; nobody is shown it.
    number: int
    at: datetime
    #: The name of who did it; nobody for what an import or the clock did.
    by: str = ""
    door: Door
    #: Whether it was added, changed, or a correction of what was said before.
    verb: Verb
    text: str
