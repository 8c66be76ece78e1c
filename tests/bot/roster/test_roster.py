"""What a trial's Slack users are called."""

from bot.roster.roster import slack_people
from tests.rosters import COUNCIL, SECRETARY, roster

BJARNE_OUTSIDE = {**COUNCIL["personer"][1], "i Slack": "nei"}
ASTRID, _, *OTHERS = COUNCIL["personer"]


def test_slack_people_are_those_with_an_email() -> None:
    keeper = {**SECRETARY, "tittel": "daglig leder"}
    assert slack_people(roster({"sekretariat": (keeper,)})) == (
        ("Astrid Brekke", "astrid@lier.example", "rådmann, Lier"),
        ("Bjarne Solli", "bjarne@lier.example", "vara, Lier"),
        ("Frode Haugen", "frode@buskerud.example", "daglig leder, Vestregionen"),
    )


def test_slack_people_leave_out_those_who_are_not_there() -> None:
    changes = {"personer": (ASTRID, BJARNE_OUTSIDE, *OTHERS)}
    names = [name for name, *_ in slack_people(roster(changes))]
    assert names == ["Astrid Brekke", "Frode Haugen"]


def test_slack_people_show_where_they_come_from_when_they_hold_nothing() -> None:
    guest = {"navn": "Eli Aas", "e-post": "eli@hole.example", "kommer fra": "Hole"}
    changes = {"personer": (*COUNCIL["personer"], guest), "sekretariat": ()}
    assert slack_people(roster(changes))[-2:] == (
        ("Frode Haugen", "frode@buskerud.example", ("fast fullmektig, "
         "Buskerud fylkeskommune")),
        ("Eli Aas", "eli@hole.example", "Hole"),
    )  # fmt: skip
