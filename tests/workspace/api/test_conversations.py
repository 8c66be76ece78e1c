"""Where people talk, and what has been said there."""

from typing import Any

import pytest

from tests.workspace.asking import error, refusal
from tests.workspace.cast import (
    BOT,
    ELSEWHERE,
    EVERYBODY,
    GENERAL,
    GONE,
    KARI,
    OLA,
    SECRET,
    Stage,
    a_config,
    a_stage,
)

NOTE = {"event_type": "delivery", "event_payload": {"id": "7"}}


def said(stage: Stage, *words: str) -> list[str]:
    return [
        str(stage.client.chat_postMessage(channel=GENERAL.id, text=each)["ts"])
        for each in words
    ]


def told(stage: Stage, **more: Any) -> list[str]:  # noqa: ANN401 - any argument
    answer = stage.client.conversations_history(channel=GENERAL.id, **more)
    return [each["text"] for each in answer["messages"]]


def test_a_conversation_with_a_person_is_always_the_same(stage: Stage) -> None:
    first = stage.client.conversations_open(users=KARI.id)["channel"]
    again = stage.client.conversations_open(users=KARI.id, return_im=True)["channel"]
    assert first == {"id": stage.kari.sees()["app"]["im"]}
    assert (again["id"], again["user"], again["is_im"]) == (first["id"], KARI.id, True)
    other = stage.client.conversations_open(users=OLA.id)["channel"]
    assert other["id"] != first["id"]


# docs.slack.dev/reference/methods/conversations.open
@pytest.mark.parametrize(
    ("user", "code"),
    [
        ("U09NOBODY", "user_not_found"),
        (GONE.id, "user_disabled"),
        (BOT, "cannot_dm_bot"),
    ],
)
def test_nobody_can_be_talked_to_who_cannot_read(
    stage: Stage, user: str, code: str
) -> None:
    assert error(stage.client.conversations_open, users=user) == code


def test_history_is_told_newest_first(stage: Stage) -> None:
    said(stage, "en", "to", "tre")
    assert told(stage) == ["tre", "to", "en"]


def test_history_leaves_out_its_bounds_unless_they_are_included(stage: Stage) -> None:
    one, _, three = said(stage, "en", "to", "tre")
    assert told(stage, oldest=one, latest=three) == ["to"]
    assert told(stage, oldest=one, latest=three, inclusive=True) == ["tre", "to", "en"]
    assert told(stage, latest=one, inclusive=True, limit=1) == ["en"]


def test_history_comes_a_page_at_a_time(stage: Stage) -> None:
    said(stage, "en", "to", "tre")
    first = stage.client.conversations_history(channel=GENERAL.id, limit=2)
    assert first["has_more"] is True
    cursor = first["response_metadata"]["next_cursor"]
    last = stage.client.conversations_history(channel=GENERAL.id, cursor=cursor)
    assert [m["text"] for m in last["messages"]] == ["en"]
    assert (last["has_more"], last["response_metadata"]["next_cursor"]) == (False, "")


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"limit": 1001}, "invalid_limit"),
        ({"limit": "mange"}, "invalid_limit"),
        ({"cursor": "???"}, "invalid_cursor"),
        ({"oldest": "i går"}, "invalid_ts_oldest"),
    ],
)
def test_history_refuses_what_it_cannot_read(
    stage: Stage, given: dict[str, Any], code: str
) -> None:
    code_given = error(stage.client.conversations_history, channel=GENERAL.id, **given)
    assert code_given == code


def test_metadata_is_told_only_to_those_who_ask(stage: Stage) -> None:
    stage.client.chat_postMessage(channel=GENERAL.id, text="Hei", metadata=NOTE)
    ask = stage.client.conversations_history
    (plain,) = ask(channel=GENERAL.id)["messages"]
    (whole,) = ask(channel=GENERAL.id, include_all_metadata=True)["messages"]
    assert "metadata" not in plain
    assert whole["metadata"] == NOTE


def test_replies_are_told_with_what_they_answer_and_not_in_the_history(
    stage: Stage,
) -> None:
    root, _ = said(stage, "Spørsmål", "Annet")
    stage.client.chat_postMessage(channel=GENERAL.id, text="Svar", thread_ts=root)
    thread = stage.client.conversations_replies(channel=GENERAL.id, ts=root)
    assert [m["text"] for m in thread["messages"]] == ["Spørsmål", "Svar"]
    assert told(stage) == ["Annet", "Spørsmål"]
    lost = {"channel": GENERAL.id, "ts": "1.000000"}
    assert error(stage.client.conversations_replies, **lost) == "thread_not_found"


def test_each_kind_of_conversation_has_its_own_scopes() -> None:
    with a_stage(a_config(scopes=("im:write",))) as stage:
        im = stage.client.conversations_open(users=KARI.id)["channel"]["id"]
        ask = stage.client.conversations_history
        needed = [
            refusal(ask, channel=channel)["needed"]
            for channel in (im, GENERAL.id, SECRET.id)
        ]
        assert needed == ["im:history", "channels:history", "groups:history"]
        asked = refusal(stage.client.conversations_info, channel=SECRET.id)
        assert asked["needed"] == "groups:read"


def test_a_channel_is_told_of(stage: Stage) -> None:
    answer = stage.client.conversations_info(channel=SECRET.id)
    assert answer["channel"] == {
        "id": SECRET.id,
        "name": "lukket",
        "is_im": False,
        "is_channel": False,
        "is_group": True,
        "is_private": True,
        "is_archived": False,
        "is_member": True,
        "num_members": 2,
    }


def test_members_are_listed_a_page_at_a_time(stage: Stage) -> None:
    first = stage.client.conversations_members(channel=GENERAL.id, limit=2)
    cursor = first["response_metadata"]["next_cursor"]
    rest = stage.client.conversations_members(channel=GENERAL.id, cursor=cursor)
    everybody = [BOT, *(user.id for user in EVERYBODY)]
    assert first["members"] + rest["members"] == everybody


def test_channels_are_listed_by_kind(stage: Stage) -> None:
    im = stage.client.conversations_open(users=KARI.id)["channel"]["id"]
    ask = stage.client.conversations_list
    kinds = ("public_channel", "private_channel", "im")
    listed = {
        kind: [each["id"] for each in ask(types=kind)["channels"]] for kind in kinds
    }
    assert listed == {
        "public_channel": [GENERAL.id, ELSEWHERE.id],
        "private_channel": [SECRET.id],
        "im": [im],
    }


def test_what_the_app_is_not_in_it_cannot_read(stage: Stage) -> None:
    ask = stage.client.conversations_history
    assert error(ask, channel=ELSEWHERE.id) == "not_in_channel"
    stage.kari.does("message", channel=OLA.id, text="Mellom oss")
    rooms = {each["with"]: each["id"] for each in stage.kari.sees()["conversations"]}
    assert error(ask, channel=rooms[OLA.id]) == "channel_not_found"
