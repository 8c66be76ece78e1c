"""`radslag import`: a secretary's files are read, checked and kept, or explained."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from bot.act import Act, Door
from bot.planning.errors import PlanChangeUnexplained
from bot.roster.notes import notes, odd_days
from bot.roster.outcome import summary
from bot.roster.reading import Reading, read
from bot.roster.roster import Body
from bot.roster.words import counted
from handlers.roster.files import read_files
from storage.roster.keep import keep
from storage.store import Store

EXPLAIN: Final = "Skriv det etter --begrunnelse."
#: What a command that was given something wrong ends with.
WRONG_INPUT: Final = 2


@dataclass(frozen=True, kw_only=True)
class Report:
    """How an import ended: what to say on each stream, and with which exit code."""

    exit_code: int = 0
    out: tuple[str, ...] = ()
    err: tuple[str, ...] = ()


def import_files(
    store: Store,
    paths: Iterable[Path],
    *,
    at: datetime,
    why: str = "",
    is_rehearsal: bool = False,
) -> Report:
    """Import roster files as one: all of what they say, or nothing.

    Args:
        why: Why meetings of an adopted plan change, if any do.

    Raises:
        DatabaseAway: when the database can't be reached; then nothing is kept.
    """
    found = read_roster(paths, store.roster().bodies)
    return import_reading(
        store,
        found,
        remarks=(odd_days if found.is_plan else notes)(found.roster),
        at=at,
        why=why,
        is_rehearsal=is_rehearsal,
    )


def import_reading(
    store: Store,
    found: Reading,
    *,
    remarks: Iterable[str],
    at: datetime,
    why: str = "",
    is_rehearsal: bool = False,
) -> Report:
    """Import what files say: all of it, or nothing.

    Args:
        remarks: What may be meant, but is worth a second look.
        why: As for `import_files`.

    Raises:
        DatabaseAway: when the database can't be reached; then nothing is kept.
    """
    if found.faults:
        return _refused(map(str, found.faults))
    act = Act(by=None, at=at, door=Door.COMMAND_LINE)
    try:
        outcome = store.revise(
            act,
            lambda db: keep(db, found.roster, act, why=why),
            is_rehearsal=is_rehearsal,
        )
    except PlanChangeUnexplained as refusal:
        return _refused([f"{refusal} {EXPLAIN}"])
    if outcome.faults:
        return _refused(map(str, outcome.faults))
    said = replace(outcome, notes=(*remarks, *outcome.notes))
    return Report(out=tuple(summary(said, is_rehearsal=is_rehearsal)))


def read_roster(paths: Iterable[Path], known: Sequence[Body] = ()) -> Reading:
    """Read roster files as one, without touching any database.

    Args:
        known: The bodies that are kept already.
    """
    sheets, faults = read_files(paths)
    # Of a file that can't be opened nobody knows what the others lack.
    return Reading(faults=faults) if faults else read(sheets, known)


def _refused(faults: Iterable[str]) -> Report:
    sentences = tuple(faults)
    end = f"Ingenting er importert. Rett {counted(len(sentences), 'feil', 'feil')}."
    return Report(exit_code=WRONG_INPUT, err=(*sentences, end))
