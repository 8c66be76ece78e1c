"""People and bodies are called by the shortest name that is theirs alone."""

from bot.roster.references import References
from tests.rosters import ASTRID, BODY, COUNCIL, MEETING, File, roster

TWINS = (
    ASTRID,
    {"navn": "astrid brekke", "e-post": "astrid@hole.example"},
    {"navn": "Astrid Brekke", "kommer fra": "Hole"},
    {"navn": "Astrid Brekke"},
    {"navn": "Eli Aas"},
)
NOBODY: File = {name: () for name in COUNCIL if name not in ("deltakere", "organer")}


def test_person_is_called_by_name_or_by_what_tells_two_apart() -> None:
    found = roster({**NOBODY, "personer": TWINS})
    to = References(found)
    assert [to.person(person) for person in found.people] == [
        "astrid@lier.example",
        "astrid@hole.example",
        "Astrid Brekke, Hole",
        "Astrid Brekke, uten e-post",
        "Eli Aas",
    ]
    assert to.person(None) == ""


def test_body_is_called_with_its_organisation_where_two_share_a_name() -> None:
    bodies = (BODY, {**BODY, "organisasjon": "Osloregionen"})
    found = roster({**NOBODY, "organer": (*bodies, {**BODY, "organ": "Styret"})})
    to = References(found)
    assert [to.body(body) for body in found.bodies] == [
        "Rådmannsgruppen, Vestregionen",
        "Rådmannsgruppen, Osloregionen",
        "Styret",
    ]


def test_meeting_is_alone_on_its_day_or_not() -> None:
    later = {**MEETING, "fra": "13.00", "til": "14.00"}
    other = {**MEETING, "dato": "05.02.2027"}
    found = roster({"møter": (MEETING, later, other), "saker": ()})
    to = References(found)
    assert [to.is_alone(meeting) for meeting in found.meetings] == [False, False, True]
