"""The example councils in Slack: who sat there once, and what a change will mean."""

from collections import Counter
from datetime import date
from typing import Final

import pytest

from bot.body import Body
from tests.engines import Open
from tests.stories.examples import (
    a_called_meeting,
    a_town_of,
    an_empty_record,
    before_jevnaker_left,
    before_the_contact_changed,
    body,
    contacts,
    shipped,
    window,
)
from tests.stories.town import Window

pytestmark = pytest.mark.usefixtures("uncounted")

RADMENN: Final = "Rådmannsgruppen"
MARI: Final = "Mari Vollan"
FOUR: Final = (
    "Regionrådet for Hallingdal",
    "Regionrådet i Kongsbergregionen",
    "Regionrådet for Midt-Buskerud",
    "Regionrådet i Ringeriksregionen",
)


def test_everybody_sees_who_sat_there_in_2014(sqlite_url: str, opened: Open) -> None:
    record = an_empty_record(sqlite_url, opened)
    with a_town_of(record, shipped("vestregionen"), on=date(2027, 1, 11)) as town:
        randi = window(town, "Randi Steinsfjell")
        randi.type("/mote organ rådmannsgruppen 22.02.2014")
        seen = _sentences(randi)

    assert seen[0].endswith("Slik var det lørdag 22. februar 2014.")
    assert "*Hurum*\nDagny Olderholt, rådmann" in seen
    assert "*Røyken*\nDagny Olderholt, rådmann" in seen
    assert "*Øvre Eiker*\nKirsten Humvangen, konstituert rådmann" in seen
    assert "*Hole*\nEirik Kvistkleiva, rådmann" in seen


def test_the_secretary_lets_a_radmann_quit(sqlite_url: str, opened: Open) -> None:
    record = an_empty_record(sqlite_url, opened)
    with a_town_of(record, shipped("vestregionen"), on=date(2027, 1, 11)) as town:
        for day in (date(2027, 2, 11), date(2027, 4, 15)):
            a_called_meeting(record, RADMENN, day, called=date(2027, 1, 11))
        town.deliver()
        mari = window(town, MARI)
        mari.type("/mote organ rådmannsgruppen")
        _choose(mari, body(record, RADMENN, date(2027, 1, 11)), "Hole", "replace")
        # Kari, who has a seat of nobody's, moves from Drammen to Hole.
        kari = window(town, "Kari Gulskogen")
        mari.submit(colleague=kari.slack, since="2027-04-01")

        assert _sentences(mari)[1:] == [
            "• Kari Gulskogen er rådmann i Hole fra 1. april 2027.",
            "• Randi Steinsfjell går ut. Siste dag er 31. mars 2027.",
            "*Innkalte møter*",
            (
                "*Rådmannsgruppen*, torsdag 15. april 2027 kl. 09.00–11.15, Drammen "
                "rådhus\nKari Gulskogen innkalles for Hole.\nRandi Steinsfjell får "
                "avlysning, og møtet tas ut av kalenderen."
            ),
        ]
        mari.submit()
        town.deliver()
        assert kari.calendars == ["innkalling.ics"]
        assert Counter(window(town, "Randi Steinsfjell").calendars) == {
            "innkalling.ics": 2,
            "avlysning.ics": 1,
        }


def test_the_secretary_lets_jevnaker_leave(sqlite_url: str, opened: Open) -> None:
    record = an_empty_record(sqlite_url, opened)
    today = date(2016, 11, 14)
    with a_town_of(record, before_jevnaker_left(), on=today) as town:
        for day in (date(2016, 12, 8), date(2017, 2, 9)):
            a_called_meeting(record, RADMENN, day, called=today)
        mari = window(town, MARI)
        mari.type("/mote organ rådmannsgruppen")
        then = body(record, RADMENN, today)
        (leaving,) = [s.holder for s in then.seats if s.participant == "Jevnaker"]
        assert leaving
        _choose(mari, then, "Jevnaker", "end")
        mari.submit(since="2016-12-31")

        assert _sentences(mari)[1:] == [
            (
                "• Plassen til Jevnaker (rådmann) i Rådmannsgruppen opphører. Siste "
                "dag er 31. desember 2016."
            ),
            "*Innkalte møter*",
            (
                "*Rådmannsgruppen*, torsdag 9. februar 2017 kl. 09.00–11.15, Drammen "
                f"rådhus\n{leaving.name} får avlysning, og møtet tas ut av kalenderen."
            ),
        ]
        mari.submit()
        seats = [
            len(body(record, RADMENN, day).seats)
            for day in (date(2014, 6, 5), date(2016, 12, 31), date(2017, 1, 1))
        ]
        assert seats == [18, 18, 17]


def test_one_secretary_changes_the_contact_of_four(
    sqlite_url: str, opened: Open
) -> None:
    record, today = an_empty_record(sqlite_url, opened), date(2018, 5, 14)
    old, new = contacts()
    with a_town_of(record, before_the_contact_changed(), on=today) as town:
        for day in (date(2018, 6, 14), date(2018, 9, 13)):
            for name in FOUR:
                a_called_meeting(record, name, day, called=today)
        town.deliver()
        council = body(record, FOUR[1], today)
        koordinator = window(town, council.secretariat[0].person.name)
        koordinator.type("/mote organ regionrådet i kongsbergregionen")
        _choose(koordinator, council, "Buskerud fylkeskommune", "replace")
        koordinator.submit(colleague=window(town, new).slack, since="2018-07-01")

        called = [words for words in _sentences(koordinator) if "innkalles" in words]
        assert [words.split("*")[1] for words in called] == list(FOUR)
        koordinator.submit()
        town.deliver()
        assert window(town, new).calendars == ["innkalling.ics"] * 4
        assert Counter(window(town, old).calendars) == {
            "innkalling.ics": 8,
            "avlysning.ics": 3,
            # One of the four writes nynorsk.
            "avlysing.ics": 1,
        }


def _choose(secretary: Window, body: Body, whose: str, step: str) -> None:
    """Choose a participant's last seat in the dialog of a body, and what to do."""
    seat = [seat for seat in body.seats if seat.participant == whose][-1]
    secretary.submit(seat=str(seat.id), step=step)


def _sentences(of: Window) -> list[str]:
    """Read what the dialog on top says, part by part."""
    texts = [block.get("text") for block in of.dialog["blocks"]]
    return [text["text"] for text in texts if isinstance(text, dict)]
