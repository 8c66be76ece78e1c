"""Adoption: a draft is saved, shown and adopted, and then amended with a reason."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from bot import dates
from bot.act import Act, require_secretary
from bot.body import Body, BodyId
from bot.errors import OnlyForSecretariat, RuleBroken, TimeDoesNotExist
from bot.meeting import Meeting, Status
from bot.orders import Language
from bot.person import Person
from bot.phrases import say
from bot.plan import Plan, plan_meeting
from bot.planning import version as v
from bot.planning.entry import Entry, entry_of
from bot.planning.errors import (
    AdoptionCaseMissing,
    DraftChanged,
    NothingToAdopt,
    OutsidePlanYear,
    PlanAlreadyAdopted,
    PlanChangeUnexplained,
    PlanNotPossible,
    PlanYearOver,
)
from bot.planning.version import Version
from bot.planning.year import Year

#: As many impossible meetings as a person would put right before trying again.
NAMED_AT_MOST: Final = 10

#: A body with its plan as of a day.
PlanOn = Callable[[BodyId, date], Plan]


@dataclass(frozen=True, kw_only=True)
class Adoption:
    """What an adoption decides: what is written down, and what is planned by it."""

    version: Version
    #: In the order of the draft; those that stood already are not among them.
    planned: tuple[Meeting, ...] = ()


def save_draft(
    year: Year,
    act: Act,
    entries: Iterable[Entry],
    *,
    by: Person | None,
    seen_at: datetime | None = None,
) -> Version:
    """Write a draft, in the place of the one before it.

    Who keeps the books of only some of the bodies changes the draft for those, and
    leaves it as it is for the others.

    Args:
        seen_at: When the draft was saved that somebody has changed; `NEVER` if there
            was none.

    Raises:
        PlanYearOver, PlanAlreadyAdopted, OutsidePlanYear, TimeDoesNotExist,
        OnlyForSecretariat, DraftChanged: when it can't be drafted.
    """
    _require_open(year, act)
    if seen_at not in (None, year.draft.at if year.draft else v.NEVER):
        raise DraftChanged(_language(year))
    kept = _kept_by(year, act)
    before = year.draft.entries if year.draft else ()
    others = [e for e in before if e.body in year.names.keys() - kept]
    own = _own(year, act, [e for e in entries if e not in others])
    for entry in own:
        _require_possible(year, entry)
    return Version(
        id=year.draft.id if year.draft else v.UNSAVED,
        organisation=year.organisation,
        year=year.year,
        at=act.at,
        by=by,
        entries=in_order([*others, *own]),
    )


def circulate(
    year: Year, act: Act, *, by: Person | None, seen_at: datetime | None = None
) -> Version:
    """Show the draft to those whom it concerns.

    Raises:
        PlanYearOver, PlanAlreadyAdopted, NothingToAdopt, DraftChanged,
        OnlyForSecretariat: when there is nothing to show, or it is not theirs to do.
    """
    draft = _require_draft(year, act, seen_at)
    return replace(draft, status=v.Status.CIRCULATED, at=act.at, by=by)


def adopt(
    year: Year,
    act: Act,
    plan_on: PlanOn,
    *,
    by: Person | None,
    case: str,
    holds_dates: bool,
    seen_at: datetime | None = None,
) -> Adoption:
    """Adopt the draft: each of its meetings is planned by the rule of a new meeting.

    Those that stand in a body's plan already, at the same time, are not planned twice.

    Raises:
        PlanYearOver, PlanAlreadyAdopted, NothingToAdopt, DraftChanged,
        AdoptionCaseMissing, OnlyForSecretariat: when it can't be adopted.
        PlanNotPossible: when one of its meetings can't be held any longer.
    """
    draft = _require_draft(year, act, seen_at)
    if not case.strip():
        raise AdoptionCaseMissing(_language(year))
    planned, impossible = _planned(act, draft.entries, plan_on)
    if impossible:
        raise PlanNotPossible(_language(year), which=_listed(year, impossible))
    version = replace(
        draft,
        id=v.UNSAVED,
        number=v.FIRST,
        status=v.Status.ADOPTED,
        at=act.at,
        by=by,
        adopted_in=case.strip(),
        holds_dates=holds_dates,
    )
    return Adoption(version=version, planned=planned)


def settled(version: Version, meetings: Iterable[Meeting]) -> Version:
    """Write an adopted plan down as the meetings that it has become."""
    hosts = {_place(entry): entry.host for entry in version.entries}
    entries = [entry_of(meeting) for meeting in meetings]
    hosted = [replace(each, host=hosts.get(_place(each), "")) for each in entries]
    return replace(version, entries=in_order(hosted))


def amended(
    latest: Version,
    act: Act,
    changed: Sequence[Meeting],
    *,
    by: Person | None,
    why: str,
) -> Version | None:
    """Make the next version of an adopted plan; nothing when it is as it was.

    Raises:
        PlanChangeUnexplained: when nobody said why.
    """
    entries = in_order(_amended(latest, changed))
    if entries == latest.entries:
        return None
    if not why.strip():
        language = changed[0].body.orders.language
        raise PlanChangeUnexplained(language, year=str(latest.year))
    return replace(
        latest,
        id=v.UNSAVED,
        number=latest.number + 1,
        status=v.Status.AMENDED,
        at=act.at,
        by=by,
        reason=why.strip(),
        entries=entries,
    )


def in_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Put entries in the order in which they are held, each of them once."""
    once = dict.fromkeys(entries)
    return tuple(sorted(once, key=lambda e: (e.slot.day, e.slot.starts, e.body)))


def _amended(latest: Version, changed: Sequence[Meeting]) -> Iterator[Entry]:
    hosts = {entry.meeting: entry.host for entry in latest.entries}
    ids = {meeting.id for meeting in changed}
    yield from (entry for entry in latest.entries if entry.meeting not in ids)
    for meeting in changed:
        stands = meeting.status is not Status.CANCELLED
        if stands and dates.local(meeting.starts_at).year == latest.year:
            yield entry_of(meeting, host=hosts.get(meeting.id, ""))


def _planned(
    act: Act, entries: Iterable[Entry], plan_on: PlanOn
) -> tuple[tuple[Meeting, ...], list[tuple[Entry, RuleBroken]]]:
    """Plan each entry in turn, beside those that were planned before it."""
    added: dict[BodyId, tuple[Meeting, ...]] = {}
    impossible: list[tuple[Entry, RuleBroken]] = []
    standing: dict[BodyId, set[Hashable]] = {}
    planned: list[Meeting] = []
    for entry in entries:
        plan = plan_on(entry.body, entry.slot.day)
        if entry.body not in standing:
            standing[entry.body] = {_place(entry_of(m)) for m in plan.meetings}
        # What was a meeting when it was drafted, may have been moved since.
        if entry.meeting is not None or _place(entry) in standing[entry.body]:
            continue
        here = added.get(entry.body, ())
        beside = replace(plan, meetings=(*plan.meetings, *here))
        try:
            after, _ = plan_meeting(beside, act, slot=entry.slot, title=entry.title)
        except RuleBroken as broken:
            impossible.append((entry, broken))
            continue
        added[entry.body] = (*here, after.meetings[-1])
        planned.append(after.meetings[-1])
    return tuple(planned), impossible


def _listed(year: Year, impossible: Sequence[tuple[Entry, RuleBroken]]) -> str:
    language = _language(year)
    lines = [
        f"• {year.names[entry.body]} {dates.long_date(language, entry.slot.day)}: {no}"
        for entry, no in impossible[:NAMED_AT_MOST]
    ]
    if left := len(impossible) - NAMED_AT_MOST:
        lines += [say(language, "plan-and-more", count=left)] if left > 0 else []
    return "\n".join(lines)


def _require_draft(year: Year, act: Act, seen_at: datetime | None) -> Version:
    _require_open(year, act)
    draft, language = year.draft, _language(year)
    if draft is None or not draft.entries:
        facts = {"organisation": year.organisation, "year": str(year.year)}
        raise NothingToAdopt(language, **facts)
    if seen_at is not None and draft.at != seen_at:
        raise DraftChanged(language)
    _own(year, act, draft.entries)
    return draft


def _require_open(year: Year, act: Act) -> None:
    """Let those pass who keep books here, while the year can still be planned."""
    language, number = _language(year), str(year.year)
    if not _kept_by(year, act):
        raise OnlyForSecretariat(language, body=year.organisation)
    if dates.local(act.at).year > year.year:
        raise PlanYearOver(language, year=number)
    if year.adopted:
        raise PlanAlreadyAdopted(language, organisation=year.organisation, year=number)


def _own(year: Year, act: Act, entries: Iterable[Entry]) -> list[Entry]:
    """Let only entries pass of bodies whose books the person keeps."""
    bodies = _bodies(year)
    found = list(entries)
    for id in dict.fromkeys(entry.body for entry in found):
        if id not in bodies:
            raise OnlyForSecretariat(_language(year), body=year.organisation)
        require_secretary(bodies[id], act)
    return found


def _require_possible(year: Year, entry: Entry) -> None:
    """Let an entry pass that lies in the year, at hours that there are."""
    language, body = _language(year), year.names[entry.body]
    if not entry.slot.exists:
        raise TimeDoesNotExist(language)
    if entry.slot.day.year == year.year:
        return
    day = dates.long_date(language, entry.slot.day)
    raise OutsidePlanYear(language, body=body, day=day, year=str(year.year))


def _kept_by(year: Year, act: Act) -> AbstractSet[BodyId]:
    return {body.id for body in year.bodies if body.is_secretary(act.by)}


def _bodies(year: Year) -> Mapping[BodyId, Body]:
    return {body.id: body for body in year.bodies}


def _language(year: Year) -> Language:
    orders = (body.orders for body in year.bodies)
    return next((each.language for each in orders), Language.BOKMAL)


def _place(entry: Entry) -> Hashable:
    """Tell where an entry lies in the year."""
    return entry.body, entry.slot.day, entry.slot.starts
