"""Who is in the workspace, as Slack tells when it is asked."""

from collections.abc import Iterator
from typing import Any

import pytest
from slack_bolt import Ack
from slack_sdk import WebClient
from sqlalchemy import select

from handlers import directory
from handlers.directory import sync_members
from storage import Store
from storage import tables as t
from storage.database import reading
from tests.builders import ASTRID, CAST, NOW
from tests.records import a_store
from tests.stories.town import TOKEN
from tests.workspace.cast import CONFIG, EVERYBODY, KARI, a_config
from tests.workspace.place import a_place
from workspace.config import Config, User


@pytest.fixture
def store(sqlite_url: str) -> Iterator[Store]:
    store = a_store(sqlite_url)
    yield store
    store.close()


def test_everyone_is_remembered_and_bots_are_not(store: Store) -> None:
    _sync(store, CONFIG)

    assert _members(store) == [
        ("U01KARI", "Kari Lund", "kari@dal.example", False),
        ("U02OLA", "Ola Berg", "ola@fjell.example", False),
        ("U03GONE", "Gro Vik", None, True),
        ("U04ALIEN", "alien", None, True),
    ]
    assert len(EVERYBODY) == 4


def test_more_people_than_a_page_holds_are_all_remembered(store: Store) -> None:
    many = tuple(
        User(id=f"U{n:05}", name=f"person{n}", email=f"p{n}@dal.example")
        for n in range(directory.PAGE * 2 + 1)
    )
    _sync(store, Config(team=CONFIG.team, app=CONFIG.app, users=many))

    assert len(_members(store)) == len(many)


def test_a_person_is_known_by_the_e_mail_that_slack_tells(store: Store) -> None:
    member = User(id="UNEW", name="astrid", email=ASTRID.email.upper())
    gone = User(id=str(ASTRID.slack), name="old", deleted=True)
    _sync(store, Config(team=CONFIG.team, app=CONFIG.app, users=(member, gone)))

    known = store.introduce("UNEW")
    assert known
    assert (known.id, known.name) == (ASTRID.id, ASTRID.name)


@pytest.mark.parametrize(
    ("user", "known"),
    [
        ({"id": "UNEW", "real_name": "Nina Berg"}, ["UNEW"]),
        ({"id": "UNEW", "real_name": "Avstemning", "is_bot": True}, []),
        ({"id": "USLACKBOT", "real_name": "Slackbot", "is_bot": False}, []),
    ],
)
def test_who_comes_is_remembered_if_it_is_a_person(
    store: Store, user: dict[str, Any], known: list[str]
) -> None:
    ack = Ack()  # type: ignore[no-untyped-call]  # the library's own lack
    directory.member_changed(ack, {"type": "team_join", "user": user}, store, NOW)

    assert [slack for slack, *_ in _members(store)] == known


def test_without_the_scope_for_e_mails_nobody_changes_hands(store: Store) -> None:
    scopes = tuple(s for s in CONFIG.app.scopes if s != "users:read.email")
    _sync(store, a_config(scopes=scopes))

    assert {email for _, _, email, _ in _members(store)} == {None}
    assert [store.introduce(str(p.slack)) for p in CAST] == list(CAST)
    assert KARI.email


def _sync(store: Store, config: Config) -> None:
    with a_place(config) as workspace:
        client = WebClient(TOKEN, base_url=workspace.api_url, retry_handlers=[])
        sync_members(store, client, lambda: NOW)


def _members(store: Store) -> list[tuple[object, ...]]:
    columns = (t.members.c.slack, t.members.c.name, t.members.c.email)
    query = select(*columns, t.members.c.is_deleted).order_by(t.members.c.slack)
    with reading(store.engine) as db:
        return [tuple(row) for row in db.execute(query)]
