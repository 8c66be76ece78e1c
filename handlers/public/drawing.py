"""Årshjul for the public: a cooperation's year, with the bodies that are announced."""

from datetime import date
from typing import Final

from bot.orders import Language
from bot.participant import Kind
from bot.planning.circle import HEIGHT, WIDTH
from bot.planning.off_days import off_days
from bot.planning.year_view import YearView
from bot.public.meeting import PublicMeeting
from bot.public.wish import Wish, matching
from bot.roster.participants import county_of, plain_name
from handlers.documents.wheel import wheel_svg
from handlers.public.templating import page
from handlers.public.visit import Made, NotThere, Visit

SVG: Final = "image/svg+xml"


def cooperation(visit: Visit) -> Made:
    """Show a cooperation: its bodies, and a year of them as a wheel and as a list.

    Raises:
        NotThere: when nothing of it is announced, or not in that year.
    """
    slug, name = _cooperation(visit)
    by_year = _by_year(visit, slug)
    year = _year(visit, by_year)
    return page(
        "cooperation.html",
        visit,
        slug=slug,
        cooperation=name,
        bodies=visit.record.of(name),
        years=[str(one) for one in sorted(by_year)],
        year=str(year),
        meetings=by_year.get(year, []),
        wheel=f"/samarbeid/{slug}/{year}.{visit.language}.svg",
        width=round(WIDTH),
        height=round(HEIGHT),
    )


def wheel(visit: Visit) -> Made:
    """Draw the year that is asked for.

    Raises:
        NotThere: when nothing is announced in it.
    """
    slug, name = _cooperation(visit)
    by_year = _by_year(visit, slug)
    year = _year(visit, by_year)
    view = YearView(
        organisation=name,
        year=year,
        bodies={body.id: body.name for body in visit.record.of(name)},
        meetings=tuple(each.meeting for each in by_year.get(year, [])),
        off_days=off_days(year, counties=_counties(visit, name, year)),
        on=visit.today,
    )
    languages = {language.value: language for language in Language}
    if visit.names["written"] not in languages:
        raise NotThere
    drawn = wheel_svg(view, languages[visit.names["written"]])
    return Made(body=drawn.encode(), kind=SVG)


def _counties(visit: Visit, cooperation: str, year: int) -> set[str]:
    """Find the counties whose schools have holidays that matter to a cooperation."""
    whose = {
        name for body in visit.record.of(cooperation) for name in body.participants
    }
    new_year = date(year, 1, 1)
    return {county_of(name, on=new_year) for name in whose} | {
        plain_name(Kind.COUNTY, name) for name in whose
    }


def _cooperation(visit: Visit) -> tuple[str, str]:
    slug = visit.names["slug"]
    if slug not in visit.record.cooperations:
        raise NotThere
    return slug, visit.record.cooperations[slug]


def _by_year(visit: Visit, slug: str) -> dict[int, list[PublicMeeting]]:
    found: dict[int, list[PublicMeeting]] = {}
    for each in matching(visit.record, Wish(cooperation=slug)):
        found.setdefault(each.day.year, []).append(each)
    return found


def _year(visit: Visit, by_year: dict[int, list[PublicMeeting]]) -> int:
    """Take the year that is asked for, or else this one, or the next that has some."""
    if asked := visit.names.get("year"):
        years = {str(year): year for year in by_year}
        if asked not in years:
            raise NotThere
        return years[asked]
    ahead = [year for year in sorted(by_year) if year >= visit.today.year]
    return next(iter(ahead), max(by_year, default=visit.today.year))
