"""Calendar files: what they say of the meetings of one body that is known already."""

from collections.abc import Sequence
from pathlib import Path

from bot.roster.calendar_reading import read_calendar
from bot.roster.fault import Fault, Whereabouts
from bot.roster.reading import Reading
from bot.roster.references import body_names
from bot.roster.roster import Body, Roster
from bot.roster.words import fold
from handlers.roster.files import content_of
from handlers.roster.unfit import UnfitFile
from radslag.organ import require_named
from radslag.settings import SettingWrong
from storage import Store


def read_calendars(
    store: Store, paths: Sequence[Path], name: str, *, place: str = ""
) -> Reading:
    """Read some calendar files as the meetings of a body.

    Raises:
        SettingWrong: for a body that there is not, and for a name that two have.
    """
    body = _body(store, name)
    readings = [_read(path, body, place) for path in dict.fromkeys(paths)]
    meetings = (meeting for each in readings for meeting in each.roster.meetings)
    return Reading(
        roster=Roster(bodies=(body,), meetings=tuple(dict.fromkeys(meetings))),
        faults=tuple(fault for each in readings for fault in each.faults),
    )


def _read(path: Path, body: Body, place: str) -> Reading:
    try:
        content = content_of(path)
    except UnfitFile as unfit:
        fault = Fault(where=Whereabouts(file=str(path)), text=str(unfit))
        return Reading(faults=(fault,))
    return read_calendar(content, body, file=str(path), place=place)


def _body(store: Store, typed: str) -> Body:
    known = store.roster().bodies
    found = [body for body in known if fold(typed) in map(fold, body_names(body))]
    if not found:
        require_named([body.name for body in known], typed)
    if len(found) > 1:
        names = " eller ".join(f"«{body_names(body)[1]}»" for body in found)
        raise SettingWrong(f"Flere organer heter «{typed}». Skriv {names}.")
    return found[0]
