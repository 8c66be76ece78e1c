"""Files go up in three steps, are shared, found, fetched and removed."""

from typing import Any
from urllib.parse import quote

import httpx
import pytest

from tests.workspace.asking import error
from tests.workspace.cast import APP, GENERAL, KARI, SECRET, Stage

ICS = "BEGIN:VCALENDAR\r\nSUMMARY:Møte på Ås\r\nEND:VCALENDAR\r\n".encode()
TOKEN = {"Authorization": f"Bearer {APP.bot_token}"}


def sent(stage: Stage, channel: str, **more: Any) -> dict[str, Any]:  # noqa: ANN401
    answer = stage.client.files_upload_v2(
        filename="innkalling på ås.ics", content=ICS, channel=channel, **more
    )
    file: dict[str, Any] = answer["file"]
    return file


def test_a_file_is_shared_as_a_message_of_its_own(stage: Stage) -> None:
    im = stage.kari.sees()["app"]["im"]
    file = sent(stage, im, initial_comment="Her", title="Innkalling")
    (message,) = stage.kari.messages()
    assert message["text"] == "Her"
    assert message["files"] == [
        {
            "id": file["id"],
            "name": "innkalling på ås.ics",
            "title": "Innkalling",
            "mimetype": "text/calendar",
            "size": len(ICS),
            "url": f"/me/{KARI.id}/files/{file['id']}/{quote(file['name'])}",
        }
    ]


def test_a_file_comes_down_as_it_went_up(stage: Stage) -> None:
    sent(stage, GENERAL.id)
    (message,) = stage.kari.messages(GENERAL.id)
    answer = stage.http.get(message["files"][0]["url"])
    assert answer.content == ICS
    assert answer.headers["content-type"].startswith("text/calendar")
    assert answer.headers["content-disposition"].startswith("attachment; ")
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_a_file_is_not_given_to_those_it_is_not_shared_with(stage: Stage) -> None:
    file = sent(stage, SECRET.id)
    paths = [f"/me/{user}/files/{file['id']}/x" for user in ("U01KARI", "U02OLA")]
    assert [stage.http.get(path).status_code for path in paths] == [200, 404]


def test_where_a_file_is_shared_is_found_out_afterwards(stage: Stage) -> None:
    # files.completeUploadExternal answers before the file is shared.
    file = sent(stage, GENERAL.id)
    (message,) = stage.kari.messages(GENERAL.id)
    assert file["shares"] == {}
    found = stage.client.files_info(file=file["id"])["file"]
    place = {"ts": message["ts"], "thread_ts": None}
    assert found["shares"] == {"public": {GENERAL.id: [place]}}
    assert (found["channels"], found["ims"], found["groups"]) == ([GENERAL.id], [], [])


def test_a_file_can_answer_in_a_thread(stage: Stage) -> None:
    root = stage.client.chat_postMessage(channel=SECRET.id, text="Hei")["ts"]
    file = sent(stage, SECRET.id, thread_ts=root)
    assert stage.kari.messages(SECRET.id)[1]["thread_ts"] == root
    found = stage.client.files_info(file=file["id"])["file"]
    assert found["shares"]["private"][SECRET.id][0]["thread_ts"] == root


def test_the_app_fetches_a_file_with_its_token(stage: Stage) -> None:
    file = sent(stage, GENERAL.id)
    for url in (file["url_private"], file["url_private_download"]):
        assert httpx.get(url, headers=TOKEN, trust_env=False).content == ICS
        assert httpx.get(url, trust_env=False).status_code == 403


def test_files_are_listed_by_conversation(stage: Stage) -> None:
    public, private = sent(stage, GENERAL.id), sent(stage, SECRET.id)
    listed = stage.client.files_list(channel=SECRET.id)
    assert [each["id"] for each in listed["files"]] == [private["id"]]
    assert listed["paging"] == {"count": 100, "total": 1, "page": 1, "pages": 1}
    everything = {each["id"] for each in stage.client.files_list()["files"]}
    assert everything == {public["id"], private["id"]}


def test_a_file_that_is_removed_is_gone_for_everybody(stage: Stage) -> None:
    file = sent(stage, GENERAL.id)
    stage.client.files_delete(file=file["id"])
    assert stage.kari.messages(GENERAL.id)[0]["files"] == []
    assert error(stage.client.files_info, file=file["id"]) == "file_not_found"
    answer = httpx.get(file["url_private"], headers=TOKEN, trust_env=False)
    assert answer.status_code == 404


def test_a_file_whose_bytes_never_came_is_not_completed(stage: Stage) -> None:
    expected = stage.client.files_getUploadURLExternal(filename="a.ics", length=3)
    ask = stage.client.files_completeUploadExternal
    given = [{"id": expected["file_id"], "title": "a"}]
    assert error(ask, files=given) == "file_upload_size_restricted"
    assert error(ask, files=[{"id": "F09", "title": "a"}]) == "file_not_found"


@pytest.mark.parametrize("content", [b"to", b"fire"])
def test_bytes_of_another_length_than_announced_are_refused(
    stage: Stage, content: bytes
) -> None:
    made = stage.client.files_getUploadURLExternal(filename="a.ics", length=3)
    answer = httpx.post(made["upload_url"], content=content, trust_env=False)
    assert (answer.status_code, answer.json()["error"]) == (400, "invalid_length")


def test_bytes_can_come_in_a_form(stage: Stage) -> None:
    made = stage.client.files_getUploadURLExternal(filename="a.ics", length=3)
    files = {"filename": ("a.ics", b"tre")}
    answer = httpx.post(made["upload_url"], files=files, trust_env=False)
    assert (answer.status_code, answer.text) == (200, "OK - 3")


def test_an_upload_without_a_length_is_refused(stage: Stage) -> None:
    ask = stage.client.files_getUploadURLExternal
    assert error(ask, filename="a.ics", length=0) == "invalid_arguments"
