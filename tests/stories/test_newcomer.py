"""A newcomer takes a meeting from the plan to the minutes, in the browser."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import httpx
import pytest
from docx import Document
from playwright.sync_api import Browser, expect

from bot import dates
from bot.orders import Language
from tests.stories.good_day import a_good_day
from tests.stories.trial import Desk, a_trial
from tests.waiting import PATIENCE

pytestmark = [pytest.mark.long, pytest.mark.usefixtures("uncounted")]

SECRETARY = "Mari Vollan"
#: A member, the two who may stand in, in their order, and another member.
DRAMMEN, FIRST, SECOND = "Ola Strømsæther", "Kari Gulskogen", "Kristian Brakerud"
HOLE = "Randi Steinsfjell"
SILENT = (
    "Asker",
    "Bærum",
    "Hurum",
    "Krødsherad",
    "Lier",
    "Modum",
    "Nedre Eiker",
    "Ringerike",
    "Røyken",
    "Sande",
    "Sigdal",
    "Svelvik",
    "Øvre Eiker",
    "Akershus fylkeskommune",
    "Buskerud fylkeskommune",
)


@pytest.fixture
def desk(browser: Browser, tmp_path: Path) -> Iterator[Desk]:
    with a_trial(tmp_path) as url:
        context = browser.new_context(
            viewport={"width": 1280, "height": 860},
            locale="nb-NO",
            timezone_id="Europe/Oslo",
            reduced_motion="reduce",
            accept_downloads=True,
        )
        page = context.new_page()
        page.set_default_timeout(PATIENCE * 1000)
        page.goto(url)
        yield Desk(page=page, url=url)
        context.close()


def test_a_newcomer_takes_a_meeting_from_the_plan_to_the_minutes(desk: Desk) -> None:
    day = a_good_day()
    _see_the_council(desk)
    _plan(desk, day)
    _call(desk, day)
    _answer(desk, day)
    _look(desk, day)
    _hold(desk, day)
    _read_the_minutes(desk, day)
    web = _subscribe(desk)
    _see_what_the_public_sees(desk, web)


def _see_the_council(desk: Desk) -> None:
    desk.become(SECRETARY, at="Hjem")
    desk.sees("Neste i møteplanen")


def _plan(desk: Desk, day: date) -> None:
    """Slip, and be told at the field; pick a Sunday, and be asked once more."""
    desk.become(SECRETARY)
    desk.write("/mote ny")
    desk.field("Organ").select_option("Rådmannsgruppen, Vestregionen")
    desk.field("Dato").fill(_sunday_before(day).isoformat())
    desk.field("Fra").fill("09:00")
    desk.field("Til").fill("08:00")
    desk.field("Sted").fill("Drammen rådhus")
    desk.field("Saker").fill("Felles plan for sykkelveier\nÅrsmelding")
    desk.press("Lagre")
    expect(desk.dialog).to_contain_text("Møtet må slutte etter at det har begynt.")
    desk.field("Til").fill("11:15")
    desk.press("Lagre")
    expect(desk.dialog).to_contain_text("er i en helg")
    desk.field("Dato").fill(day.isoformat())
    desk.press("Lagre")
    expect(desk.dialog).to_contain_text("er lagt inn")
    desk.close()


def _call(desk: Desk, day: date) -> None:
    """Nothing is sent before the secretary has seen what."""
    desk.write("/mote innkall rådmannsgruppen")
    desk.row(_when(day)).get_by_role("button", name="Kall inn").click()
    expect(desk.dialog).to_contain_text("17 personer kalles inn")
    expect(desk.dialog).to_contain_text("Du er innkalt som medlem for Asker.")
    desk.picture("innkalling")
    desk.press("Send innkallingen")
    expect(desk.dialog).to_contain_text("på vei til 17 personer")
    desk.close()


def _answer(desk: Desk, day: date) -> None:
    desk.become(DRAMMEN)
    expect(desk.page.get_by_role("link", name="innkalling.ics")).to_be_visible()
    desk.picture("samtale")
    desk.press("Meld forfall")
    desk.field("Årsak").select_option("Arbeid")
    desk.picture("forfall")
    desk.press("Send")
    desk.sees(f"Vi har spurt {FIRST} om å møte for deg")
    desk.become(FIRST)
    desk.press("Nei, jeg kan ikke")
    desk.sees("Takk for svaret.")
    desk.become(SECOND)
    desk.sees(f"Kan du møte for {DRAMMEN}, Drammen?")
    desk.press("Ja, jeg møter")
    expect(desk.page.get_by_role("link", name="innkalling.ics")).to_be_visible()
    desk.become(DRAMMEN)
    desk.sees(f"{SECOND} møter for deg.")
    desk.become(HOLE, at="Hjem")
    desk.press("Jeg kommer")
    desk.sees("Du kommer.")
    desk.picture("hjem")


def _look(desk: Desk, day: date) -> None:
    """See it live, in one message that stays right."""
    desk.become(SECRETARY)
    overview = desk.page.get_by_role("article").filter(has_text="Innkalt:").last
    expect(overview).to_contain_text("2 av 17 plasser er besatt. 15 har ikke svart.")
    expect(overview).to_contain_text(f"{SECOND} for {DRAMMEN}, Drammen")
    overview.get_by_text("Innkalt:").first.scroll_into_view_if_needed()
    desk.picture("oversikt")
    desk.write("/mote status rådmannsgruppen")
    expect(desk.dialog).to_contain_text("Kommer (1)")
    desk.close()


def _hold(desk: Desk, day: date) -> None:
    desk.write("/mote oppmote rådmannsgruppen")
    desk.press("Alle som har svart: som svart (2)")
    expect(desk.dialog).to_contain_text("2 av 17 plasser er besatt.")
    desk.picture("oppmote")
    desk.press(f"Resten: ikke møtt ({len(SILENT)})")
    desk.press("Før ikke møtt")
    expect(desk.dialog.get_by_role("button", name="Ikke møtt")).to_have_count(0)
    seat = desk.dialog.locator("[data-block-id]", has_text=HOLE)
    seat.get_by_role("button").click()
    desk.page.get_by_role("menuitem", name="Mer …").click()
    desk.field("Kom etter møtets start").check()
    desk.field("Klokkeslett").fill("09:40")
    desk.press("Lagre")
    expect(desk.dialog).to_contain_text("kom kl. 09.40")
    desk.close()


def _read_the_minutes(desk: Desk, day: date) -> None:
    desk.write("/mote referat rådmannsgruppen")
    expect(desk.dialog).to_contain_text("Referatet lages nå")
    desk.close()
    link = desk.page.get_by_role("link", name=f"Referat Rådmannsgruppen {day}.docx")
    with desk.page.expect_download() as download:
        link.click()
    text = [
        p.text for p in Document(BytesIO(download.value.path().read_bytes())).paragraphs
    ]
    assert f"Tid:\t{_when(day).capitalize()}" in text
    assert f"Til stede:\t{SECOND} for {DRAMMEN}, Drammen, {HOLE}, Hole" in text
    assert f"Forfall:\t{DRAMMEN}, Drammen" in text
    assert f"\t{HOLE} møtte kl. 09.40." in text


def _subscribe(desk: Desk) -> str:
    """Tell where the calendar came from."""
    desk.become(HOLE, at="Hjem")
    desk.press("Abonner i kalenderen")
    address = desk.dialog.get_by_text(re.compile(r"http://\S+\.ics"))
    url = address.inner_text()
    calendar = httpx.get(url).text
    assert "SUMMARY:Rådmannsgruppen\\, Vestregionen" in calendar
    return url.partition("/kalender")[0]


def _see_what_the_public_sees(desk: Desk, web: str) -> None:
    desk.page.goto(web)
    heading = desk.page.get_by_role("heading", name="Møter i Vestregionen")
    expect(heading).to_be_visible()
    desk.picture("offentlig")
    expect(desk.page.locator("body")).to_contain_text("Styringsgruppen")
    expect(desk.page.locator("body")).not_to_contain_text("Rådmannsgruppen")


def _sunday_before(day: date) -> date:
    return day - timedelta(days=4)


def _when(day: date) -> str:
    return f"{dates.long_date(Language.BOKMAL, day)} kl. 09.00–11.15"
