"""The trial's folder: one trial at a time, in a place where things can be kept."""

from pathlib import Path

import pytest

from radslag.folder import taken
from radslag.settings import SettingWrong


def test_taken_makes_the_folder(tmp_path: Path) -> None:
    with taken(tmp_path / "a" / "b") as folder:
        assert folder.path == tmp_path / "a" / "b"
        assert folder.path.is_dir()


def test_taken_refuses_where_nothing_can_be_kept(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SettingWrong) as refused, taken(tmp_path / "file" / "a"):
        pass
    assert str(refused.value) == (
        f"Mappen {tmp_path / 'file' / 'a'} kan ikke brukes (Not a directory). "
        "Velg en annen med «radslag local --data MAPPE»."
    )


def test_taken_refuses_a_second_trial_and_says_how_to_stop_the_first(
    tmp_path: Path,
) -> None:
    with taken(tmp_path) as first:
        first.note.write("12 34 ")
        first.note.flush()
        with pytest.raises(SettingWrong) as refused, taken(tmp_path):
            pass
    assert str(refused.value) == (
        f"Rådslag kjører allerede med mappen {tmp_path}. Stopp det først "
        "(kill 12 34), eller velg en annen mappe med --data."
    )


def test_taken_gives_the_folder_back(tmp_path: Path) -> None:
    with taken(tmp_path):
        pass
    with taken(tmp_path) as again:
        assert again.path == tmp_path
