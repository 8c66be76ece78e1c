"""The processes as an operator starts them: they run, or say what to put right."""

from pathlib import Path

import pytest

from radslag.__main__ import COMMANDS
from radslag.command_line import build, parse
from radslag.settings import Settings, SettingWrong
from storage import UnfitDatabase
from tests.radslag.running import Said, radslag

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
    typed = {"minutes": ["minutes", "x", "1.1.2026"], "import": ["import", "x.toml"]}
    given = parse(build(), typed.get(command, [command]))
    read = Settings.read({"HOME": str(tmp_path), **settings})

    with pytest.raises((SettingWrong, UnfitDatabase)) as wrong:
        COMMANDS[command](read, given)
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


def test_migrate_makes_the_database_and_does_nothing_the_next_time(
    tmp_path: Path,
) -> None:
    first, second = (radslag("migrate", at=tmp_path, HOME=str(tmp_path)) for _ in "12")

    assert first == second == Said(0, "Databasen er klar.\n")
    assert (tmp_path / ".local/share/radslag/radslag.db").exists()


@pytest.mark.parametrize("typed", [[], ["inkall"], ["local", "--port", "x"]])
def test_what_is_typed_wrong_is_answered_in_a_sentence(
    capsys: pytest.CaptureFixture[str], typed: list[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        parse(build(), typed)

    said = capsys.readouterr().err
    assert (end.value.code, said.count("\n")) == (2, 1)
    assert said.startswith("radslag: Dette forsto jeg ikke")


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
