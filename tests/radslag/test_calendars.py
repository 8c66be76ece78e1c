"""`radslag calendars`: an operator adds, fetches, lists and takes away calendars."""

from argparse import Namespace
from collections.abc import Iterator

import pytest

from bot.body import BodyId
from radslag import calendars
from radslag.house import now
from radslag.settings import Settings, SettingWrong
from storage import Store
from storage.database import writing
from tests.builders import a_body
from tests.others_calendars import a_calendar, an_event
from tests.records import a_store, keep_body
from tests.sites import a_site
from tests.templates import lay

ADDRESS = "https://lier.example/moter.ics"
GIVEN = {
    "add": "",
    "name": "",
    "organisation": "",
    "remove": "",
    "check_only": False,
    "fetch": False,
}


@pytest.fixture
def store(sqlite_url: str) -> Iterator[Store]:
    opened = a_store(sqlite_url)
    yield opened
    opened.close()


def test_a_calendar_is_added_changed_and_taken_away(
    store: Store, sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    def said(**given: object) -> list[str]:
        _run(sqlite_url, **given)
        return capsys.readouterr().out.splitlines()

    assert said() == [calendars.NONE]
    assert said(add=ADDRESS, name="Lier kommunestyre") == [
        "Vestregionen: Lier kommunestyre (lier.example), går utenom dagene",
        "  Den er ikke hentet ennå.",
    ]
    other = "https://nytt.example/moter.ics"
    assert said(add=other, name="lier kommunestyre", check_only=True)[0] == (
        "Vestregionen: lier kommunestyre (nytt.example), sier fra om kollisjoner"
    )
    assert said(remove="Lier kommunestyre", organisation="vestregionen") == [
        calendars.NONE
    ]


def test_calendars_are_fetched_at_once_when_that_is_asked_for(
    store: Store, sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    day = f"DTSTART;VALUE=DATE:{now().year}0616"
    with a_site(a_calendar(an_event(1, day))) as site:
        _run(sqlite_url, add=site.url, name="Lier", fetch=True)
        assert f"  Én hendelse i {now().year}, hentet " in capsys.readouterr().out
        site.content = b"<html>"
        _run(sqlite_url, fetch=True)
    assert "ikke en kalender. Kanskje er det en nettside." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (
            {"add": "lier.ics", "name": "Lier"},
            (
                "Dette er ikke en adresse jeg kan hente en kalender fra. Den skal "
                "begynne med https://, http:// eller webcal://."
            ),
        ),
        ({"add": ADDRESS}, "Skriv hvem sin kalender det er, etter --name."),
        ({"name": "Lier"}, "--name og --check-only hører til --add ADRESSE."),
        ({"remove": "Lier"}, "Ingen kalendere heter «Lier»."),
        (
            {"add": ADDRESS, "name": "Lier", "organisation": "Vestregjonen"},
            "Ingen samarbeid heter «Vestregjonen». Mente du «Vestregionen»?",
        ),
    ],
)
def test_what_can_not_be_done_is_explained(
    store: Store, sqlite_url: str, given: dict[str, object], said: str
) -> None:
    with pytest.raises(SettingWrong) as wrong:
        _run(sqlite_url, **given)
    assert str(wrong.value) == said


def test_of_several_cooperations_one_is_named(store: Store, sqlite_url: str) -> None:
    other = a_body(id=BodyId(2), name="Rådet", organisation="Hallingtinget", seats=())
    with writing(store.engine) as db:
        keep_body(db, other)
    with pytest.raises(SettingWrong, match="etter --samarbeid: Hallingtinget, Vest"):
        _run(sqlite_url, add=ADDRESS, name="Lier")
    _run(sqlite_url, add=ADDRESS, name="Lier", organisation="hallingtinget")
    (found,) = store.calendars(None, now().year)
    assert found.organisation == "Hallingtinget"


def test_without_a_body_it_is_told_where_to_begin(sqlite_url: str) -> None:
    lay(sqlite_url)
    with pytest.raises(SettingWrong, match="Kjør «radslag import» først"):
        _run(sqlite_url, add=ADDRESS, name="Lier")


def _run(url: str, **given: object) -> None:
    environ = {"DATABASE_URL": url, "ALLOW_INTERNAL_CALENDARS": "1"}
    wanted = Namespace(**{**GIVEN, **given})
    assert calendars.run(Settings.read(environ), wanted) == 0
