"""The pages: each is made from the public record, for one visit."""

from collections.abc import Sequence
from typing import Final

from bot.meeting import Form
from bot.public.body import PublicBody
from bot.public.meeting import PublicMeeting, PublicStatus
from bot.public.way import on_the_map
from bot.public.wish import Found, When, Wish, find, matching
from handlers.public import asked
from handlers.public.templating import page
from handlers.public.visit import Elsewhere, Made, NotThere, Visit
from handlers.public.wording import Wording, map_of

#: How many of its own meetings a body's page shows on either side of today.
OF_A_BODY: Final = 12
#: What one looks for, and keeps looking for on the other pages of what is found.
_FILTERS: Final = ("samarbeid", "organ", "kommune", "maned", "sok")


def front(visit: Visit) -> Made:
    """Show the meetings, or those that somebody looks for."""
    wish = asked.wish(visit)
    wording, record = Wording(visit.language), visit.record
    names = list(record.cooperations.values())
    found = find(record, wish, visit.at)
    kept = {name: text for name, text in visit.query.items() if name in _FILTERS}
    return page(
        "front.html",
        visit,
        heading=_heading(wording, names),
        wish=wish,
        found=found,
        next=next(iter(_ahead(visit)), None) if _is_front(visit, found) else None,
        is_narrowed=bool(kept.keys() - {"sok"}),
        asked=kept,
        side="kommende" if found.when is When.COMING else "tidligere",
        cooperations=list(record.cooperations.items()),
        bodies=[(body.slug, _name(wording, names, body)) for body in record.bodies],
        participants=list(record.participants.items()),
        months=[(f"{m:%Y-%m}", wording.month(m)) for m in reversed(record.months)],
        chosen_month=f"{wish.month:%Y-%m}" if wish.month else "",
    )


def meeting(visit: Visit) -> Made | Elsewhere:
    """Show one meeting.

    Raises:
        NotThere: when none is announced at this address.
    """
    each = meeting_at(visit)
    if isinstance(each, Elsewhere):
        return each
    of_body = list(matching(visit.record, Wish(body=each.body.slug)))
    here = of_body.index(each)
    return page(
        "meeting.html",
        visit,
        each=each,
        cooperation=_slug_of(visit, each.body),
        about=_about(visit, each),
        map=map_of(each),
        map_place=on_the_map(each.meeting.place),
        is_physical=each.meeting.form is Form.PHYSICAL,
        is_numbered=any(map(each.meeting.case_number, each.meeting.agenda)),
        before=of_body[here - 1] if here else None,
        after=of_body[here + 1] if here + 1 < len(of_body) else None,
    )


def meeting_at(visit: Visit, ending: str = "") -> PublicMeeting | Elsewhere:
    """Find the meeting of an address, or where it is now.

    Raises:
        NotThere: when none is announced at this address.
    """
    address = visit.names["address"]
    if found := visit.record.by_address.get(address):
        return found
    if here := visit.record.found_now(address):
        return Elsewhere(visit.to(f"/mote/{here}{ending}"))
    raise NotThere


def bodies(visit: Visit) -> Made:
    """List the bodies of each cooperation, with the next meeting of each."""
    record = visit.record
    nearest = {each.body.id: each for each in reversed(_ahead(visit))}
    listed = {
        name: [(body, nearest.get(body.id)) for body in record.of(name)]
        for name in record.cooperations.values()
    }
    cooperations = list(record.cooperations.items())
    return page("bodies.html", visit, cooperations=cooperations, listed=listed)


def body(visit: Visit) -> Made:
    """Show one body: what it is, whose it is, and its meetings.

    Raises:
        NotThere: when no such body announces its meetings.
    """
    found = visit.record.by_slug.get(visit.names["slug"])
    if found is None:
        raise NotThere
    theirs = list(matching(visit.record, Wish(body=found.slug)))
    past = [each for each in reversed(theirs) if each.is_over(visit.at)]
    slugs = {name: slug for slug, name in visit.record.participants.items()}
    return page(
        "body.html",
        visit,
        body=found,
        cooperation=_slug_of(visit, found),
        participants=[(slugs[name], name) for name in found.participants],
        coming=[each for each in theirs if not each.is_over(visit.at)][:OF_A_BODY],
        past=past[: OF_A_BODY // 2],
    )


def about(visit: Visit) -> Made:
    """Say what is shown and what is not, and where to get it as data."""
    data = (
        ("json", "/api/v1/meetings"),
        ("openapi", "/api/v1/openapi.json"),
        ("csv", "/api/v1/meetings.csv"),
        ("news", "/moter.atom"),
    )
    bodies = visit.record.bodies
    asked = {(b.organisation, b.enquiries): b for b in bodies if b.enquiries}
    return page("about.html", visit, data=data, asked=asked.values())


def missing(visit: Visit) -> Made:
    """Say that there is nothing here, and where there is."""
    return page("missing.html", visit, what="missing")


def unsubscribed(visit: Visit) -> Made:
    """Say that nobody has such a calendar address, and where there is a new one."""
    return page("missing.html", visit, what="unsubscribed")


def away(visit: Visit) -> Made:
    """Say that nothing can be looked up just now."""
    return page("missing.html", visit, what="away")


def _is_front(visit: Visit, found: Found) -> bool:
    """Tell whether somebody has just come, and looks for nothing yet."""
    return not visit.query and found.when is When.COMING


def _slug_of(visit: Visit, body: PublicBody) -> str:
    """Find the slug of the cooperation that a body belongs to."""
    named = visit.record.cooperations.items()
    return next(slug for slug, name in named if name == body.organisation)


def _heading(wording: Wording, names: Sequence[str]) -> str:
    if len(names) == 1:
        return wording.say("public-heading-one", cooperation=names[0])
    return wording.say("public-heading-many")


def _name(wording: Wording, cooperations: Sequence[str], body: PublicBody) -> str:
    return body.name if len(cooperations) == 1 else wording.name(body)


def _about(visit: Visit, each: PublicMeeting) -> str:
    """Say what has become of a meeting, as a sentence."""
    wording, status = Wording(visit.language), each.status(visit.at)
    if status is PublicStatus.PLANNED and each.is_over(visit.at):
        return wording.say("public-about-past")
    if status is PublicStatus.POSTPONED:
        return wording.say(
            "public-about-postponed", day=wording.day(each.announced_for)
        )
    return wording.say(f"public-about-{status}")


def _ahead(visit: Visit) -> list[PublicMeeting]:
    """List what is still to be held, by time."""
    return [
        each
        for each in visit.record.meetings
        if not each.is_over(visit.at)
        and each.status(visit.at) is not PublicStatus.CANCELLED
    ]
