"""How the public pages put things: the sentences of one language, dates and names."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import quote

from babel.dates import format_date

from bot import dates
from bot.agenda.item import Item
from bot.orders import Language
from bot.phrases import say
from bot.public.body import PublicBody
from bot.public.meeting import PublicMeeting
from bot.public.way import on_the_map
from bot.roster.words import listed

#: A map of the whole country that needs no account, and reads an address as it is.
MAP = "https://www.openstreetmap.org/search?query="


@dataclass(frozen=True)
class Wording:
    """One language, for the templates to speak."""

    language: Language

    def say(self, phrase: str, /, **facts: str | int) -> str:
        """Say a sentence of the catalogue."""
        return say(self.language, f"public-{phrase}", **facts)

    def when(self, each: PublicMeeting) -> str:
        """Write «Torsdag 26. februar 2026 kl. 09.00–11.15»."""
        meeting = each.meeting
        return _capital(dates.span(self.language, meeting.starts_at, meeting.ends_at))

    def hours(self, each: PublicMeeting) -> str:
        """Write «kl. 09.00–11.15», and the last day when that is another."""
        start, end = each.meeting.starts_at, each.meeting.ends_at
        if len(each.meeting.days) == 1:
            return f"kl. {dates.clock(start)}–{dates.clock(end)}"
        last = dates.moment(self.language, end)
        return self.say("until", clock=dates.clock(start), last=last)

    def machine_time(self, moment: datetime) -> str:
        """Write a moment as a machine reads it, in Oslo's time."""
        return dates.local(moment).isoformat(timespec="minutes")

    def day(self, day: date) -> str:
        """Write «26. februar 2026»."""
        return dates.plain_date(self.language, day)

    def weekday(self, day: date) -> str:
        """Write «tor.» as it stands on a leaf of a calendar."""
        return format_date(day, "EEE", locale=self.language.value)

    def short_month(self, day: date) -> str:
        """Write «feb.» likewise."""
        return format_date(day, "LLL", locale=self.language.value).rstrip(".")

    def month(self, day: date) -> str:
        """Write «Februar 2026»."""
        return _capital(dates.month(self.language, day))

    def name(self, body: PublicBody) -> str:
        """Write «Styringsgruppen, Vestregionen»."""
        return f"{body.name}, {body.organisation}"

    def form(self, each: PublicMeeting) -> str:
        """Write «Fysisk møte»."""
        return _capital(say(self.language, f"form-{each.meeting.form.value}"))

    def place(self, each: PublicMeeting) -> str:
        """Write where it is, or that it is nowhere in particular."""
        return each.meeting.place or (
            self.form(each) if not each.meeting.is_physical else self.say("no-place")
        )

    def case(self, each: PublicMeeting, item: Item) -> str:
        """Write «Sak 05/2018», or nothing where there is no number."""
        number = each.meeting.case_number(item)
        return self.say("case", number=number) if number else ""

    def listed(self, names: Iterable[str]) -> str:
        """Write «Asker, Bærum og Hole»."""
        found = list(names)
        return listed(found) if found else ""


def map_of(each: PublicMeeting) -> str:
    """Give the address of a map of where a meeting is; nothing if there is none."""
    place = on_the_map(each.meeting.place) if each.meeting.is_physical else ""
    return f"{MAP}{quote(place)}" if place else ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
