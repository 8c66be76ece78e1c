"""`radslag`: the way in, which hears Ctrl-C from its first moment."""

import sys
from collections.abc import Sequence
from typing import Final

#: How a shell counts what Ctrl-C has ended.
INTERRUPTED: Final = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says."""
    try:
        # To import the rest takes a second, in which somebody may think better of it.
        from radslag.commands import run  # noqa: PLC0415  # for the reason above

        return run(arguments)
    except KeyboardInterrupt:
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
