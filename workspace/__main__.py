"""`python -m workspace --config FILE.json --data DIR --port N`."""

import argparse
import sys
from pathlib import Path

from workspace.config import read
from workspace.runner import serve


def main() -> None:
    """Run the workspace until interrupted; its address is the first line printed."""
    parser = argparse.ArgumentParser(prog="workspace", description=__doc__)
    parser.add_argument("--config", type=Path, required=True, help="a JSON file")
    parser.add_argument("--data", type=Path, required=True, help="a folder of its own")
    parser.add_argument("--port", type=int, default=0, help="0 for any that is free")
    given = parser.parse_args()
    try:
        config = read(given.config)
    except (OSError, ValueError) as fault:
        sys.exit(f"{given.config}: {fault}")
    serve(config, given.data, port=given.port, ready=_say)


def _say(url: str) -> None:
    sys.stdout.write(f"{url}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
