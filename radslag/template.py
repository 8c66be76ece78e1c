"""`radslag template`: a body's own Word template for its minutes, checked and kept."""

import sys
from collections.abc import Iterator
from pathlib import Path

from bot.minutes.template import Template
from bot.roster.words import fold
from handlers.documents.minutes_template import faults
from handlers.documents.template_faults import sentences
from radslag.command_line import Arguments
from radslag.house import now, open_store
from radslag.organ import require_named
from radslag.settings import Settings, SettingWrong
from storage import Store
from storage.bodies import Known
from storage.database import WORKER


def run(settings: Settings, given: Arguments) -> int:
    """Keep a template, take it away, or say which one there is."""
    store = open_store(settings, patience=WORKER)
    try:
        lines = [*_done(store, _body(store, given.body), given)]
    finally:
        store.close()
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


def _body(store: Store, typed: str) -> Known:
    """Find the body that was named.

    Raises:
        SettingWrong: when there is none.
    """
    known = {fold(each.name): each for each in store.known_bodies()}
    require_named([each.name for each in known.values()], typed, kind="organer")
    return known[fold(typed)]


def _done(store: Store, body: Known, given: Arguments) -> Iterator[str]:
    if given.remove:
        store.issuing.keep_template(body.id, None)
        yield f"{body.name} bruker Rådslags egen form."
        return
    if given.file is None:
        kept = store.issuing.template(body.id)
        yield f"{body.name} bruker {kept.name if kept else 'Rådslags egen form'}."
        return
    content = _read(given.file)
    wrong = sentences(faults(content))
    if wrong:
        raise SettingWrong(f"{given.file} kan ikke brukes:\n" + "\n".join(wrong))
    if given.dry_run:
        yield f"{given.file} kan brukes. Ingenting er lagret."
        return
    template = Template(name=given.file.name, content=content, kept_at=now())
    store.issuing.keep_template(body.id, template)
    yield f"{body.name} bruker {template.name} fra nå."


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as fault:
        raise SettingWrong(f"Kan ikke lese {path}: {fault.strerror}.") from fault
