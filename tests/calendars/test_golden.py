"""The calendars that leave the house, byte for byte as a person has looked at them."""

from pathlib import Path

import pytest

from tests import golden
from tests.calendars.lint import lint
from tests.calendars.samples import SAMPLES

FOLDER = Path(__file__).parent / "golden"


@pytest.mark.parametrize("name", SAMPLES)
def test_calendar_is_as_it_was(name: str) -> None:
    assert SAMPLES[name] == golden.kept(FOLDER / f"{name}.ics", SAMPLES[name])


def test_no_golden_file_is_left_over() -> None:
    assert {file.stem for file in FOLDER.glob("*")} == set(SAMPLES)


@pytest.mark.parametrize("name", SAMPLES)
def test_calendar_passes_the_lint(name: str) -> None:
    assert lint(SAMPLES[name]) == []


@pytest.mark.parametrize("name", SAMPLES)
def test_calendar_never_tells_why_somebody_stays_away(name: str) -> None:
    text = SAMPLES[name].replace(b"\r\n ", b"").decode().casefold()
    assert [
        word for word in ("sykdom", "illness", "ankel", "snø") if word in text
    ] == []
