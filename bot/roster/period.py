"""Periods: what is said of a time, and what differs when it is said anew."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from bot import dates
from bot.body import BodyId
from bot.roster.outcome import Change, Subject, Verb
from bot.roster.words import listed


@dataclass(frozen=True, kw_only=True)
class Period:
    """Who or what it is, from a day to a day; without them always, or until further."""

    what: str
    since: date | None = None
    #: The last day, included.
    until: date | None = None

    @property
    def starts(self) -> date:
        """Give the first day, or the first of all days."""
        return self.since or date.min

    @property
    def ends(self) -> date:
        """Give the last day, or the last of all days."""
        return self.until or date.max

    def __str__(self) -> str:
        since = f" fra {written(self.since)}" if self.since else ""
        until = f" til {written(self.until)}" if self.until else ""
        return f"{self.what}{since}{until}"


Periods = Sequence[Period]


@dataclass(frozen=True, kw_only=True)
class About:
    """What some periods are about: «Lier: rådmann»."""

    subject: Subject
    name: str
    body: BodyId | None = None
    participant: str = ""


def change(
    about: About, before: Periods, after: Periods, *, today: date
) -> Change | None:
    """Tell what is said otherwise now, and whether that rewrites the past."""
    if list(before) == list(after):
        return None
    verb = verb_of(before, after, today=today)
    text = f"{about.name} {''.join(_words(verb, before, after))}."
    return Change(
        verb=verb,
        subject=about.subject,
        text=text,
        body=about.body,
        participant=about.participant,
    )


def verb_of(before: Periods, after: Periods, *, today: date) -> Verb:
    """Tell a change from a correction.

    It is a change when what was said of the days until now still stands: an open
    period has got an end, another has been added, or what lay ahead is another.
    """
    if not before:
        return Verb.ADDED
    gone, new = _beyond(before, after), _beyond(after, before)
    begun = [period for period in gone if period.starts < today]
    rewritten = [p for p in begun if not _only_ends_otherwise(p, new, today)]
    fresh = [p for p in new if not _continues(p, gone)]
    backdated = [p for p in fresh if p.ends < today or p.since is None]
    return Verb.CORRECTED if rewritten or backdated else Verb.CHANGED


def _only_ends_otherwise(period: Period, new: Periods, today: date) -> bool:
    """Tell whether a period that goes on got another end."""
    return period.ends >= today and any(_continues(other, [period]) for other in new)


def _continues(period: Period, others: Periods) -> bool:
    same = (period.what, period.since)
    return any((other.what, other.since) == same for other in others)


def _words(verb: Verb, before: Periods, after: Periods) -> Iterator[str]:
    gone, new = _beyond(before, after), _beyond(after, before)
    if verb is Verb.ADDED:
        yield f"er {said(after)}"
    elif verb is Verb.CORRECTED:
        yield from _corrected(gone, new)
    elif new:
        yield from _changed(before, gone, new)
    elif gone:
        yield f"er ikke lenger {said(gone)}"
    else:
        yield f"står nå i rekkefølgen {said(after)}"


def _corrected(gone: Periods, new: Periods) -> Iterator[str]:
    if not new:
        yield f"er rettet: {said(gone)} er tatt bort"
    else:
        yield f"er rettet til {said(new)}"
        yield f" (før: {said(gone)})" if gone else ""


def _changed(before: Periods, gone: Periods, new: Periods) -> Iterator[str]:
    """Name who comes, and in brackets whom they follow: «nå A fra 01.04 (før: B)»."""
    # Of those who go, the day when the next one comes says enough.
    coming = [period for period in new if not _continues(period, gone)]
    shown = coming or new
    first = min(period.starts for period in shown)
    stays = [p for p in before if p not in gone and p.ends >= first]
    yield f"er nå {'også ' if coming and stays and not gone else ''}{said(shown)}"
    was = gone or [p for p in before if coming and p.ends < first][-1:]
    names = [_was(p) for p in was if p.until or not _continues(p, shown)]
    yield f" (før: {listed(names)})" if names else ""


def _was(period: Period) -> str:
    return str(Period(what=period.what, until=period.until))


def written(day: date | None) -> str:
    """Write a first or last day as its column has it, or nothing."""
    return dates.short_date(day) if day else ""


def said(periods: Periods) -> str:
    """Write «Astrid Brekke til 31.03.2027 og Bjarne Solli fra 01.04.2027»."""
    return listed([str(period) for period in periods])


def _beyond(these: Periods, those: Periods) -> list[Period]:
    """List what of these those lack; who is said twice is held against two."""
    left = list(those)
    beyond = []
    for period in these:
        if period in left:
            left.remove(period)
        else:
            beyond.append(period)
    return beyond
