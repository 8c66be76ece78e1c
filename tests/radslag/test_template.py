"""`radslag template`: a body gets a template that works, or hears what is wrong."""

from argparse import Namespace
from pathlib import Path

import pytest
from docx import Document

from radslag import template
from radslag.settings import Settings, SettingWrong
from storage import Store
from tests.builders import a_body
from tests.records import a_store


@pytest.fixture
def store(sqlite_url: str) -> Store:
    return a_store(sqlite_url)


def test_a_template_that_works_is_kept_and_taken_away(
    store: Store, sqlite_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = _template(tmp_path / "mal.docx", "{{ tittel }}")
    assert _run(sqlite_url, file=good) == 0
    kept = store.issuing.template(a_body().id)
    assert kept
    assert (kept.name, kept.content) == ("mal.docx", good.read_bytes())
    assert capsys.readouterr().out == "Rådmannsgruppen bruker mal.docx fra nå.\n"
    assert _run(sqlite_url, remove=True) == 0
    assert store.issuing.template(a_body().id) is None


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "Rådmannsgruppen bruker Rådslags egen form.\n"),
        ({"remove": True}, "Rådmannsgruppen bruker Rådslags egen form.\n"),
    ],
)
def test_it_is_said_what_a_body_uses(
    store: Store,
    sqlite_url: str,
    given: dict[str, object],
    said: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    store.close()
    _run(sqlite_url, **given)
    assert capsys.readouterr().out == said


def test_a_rehearsal_keeps_nothing(
    store: Store, sqlite_url: str, tmp_path: Path
) -> None:
    good = _template(tmp_path / "mal.docx", "{{ tittel }}")
    assert _run(sqlite_url, file=good, dry_run=True) == 0
    assert store.issuing.template(a_body().id) is None


def test_every_wrong_field_is_named_and_nothing_is_kept(
    store: Store, sqlite_url: str, tmp_path: Path
) -> None:
    bad = _template(tmp_path / "mal.docx", "{{ titel }} {{ ordstyrer }}")
    with pytest.raises(SettingWrong) as wrong:
        _run(sqlite_url, file=bad)
    assert str(wrong.value).splitlines() == [
        f"{bad} kan ikke brukes:",
        "Feltet «titel» finnes ikke. Mente du «tittel»?",
        "Feltet «ordstyrer» finnes ikke.",
    ]
    assert store.issuing.template(a_body().id) is None


def test_what_is_not_there_is_explained(
    store: Store, sqlite_url: str, tmp_path: Path
) -> None:
    store.close()
    with pytest.raises(SettingWrong, match=r"^Kan ikke lese .*borte\.docx: "):
        _run(sqlite_url, file=tmp_path / "borte.docx")
    with pytest.raises(SettingWrong, match=r"^Ingen organer heter «Radmannsgruppa»\."):
        _run(sqlite_url, body="Radmannsgruppa")


def _run(url: str, **given: object) -> int:
    asked = {"body": "rådmannsgruppen", "file": None, "dry_run": False, "remove": False}
    return template.run(Settings(database_url=url), Namespace(**{**asked, **given}))


def _template(path: Path, line: str) -> Path:
    document = Document()
    document.add_paragraph(line)
    document.save(str(path))
    return path
