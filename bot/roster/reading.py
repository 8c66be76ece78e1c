"""Reading: rows become a roster, or a list of everything that is wrong with them."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar

from bot.orders import Language, QuorumRule, StandingOrders, StandInRule
from bot.roster import sheets as s
from bot.roster.checks import check
from bot.roster.fault import Fault, Whereabouts, did_you_mean
from bot.roster.participants import Kind, full_name
from bot.roster.plan_reading import read_meetings
from bot.roster.roster import (
    Body,
    Participant,
    Person,
    Roster,
    Seat,
    Secretary,
)
from bot.roster.row import AskedRow, Index
from bot.roster.sheet import Sheet
from bot.roster.words import fold, quoted

T = TypeVar("T")
LAW = StandingOrders()


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What some files say, as far as it could be read, and what is wrong with them."""

    roster: Roster = field(default_factory=Roster)
    faults: tuple[Fault, ...] = ()


def read(sheets: Sequence[Sheet]) -> Reading:
    """Read the sheets of one import, from one file or several."""
    files = _Files(sheets)
    participants = files.entries(s.PARTICIPANTS, _participant)
    people = files.entries(s.PEOPLE, _person)
    bodies = files.entries(s.BODIES, _body)
    whose = files.index(s.PARTICIPANTS, participants, _participant_names)
    who = files.index(s.PEOPLE, people, _person_names, apart="Skriv e-posten i stedet.")
    which = files.index(
        s.BODIES, bodies, _body_names, apart="Skriv «organ, organisasjon»."
    )
    roster = Roster(
        participants=participants,
        people=people,
        bodies=bodies,
        secretaries=files.entries(s.SECRETARIES, lambda r: _secretary(r, which, who)),
        seats=files.entries(s.SEATS, lambda row: _seat(row, which, whose, who)),
        meetings=read_meetings(
            list(files.rows(s.MEETINGS)), list(files.rows(s.CASES)), which
        ),
    )
    faults = (*files.faults, *check(roster))
    return Reading(roster=roster, faults=_in_order(faults, sheets))


def _in_order(faults: Sequence[Fault], sheets: Sequence[Sheet]) -> tuple[Fault, ...]:
    """Sort faults as they are met by somebody who looks the files through."""
    order = {sheet.at: place for place, sheet in enumerate(sheets)}

    def place(fault: Fault) -> tuple[int, int]:
        sheet = replace(fault.where, row=None, column="")
        return order.get(sheet, 0), fault.where.row or 0

    return tuple(sorted(faults, key=place))


class _Files:
    """The sheets of an import, by what they are about, and the faults so far."""

    def __init__(self, sheets: Sequence[Sheet]) -> None:
        self.faults: list[Fault] = []
        self._sheets: dict[str, list[Sheet]] = defaultdict(list)
        for sheet in sheets:
            plan = s.plan_of(sheet.at.sheet)
            if plan:
                self.faults.extend(_column_faults(sheet, plan))
                self._sheets[plan.name].append(sheet)
            elif fold(sheet.at.sheet) != fold(s.READ_ME) and sheet.rows:
                self.faults.append(_unknown_sheet(sheet))

    def rows(self, plan: s.SheetPlan) -> Iterator[AskedRow]:
        """Walk the rows of a kind of sheet, in all files."""
        for sheet in self._sheets[plan.name]:
            for row in sheet.rows:
                if any(plan.column(heading) for heading in row.cells):
                    yield AskedRow(sheet, plan, row, self.faults)

    def entries(
        self, plan: s.SheetPlan, reader: Callable[[AskedRow], T | None]
    ) -> tuple[T, ...]:
        """Read the rows of a kind of sheet."""
        found = (reader(row) for row in self.rows(plan))
        return tuple(entry for entry in found if entry is not None)

    def index(
        self,
        plan: s.SheetPlan,
        entries: Sequence[T],
        names: Callable[[T], Sequence[str]],
        apart: str = "Gi dem hvert sitt navn.",
    ) -> Index[T] | None:
        """Sort entries by what other sheets call them.

        A missing sheet is one fault, and not one in every row that refers to it.
        """
        if not self._sheets[plan.name]:
            self._require_unmentioned(plan)
            return None
        found: dict[str, list[T]] = defaultdict(list)
        for entry in entries:
            found[fold(names(entry)[0])].append(entry)
        for entry in entries:
            for name in names(entry)[1:]:
                found.setdefault(fold(name), [entry])
        spelled = [names(entry)[0] for entry in entries]
        return Index(found=found, names=spelled, apart=apart)

    def _require_unmentioned(self, plan: s.SheetPlan) -> None:
        for sheet in [sheet for group in self._sheets.values() for sheet in group]:
            asking = s.plan_of(sheet.at.sheet)
            columns = asking.columns if asking else ()
            referring = (c for c in columns if c.listed_in == plan.name)
            if any(column.among(sheet.columns) for column in referring):
                word = sheet.at.sheet_word.capitalize()
                text = f"{word} viser til «{plan.name}», som mangler. Legg det til."
                self.faults.append(Fault(where=sheet.at, text=text))


def _column_faults(sheet: Sheet, plan: s.SheetPlan) -> Iterator[Fault]:
    names = [column.name for column in plan.columns]
    word = sheet.at.column_word.capitalize()
    for heading in sheet.columns:
        if plan.column(heading) is None:
            near = did_you_mean(heading, names)
            text = f"{word} er ukjent.{near} Her kan det stå {quoted(names)}."
            yield Fault(where=_heading(sheet, heading), text=text)
    for column in plan.columns:
        same = [heading for heading in sheet.columns if column.matches(heading)]
        if column.is_required and not same and sheet.rows and not sheet.at.is_text:
            text = f"{word} mangler. {column.about}."
            yield Fault(where=sheet.at.column_named(column.name), text=text)
        if len(same) > 1 and (not column.is_repeated or len(set(same)) < len(same)):
            text = f"{word} står flere ganger. Behold ett av stedene."
            yield Fault(where=_heading(sheet, same[-1]), text=text)


def _heading(sheet: Sheet, heading: str) -> Whereabouts:
    first = next((row for row in sheet.rows if heading in row.cells), None)
    line = first.lines.get(heading) if first else None
    return sheet.at.column_named(heading, row=line)


def _unknown_sheet(sheet: Sheet) -> Fault:
    names = [plan.name for plan in s.SHEETS]
    near = did_you_mean(sheet.at.sheet, names)
    word = sheet.at.sheet_word.capitalize()
    text = f"{word} er ukjent.{near} Disse kan være med: {quoted(names)}."
    return Fault(where=sheet.at, text=text)


def _participant(row: AskedRow) -> Participant | None:
    name = row.text("navn")
    kind: Kind | None = row.choice("slag", default=None)
    number = row.text("nummer")
    if not name:
        return None
    if kind is None:
        # Other rows may still refer to it, and are not at fault.
        kind = Kind.COUNTY if name.endswith(Kind.COUNTY.word) else Kind.MUNICIPALITY
    # A spreadsheet takes 0220 for the number 220.
    digits = 2 if kind is Kind.COUNTY else 4
    return Participant(
        name=full_name(kind, name),
        kind=kind,
        number=number.zfill(digits) if number else "",
        at=row.at,
    )


def _person(row: AskedRow) -> Person | None:
    person = Person(
        name=row.text("navn"),
        email=row.email("e-post"),
        phone=row.text("telefon"),
        origin=row.text("kommer fra"),
        is_in_slack=row.choice("i Slack", default=True),
        at=row.at,
    )
    return person if person.name else None


def _body(row: AskedRow) -> Body | None:
    orders = StandingOrders(
        language=row.choice("språk", default=Language.BOKMAL),
        stand_ins=row.choice("vara", default=StandInRule.PERSONAL),
        quorum=row.choice("vedtaksført", default=QuorumRule.HALF),
        notice_days=row.days("innkalling dager", default=LAW.notice_days),
        answer_days=row.days("svar dager", default=LAW.answer_days),
        numbering=row.numbering("saksnummer", default=LAW.numbering),
        remote_allowed=row.choice("fjernmøte", default=LAW.remote_allowed),
    )
    name, organisation = row.text("organ"), row.text("organisasjon")
    if not name:
        return None
    return Body(name=name, organisation=organisation, orders=orders, at=row.at)


def _secretary(
    row: AskedRow, which: Index[Body] | None, who: Index[Person] | None
) -> Secretary | None:
    body, person = row.one_of("organ", which), row.one_of("person", who)
    title = row.text("tittel") or "sekretær"
    if body is None or person is None:
        return None
    return Secretary(body=body, person=person, title=title, at=row.at)


def _seat(
    row: AskedRow,
    which: Index[Body] | None,
    whose: Index[Participant] | None,
    who: Index[Person] | None,
) -> Seat | None:
    body, participant = row.one_of("organ", which), row.one_of("deltaker", whose)
    office, has_vote = row.text("verv"), row.choice("stemmerett", default=True)
    holder = row.one_of("medlem", who)
    proxy = row.one_of("fast fullmektig", who)
    stand_ins = row.all_of("vara", who)
    since, until = row.day("fra"), row.day("til")
    _check_days(row, since, until)
    _check_people(row, [holder, proxy, *stand_ins])
    if body is None or participant is None or not office:
        return None
    return Seat(
        body=body,
        participant=participant,
        office=office,
        has_vote=has_vote,
        holder=holder,
        proxy=proxy,
        stand_ins=stand_ins,
        since=since,
        until=until,
        at=row.at,
    )


def _check_days(row: AskedRow, since: date | None, until: date | None) -> None:
    if since and until and until < since:
        text = f"Siste dag ({until:%d.%m.%Y}) er før første ({since:%d.%m.%Y})."
        row.fault("til", f"{text} Rett en av dem.")


def _check_people(row: AskedRow, people: Sequence[Person | None]) -> None:
    named = [person for person in people if person]
    for person in dict.fromkeys(p for p in named if named.count(p) > 1):
        text = (
            f"{person.name} står flere ganger på denne plassen. Behold ett av stedene."
        )
        row.fault("", text)


def _participant_names(participant: Participant) -> tuple[str, ...]:
    word = participant.kind.word
    bare = participant.name.removesuffix(f" {word}")
    return (participant.name, f"{bare} {word}", bare)


def _body_names(body: Body) -> tuple[str, ...]:
    return (body.name, f"{body.name}, {body.organisation}")


def _person_names(person: Person) -> tuple[str, ...]:
    return (person.name, person.email) if person.email else (person.name,)
