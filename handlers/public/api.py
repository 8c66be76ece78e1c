"""The same as JSON, for other programs, at addresses that carry a version."""

import json
from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any, Final

import yaml

from bot import dates
from bot.agenda.item import Item, Paper
from bot.ics import uid
from bot.phrases import say
from bot.public.body import PublicBody
from bot.public.meeting import PublicMeeting
from bot.public.wish import Wish, matching
from handlers.public.visit import Made, NotThere, Unreadable, Visit

JSON: Final = "application/json"
#: What may be asked of the list of meetings.
FIELDS: Final = ("from", "to", "body", "cooperation", "participant", "q", "page")
ON_A_PAGE: Final = 100
LIST: Final = "/api/v1/meetings"
Facts = dict[str, Any]


def meetings(visit: Visit) -> Made:
    """List the meetings that are asked for, by time, a page at a time.

    Raises:
        Unreadable: when what is asked for makes no sense.
    """
    found = chosen(visit)
    pages = max(1, -(-len(found) // ON_A_PAGE))
    page = _page(visit)
    shown = found[(page - 1) * ON_A_PAGE : page * ON_A_PAGE]
    rest = {name: text for name, text in visit.query.items() if name != "page"}
    later = visit.to(LIST, **rest, page=page + 1) if page < pages else ""
    return _json(
        {
            "count": len(found),
            "page": page,
            "pages": pages,
            "next": visit.outside(later) if later else None,
            "meetings": [_meeting(visit, each) for each in shown],
        }
    )


def meeting(visit: Visit) -> Made:
    """Give one meeting; also under an address that it had before it was moved.

    Raises:
        NotThere: when none is announced at this address.
    """
    asked = visit.names["address"]
    address = visit.record.found_now(asked) or asked
    if address not in visit.record.by_address:
        raise NotThere
    return _json(_meeting(visit, visit.record.by_address[address]))


def bodies(visit: Visit) -> Made:
    """List the bodies."""
    return _json({"bodies": [_body(visit, body) for body in visit.record.bodies]})


def body(visit: Visit) -> Made:
    """Give one body.

    Raises:
        NotThere: when no such body announces its meetings.
    """
    found = visit.record.by_slug.get(visit.names["slug"])
    if found is None:
        raise NotThere
    return _json(_body(visit, found))


def description(visit: Visit) -> Made:
    """Give the description of all this, with the address where it is."""
    return _json(described() | {"servers": [{"url": visit.outside("") or "/"}]})


@cache
def described() -> Facts:
    """Read the description as it was written."""
    text = files(__package__).joinpath("openapi.yaml").read_text("utf-8")
    read: Facts = yaml.safe_load(text)
    return read


def chosen(visit: Visit) -> list[PublicMeeting]:
    """Find the meetings that are asked for.

    Raises:
        Unreadable: when a date is none.
    """
    asked = visit.query
    since, until = _date(visit, "from"), _date(visit, "to")
    wish = Wish(
        body=asked.get("body", ""),
        cooperation=asked.get("cooperation", ""),
        participant=asked.get("participant", ""),
        words=asked.get("q", ""),
    )
    return [
        each
        for each in matching(visit.record, wish)
        if (since or each.last_day) <= each.last_day and each.day <= (until or each.day)
    ]


def problem(visit: Visit, why: Exception, status: int) -> Made:
    """Say what is wrong, as RFC 9457 has it."""
    if isinstance(why, Unreadable):
        detail = str(why)
    else:
        what = "missing" if isinstance(why, NotThere) else "away"
        detail = say(visit.language, f"public-api-{what}")
    said = {"type": "about:blank", "status": status, "detail": detail}
    return Made(body=_bytes(said), kind="application/problem+json", status=status)


def _meeting(visit: Visit, each: PublicMeeting) -> Facts:
    meeting = each.meeting
    return {
        "address": each.address,
        "url": visit.outside(f"/mote/{each.address}"),
        "uid": uid(meeting),
        "body": {
            "slug": each.body.slug,
            "name": each.body.name,
            "cooperation": each.body.organisation,
        },
        "participants": list(each.participants),
        "language": each.body.language,
        "title": meeting.title,
        "starts_at": dates.local(meeting.starts_at).isoformat(timespec="seconds"),
        "ends_at": dates.local(meeting.ends_at).isoformat(timespec="seconds"),
        "place": meeting.place,
        "form": meeting.form,
        "status": each.status(visit.at),
        "announced_for": each.announced_for.isoformat(),
        "changed_at": dates.local(meeting.stamped_at).isoformat(timespec="seconds"),
        "sequence": meeting.sequence,
        "agenda": [_item(each, item) for item in meeting.agenda],
        "minutes": _minutes(visit, each),
    }


def _minutes(visit: Visit, each: PublicMeeting) -> str | None:
    path = f"/mote/{each.address}/{each.minutes_word}.pdf"
    return visit.outside(path) if each.minutes else None


def _item(each: PublicMeeting, item: Item) -> Facts:
    return {
        "case": each.meeting.case_number(item) or None,
        "kind": item.kind,
        "title": item.title,
        "aim": item.aim,
        "starts": f"{item.starts:%H:%M}" if item.starts else None,
        "state": item.state,
        "exempt": item.exempt or None,
        "parts": [part.title for part in item.parts],
        "papers": [_paper(paper) for paper in item.papers],
        "proposal": item.proposal or None,
    }


def _paper(paper: Paper) -> Facts:
    return {
        "title": paper.title,
        "link": paper.link or None,
        "due": paper.due.isoformat() if paper.due else None,
        "exempt": paper.is_exempt,
    }


def _body(visit: Visit, body: PublicBody) -> Facts:
    return {
        "slug": body.slug,
        "url": visit.outside(f"/organ/{body.slug}"),
        "calendar": visit.outside(f"/ical/organ/{body.slug}.ics"),
        "name": body.name,
        "cooperation": body.organisation,
        "language": body.language,
        "task": body.task or None,
        "enquiries": body.enquiries or None,
        "participants": list(body.participants),
        "since": body.since.isoformat() if body.since else None,
        "until": body.until.isoformat() if body.until else None,
    }


def _date(visit: Visit, name: str) -> date | None:
    text = visit.query.get(name, "")
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        said = say(visit.language, "public-api-date", name=name)
        raise Unreadable(said) from None


def _page(visit: Visit) -> int:
    text = visit.query.get("page", "1")
    if text.isascii() and text.isdigit() and int(text):
        return int(text)
    raise Unreadable(say(visit.language, "public-api-page"))


def _json(facts: Mapping[str, Any]) -> Made:
    return Made(body=_bytes(facts), kind=JSON)


def _bytes(facts: Mapping[str, Any]) -> bytes:
    return json.dumps(facts, ensure_ascii=False, separators=(",", ":")).encode()
