"""Files that come with the program: beside it, or above it in a checkout."""

from pathlib import Path

_HERE = Path(__file__).parent


def shipped(name: str) -> Path:
    """Find a file that comes with the program."""
    installed = _HERE / name
    return installed if installed.exists() else _HERE.parent / name
