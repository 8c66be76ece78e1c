"""The command line as an operator types it, and what it says on each stream."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Said:
    """How a command ended."""

    code: int
    out: str = ""
    err: str = ""


def radslag(*arguments: str, at: Path, **environ: str) -> Said:
    """Run a command in a folder, with just these settings."""
    return python("-m", "radslag", *arguments, at=at, **environ)


def python(*arguments: str, at: Path, **environ: str) -> Said:
    """Run Python in a folder, with the house at hand and just these settings."""
    ended = subprocess.run(
        [sys.executable, *arguments],
        cwd=at,
        env=_quiet() | environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return Said(ended.returncode, ended.stdout, ended.stderr)


def _quiet() -> dict[str, str]:
    """Leave out the settings of whoever runs the tests."""
    kept = ("PATH", "PYTHONPATH", "LANG", "COVERAGE_PROCESS_START", "COVERAGE_FILE")
    known = {name: os.environ[name] for name in kept if name in os.environ}
    house = str(Path(__file__).parent.parent.parent)
    return known | {"PYTHONPATH": house, "PYTHONUTF8": "1"}
