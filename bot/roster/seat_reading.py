"""Reading the seats: each with its rights, those who were given it, its stand-ins."""

from dataclasses import replace
from typing import Final

from bot.body import Rank
from bot.rights import Rights
from bot.roster import seat_sheets as s
from bot.roster.fault import did_you_mean
from bot.roster.named import Named
from bot.roster.roster import Body, Listing, Mandate, Participant, Seat
from bot.roster.row import AskedRow
from bot.roster.rows import Rows
from bot.roster.words import counted, fold

FIRST: Final = 1

_Office = tuple[Body, Participant, str]


class Seats:
    """The seats of an import, by what rows call them: body, participant, office, nr."""

    def __init__(self, rows: Rows, known: Named) -> None:
        read = [_seat(row, known) for row in rows.of(s.SEATS)]
        self._groups: dict[tuple[Body, str], str] = {}
        self.all = tuple(self._spelled(seat) for seat in read if seat is not None)
        self._is_there = rows.has(s.SEATS)
        # Of a row that can't be read nobody knows which seat it would have been.
        self._is_whole = len(self.all) == len(read)
        self._found: dict[tuple[_Office, int], Seat] = {}
        self._numbers: dict[_Office, list[int]] = {}
        self._offices: dict[tuple[Body, Participant], list[str]] = {}
        for seat in self.all:
            self._add(seat)

    def group(self, body: Body, name: str) -> str:
        """Spell a list group as the body's first seat of it does."""
        return self._groups.get((body, fold(name)), name)

    def one_of(
        self, row: AskedRow, body: Body, participant: Participant
    ) -> Seat | None:
        """Find the seat that a row mentions by its office and number."""
        office = row.text("verv")
        number = row.number("nr")
        key = (body, participant, fold(office))
        seat = self._found.get((key, FIRST if number is None else number))
        if seat is None and self._is_there and self._is_whole and office:
            column, text = self._missing(key, office)
            row.fault(column, text)
        return seat

    def _spelled(self, seat: Seat) -> Seat:
        group = self._groups.setdefault((seat.body, fold(seat.group)), seat.group)
        return replace(seat, group=group)

    def _add(self, seat: Seat) -> None:
        office = (seat.body, seat.participant, fold(seat.office))
        self._found.setdefault((office, seat.number), seat)
        self._numbers.setdefault(office, []).append(seat.number)
        offices = self._offices.setdefault(office[:2], [])
        offices.append(seat.office)

    def _missing(self, key: _Office, office: str) -> tuple[str, str]:
        body, participant, _ = key
        numbers = self._numbers.get(key)
        if numbers:
            seats = counted(len(numbers), "plass", "plasser")
            last = f"høyeste nr er {max(numbers)}"
            text = f"{participant.name} har {seats} som {office} i {body.name}"
            return "nr", f"{text}; {last}. Rett nummeret."
        offices = self._offices.get((body, participant), ())
        near = did_you_mean(office, offices) or " Legg til en rad i «plasser»."
        text = f"{participant.name} har ingen plass som {office} i {body.name}.{near}"
        return "verv", text


def read_mandates(rows: Rows, known: Named, seats: Seats) -> tuple[Mandate, ...]:
    """Read who was given a seat by name."""
    return rows.entries(s.MANDATES, lambda row: _mandate(row, known, seats))


def read_listings(rows: Rows, known: Named, seats: Seats) -> tuple[Listing, ...]:
    """Read the stand-ins of each list, in calling order."""
    return rows.entries(s.LISTINGS, lambda row: _listing(row, known, seats))


def _seat(row: AskedRow, known: Named) -> Seat | None:
    body, whose = row.one_of("organ", known.which), row.one_of("deltaker", known.whose)
    office, number = row.text("verv"), row.number("nr")
    group, weight = row.text("gruppe"), row.number("stemmer")
    rights = _rights(row)
    since, until = row.days()
    if body is None or whose is None or not office:
        return None
    return Seat(
        body=body,
        participant=whose,
        office=office,
        number=FIRST if number is None else number,
        group=group,
        rights=rights,
        weight=1 if weight is None else weight,
        since=since,
        until=until,
        at=row.at,
    )


def _rights(row: AskedRow) -> Rights:
    votes = row.choice("stemmerett", default=True)
    return Rights(
        attends=row.choice("møterett", default=True),
        speaks=row.choice("talerett", default=votes),
        proposes=row.choice("forslagsrett", default=votes),
        votes=votes,
        basis=row.text("hjemmel"),
    )


def _mandate(row: AskedRow, known: Named, seats: Seats) -> Mandate | None:
    body, whose = row.one_of("organ", known.which), row.one_of("deltaker", known.whose)
    person = row.one_of("person", known.who)
    rank = row.choice("som", default=Rank.HOLDER)
    since, until = row.days()
    seat = seats.one_of(row, body, whose) if body and whose else None
    if seat is None or person is None:
        return None
    return Mandate(
        seat=seat, person=person, rank=rank, since=since, until=until, at=row.at
    )


def _listing(row: AskedRow, known: Named, seats: Seats) -> Listing | None:
    body, whose = row.one_of("organ", known.which), row.one_of("deltaker", known.whose)
    person, group = row.one_of("person", known.who), row.text("gruppe")
    since, until = row.days()
    is_for_seat = row.has("verv") or row.has("nr")
    if fault := _mixed(row, is_for_seat=is_for_seat):
        row.fault(*fault)
        return None
    seat = seats.one_of(row, body, whose) if body and whose and is_for_seat else None
    if body is None or person is None or (is_for_seat and seat is None):
        return None
    return Listing(
        body=body,
        person=person,
        seat=seat,
        participant=None if seat else whose,
        group=seats.group(body, group),
        since=since,
        until=until,
        at=row.at,
    )


def _mixed(row: AskedRow, *, is_for_seat: bool) -> tuple[str, str] | None:
    """Tell what keeps a row from saying whose stand-in it names."""
    if is_for_seat and not row.has("verv"):
        return "verv", "Skriv vervet også, eller ta bort nummeret."
    if is_for_seat and row.has("gruppe"):
        return "gruppe", "Vara er for én plass eller for en gruppe. Ta bort det ene."
    if is_for_seat and not row.has("deltaker"):
        return "deltaker", "Skriv hvem plassen tilhører."
    if not row.has("deltaker") and not row.has("gruppe"):
        return "deltaker", "Skriv deltaker eller gruppe: hvem er det vara for?"
    return None
