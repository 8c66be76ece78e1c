"""Nynorsk from the first word to the last, for a council that has chosen it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Final

from bot.agenda.item import Aim, Item
from bot.body import Secretary
from bot.orders import Language, LegalForm, StandingOrders
from tests.builders import ASTRID, BJARNE, DAG, FRODE, SOLVEIG, a_body, a_meeting
from tests.nynorsk import bokmal
from tests.records import a_store, keep
from tests.stories.papers import pdf, word
from tests.stories.town import Town, Window, a_town

HALLINGTINGET: Final = a_body(
    *(replace(seat, office="ordførar") for seat in a_body().seats),
    name="Hallingtinget",
    organisation="Regionrådet for Hallingdal",
    orders=StandingOrders(form=LegalForm.AGREEMENT, language=Language.NYNORSK),
    secretariat=(Secretary(person=SOLVEIG, title="dagleg leiar"),),
)


def test_hallingtinget_reads_nynorsk_from_the_first_to_the_last_word(
    sqlite_url: str,
) -> None:
    store = a_store(sqlite_url, body=HALLINGTINGET)
    case = Item(title="Regional plan", aim=Aim.DISCUSSION, presenter="Nina Berg")
    keep(store, a_meeting(body=HALLINGTINGET, agenda=(case,)))
    with a_town(store) as town:
        seen = [
            *_asked(town.window(SOLVEIG)),
            *_put_together(town.window(SOLVEIG)),
            *_called(town),
            *_reminded(town),
            *_called_off(town),
        ]
        for person in (SOLVEIG, ASTRID, DAG, FRODE, BJARNE):
            window = town.window(person)
            window.open_home()
            town.deliver()
            seen += [*_words(window.state), *_read(window)]
    assert bokmal("\n".join(seen)) == []
    assert len(set(seen)) > 200


def _asked(secretary: Window) -> Iterator[str]:
    """Ask for everything that can be shown, and for what can't."""
    for deed in ("", " hjelp", " tull", " frister", " huskeliste", " organ", " plan"):
        secretary.type(f"/mote{deed}")
        yield from _words(secretary.state)


def _put_together(secretary: Window) -> Iterator[str]:
    """Make an agenda, and make mistakes."""
    secretary.type("/mote sak")
    secretary.choose("Rediger", beside="Regional plan")
    for papers in ("Tal www.e.no", "Tal (blir ettersendt seinast 20. feb.)"):
        secretary.submit(papers=papers)
        yield from _words(secretary.state)
    secretary.type("/mote flytt")
    secretary.submit(place="")
    yield from _words(secretary.state)


def _called(town: Town) -> Iterator[str]:
    """Call everybody, and let them answer."""
    secretary, away = town.window(SOLVEIG), town.window(DAG)
    secretary.type("/mote innkall")
    yield from _words(secretary.state)
    secretary.submit()
    town.deliver()
    town.window(ASTRID).press("Eg kjem")
    away.press("Meld forfall")
    yield from _words(away.state)
    away.submit(reason="Sjukdom")
    town.deliver()
    secretary.type("/mote status")
    yield from _words(secretary.state)


def _reminded(town: Town) -> Iterator[str]:
    """Send more, and let the days pass in which people are reminded."""
    secretary = town.window(SOLVEIG)
    secretary.type("/mote sak ny")
    secretary.submit(title="Krisehjelp")
    secretary.type("/mote innkall")
    yield from _words(secretary.state)
    secretary.submit()
    town.clock.now += timedelta(days=18)
    for _ in range(4):
        town.store.do_due(town.clock.now)
        town.deliver()
        town.clock.now += timedelta(days=1)


def _called_off(town: Town) -> Iterator[str]:
    secretary = town.window(SOLVEIG)
    secretary.type("/mote avlys")
    secretary.submit(why="Snøstorm")
    yield from _words(secretary.state)
    secretary.submit()
    yield from _words(secretary.state)
    town.deliver()


def _read(window: Window) -> Iterator[str]:
    """Read every file that somebody was given."""
    yield from window.files
    yield from map(pdf, window.given(".pdf"))
    yield from map(word, window.given(".docx"))
    for file in window.given(".ics"):
        yield file.replace(b"\r\n ", b"").decode()


def _words(seen: object) -> Iterator[str]:
    """Walk through all that is written in what somebody sees."""
    match seen:
        case {"type": "plain_text" | "mrkdwn", "text": str(text)}:
            yield text
        case {"ephemeral": _, "text": str(text), "blocks": blocks}:
            yield text
            yield from _words(blocks)
        case dict():
            yield from (e for e in (seen.get("errors") or {}).values())
            for value in seen.values():
                yield from _words(value)
        case list():
            for value in seen:
                yield from _words(value)
