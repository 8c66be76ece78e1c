"""References: what rows call the people and bodies that they mention, and no others."""

from collections import Counter
from typing import Final

from bot.roster.roster import Body, Meeting, Person, Roster
from bot.roster.words import fold

#: What tells somebody apart of whom nothing but the name is known.
NO_EMAIL: Final = "uten e-post"


def person_names(person: Person) -> tuple[str, ...]:
    """List what a person may be called: by name, or by what tells two apart."""
    return person.name, person.email or f"{person.name}, {person.origin or NO_EMAIL}"


def body_names(body: Body) -> tuple[str, ...]:
    """List what a body may be called: by name, or with its organisation."""
    return body.name, f"{body.name}, {body.organisation}"


class References:
    """The shortest names that are one person's or one body's alone in a roster."""

    def __init__(self, roster: Roster) -> None:
        self._people = Counter(fold(person.name) for person in roster.people)
        self._bodies = Counter(fold(body.name) for body in roster.bodies)
        self._meetings = Counter((m.body, m.day) for m in roster.meetings)

    def person(self, person: Person | None) -> str:
        """Name a person, or nobody."""
        if person is None:
            return ""
        name, longer = person_names(person)
        return name if self._people[fold(name)] == 1 else longer

    def body(self, body: Body) -> str:
        """Name a body."""
        name, longer = body_names(body)
        return name if self._bodies[fold(name)] == 1 else longer

    def is_alone(self, meeting: Meeting) -> bool:
        """Tell whether a body meets once only that day."""
        return self._meetings[meeting.body, meeting.day] == 1
