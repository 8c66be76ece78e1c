"""The people of the workspace, as the app may know them."""

import pytest

from tests.workspace.asking import error
from tests.workspace.cast import (
    BOT,
    EVERYBODY,
    GONE,
    KARI,
    SCOPES,
    STRANGER,
    Stage,
    a_config,
    a_stage,
)


def test_a_person_is_told_of_as_slack_does(stage: Stage) -> None:
    assert stage.client.users_info(user=KARI.id)["user"] == {
        "id": KARI.id,
        "team_id": "T01TEAM",
        "name": "kari",
        "deleted": False,
        "profile": {
            "title": "",
            "real_name": "Kari Lund",
            "real_name_normalized": "Kari Lund",
            "display_name": "kari",
            "team": "T01TEAM",
            "email": "kari@dal.example",
        },
        "is_bot": False,
        "is_app_user": False,
        "updated": 0,
        "real_name": "Kari Lund",
        "tz": "UTC",
        "tz_label": "UTC",
        "tz_offset": 0,
        "is_admin": False,
        "is_owner": False,
        "is_primary_owner": False,
        "is_restricted": False,
        "is_ultra_restricted": False,
    }


def test_a_person_who_has_left_is_told_of_as_deleted(stage: Stage) -> None:
    user = stage.client.users_info(user=GONE.id)["user"]
    assert (user["deleted"], "is_admin" in user) == (True, False)


def test_a_stranger_is_told_of_with_their_team_and_without_their_email(
    stage: Stage,
) -> None:
    user = stage.client.users_info(user=STRANGER.id)["user"]
    assert (user["team_id"], user["is_stranger"]) == ("T09OTHER", True)
    assert "email" not in user["profile"]


def test_emails_need_a_scope_of_their_own() -> None:
    with a_stage(a_config(scopes=("users:read",))) as stage:
        user = stage.client.users_info(user=KARI.id)["user"]
        assert "email" not in user["profile"]
        ask = stage.client.users_lookupByEmail
        assert error(ask, email=KARI.email) == "missing_scope"


def test_everybody_is_listed_a_page_at_a_time(stage: Stage) -> None:
    listed: list[str] = []
    cursor = ""
    while True:
        answer = stage.client.users_list(limit=2, cursor=cursor)
        listed += [each["id"] for each in answer["members"]]
        cursor = answer["response_metadata"]["next_cursor"]
        if not cursor:
            break
    assert listed == [BOT, *(user.id for user in EVERYBODY)]


def test_a_person_is_found_by_email_in_any_case(stage: Stage) -> None:
    assert "users:read.email" in SCOPES
    answer = stage.client.users_lookupByEmail(email="KARI@dal.example")
    assert answer["user"]["id"] == KARI.id


@pytest.mark.parametrize("email", ["ingen@dal.example", STRANGER.email, ""])
def test_nobody_else_is_found_by_email(stage: Stage, email: str) -> None:
    ask = stage.client.users_lookupByEmail
    assert error(ask, email=email) == "users_not_found"


def test_a_person_who_is_not_there_is_not_told_of(stage: Stage) -> None:
    assert error(stage.client.users_info, user="U09NOBODY") == "user_not_found"
