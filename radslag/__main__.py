"""`radslag`: the way in, which hears Ctrl-C from its first moment."""

import sys
from collections.abc import Sequence
from typing import Final

#: How a shell counts what Ctrl-C has ended.
INTERRUPTED: Final = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says."""
    try:
        return _done(arguments)
    except KeyboardInterrupt:
        return INTERRUPTED


def _done(arguments: Sequence[str] | None) -> int:
    # What follows takes its time to import, and somebody may think better of it.
    from radslag.command_line import build, parse  # noqa: PLC0415
    from radslag.importing import importing  # noqa: PLC0415

    given = parse(build(), arguments)
    with importing():
        from radslag.commands import run  # noqa: PLC0415  # not for those who need help
    return run(given)


if __name__ == "__main__":
    sys.exit(main())
