"""A meeting in the archive's words: eInnsyn's Moetemappe and Moetesak, Noark's codes.

The names of fields are those of eInnsyn's API (github.com/felleslosninger/einnsyn-
api-spec), and the codes those of Noark 5. What is exempt is told by number and
provision alone, so that the same may be sent on to the public.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC
from hashlib import sha256
from typing import Any, Final

from bot import dates
from bot.agenda.item import Aim, Item, ItemKind, ItemState
from bot.agenda.outward import outward
from bot.minutes.case import Case, case
from bot.minutes.recorded import held, led_openly
from bot.minutes.vote import cast
from bot.room.lead import appointed_to_write
from bot.room.presence import Presence

Facts = Mapping[str, Any]
#: What an item is to eInnsyn, and its code as a møtesakstype of Noark's, if it has one.
TYPES: Final[Mapping[ItemKind, tuple[str, str | None]]] = {
    ItemKind.ROLL_CALL: ("annet", None),
    ItemKind.OPENING: ("godkjenning", None),
    ItemKind.OWN_MINUTES: ("godkjenning", None),
    ItemKind.OTHER_MINUTES: ("referat", "RS"),
    ItemKind.FOLLOW_UP: ("orientering", None),
    ItemKind.BRIEFING: ("orientering", None),
    ItemKind.CASE: ("politisk", "PS"),
    ItemKind.ROUND: ("orientering", None),
    ItemKind.ANY_OTHER: ("annet", None),
}
#: A document's type to eInnsyn, and its code as a møteregistreringstype of Noark's.
DOCUMENTS: Final[Mapping[str, tuple[str, str]]] = {
    "Innkalling": ("innkalling", "MI"),
    "Referat": ("protokoll", "MP"),
}
#: Møtedeltakerfunksjon: who led it, and who wrote it down.
CHAIR, WRITER = "M", "R"


def moetemappe(presence: Presence, files: Mapping[str, bytes]) -> Facts:
    """Describe a held meeting with its cases and documents.

    Args:
        files: The documents by the names that they lie under.
    """
    meeting = presence.meeting
    body = meeting.body
    title = f"{body.name} {dates.short_date(meeting.starts_at)}"
    return {
        "entity": "Moetemappe",
        "externalId": meeting.uid,
        "offentligTittel": title,
        "offentligTittelSensitiv": title,
        "moetenummer": f"{dates.local(meeting.starts_at):%Y-%m-%d}",
        "utvalg": body.name,
        "moetedato": meeting.starts_at.astimezone(UTC).isoformat(),
        "moetested": meeting.place,
        "moetedeltaker": [*_participants(presence)],
        "moetesak": [_case(presence, item) for item in meeting.listed],
        "moetedokument": [*_documents(files)],
    }


def _participants(presence: Presence) -> Iterator[Facts]:
    writers = appointed_to_write(presence.meeting)
    functions = {
        **{person.id: CHAIR for person, _ in led_openly(presence)},
        **{person.id: WRITER for person in writers},
    }
    for who in held(presence).attendees:
        yield {
            "moetedeltakerNavn": who.name,
            "moetedeltakerFunksjon": functions.get(who.person) if who.person else None,
            "representerer": who.represents or None,
            "moetteFor": who.stands_for or None,
        }


def _case(presence: Presence, item: Item) -> Facts:
    meeting = presence.meeting
    language = meeting.body.orders.language
    seen = outward(replace(item, state=ItemState.LISTED), language)
    written = case(presence, item)
    kind, code = TYPES[item.kind]
    is_told = item.kind is ItemKind.CASE and item.aim is Aim.INFORMATION
    return {
        "entity": "Moetesak",
        "externalId": f"{meeting.uid}-{item.id}",
        "offentligTittel": seen.title,
        "offentligTittelSensitiv": seen.title,
        "moetesakstype": "orientering" if is_told else kind,
        "noarkMoetesakstype": code,
        "moetesaksaar": item.year,
        "moetesakssekvensnummer": item.number,
        "utvalg": meeting.body.name,
        "skjermingshjemmel": item.exempt or None,
        "innstilling": _text(written.proposal.paragraphs if written.proposal else ()),
        "vedtak": _decision(presence, item, written),
    }


def _decision(presence: Presence, item: Item, written: Case) -> Facts | None:
    if not written.decision.paragraphs:
        return None
    counted = cast(presence, item)
    is_open = counted is not None and not item.is_closed
    return {
        "vedtakstekst": _text(written.decision.paragraphs),
        "dato": dates.local(presence.meeting.starts_at).date().isoformat(),
        "votering": counted if is_open else None,
    }


def _text(paragraphs: tuple[str, ...]) -> Facts | None:
    if not paragraphs:
        return None
    return {"tekstInnhold": "\n".join(paragraphs), "tekstFormat": "text/plain"}


def _documents(files: Mapping[str, bytes]) -> Iterator[Facts]:
    for number, (name, content) in enumerate(files.items(), 1):
        kind, code = DOCUMENTS[name.partition(" ")[0]]
        yield {
            "entity": "Moetedokument",
            "moetedokumenttype": kind,
            "noarkMoeteregistreringstype": code,
            "dokumentbeskrivelse": {
                "tittel": name,
                "dokumentnummer": number,
                "tilknyttetRegistreringSom": "hoveddokument",
                "dokumentobjekt": {
                    "referanseDokumentfil": name,
                    "format": name.rpartition(".")[2].upper(),
                    "sjekksum": sha256(content).hexdigest(),
                    "sjekksumAlgoritme": "SHA-256",
                },
            },
        }
