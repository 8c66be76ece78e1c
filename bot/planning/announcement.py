"""Announcements: who is told that a plan is drafted, adopted or changed, each once."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from bot.body import Body
from bot.meeting import Meeting, MeetingId
from bot.message import Kind, Message
from bot.person import Person, PersonId
from bot.planning.version import Version
from bot.planning.year import Year


def circulated(year: Year, version: Version) -> Iterator[Message]:
    """Show a draft to everybody of the bodies that are in it, each time anew."""
    planned = {entry.body for entry in version.entries}
    bodies = [body for body in year.bodies if body.id in planned]
    about = f"{version.id}@{version.at.timestamp():.6f}"
    for person in _in_slack(bodies):
        yield Message(
            kind=Kind.PLAN_CIRCULATED, to=person, plan=version.id, about=about
        )


def adopted(version: Version, meetings: Sequence[Meeting]) -> Iterator[Message]:
    """Tell everybody whose meetings have been planned, with a file if dates are held.

    Args:
        meetings: All that stand in the plan, each with its body as of its day.
    """
    concerned: dict[PersonId, list[Meeting]] = {}
    for meeting in meetings:
        for person in _in_slack([meeting.body]):
            concerned.setdefault(person, []).append(meeting)
    for person, theirs in sorted(concerned.items()):
        yield from _told(Kind.PLAN_ADOPTED, version, person, theirs, about="")


def amended(
    version: Version, changed: Sequence[tuple[Meeting | None, Meeting]]
) -> Iterator[Message]:
    """Tell those who are not told of the change by the meeting itself.

    To a meeting that people are called to, they have a message and a calendar file of
    its own.
    """
    concerned: dict[PersonId, list[Meeting]] = {}
    for was, now in changed:
        if now.roll:
            continue
        bodies = [meeting.body for meeting in (was, now) if meeting]
        for person in _in_slack(bodies):
            concerned.setdefault(person, []).append(now)
    for person, theirs in sorted(concerned.items()):
        about = "-".join(str(meeting.id) for meeting in theirs)
        yield from _told(Kind.PLAN_AMENDED, version, person, theirs, about=about)


def meetings_of(message: Message) -> tuple[MeetingId, ...]:
    """Tell which meetings an announcement is about; none stands for all."""
    _, _, ids = message.about.partition("/")
    return tuple(MeetingId(int(id)) for id in ids.split("-") if id)


def people_of(bodies: Iterable[Body]) -> Mapping[PersonId, Person]:
    """Find those whom the plan of some bodies concerns: members and secretaries."""
    found: dict[PersonId, Person] = {}
    for body in bodies:
        members = (seat.principal for seat in body.seats)
        for person in (*members, *(s.person for s in body.secretariat)):
            if person:
                found[person.id] = person
    return found


def _told(
    kind: Kind,
    version: Version,
    person: PersonId,
    theirs: Sequence[Meeting],
    *,
    about: str,
) -> Iterator[Message]:
    """Say it, as something of the first meeting: whose books are kept, hear of loss."""
    first = min(theirs, key=lambda meeting: meeting.starts_at)
    said = Message(
        kind=kind,
        to=person,
        meeting=first.id,
        plan=version.id,
        about=f"{version.id}/{about}",
    )
    yield said
    if version.holds_dates:
        yield Message(
            kind=Kind.HELD_DATES,
            to=person,
            meeting=first.id,
            plan=version.id,
            about=said.about,
            after=said.key,
        )


def _in_slack(bodies: Iterable[Body]) -> list[PersonId]:
    people = people_of(bodies)
    return sorted(id for id, person in people.items() if person.slack)
