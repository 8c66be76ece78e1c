"""How the public pages put things: the sentences of one language, dates and names."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from urllib.parse import quote

from babel.dates import format_date

from bot import dates
from bot.agenda.item import Item, Paper
from bot.meeting import Form
from bot.orders import Language
from bot.phrases import say
from bot.public.body import PublicBody
from bot.public.meeting import PublicMeeting
from bot.public.way import on_the_map

#: A map of the whole country that needs no account, and reads an address as it is.
MAP: Final = "https://www.openstreetmap.org/search?query="


@dataclass(frozen=True)
class Wording:
    """One language, for the templates to speak."""

    language: Language

    def say(self, phrase: str, /, **facts: str | int) -> str:
        """Say a sentence of the catalogue."""
        return say(self.language, phrase, **facts).replace("§ ", "§\u00a0")

    def when(self, each: PublicMeeting) -> str:
        """Write «Torsdag 26. februar 2026 kl. 09.00–11.15»."""
        return _capital(self.when_within(each))

    def when_within(self, each: PublicMeeting) -> str:
        """Write the same as it stands within a sentence, with a small letter."""
        meeting = each.meeting
        return dates.span(self.language, meeting.starts_at, meeting.ends_at)

    def long_date(self, each: PublicMeeting) -> str:
        """Write «Torsdag 26. februar 2026»."""
        return _capital(dates.long_date(self.language, each.day))

    def weekday_and_day(self, each: PublicMeeting) -> str:
        """Write «Torsdag 26. februar»."""
        return _capital(dates.day_and_month(self.language, each.day))

    def short(self, each: PublicMeeting) -> str:
        """Write «torsdag 26. februar kl. 09.00»."""
        return _tight(dates.moment(self.language, each.meeting.starts_at))

    def hours(self, each: PublicMeeting) -> str:
        """Write «kl. 09.00–11.15», and the last day when that is another."""
        start, end = each.meeting.starts_at, each.meeting.ends_at
        if len(each.meeting.days) == 1:
            return _tight(f"kl. {dates.clock(start)}–{dates.clock(end)}")
        last = dates.moment(self.language, end)
        return _tight(self.say("public-until", clock=dates.clock(start), last=last))

    def machine_time(self, moment: datetime) -> str:
        """Write a moment as a machine reads it, in Oslo's time."""
        return dates.local(moment).isoformat(timespec="minutes")

    def stamp(self, moment: datetime) -> str:
        """Write a moment to the second, as Atom wants it."""
        return dates.local(moment).isoformat(timespec="seconds")

    def day(self, day: date) -> str:
        """Write «26. februar 2026»."""
        return _tight(dates.plain_date(self.language, day))

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
        is_physical = each.meeting.form is Form.PHYSICAL
        nowhere = self.say("public-no-place") if is_physical else self.form(each)
        return each.meeting.place or nowhere

    def case(self, each: PublicMeeting, item: Item) -> str:
        """Write «Sak 05/2018», or nothing where there is no number."""
        number = each.meeting.case_number(item)
        return self.say("public-case", number=number) if number else ""

    def notes(self, item: Item) -> list[str]:
        """Say what is to be known of an item beside its title."""
        notes = []
        if item.aim and not item.is_closed:
            notes.append(self.say(f"public-aim-{item.aim}"))
        if item.starts:
            notes.append(self.say("public-item-at", clock=f"{item.starts:%H.%M}"))
        if not item.is_treated:
            notes.append(self.say(f"public-item-{item.state}"))
        elif item.was_postponed:
            notes.append(self.say("public-item-was-postponed"))
        return notes

    def due(self, paper: Paper) -> str:
        """Say when a paper comes that is not there yet."""
        if paper.due is None:
            return self.say("public-paper-later")
        return self.say("public-paper-due", day=self.day(paper.due))


def map_of(each: PublicMeeting) -> str:
    """Give the address of a map of where a meeting is; nothing if there is none."""
    is_physical = each.meeting.form is Form.PHYSICAL
    place = on_the_map(each.meeting.place) if is_physical else ""
    return f"{MAP}{quote(place)}" if place else ""


def _capital(text: str) -> str:
    return _tight(text[:1].upper() + text[1:])


def _tight(text: str) -> str:
    """Keep «kl. 09.00» and «26. februar» on one line, however narrow it is."""
    return text.replace(". ", ".\u00a0")
