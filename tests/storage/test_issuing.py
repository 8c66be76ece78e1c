"""What was given out is kept byte for byte, and nothing is ever written over it."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from bot.act import Act
from bot.meeting import Meeting
from bot.minutes.course import Approval, Course, Issue, Stage
from bot.minutes.errors import MinutesChanged
from bot.minutes.remarking import remark
from bot.minutes.template import Template
from storage import Store, minutes
from storage.database import writing
from tests.builders import (
    COUNTY,
    DAG,
    HOLE,
    LIER,
    NOW,
    SOLVEIG,
    a_body,
    a_called_meeting,
)
from tests.records import a_store, keep
from tests.rooms import a_room, excused, present

FILES = {".pdf": b"%PDF \x00\xff", ".docx": b"PK\x03\x04", ".txt": "æøå".encode()}
SENT = Issue(
    number=1,
    stage=Stage.SENT,
    issued_at=NOW,
    by=SOLVEIG.id,
    remarks_by=NOW + timedelta(days=9),
)
APPROVED = Issue(
    number=2,
    stage=Stage.APPROVED,
    issued_at=NOW,
    by=SOLVEIG.id,
    approval=Approval(meeting=9, where="møtet", changes="Sak 3."),
)


def test_files_come_back_as_they_were_given_out(database_url: str) -> None:
    store = a_store(database_url)
    held = _held(store)
    sent = _issue(store, held, SENT)
    approved = _issue(store, sent, APPROVED, {".pdf": b"other"})
    assert approved.minutes == Course(issues=(SENT, APPROVED))
    assert store.meeting(held.id) == approved
    kept = {ending: store.issuing.file(held.id, 1, ending) for ending in FILES}
    assert kept == FILES
    assert store.issuing.file(held.id, 2, ".pdf") == b"other"
    assert store.issuing.file(held.id, 3, ".pdf") is None


def test_an_issue_is_never_written_over(database_url: str) -> None:
    store = a_store(database_url)
    held = _held(store)
    _issue(store, held, SENT)
    with pytest.raises(IntegrityError), writing(store.engine) as db:
        minutes.keep_files(db, held.id, 1, {".pdf": b"forged"})
    assert store.issuing.file(held.id, 1, ".pdf") == FILES[".pdf"]


def test_files_are_kept_with_the_issue_or_not_at_all(sqlite_url: str) -> None:
    store = a_store(sqlite_url)
    held = _held(store)
    with pytest.raises(MinutesChanged):
        _issue(store, replace(held, version=held.version + 1), SENT)
    assert store.issuing.file(held.id, 1, ".pdf") is None
    assert store.meeting(held.id) == held


def test_remarks_are_added_and_stay(database_url: str) -> None:
    store = a_store(database_url)
    sent = _issue(store, _held(store), SENT)
    act = Act(by=DAG.id, at=NOW)
    store.change(sent.id, remark, act, person=DAG)
    store.change(sent.id, remark, act, person=DAG, text="Sak 1.")
    found = store.meeting(sent.id)
    assert found
    assert [(r.name, r.text) for r in found.minutes.remarks] == [
        ("Dag Øverby", ""),
        ("Dag Øverby", "Sak 1."),
    ]


def test_a_body_has_one_template_or_none(database_url: str) -> None:
    store, body = a_store(database_url), a_body().id
    assert store.issuing.template(body) is None
    for name in ("mal.docx", "ny mal.docx"):
        template = Template(name=name, content=b"PK", kept_at=NOW)
        store.issuing.keep_template(body, template)
        assert store.issuing.template(body) == template
    store.issuing.keep_template(body, None)
    assert store.issuing.template(body) is None


def _held(store: Store) -> Meeting:
    room = a_room(present(LIER), excused(HOLE), excused(COUNTY))
    (held,) = keep(store, a_called_meeting(agenda=(), room=room))
    return held


def _issue(
    store: Store, meeting: Meeting, issue: Issue, files: dict[str, bytes] | None = None
) -> Meeting:
    return store.issuing.issue(
        meeting.id,
        Act(by=SOLVEIG.id, at=NOW),
        issue=issue,
        files=files or FILES,
        seen_version=meeting.version,
    )
