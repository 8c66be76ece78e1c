"""Minutes that were given out: kept byte for byte, and only ever added to."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, insert, select

from bot.agenda.item import ItemId
from bot.meeting import Meeting, MeetingId
from bot.minutes.course import Approval, Course, Issue, Remark, Stage
from bot.person import PersonId
from storage import tables as t
from storage.rows import Fields, Key, save_difference

_ISSUES: Final = (
    select(t.issues)
    .where(t.issues.c.meeting == bindparam("meeting"))
    .order_by(t.issues.c.number)
)
_ACCOUNTS: Final = select(t.accounts).where(
    t.accounts.c.meeting == bindparam("meeting")
)
_REMARKS: Final = (
    select(t.remarks, t.people.c.name)
    .join(t.people, t.people.c.id == t.remarks.c.person)
    .where(t.remarks.c.meeting == bindparam("meeting"))
    .order_by(t.remarks.c.position)
)


def load(db: Connection, id: MeetingId) -> Course:
    """Load what has become of the minutes of a meeting, without the files."""
    here = {"meeting": id}
    issues = tuple(map(_issue, db.execute(_ISSUES, here)))
    said = db.execute(_REMARKS, here) if issues else ()
    told = db.execute(_ACCOUNTS, here)
    return Course(
        issues=issues,
        remarks=tuple(map(_remark, said)),
        accounts={ItemId(row.case): row.text for row in told},
    )


def save(db: Connection, before: Meeting, after: Meeting) -> None:
    """Write what is new; what was given out and said stays as it was."""
    save_difference(db, t.accounts, _account_rows(before), _account_rows(after))
    here = {"meeting": after.id}
    known = len(before.minutes.issues)
    if issues := after.minutes.issues[known:]:
        db.execute(insert(t.issues), [here | _issue_row(each) for each in issues])
    known = len(before.minutes.remarks)
    if remarks := after.minutes.remarks[known:]:
        rows = [_remark_row(n, each) for n, each in enumerate(remarks, known + 1)]
        db.execute(insert(t.remarks), [here | row for row in rows])


def keep_files(
    db: Connection, id: MeetingId, number: int, files: Mapping[str, bytes]
) -> None:
    """Keep the files of a new issue by their endings."""
    here = {"meeting": id, "number": number}
    rows = [{"ending": ending, "content": files[ending]} for ending in files]
    db.execute(insert(t.issued_files), [here | row for row in rows])


def file(db: Connection, id: MeetingId, number: int, ending: str) -> bytes | None:
    """Find a file as it was given out."""
    found = select(t.issued_files.c.content).where(
        t.issued_files.c.meeting == id,
        t.issued_files.c.number == number,
        t.issued_files.c.ending == ending,
    )
    content: bytes | None = db.scalar(found)
    return content


def _account_rows(meeting: Meeting) -> Mapping[Key, Fields]:
    told = meeting.minutes.accounts.items()
    return {(meeting.id, item): {"text": text} for item, text in told}


def _issue(row: Row[Any]) -> Issue:
    return Issue(
        number=row.number,
        stage=Stage(row.stage),
        issued_at=row.issued_at,
        by=PersonId(row.by) if row.by is not None else None,
        remarks_by=row.remarks_by,
        approval=Approval(**row.approval) if row.approval else None,
        exempt=tuple(map(ItemId, row.exempt)),
    )


def _issue_row(issue: Issue) -> Fields:
    return {
        "number": issue.number,
        "stage": issue.stage,
        "issued_at": issue.issued_at,
        "by": issue.by,
        "remarks_by": issue.remarks_by,
        "approval": asdict(issue.approval) if issue.approval else None,
        "exempt": list(issue.exempt),
    }


def _remark(row: Row[Any]) -> Remark:
    return Remark(
        person=PersonId(row.person),
        name=row.name,
        at=row.at,
        issue=row.issue,
        text=row.text,
    )


def _remark_row(position: int, remark: Remark) -> Fields:
    return {
        "position": position,
        "person": remark.person,
        "at": remark.at,
        "issue": remark.issue,
        "text": remark.text,
    }
