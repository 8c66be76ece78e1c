"""Abonner: the calendars that anybody may have, and how each program takes one."""

from collections.abc import Iterable, Iterator
from typing import Final
from urllib.parse import quote, urlsplit

from bot.public.wish import Wish
from handlers.public.templating import page
from handlers.public.visit import Made, NotThere, Visit
from handlers.public.wording import Wording

#: What a calendar is of, and the addresses' word for it.
KINDS: Final = ("samarbeid", "organ", "kommune")


def subscribe(visit: Visit) -> Made:
    """Let somebody choose what to subscribe to."""
    record, wording = visit.record, Wording(visit.language)
    bodies = [(body.slug, wording.name(body)) for body in record.bodies]
    choices = (
        (
            "public-subscribe-all",
            [("/abonner/alle", wording.say("public-subscribe-to-all"))],
        ),
        (
            "public-subscribe-cooperations",
            _paths("samarbeid", record.cooperations.items()),
        ),
        ("public-subscribe-bodies", _paths("organ", bodies)),
        (
            "public-subscribe-participants",
            _paths("kommune", record.participants.items()),
        ),
    )
    return page("subscribe.html", visit, choices=choices)


def subscription(visit: Visit) -> Made:
    """Give the address of one calendar, and the buttons that take it.

    Raises:
        NotThere: when there is no such calendar.
    """
    name, wording = calendar_name(visit), Wording(visit.language)
    url = visit.outside(_path(visit))
    title = wording.say("public-subscribe-to-all")
    if visit.names["kind"]:
        title = wording.say("public-subscribe-to", name=name)
    return page("subscription.html", visit, title=title, url=url, ways=ways(url, name))


def calendar_name(visit: Visit) -> str:
    """Name the calendar that is asked for.

    Raises:
        NotThere: when there is none.
    """
    record, wording = visit.record, Wording(visit.language)
    named = {
        "samarbeid": record.cooperations,
        "organ": {body.slug: wording.name(body) for body in record.bodies},
        "kommune": record.participants,
        "": {"": wording.say("public-subscribe-all")},
    }
    found = named[visit.names["kind"]].get(visit.names.get("slug", ""))
    if found is None:
        raise NotThere
    return found


def calendar_wish(visit: Visit) -> Wish:
    """Tell which meetings the calendar that is asked for has."""
    slug = visit.names.get("slug", "")
    match visit.names["kind"]:
        case "samarbeid":
            return Wish(cooperation=slug)
        case "organ":
            return Wish(body=slug)
        case "kommune":
            return Wish(participant=slug)
    return Wish()


def ways(url: str, name: str) -> Iterator[tuple[str, str]]:
    """Give the addresses that make each program take a calendar.

    Google takes it as `webcal` only, and fails in silence on more than 256 letters.
    """
    webcal = urlsplit(url)._replace(scheme="webcal").geturl()
    here, called = quote(url, safe=""), quote(name, safe="")
    outlook = "https://outlook.office.com/calendar/0/addfromweb"
    yield "outlook", f"{outlook}?url={here}&name={called}"
    google = "https://calendar.google.com/calendar/r?cid="
    yield "google", f"{google}{quote(webcal, safe='')}"
    yield "apple", webcal


def _paths(kind: str, named: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(f"/abonner/{kind}/{slug}", name) for slug, name in named]


def _path(visit: Visit) -> str:
    kind, slug = visit.names["kind"], visit.names.get("slug")
    return f"/ical/{kind}/{slug}.ics" if kind else "/ical/alle-moter.ics"
