"""A row of cases: an item of an agenda, as it is read and written in a file."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from bot.agenda.errors import PaperUnreadable, TooManyParts
from bot.agenda.item import Item, ItemKind, ItemState, Paper, Part
from bot.agenda.lines import read_papers, read_parts, write_paper, write_part
from bot.agenda.numbering import written
from bot.orders import Language, StandingOrders
from bot.roster.numbering_cell import number_and_year
from bot.roster.plan_sheets import CASES
from bot.roster.row import AskedRow
from bot.roster.sheet import Value

#: What a file says is said back in bokmål, as all its faults are.
_LANGUAGE = Language.BOKMAL


def read_item(row: AskedRow, orders: StandingOrders, day: date) -> Item:
    """Read an item of the meeting of a day; what can't be read, a fault tells of."""
    state, was_postponed = row.choice("tilstand", default=(ItemState.LISTED, False))
    item = Item(
        kind=row.choice("slag", default=ItemKind.CASE),
        title=row.text("tittel"),
        aim=row.choice("ber om", default=None),
        presenter=row.text("legger fram"),
        starts=row.clock("klokkeslett"),
        minutes=row.number("minutter"),
        parts=_parts(row),
        papers=_papers(row, day),
        proposal=row.lines("forslag"),
        exempt=row.text("lukket etter"),
        state=state,
        was_postponed=was_postponed,
    )
    return _numbered(item, row, orders, day)


def written_item(
    item: Item, orders: StandingOrders, day: date
) -> Mapping[str, Value | None]:
    """Write an item, without the cells that may stand empty."""
    papers = (write_paper(_LANGUAGE, p, meeting_day=day) for p in item.papers)
    state = item.state, item.was_postponed
    return {
        "tittel": item.title,
        "slag": "" if item.kind is ItemKind.CASE else CASES.word("slag", item.kind),
        "saksnummer": written(orders.numbering, item),
        "ber om": CASES.word("ber om", item.aim) if item.aim else "",
        "legger fram": item.presenter,
        "klokkeslett": item.starts,
        "minutter": item.minutes,
        "bokstavpunkter": "\n".join(map(write_part, item.parts)),
        "vedlegg": "\n".join(papers),
        "forslag": item.proposal,
        "lukket etter": item.exempt,
        "tilstand": ""
        if state == (ItemState.LISTED, False)
        else CASES.word("tilstand", state),
    }


def _numbered(item: Item, row: AskedRow, orders: StandingOrders, day: date) -> Item:
    typed = row.text("saksnummer")
    if not typed:
        return item
    found = number_and_year(orders.numbering, typed, year=day.year)
    if found is None:
        first = written(orders.numbering, replace(item, number=1, year=day.year))
        row.fault(
            "saksnummer",
            f"«{typed}» er ikke et saksnummer i dette organet. Skriv det slik: "
            f"«{first}».",
        )
        return item
    number, year = found
    return replace(item, number=number, year=year)


def _parts(row: AskedRow) -> tuple[Part, ...]:
    try:
        return read_parts(row.lines("bokstavpunkter"), _LANGUAGE)
    except TooManyParts as refused:
        row.fault("bokstavpunkter", str(refused))
        return ()


def _papers(row: AskedRow, day: date) -> tuple[Paper, ...]:
    try:
        return read_papers(row.lines("vedlegg"), _LANGUAGE, meeting_day=day)
    except PaperUnreadable as refused:
        row.fault("vedlegg", str(refused))
        return ()
