"""Examples are the same in every run, so that none fails in CI alone."""

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st


def test_examples_do_not_depend_on_what_is_imported(tmp_path: Path) -> None:
    source = tmp_path / "numbers_of_ours.py"
    source.write_text(f"NUMBERS = {list(range(1000, 1100))}")
    spec = spec_from_file_location(source.stem, source)
    assert spec
    before = _drawn()
    sys.modules[source.stem] = module_from_spec(spec)
    try:
        assert _drawn() == before
    finally:
        del sys.modules[source.stem]


def _drawn() -> list[int]:
    drawn: list[int] = []

    @settings(max_examples=100)
    @given(st.integers(0, 10**9))
    def look(number: int) -> None:
        drawn.append(number)

    look()
    return drawn
