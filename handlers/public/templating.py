"""Templates and facts become a page, in which nothing that was typed is code."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from itertools import groupby
from typing import Any, Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from bot.orders import Language
from bot.public.meeting import PublicMeeting
from bot.public.wish import hits
from handlers.public import assets
from handlers.public.visit import Made, Visit
from handlers.public.wording import Wording

HTML: Final = "text/html; charset=utf-8"
_HOURS: Final = re.compile(r"kl\.\s\d\d\.\d\d(?:–\d\d\.\d\d)?")


def page(template: str, visit: Visit, **facts: object) -> Made:
    """Fill a template in."""
    text = _environment().get_template(template).render(**_common(visit), **facts)
    return Made(body=text.encode(), kind=HTML)


def _common(visit: Visit) -> dict[str, Any]:
    """Give what every page needs: who is here, and how to speak to them."""
    wording, names = Wording(visit.language), list(visit.record.cooperations.values())
    one = names[0] if len(names) == 1 else ""
    lead = (
        wording.say("public-lead-one", cooperation=one)
        if one
        else wording.say("public-lead-many")
    )
    return {
        "visit": visit,
        "to": visit.to,
        "w": wording,
        "site": f"{wording.say('public-site')} {one}".strip(),
        "whose": one or wording.say("public-whose-many"),
        "many": len(names) > 1,
        "lead": lead,
        "languages": tuple(Language),
        "canonical": visit.in_language(visit.language),
    }


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("handlers.public"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(asset=assets.address, hits=hits)
    environment.filters["groupby_month"] = _by_month
    environment.filters["unbroken"] = _unbroken
    return environment


def _unbroken(text: str) -> Markup:
    """Keep «kl. 09.00–11.15» on one line."""
    return Markup(_HOURS.sub(r'<span class="whole">\g<0></span>', str(escape(text))))  # noqa: S704  # what was typed is escaped


def _by_month(
    meetings: Iterable[PublicMeeting],
) -> Iterator[tuple[date, list[PublicMeeting]]]:
    for month, those in groupby(meetings, key=lambda each: each.day.replace(day=1)):
        yield month, list(those)
