"""An entry of a meeting plan: one meeting of one body, before it is a meeting."""

from dataclasses import dataclass

from bot.body import BodyId
from bot.plan import Slot


@dataclass(frozen=True, kw_only=True)
class Entry:
    """When and where a body is to meet."""

    body: BodyId
    slot: Slot
    title: str = ""
    #: Whose turn it is to be host, where it goes round.
    host: str = ""
