"""Files that say how something should look, read by a person when they change.

`REWRITE_GOLDEN=1 make test` writes them anew; look at the difference before it is kept.
"""

import os
from pathlib import Path


def kept(path: Path, produced: bytes) -> bytes:
    """Read what a file is known to be, or make what was produced what is known."""
    if os.environ.get("REWRITE_GOLDEN"):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(produced)
    return path.read_bytes()
