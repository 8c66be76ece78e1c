"""A file that a command writes: never over another unasked, and never by half."""

from collections.abc import Collection
from pathlib import Path

from bot.roster.words import listed
from radslag.settings import SettingWrong


def require_room(path: Path, endings: Collection[str], *, may_overwrite: bool) -> None:
    """Refuse before anything is asked for what could not be written in the end.

    Raises:
        SettingWrong: for another ending, and for a file that is there already.
    """
    if path.suffix.lower() not in endings:
        last = listed(list(endings), last="eller")
        raise SettingWrong(f"{path} må ende på {last}.")
    if path.exists() and not may_overwrite:
        raise SettingWrong(
            f"{path} finnes fra før. Velg et annet navn, eller skriv over den med "
            "--skriv-over."
        )


def write(path: Path, content: bytes) -> None:
    """Put the file in its place when all of it is written.

    Raises:
        SettingWrong: when it can't be written there.
    """
    beside = path.with_name(f".{path.name}.ny")
    try:
        beside.write_bytes(content)
        beside.replace(path)
    except FileNotFoundError:
        missing = f"Mappen {path.parent} finnes ikke. Lag den først."
        raise SettingWrong(missing) from None
    except OSError as fault:
        beside.unlink(missing_ok=True)
        raise SettingWrong(f"Kan ikke skrive {path}: {fault.strerror}.") from fault
