"""What a change of a seat comes to, said for the preview and the journal."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from bot import dates
from bot.body import Rank
from bot.person import Person
from bot.phrases import say
from bot.place import Listed, Place, Spell
from bot.roster.outcome import Change, Outcome, Subject, Verb

#: Three months, whichever they are, less a day for the first.
SHORTEST_LEAVE: Final = timedelta(days=88)


def told(before: Place, after: Place, *, first: date, today: date) -> Outcome:
    """Tell what becomes of a seat, and what the secretary should know of it.

    Args:
        first: From when on something else holds.
    """
    verb = Verb.CORRECTED if first < today else Verb.CHANGED
    changes = tuple(
        Change(verb=verb, subject=subject, text=text, body=before.body.id)
        for subject, text in _sentences(before, after)
    )
    notes = _notes(before, after, first=first, is_correction=first < today)
    return Outcome(changes=changes, notes=tuple(notes))


def linked(place: Place, person: Person, *, user: str, is_matched: bool) -> Outcome:
    """Tell as whom a person is known in Slack from now on.

    Args:
        is_matched: Whether the e-mail address is the same in both places.
    """
    language = place.body.orders.language
    text = say(language, "seating-linked", person=person.name, user=user)
    change = Change(
        verb=Verb.CHANGED, subject=Subject.PERSON, text=text, body=place.body.id
    )
    doubt = say(language, "seating-unmatched", person=person.name)
    return Outcome(changes=(change,), notes=() if is_matched else (doubt,))


def _sentences(before: Place, after: Place) -> Iterator[tuple[Subject, str]]:
    for was, now, office in (
        (before.tenures, after.tenures, before.seat.office),
        (before.deputies, after.deputies, before.body.orders.stand_in_office),
    ):
        for text in _of_office(before, was, now, office):
            yield Subject.OFFICE, text
    for text in _of_seat(before, before.mandates, after.mandates):
        yield Subject.MANDATE, text
    for listed in after.listings[len(before.listings) :]:
        yield Subject.LISTING, _of_list(before, listed)
    if before.until != after.until and after.until:
        yield Subject.SEAT, _of_end(before, after.until)


def _of_office(
    place: Place, was: tuple[Spell, ...], now: tuple[Spell, ...], office: str
) -> Iterator[str]:
    language, whose = place.body.orders.language, place.seat.participant
    for spell in now:
        if spell.id == 0:
            yield say(
                language,
                f"seating-office-{spell.capacity.value}",
                person=spell.person.name,
                office=office,
                participant=whose,
                **_days(place, spell),
            )
    yield from _of_leavers(place, was, now)


def _of_seat(
    place: Place, was: tuple[Spell, ...], now: tuple[Spell, ...]
) -> Iterator[str]:
    language, seat = place.body.orders.language, place.seat
    for spell in now:
        if spell.id == 0:
            yield say(
                language,
                f"seating-seat-{spell.capacity.value}",
                person=spell.person.name,
                office=seat.office,
                participant=seat.participant,
                body=place.body.name,
                **_days(place, spell),
            )
    yield from _of_leavers(place, was, now)


def _of_leavers(
    place: Place, was: tuple[Spell, ...], now: tuple[Spell, ...]
) -> Iterator[str]:
    """Tell who goes, and who never came after all."""
    language = place.body.orders.language
    kept = {spell.id: spell for spell in now}
    for spell in was:
        left = kept.get(spell.id)
        if left is None:
            yield say(language, "seating-erased", person=spell.person.name)
        elif left.until != spell.until and left.until:
            day = dates.plain_date(language, left.until)
            yield say(language, "seating-leaves", person=spell.person.name, day=day)


def _of_list(place: Place, listed: Listed) -> str:
    language = place.body.orders.language
    kind = "seat" if listed.seat else "group" if listed.group else "participant"
    same = [each for each in place.listings if each.is_on(listed)]
    active = [each for each in same if not each.ends_before(listed.since or date.min)]
    return say(
        language,
        f"seating-listed-{kind}",
        person=listed.person.name,
        number=str(len(active) + 1),
        day=dates.plain_date(language, listed.since) if listed.since else "",
        participant=listed.participant or place.seat.participant,
        office=place.seat.office,
        group=listed.group,
        body=place.body.name,
    )


def _of_end(place: Place, until: date) -> str:
    language, seat = place.body.orders.language, place.seat
    return say(
        language,
        "seating-ended",
        participant=seat.participant,
        office=seat.office,
        body=place.body.name,
        day=dates.plain_date(language, until),
    )


def _notes(
    before: Place, after: Place, *, first: date, is_correction: bool
) -> Iterator[str]:
    language = before.body.orders.language
    if is_correction:
        yield say(language, "seating-correction")
    if before.tenures != after.tenures:
        yield _everywhere(before, before.seat.office)
    if before.deputies != after.deputies:
        yield _everywhere(before, before.body.orders.stand_in_office)
    if any(_is_short_leave(spell) for spell in after.mandates):
        yield say(language, "seating-short-leave")
    is_reseated = (before.tenures, before.mandates) != (after.tenures, after.mandates)
    for spell in before.mandates if is_reseated else ():
        if spell.capacity is Rank.PROXY and spell.holds_on(first):
            yield say(language, "seating-proxy-stays", person=spell.person.name)


def _is_short_leave(spell: Spell) -> bool:
    """Tell whether somebody new is settemedlem for less than the law's three months.

    The leave has to last so long before one may be elected (kommuneloven § 7-11).
    """
    is_new = spell.id == 0 and spell.capacity is Rank.SUBSTITUTE
    if not is_new or spell.since is None or spell.until is None:
        return False
    return spell.until - spell.since < SHORTEST_LEAVE


def _everywhere(place: Place, office: str) -> str:
    """Tell how far a change of an office reaches."""
    return say(
        place.body.orders.language,
        "seating-everywhere",
        office=office,
        participant=place.seat.participant,
    )


def _days(place: Place, spell: Spell) -> dict[str, str]:
    language = place.body.orders.language
    return {
        "since": dates.plain_date(language, spell.since) if spell.since else "",
        "until": dates.plain_date(language, spell.until) if spell.until else "none",
    }
