"""The same as data: each answer is what its description says that it is."""

import csv
from io import StringIO
from typing import Any, Final
from xml.etree import ElementTree as ET

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from bot.public.record import published
from handlers.public.api import described
from handlers.public.table import table
from handlers.public.visit import Visit
from tests.announced import CALLED, HELD, MOVED, MOVED_FROM, SEMINAR
from tests.builders import NOW, a_meeting
from tests.calendars.lint import lint
from tests.handlers.public.conftest import HOME, Square

ATOM: Final = "{http://www.w3.org/2005/Atom}"
LIST: Final = "/api/v1/meetings"
ASKED: Final = (
    (LIST, LIST),
    (f"{LIST}?page=7", LIST),
    (f"{LIST}?from=i+dag", LIST),
    (f"{LIST}?page=0", LIST),
    (f"{LIST}/{CALLED}", f"{LIST}/{{address}}"),
    (f"{LIST}/{HELD}", f"{LIST}/{{address}}"),
    (f"{LIST}/{MOVED_FROM}", f"{LIST}/{{address}}"),
    (f"{LIST}/finnesikke", f"{LIST}/{{address}}"),
    ("/api/v1/bodies", "/api/v1/bodies"),
    ("/api/v1/bodies/vestregionen-styringsgruppen", "/api/v1/bodies/{slug}"),
    ("/api/v1/bodies/finnesikke", "/api/v1/bodies/{slug}"),
)


@pytest.mark.parametrize(("asked", "path"), ASKED)
def test_answer_is_as_it_is_described(square: Square, asked: str, path: str) -> None:
    answer = square.get(asked)
    responses = described()["paths"][path]["get"]["responses"]
    content = _resolved(responses[str(answer.status_code)])["content"]
    kind = answer.headers["content-type"]
    whole = {**content[kind]["schema"], "components": described()["components"]}
    Draft202012Validator(whole, format_checker=FormatChecker()).validate(answer.json())
    assert answer.headers["access-control-allow-origin"] == "*"


def test_description_describes_every_address(square: Square) -> None:
    told = square.get("/api/v1/openapi.json").json()
    assert told["servers"] == [{"url": HOME}]
    asked = {path for _, path in ASKED} | {f"{LIST}.csv"}
    assert set(told["paths"]) == asked


def test_description_names_every_parameter(square: Square) -> None:
    parameters = described()["paths"][LIST]["get"]["parameters"]
    asked = {"from": "2026-03-01", "to": "2026-03-31", "page": "1", "q": "vårmøte"}
    asked |= {"body": "vestregionen-styringsgruppen", "participant": "lier"}
    asked |= {"cooperation": "vestregionen"}
    assert {each["name"] for each in parameters} == set(asked)
    found = square.client.get(LIST, params=asked).json()["meetings"]
    assert [each["address"] for each in found] == [MOVED]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("from=2026-06-12", [SEMINAR]),
        ("from=2026-06-13", []),
        ("to=2026-01-15", [HELD]),
        ("to=2026-01-14", []),
        ("q=seminar", [SEMINAR]),
    ],
)
def test_meetings_are_those_that_are_asked_for(
    square: Square, query: str, found: list[str]
) -> None:
    answer = square.get(f"{LIST}?{query}").json()
    assert [each["address"] for each in answer["meetings"]] == found


def test_meeting_is_told_whole(square: Square) -> None:
    told = square.get(f"{LIST}/{CALLED}").json()
    agenda = told.pop("agenda")
    uid = told.pop("uid")
    assert uid.endswith("@radslag")
    assert told == {
        "address": CALLED,
        "url": f"{HOME}/mote/{CALLED}",
        "body": {
            "slug": "vestregionen-styringsgruppen",
            "name": "Styringsgruppen",
            "cooperation": "Vestregionen",
        },
        "participants": ["Lier", "Hole", "Buskerud fylkeskommune"],
        "language": "nb",
        "title": "",
        "starts_at": "2026-02-26T09:00:00+01:00",
        "ends_at": "2026-02-26T11:15:00+01:00",
        "place": "Drammen rådhus, møterom Spiralen",
        "form": "physical",
        "status": "called",
        "announced_for": "2026-02-26",
        "changed_at": "2026-02-02T09:00:00+01:00",
        "minutes": None,
        "sequence": 0,
    }
    assert agenda[2] == {
        "case": "02/2026",
        "kind": "case",
        "title": "Unntatt offentlighet, jf. offentleglova § 25",
        "aim": None,
        "starts": None,
        "state": "listed",
        "exempt": "offentleglova § 25",
        "parts": [],
        "papers": [],
        "proposal": None,
    }


def test_program_that_goes_astray_is_told_so_as_data(square: Square) -> None:
    answer = square.get("/api/v2/meetings")
    assert (answer.status_code, answer.json()["status"]) == (404, 404)
    assert answer.headers["content-type"] == "application/problem+json"


def test_bad_date_is_explained(square: Square) -> None:
    answer = square.get(f"{LIST}?to=31.3.2026")
    assert (answer.status_code, answer.json()["detail"]) == (
        400,
        "Skriv to som år, måned og dag, for eksempel 2026-02-26.",
    )


def test_table_opens_in_excel(square: Square) -> None:
    answer = square.get(f"{LIST}.csv?body=vestregionen-styringsgruppen")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.headers["content-disposition"] == 'attachment; filename="moter.csv"'
    rows = list(csv.DictReader(_text(answer.content), delimiter=";"))
    assert [row["Dato"] for row in rows] == sorted(row["Dato"] for row in rows)
    assert rows[0] == {
        "Samarbeid": "Vestregionen",
        "Organ": "Styringsgruppen",
        "Møte": "",
        "Dato": "2026-02-26",
        "Fra": "09:00",
        "Siste dag": "2026-02-26",
        "Til": "11:15",
        "Sted": "Drammen rådhus, møterom Spiralen",
        "Møteform": "Fysisk møte",
        "Status": "Innkalt",
        "Saker": "Godkjenning av innkalling | Sak 01/2026 Felles plan for sykkelveier"
        " | Sak 02/2026 Unntatt offentlighet, jf. offentleglova § 25"
        " | Sak 03/2026 Bompenger",
        "Adresse": f"{HOME}/mote/{CALLED}",
    }


def test_table_holds_nothing_that_excel_would_work_out() -> None:
    meeting = a_meeting(title="=1+1", place="@Lier")
    record = published([meeting.body], [meeting], today=NOW.date())
    written = _text(table(Visit(record=record, at=NOW)).body)
    _, row = csv.reader(written, delimiter=";")
    assert (row[2], row[7]) == ("'=1+1", "'@Lier")


def test_news_come_with_the_latest_first(square: Square) -> None:
    feed = ET.fromstring(square.text("/moter.atom"))  # noqa: S314  # our own
    entries = feed.findall(f"{ATOM}entry")
    stamps = [str(entry.findtext(f"{ATOM}updated")) for entry in entries]
    names = [str(entry.findtext(f"{ATOM}id")) for entry in entries]
    assert stamps == sorted(stamps, reverse=True)
    assert feed.findtext(f"{ATOM}updated") == stamps[0]
    assert len(set(names)) == len(names) == 6
    assert all(name.startswith("urn:uuid:") for name in names)


@pytest.mark.parametrize(
    ("path", "count"),
    [
        ("/ical/alle-moter.ics", 6),
        ("/ical/organ/vestregionen-styringsgruppen.ics", 4),
        ("/ical/samarbeid/regionradet-for-hallingdal.ics", 2),
        ("/ical/kommune/hole.ics", 4),
        (f"/mote/{CALLED}.ics", 1),
    ],
)
def test_calendar_is_whole(square: Square, path: str, count: int) -> None:
    answer = square.get(path)
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert (lint(answer.content), answer.content.count(b"BEGIN:VEVENT")) == ([], count)


def test_calendar_leads_back_to_the_page(square: Square) -> None:
    text = square.text(f"/mote/{CALLED}.ics").replace("\r\n ", "")
    url = text.split("\r\nURL:")[1].split("\r\n")[0]
    assert "X-WR-CALNAME" not in text
    assert f"\\nSaksliste og papirer: {url}\r\n" in text
    led = square.get(url.removeprefix(HOME))
    assert (led.status_code, led.headers["location"]) == (302, f"/mote/{CALLED}")


def test_page_to_subscribe_from_has_every_way(square: Square) -> None:
    page = square.text("/abonner/organ/vestregionen-styringsgruppen")
    url = f"{HOME}/ical/organ/vestregionen-styringsgruppen.ics"
    webcal = url.replace("https://", "webcal://")
    quoted = webcal.replace(":", "%3A").replace("/", "%2F")
    assert f'value="{url}"' in page
    assert f'href="{webcal}"' in page
    assert f'href="https://calendar.google.com/calendar/r?cid={quoted}"' in page
    assert 'href="https://outlook.office.com/calendar/0/addfromweb?url=https%3A' in page
    assert len(url) < 150


def _resolved(response: dict[str, Any]) -> dict[str, Any]:
    if "$ref" not in response:
        return response
    name = response["$ref"].rpartition("/")[2]
    found: dict[str, Any] = described()["components"]["responses"][name]
    return found


def _text(content: bytes) -> StringIO:
    assert content.startswith(b"\xef\xbb\xbf")
    return StringIO(content.decode("utf-8-sig"), newline="")
