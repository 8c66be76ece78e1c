"""Write the first revision anew from the tables: `python -m storage.migrations`.

Only while nothing is released. From then on a revision is added for every change.
"""

import tempfile
from pathlib import Path

from alembic import command

from storage.database import connect, writing
from storage.migrations import configuration

VERSIONS = Path(__file__).parent / "versions"
FIRST = "0001"


def main() -> None:
    """Write the revision that makes every table."""
    later = {path: path.read_text() for path in VERSIONS.glob("*.py")}
    for path in later:
        path.unlink()
    with tempfile.TemporaryDirectory() as folder:
        engine = connect(f"sqlite:///{folder}/empty.db")
        with writing(engine) as db:
            config = configuration(db)
            for key, value in _FORMATTED.items():
                config.set_section_option("post_write_hooks", key, value)
            command.revision(config, "Make the tables", autogenerate=True, rev_id=FIRST)
        engine.dispose()
    for new in VERSIONS.glob(f"{FIRST}_*.py"):
        lines = (line for line in new.read_text().splitlines() if "# ###" not in line)
        new.write_text("\n".join(lines).rstrip() + "\n")
    for path, text in later.items():
        if not path.name.startswith(FIRST):
            path.write_text(text)


_FORMATTED = {
    "hooks": "ruff",
    "ruff.type": "module",
    "ruff.module": "ruff",
    "ruff.options": "format REVISION_SCRIPT_FILENAME",
}


if __name__ == "__main__":
    main()
