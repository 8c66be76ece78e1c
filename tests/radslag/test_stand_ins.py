"""`radslag stand-ins`: what Slack gives as documents, also as text."""

from argparse import Namespace
from pathlib import Path

import pytest

from radslag import stand_ins
from radslag.settings import Settings, SettingWrong
from tests.builders import ASTRID, BJARNE, SOLVEIG
from tests.stories.council import a_called_town


def test_it_is_told_in_words_and_written_where_it_is_wanted(
    tmp_path: Path, sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with a_called_town(sqlite_url) as town:
        town.window(ASTRID).press("Meld forfall")
        town.window(ASTRID).submit(reason="Sykdom")
        town.deliver()
        town.window(BJARNE).press("Ja, jeg møter")
        town.deliver()
        secretary = town.window(SOLVEIG)
        secretary.type("/mote vara")
        town.deliver()
        name = "Forfall og vara Rådmannsgruppen 2026-02-26"
        assert secretary.file(f"{name}.pdf").startswith(b"%PDF-")
        assert secretary.file(f"{name}.docx").startswith(b"PK")

    assert _run(sqlite_url) == 0
    told = capsys.readouterr().out
    assert "Lier, rådmann: Astrid Brekke\nRegel: Vara møter i den" in told
    assert told.endswith("Resultat: Bjarne Solli møter for Astrid Brekke.\n")
    assert "ykdom" not in told

    for path in (tmp_path / "vara.pdf", tmp_path / "vara.docx"):
        assert _run(sqlite_url, path) == 0
        assert path.read_bytes()[:2] in (b"%P", b"PK")
    with pytest.raises(SettingWrong, match=r"vara\.pdf finnes fra før"):
        _run(sqlite_url, tmp_path / "vara.pdf")
    with pytest.raises(SettingWrong, match=r"vara\.txt må ende på \.pdf eller \.docx"):
        _run(sqlite_url, tmp_path / "vara.txt")


def _run(url: str, path: Path | None = None) -> int:
    given = Namespace(
        body="rådmannsgruppen", day="26.02.2026", output=path, overwrite=False
    )
    return stand_ins.run(Settings(database_url=url), given)
