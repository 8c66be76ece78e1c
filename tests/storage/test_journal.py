"""The journal is read by those it concerns, and changed by nobody."""

from datetime import timedelta

import pytest
from sqlalchemy import exc, select, text

from bot.act import Act, Door
from bot.body import BodyId
from bot.happening import Happening
from bot.roster.outcome import Change, Subject, Verb
from storage import Store, journal
from storage import tables as t
from storage.database import reading, writing
from tests.builders import NOW, SOLVEIG

BODY = BodyId(1)
BY_HER = Act(by=SOLVEIG.id, at=NOW)
IMPORTED = Act(by=None, at=NOW + timedelta(days=1), door=Door.COMMAND_LINE)


def test_what_is_of_the_body_or_its_participants_is_listed_latest_first(
    store: Store,
) -> None:
    _write(store, BY_HER, _change("Plassen er endret", body=BODY))
    _write(store, BY_HER, _change("Ingens", participant=""))
    _write(store, IMPORTED, _change("Hole: ny rådmann", participant="Hole"))
    _write(store, IMPORTED, _change("Sigdal: ny rådmann", participant="Sigdal"))

    imported, changed = _read(store)
    assert imported == Happening(
        number=imported.number,
        at=IMPORTED.at,
        door=Door.COMMAND_LINE,
        verb=Verb.CHANGED,
        text="Hole: ny rådmann",
    )
    assert (changed.by, changed.door, changed.text) == (
        "Solveig Lunde",
        Door.SLACK,
        "Plassen er endret",
    )


def test_it_is_read_a_page_at_a_time(store: Store) -> None:
    for number in range(5):
        _write(store, BY_HER, _change(str(number), body=BODY))

    first = _read(store, most=2)
    second = _read(store, most=2, before=first[-1].number)
    assert [each.text for each in (*first, *second)] == ["4", "3", "2", "1"]


@pytest.mark.parametrize(
    "deed",
    ["UPDATE journal SET via = 'x'", "DELETE FROM journal"],
)
def test_nobody_can_change_what_is_written_there(store: Store, deed: str) -> None:
    _write(store, BY_HER, _change("Plassen er endret", body=BODY))

    with (
        pytest.raises(exc.DBAPIError, match="never changed"),
        writing(store.engine) as db,
    ):
        db.execute(text(deed))
    with reading(store.engine) as db:
        assert db.scalars(select(t.journal.c.via)).all() == ["slack"]


def test_nobody_can_write_over_it(store: Store) -> None:
    _write(store, BY_HER, _change("Plassen er endret", body=BODY))

    over = t.journal.insert().values(
        id=1, at=NOW, via="x", event="RosterChanged", facts={}
    )
    if store.engine.dialect.name == "sqlite":
        over = over.prefix_with("OR REPLACE")
    with pytest.raises(exc.DBAPIError), writing(store.engine) as db:
        db.execute(over)


def _change(said: str, *, body: BodyId | None = None, participant: str = "") -> Change:
    return Change(
        verb=Verb.CHANGED,
        subject=Subject.SEAT,
        text=said,
        body=body,
        participant=participant,
    )


def _write(store: Store, act: Act, change: Change) -> None:
    with writing(store.engine) as db:
        journal.write_changes(db, act, [change])


def _read(
    store: Store, *, most: int = 9, before: int | None = None
) -> tuple[Happening, ...]:
    with reading(store.engine) as db:
        return journal.of_body(db, BODY, {"Lier", "Hole"}, before=before, most=most)
