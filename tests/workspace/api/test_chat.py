"""What the app says, changes and takes back."""

from typing import Any

import pytest

from tests.workspace.asking import error, refusal
from tests.workspace.cast import BOT, ELSEWHERE, GENERAL, GONE, KARI, OLA, SECRET, Stage
from tests.workspace.kit import actions, button, section

NOTE = {"event_type": "delivery", "event_payload": {"id": "7"}}


def test_a_message_to_a_person_opens_the_conversation_with_them(stage: Stage) -> None:
    answer = stage.client.chat_postMessage(channel=KARI.id, text="Hei, Kari")
    assert answer["channel"] == stage.kari.sees()["app"]["im"]
    (seen,) = stage.kari.messages()
    assert seen == {
        "ts": answer["ts"],
        "user": BOT,
        "bot": True,
        "text": "Hei, Kari",
        "blocks": [],
        "files": [],
        "thread_ts": None,
        "reply_count": 0,
        "edited": None,
        "ephemeral": False,
        "reactions": [],
    }


def test_a_message_answers_with_itself_and_never_with_its_metadata(
    stage: Stage,
) -> None:
    answer = stage.client.chat_postMessage(
        channel=GENERAL.id, text="Hei", metadata=NOTE, client_msg_id="ignored"
    )
    assert answer["message"] == {
        "type": "message",
        "user": BOT,
        "bot_id": "B01BOT",
        "app_id": "A01APP",
        "team": "T01TEAM",
        "text": "Hei",
        "ts": answer["ts"],
    }


def test_every_message_has_a_later_name_than_the_last(stage: Stage) -> None:
    given = [stage.client.chat_postMessage(channel=KARI.id, text="x")["ts"]]
    given += [
        stage.client.chat_postMessage(channel=OLA.id, text="x")["ts"] for _ in range(9)
    ]
    assert given == sorted(set(given))
    assert all(len(ts.partition(".")[2]) == 6 for ts in given)


# The codes: docs.slack.dev/reference/methods/chat.postMessage. What a deactivated
# person gives is not established; `conversations.open` documents `user_disabled`.
REFUSED = [
    ("channel_not_found", {"channel": "C09NOWHERE", "text": "Hei"}),
    ("channel_not_found", {"channel": "U09NOBODY", "text": "Hei"}),
    ("not_in_channel", {"channel": ELSEWHERE.id, "text": "Hei"}),
    ("user_disabled", {"channel": GONE.id, "text": "Hei"}),
    ("cannot_dm_bot", {"channel": BOT, "text": "Hei"}),
    ("invalid_blocks", {"channel": KARI.id, "text": "x", "blocks": [{"type": "x"}]}),
    ("invalid_blocks_format", {"channel": KARI.id, "text": "x", "blocks": "nei"}),
    (
        "invalid_metadata_format",
        {"channel": KARI.id, "text": "x", "metadata": {"a": 1}},
    ),
    (
        "invalid_attachments",
        {"channel": KARI.id, "text": "x", "attachments": [{"text": "gammelt"}]},
    ),
]


@pytest.mark.parametrize(("code", "given"), REFUSED)
def test_a_message_that_slack_would_refuse_is_refused(
    stage: Stage, code: str, given: dict[str, Any]
) -> None:
    assert error(stage.client.chat_postMessage, **given) == code


@pytest.mark.parametrize("given", [{}, {"text": ""}, {"blocks": []}])
def test_a_message_that_says_nothing_is_refused(
    stage: Stage, given: dict[str, Any]
) -> None:
    said = stage.client.api_call
    given = {"channel": KARI.id, **given}
    assert error(said, api_method="chat.postMessage", json=given) == "no_text"


def test_a_message_without_a_channel_is_refused(stage: Stage) -> None:
    said = refusal(stage.client.api_call, api_method="chat.postMessage")
    assert said["error"] == "invalid_arguments"


def test_blocks_alone_are_a_message(stage: Stage) -> None:
    given = {"channel": KARI.id, "blocks": [section(block_id="one")]}
    stage.client.api_call("chat.postMessage", json=given)
    assert stage.kari.messages()[0]["blocks"] == [section(block_id="one")]


def test_text_is_cut_at_forty_thousand(stage: Stage) -> None:
    # api.slack.com/changelog/2018-04-truncating-really-long-messages
    answer = stage.client.chat_postMessage(channel=KARI.id, text="x" * 40_001)
    assert len(answer["message"]["text"]) == 40_000


def test_a_change_keeps_what_it_does_not_name(stage: Stage) -> None:
    blocks = [actions(button())]
    sent = stage.client.chat_postMessage(channel=KARI.id, text="Før", blocks=blocks)
    changed = stage.client.chat_update(
        channel=sent["channel"], ts=sent["ts"], text="Etter"
    )
    assert (changed["ts"], changed["text"]) == (sent["ts"], "Etter")
    (seen,) = stage.kari.messages()
    assert (seen["text"], seen["blocks"]) == ("Etter", blocks)
    assert seen["edited"] > seen["ts"]


def test_a_message_is_taken_back(stage: Stage) -> None:
    sent = stage.client.chat_postMessage(channel=KARI.id, text="Hei")
    stage.client.chat_delete(channel=sent["channel"], ts=sent["ts"])
    assert stage.kari.messages() == []


def test_only_its_own_messages_can_the_app_change(stage: Stage) -> None:
    stage.kari.does("message", channel=GENERAL.id, text="Mitt")
    (theirs,) = stage.kari.messages(GENERAL.id)
    where = {"channel": GENERAL.id, "ts": theirs["ts"]}
    nowhere = where | {"ts": "1.000000"}
    client = stage.client
    assert error(client.chat_update, **where, text="Ditt") == "cant_update_message"
    assert error(client.chat_delete, **where) == "cant_delete_message"
    assert error(client.chat_update, **nowhere, text="x") == "message_not_found"
    assert error(client.chat_delete, **nowhere) == "message_not_found"


def test_a_change_to_something_very_long_is_refused(stage: Stage) -> None:
    # docs.slack.dev/reference/methods/chat.update: 4,000 characters.
    sent = stage.client.chat_postMessage(channel=KARI.id, text="Hei")
    where = {"channel": sent["channel"], "ts": sent["ts"]}
    code = error(stage.client.chat_update, **where, text="x" * 4001)
    assert code == "msg_too_long"


def test_a_whisper_is_seen_by_one_alone(stage: Stage) -> None:
    client = stage.client
    client.chat_postEphemeral(channel=GENERAL.id, user=KARI.id, text="Hysj")
    seen = [(m["text"], m["ephemeral"]) for m in stage.kari.messages(GENERAL.id)]
    assert seen == [("Hysj", True)]
    assert stage.ola.messages(GENERAL.id) == []
    assert client.conversations_history(channel=GENERAL.id)["messages"] == []


def test_a_whisper_to_somebody_who_is_not_there_is_refused(stage: Stage) -> None:
    given = {"channel": SECRET.id, "user": OLA.id, "text": "Hysj"}
    assert error(stage.client.chat_postEphemeral, **given) == "user_not_in_channel"


def test_a_reply_is_counted_at_what_it_answers(stage: Stage) -> None:
    root = stage.client.chat_postMessage(channel=GENERAL.id, text="Spørsmål")["ts"]
    stage.client.chat_postMessage(channel=GENERAL.id, text="Svar", thread_ts=root)
    seen = [
        (m["text"], m["thread_ts"], m["reply_count"])
        for m in stage.kari.messages(GENERAL.id)
    ]
    assert seen == [("Spørsmål", None, 1), ("Svar", root, 0)]


def test_a_reaction_is_shown_once(stage: Stage) -> None:
    sent = stage.client.chat_postMessage(channel=GENERAL.id, text="Hei")
    where = {"channel": GENERAL.id, "timestamp": sent["ts"], "name": "eyes"}
    stage.client.reactions_add(**where)
    assert error(stage.client.reactions_add, **where) == "already_reacted"
    (seen,) = stage.kari.messages(GENERAL.id)
    assert seen["reactions"] == [{"name": "eyes", "users": [BOT], "count": 1}]
    nowhere = where | {"timestamp": "1.000000"}
    assert error(stage.client.reactions_add, **nowhere) == "message_not_found"
