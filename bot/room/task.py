"""Oppgaver: what the meeting asks somebody to do, and by when."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NewType

from bot.agenda.item import ItemId
from bot.person import Person, PersonId

#: Counts from 1 in each meeting.
TaskId = NewType("TaskId", int)


@dataclass(frozen=True, kw_only=True)
class Task:
    """Something that somebody is to do: never nobody's, and never without end."""

    id: TaskId
    item: ItemId
    what: str
    #: The municipality, or other participant, that is asked.
    participant: str = ""
    #: Who is asked, when it is one person.
    person: Person | None = None
    by: date
    given_at: datetime
    done_at: datetime | None = None
    #: Who said that it was done.
    done_by: PersonId | None = None
    #: Whether it was taken back, as given by a slip.
    is_withdrawn: bool = False

    @property
    def is_open(self) -> bool:
        """Tell whether it is still to be done."""
        return self.done_at is None and not self.is_withdrawn

    @property
    def whose(self) -> str:
        """Name who is to do it: a person, or else a participant."""
        return self.person.name if self.person else self.participant
