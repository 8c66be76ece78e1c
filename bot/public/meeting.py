"""A public meeting: one that is announced, and what has become of it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property

from bot import dates
from bot.law import minutes_word
from bot.meeting import Meeting, Status
from bot.minutes.course import Issue
from bot.phrases import say
from bot.public.body import PublicBody
from bot.roster.words import fold


class PublicStatus(StrEnum):
    """What has become of a meeting, as the public asks."""

    PLANNED = "planned"
    CALLED = "called"
    #: Endret: time or place is another than was announced first.
    CHANGED = "changed"
    #: Utsatt: it was moved to a later day.
    POSTPONED = "postponed"
    CANCELLED = "cancelled"
    #: Gjennomført: people were called, and its time is over.
    HELD = "held"


@dataclass(frozen=True, kw_only=True)
class PublicMeeting:
    """One meeting of a public body, with nothing of it that is not announced."""

    #: Names it in addresses: `2026-02-26-vestregionen-styringsgruppen`.
    address: str
    body: PublicBody
    #: It has been through `masked`.
    meeting: Meeting
    #: The day that it was announced for first.
    announced_for: date

    @cached_property
    def day(self) -> date:
        """Tell on which day it begins, in Oslo."""
        return self.meeting.days[0]

    @property
    def last_day(self) -> date:
        """Tell on which day it ends, in Oslo."""
        return self.meeting.days[-1]

    @cached_property
    def participants(self) -> tuple[str, ...]:
        """List whose body it is on that day, each once, in roster order."""
        return tuple(
            dict.fromkeys(seat.participant for seat in self.meeting.body.seats)
        )

    @property
    def is_called(self) -> bool:
        """Tell whether its notice was sent, so that its agenda is announced."""
        return self.meeting.status is Status.CALLED

    @property
    def minutes(self) -> Issue | None:
        """Find its minutes, if the public has them."""
        return self.meeting.minutes.latest

    @property
    def minutes_word(self) -> str:
        """Tell what its minutes are called."""
        return minutes_word(self.meeting.body.orders)

    def still_holds(self, version: int) -> bool:
        """Tell whether it says the same of a meeting in a version of it.

        The title of a case about earlier minutes has the day of another meeting in it.
        """
        speaks_of_another = any(item.earlier for item in self.meeting.agenda)
        return self.meeting.version == version and not speaks_of_another

    @cached_property
    def text(self) -> str:
        """Give all that is read of it, to look for words in."""
        meeting, language = self.meeting, self.body.language
        return fold(
            " ".join(
                (
                    self.body.name,
                    self.body.organisation,
                    meeting.title,
                    meeting.place,
                    dates.long_date(language, meeting.starts_at),
                    say(language, f"form-{meeting.form.value}"),
                    *(f"{meeting.case_number(i)} {i.title}" for i in meeting.agenda),
                )
            )
        )

    def is_over(self, at: datetime) -> bool:
        """Tell whether its time has passed."""
        return self.meeting.ends_at <= at

    def status(self, at: datetime) -> PublicStatus:
        """Tell what has become of it at a moment."""
        if self.meeting.status is Status.CANCELLED:
            return PublicStatus.CANCELLED
        if self.is_over(at):
            return PublicStatus.HELD if self.is_called else PublicStatus.PLANNED
        if self.announced_for < self.day:
            return PublicStatus.POSTPONED
        if self.meeting.sequence:
            return PublicStatus.CHANGED
        return PublicStatus.CALLED if self.is_called else PublicStatus.PLANNED
