"""Reading what bodies wish of a year, and the days to go round."""

from dataclasses import dataclass
from datetime import time
from typing import Final

from bot.participant import Kind
from bot.roster.named import Named
from bot.roster.participants import everyone, known_as, plain_name
from bot.roster.proposals import Proposals
from bot.roster.rhythm_sheets import NAMED_DAYS, RHYTHMS, WEEKS
from bot.roster.roster import Body, NamedDay, Rhythm
from bot.roster.row import AskedRow
from bot.roster.rows import Rows

STARTS: Final = time(9)
ENDS: Final = time(11, 15)
COUNT: Final = 6
#: More days before a meeting than a year has are hardly meant.
MOST_DAYS: Final = 366
#: Nothing that a council goes round lasts longer.
LONGEST: Final = 62


@dataclass(frozen=True, kw_only=True)
class _Tie:
    """What a row says of another body."""

    before: tuple[Body, ...]
    days: tuple[int, ...]
    together: Body | None
    follows_on: bool


def read_rhythms(rows: Rows, known: Named) -> tuple[Rhythm, ...]:
    """Read what each body wishes."""
    return rows.entries(RHYTHMS, lambda row: _rhythm(row, known))


def read_named_days(rows: Rows) -> tuple[NamedDay, ...]:
    """Read the days to go round."""
    return rows.entries(NAMED_DAYS, _named_day)


def _rhythm(row: AskedRow, known: Named) -> Rhythm | None:
    body = row.one_of("organ", known.which)
    weekday: int | None = row.choice("ukedag", default=None)
    weeks = _weeks(row)
    starts, ends = row.clock("fra") or STARTS, row.clock("til") or ENDS
    lasts = row.number("dager") or 1
    if lasts == 1 and ends <= starts:
        text = (
            f"Møtet slutter kl. {ends:%H.%M}, men begynner ikke før "
            f"kl. {starts:%H.%M}. Rett ett av klokkeslettene."
        )
        row.fault("til" if row.has("til") else "fra", text)
    count, months, place = row.number("antall"), row.months("måneder"), row.text("sted")
    hosts, counties = _hosts(row, known), _counties(row)
    tie = _tie(row, known, body)
    if body is None:
        return None
    return Rhythm(
        body=body,
        weekday=weekday,
        weeks=weeks,
        starts=starts,
        ends=ends,
        lasts=lasts,
        count=COUNT if tie.before else count or COUNT,
        months=months,
        before=tie.before,
        days=tie.days,
        together=tie.together,
        follows_on=tie.follows_on,
        place=place,
        hosts=hosts,
        counties=counties,
        at=row.at,
    )


def _weeks(row: AskedRow) -> tuple[int, ...]:
    """Read which of the month's weekdays it is, for a body that has a weekday."""
    if row.has("i måneden") and not row.has("ukedag"):
        text = "Skriv hvilken ukedag det er som er den første eller siste i måneden."
        row.fault("ukedag", text)
    return tuple(sorted(row.words("i måneden", WEEKS) or ()))


def _tie(row: AskedRow, known: Named, body: Body | None) -> _Tie:
    within = body.organisation if body else ""
    tie = _Tie(
        before=row.several_of("før organ", known.which, within=within),
        days=row.numbers("dager før", 0, MOST_DAYS),
        together=row.one_of("samme dag som", known.which, within=within),
        follows_on=row.choice("rett etter", default=False),
    )
    _check_tie(row, tie, body)
    return tie


def _check_tie(row: AskedRow, tie: _Tie, body: Body | None) -> None:
    """Find what a row says of other bodies that does not go together."""
    if body and body in tie.before:
        row.fault("før organ", f"{body.name} kan ikke møtes før seg selv.")
    if body and tie.together == body:
        row.fault("samme dag som", f"{body.name} kan ikke følge seg selv.")
    if row.has("før organ") and row.has("samme dag som"):
        text = "Organet kan ikke både møtes før et annet og samme dag som et annet."
        row.fault("samme dag som", f"{text} Behold det ene.")
    if row.has("før organ") and not row.has("dager før"):
        row.fault("dager før", "Skriv hvor mange dager før, for eksempel «14, 21».")
    if row.has("dager før") and not row.has("før organ"):
        row.fault("før organ", "Skriv hvilket organ dette møtes før.")
    if tie.follows_on and not row.has("samme dag som"):
        row.fault("samme dag som", "Skriv hvilket organ dette begynner rett etter.")


def _hosts(row: AskedRow, known: Named) -> tuple[str, ...]:
    found = []
    for name in row.listed("verter"):
        whose = row.find("verter", name, known.whose, "deltakere")
        if whose:
            found.append(whose.name)
    return tuple(found)


def _counties(row: AskedRow) -> tuple[str, ...]:
    found = (_county(row, "fylker", name) for name in row.listed("fylker"))
    return tuple(dict.fromkeys(county for county in found if county))


def _named_day(row: AskedRow) -> NamedDay | None:
    name, source = row.text("navn"), row.text("kilde")
    since, until = row.days()
    typed = row.text("fylke")
    county = _county(row, "fylke", typed) if typed else ""
    if not name or since is None:
        return None
    last = until or since
    if (last - since).days > LONGEST:
        text = (
            f"Det er {(last - since).days + 1} dager fra første til siste dag. Rett "
            "datoene, eller del dem på flere rader."
        )
        row.fault("til", text)
        last = since
    return NamedDay(
        name=name,
        since=since,
        until=max(last, since),
        county=county,
        source=source,
        at=row.at,
    )


def _county(row: AskedRow, column: str, typed: str) -> str:
    """Find a county as it is known, with or without «fylkeskommune» and «fylke»."""
    bare = plain_name(Kind.COUNTY, typed.removesuffix(" fylke"))
    if found := known_as(Kind.COUNTY, bare):
        return found[-1].name
    near = _COUNTIES.nearest(bare)
    row.fault(column, f"«{typed}» er ikke et fylke.{near}")
    return ""


_COUNTIES: Final = Proposals(
    dict.fromkeys(each.name for each in everyone() if each.kind is Kind.COUNTY)
)
