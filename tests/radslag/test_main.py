"""The processes as an operator starts them: they run, or say what to put right."""

from pathlib import Path

import pytest

from radslag import commands
from radslag.command_line import build, parse
from radslag.settings import Settings, SettingWrong
from storage import UnfitDatabase
from tests.radslag.running import Said, python, radslag

SLACK = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "hemmelig"}
ADDRESS = {"PUBLIC_URL": "https://radslag.example"}


@pytest.mark.parametrize(
    ("command", "settings", "said"),
    [
        ("web", {}, "SLACK_BOT_TOKEN mangler."),
        ("worker", {}, "SLACK_BOT_TOKEN mangler."),
        ("web", SLACK, "PUBLIC_URL mangler."),
        ("web", SLACK | ADDRESS, "Databasen er ikke klar for denne utgaven."),
        ("worker", SLACK, "Databasen er ikke klar for denne utgaven."),
        ("minutes", {}, "Databasen er ikke klar for denne utgaven."),
        ("import", {}, "Databasen er ikke klar for denne utgaven."),
        ("migrate", {"DATABASE_URL": "mysql://x/y"}, "Databaseadressen må begynne"),
    ],
)
def test_what_can_not_run_says_what_to_put_right(
    tmp_path: Path, command: str, settings: dict[str, str], said: str
) -> None:
    roster = tmp_path / "x.toml"
    roster.touch()
    typed = {
        "minutes": ["minutes", "x", "1.1.2026"],
        "import": ["import", str(roster)],
    }
    given = parse(build(), typed.get(command, [command]))
    read = Settings.read({"HOME": str(tmp_path), **settings})

    with pytest.raises((SettingWrong, UnfitDatabase)) as wrong:
        commands.command(command)(read, given)
    assert str(wrong.value).startswith(said)


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (
            {"PORT": "x"},
            "radslag: PORT skal være et tall fra 1 til 65535.\n",
        ),
        (
            {"DATABASE_URL": "postgresql://127.0.0.1:1/radslag"},
            (
                "radslag: Databasen svarer ikke. Se at den kjører, at disken ikke er "
                "full, og at DATABASE_URL er riktig. Prøv så igjen.\n"
            ),
        ),
    ],
)
def test_it_is_said_in_a_sentence_and_nothing_else(
    tmp_path: Path, settings: dict[str, str], said: str
) -> None:
    assert radslag("migrate", at=tmp_path, **settings) == Said(2, "", said)


def test_a_file_that_is_not_there_is_named_before_the_database(tmp_path: Path) -> None:
    (tmp_path / "råd.xlsx").touch()
    said = radslag("import", "rad.xlsx", "råd.xlsx", at=tmp_path, HOME=str(tmp_path))

    assert said == Said(
        2,
        "",
        "radslag: rad.xlsx: Filen finnes ikke. Mente du «råd.xlsx»?\n",
    )


def test_migrate_makes_the_database_and_does_nothing_the_next_time(
    tmp_path: Path,
) -> None:
    first, second = (radslag("migrate", at=tmp_path, HOME=str(tmp_path)) for _ in "12")

    assert first == second == Said(0, "Databasen er klar.\n")
    assert (tmp_path / ".local/share/radslag/radslag.db").exists()


INTERRUPTED = """
import sys
class Interrupted:
    def find_spec(self, name, path=None, target=None):
        if name == "slack_sdk":
            raise KeyboardInterrupt
sys.meta_path.insert(0, Interrupted())
from radslag.__main__ import main
sys.exit(main(["check"]))
"""


def test_ctrl_c_is_heard_while_the_rest_is_imported(tmp_path: Path) -> None:
    assert python("-c", INTERRUPTED, at=tmp_path) == Said(130)


@pytest.mark.parametrize("command", [[], ["minutes"], ["local"]])
def test_help_is_in_norwegian(
    capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        parse(build(), [*command, "--help"])

    said = capsys.readouterr().out
    english = ("show", "usage:", "options", "positional", "default")
    assert (end.value.code, [word for word in english if word in said]) == (0, [])
    assert "vis denne hjelpen" in said
