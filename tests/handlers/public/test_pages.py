"""The pages: what stands on them, and what does not."""

import re
from datetime import timedelta
from html import unescape
from typing import Any

import pytest
from sqlalchemy import Delete, Insert, Update, delete, insert, update

from bot.change import cancel
from bot.subscription import Scope, Subscription
from handlers.public.pages import OF_A_BODY
from storage import tables as t
from storage.database import writing
from storage.public import edition
from tests.announced import (
    BOARD,
    CALLED,
    CANCELLED,
    GROUP,
    HELD,
    MOVED,
    MOVED_FROM,
    SECRETS,
    SEMINAR,
)
from tests.builders import ASTRID, NOW, SOLVEIG, an_act
from tests.handlers.public.conftest import Square

#: Before papers, which lie elsewhere.
LARGEST = 50 * 1024
HIDDEN = (
    "/organ/vestregionen-hviskegruppen",
    "/mote/2026-02-19-vestregionen-hviskegruppen",
    "/mote/2026-02-19-vestregionen-hviskegruppen.ics",
    "/abonner/organ/vestregionen-hviskegruppen",
    "/ical/organ/vestregionen-hviskegruppen.ics",
    "/api/v1/bodies/vestregionen-hviskegruppen",
    "/api/v1/meetings/2026-02-19-vestregionen-hviskegruppen",
)
ADDRESS = re.compile(r'(?:href|src|value)="(?:https://moter\.example)?(/[^"#]*)"')


def words(html: str) -> str:
    """Take a page as it is read."""
    text = re.sub(r'<span class="whole">([^<]*)</span>', r"\1", html)
    text = re.sub(r"<[^>]*>", " ", text)
    return " ".join(unescape(text).replace("\xa0", " ").split())


def everywhere(square: Square) -> dict[str, bytes]:
    """Follow every link that there is, from page to page."""
    found: dict[str, bytes] = {}
    waiting = ["/", "/nn", "/nb?vis=tidligere", "/api/v1/meetings", "/api/v1/bodies"]
    while waiting:
        path = waiting.pop()
        if path in found:
            continue
        answer = square.get(path)
        assert answer.status_code == 200, path
        found[path] = answer.content
        if answer.headers["content-type"].startswith("text/html"):
            waiting += [unescape(each) for each in ADDRESS.findall(answer.text)]
    return found


def test_nothing_secret_is_found_anywhere(square: Square) -> None:
    pages = everywhere(square)
    assert len(pages) > 60
    texts = {path: body.decode() for path, body in pages.items()}
    leaks = [(p, s) for p, text in texts.items() for s in SECRETS if s in text]
    assert leaks == []
    large = [p for p, body in pages.items() if len(body) > LARGEST and "svg" not in p]
    assert large == []


@pytest.mark.parametrize("path", HIDDEN)
def test_what_is_not_public_does_not_exist(square: Square, path: str) -> None:
    unknown = path.replace("hviskegruppen", "finnesikke")
    hidden, other = square.get(path), square.get(unknown)
    assert (hidden.status_code, other.status_code) == (404, 404)
    assert hidden.text.replace("hviskegruppen", "finnesikke") == other.text
    assert dict(hidden.headers).keys() == dict(other.headers).keys()


@pytest.mark.parametrize(
    "query", ["sok=Nedleggelse", "sok=Hviskegruppen", "sok=influensa"]
)
def test_what_is_not_public_is_not_found(square: Square, query: str) -> None:
    assert "Kommende 0" in words(square.text(f"/?{query}"))
    page = words(square.text(f"/?{query}&vis=tidligere"))
    assert "Det er ingen tidligere møter" in page


def test_front_shows_what_comes_next(square: Square) -> None:
    page = words(square.text("/"))
    assert "Neste møte Torsdag 26. februar Styringsgruppen, Vestregionen" in page
    assert "Kommende 5 Tidligere 1" in page
    assert "Drammen rådhus, møterom Spiralen Status: Innkalt" in page


def test_meeting_tells_when_where_and_what(square: Square) -> None:
    page = words(square.text(f"/mote/{CALLED}"))
    for said in (
        "Styringsgruppen 26. februar 2026",
        "Status Innkalt Innkallingen er sendt.",
        "Tid Torsdag 26. februar 2026 kl. 09.00–11.15",
        "Vis Drammen rådhus i kart",
        "Møteform Fysisk møte",
        "Sak 01/2026 Felles plan for sykkelveier Vedtak Traseer Penger",
        "Høringssvar (ettersendes senest 20. februar 2026)",
        "Vedlegg som er unntatt offentlighet",
        "Forslag til vedtak Planen vedtas. Kommunene får den til høring.",
        "Sak 02/2026 Unntatt offentlighet, jf. offentleglova § 25",
        "Sak 03/2026 Bompenger Trukket",
    ):
        assert said in page


@pytest.mark.parametrize(
    ("address", "said"),
    [
        (CANCELLED, "Avlyst Møtet blir ikke holdt."),
        (MOVED, "Utsatt Møtet er flyttet fra 12. mars 2026."),
        (SEMINAR, "Planlagt Møtet står i møteplanen."),
        (SEMINAR, "Torsdag 11. juni kl. 09.00–fredag 12. juni 2026 kl. 11.15"),
        (SEMINAR, "Sakslista blir lagt ut når innkallingen er sendt."),
        (HELD, "Gjennomført Møtet er holdt."),
        (HELD, "Protokollen er ikke lagt ut her."),
    ],
)
def test_meeting_tells_what_has_become_of_it(
    square: Square, address: str, said: str
) -> None:
    assert said in words(square.text(f"/mote/{address}"))


def test_cancelled_meeting_promises_no_agenda(square: Square) -> None:
    assert "Saksliste" not in words(square.text(f"/mote/{CANCELLED}"))


@pytest.mark.parametrize(
    "path", [f"/mote/{CALLED}", "/organ/vestregionen-styringsgruppen", "/om"]
)
def test_public_is_told_whom_to_write_to(square: Square, path: str) -> None:
    assert 'href="mailto:post@vestregionen.example"' in square.text(path)


def test_title_is_text_and_never_code(square: Square) -> None:
    assert "Seminar om klima &amp; energi" in square.text(f"/mote/{SEMINAR}")


@pytest.mark.parametrize("ending", ["", ".ics"])
def test_old_address_leads_to_the_new_one(square: Square, ending: str) -> None:
    answer = square.get(f"/mote/{MOVED_FROM}{ending}")
    there = f"/mote/{MOVED}{ending}"
    assert (answer.status_code, answer.headers["location"]) == (302, there)


def test_page_is_in_the_language_that_is_chosen(square: Square) -> None:
    page = square.text(f"/nn/mote/{CALLED}")
    assert '<html lang="nn">' in page
    assert '<span lang="nb">Styringsgruppen</span>' in page
    assert "Innkallinga er send." in words(page)
    assert f'href="/nb/mote/{CALLED}"' in page
    assert '<span lang="nn">Regionstyret</span>' in square.text(f"/mote/{HELD}")


@pytest.mark.parametrize(
    ("query", "coming", "past"),
    [
        ("organ=vestregionen-styringsgruppen", 4, 0),
        ("samarbeid=regionradet-for-hallingdal", 1, 1),
        ("kommune=hole", 4, 0),
        ("kommune=al&maned=2026-04", 1, 0),
        ("maned=2026-13", 5, 1),
        ("sok=sykkelveier", 1, 1),
        ("side=x&sok=seminar", 1, 0),
        ("organ=finnesikke", 0, 0),
    ],
)
def test_front_finds_what_one_looks_for(
    square: Square, query: str, coming: int, past: int
) -> None:
    said = f"Kommende {coming} Tidligere {past}"
    assert said in words(square.text(f"/?{query}"))


def test_body_has_a_page_of_its_own(square: Square) -> None:
    page = words(square.text("/organ/vestregionen-styringsgruppen"))
    assert "Styrer samarbeidet mellom kommunene." in page
    assert "Lier Hole Buskerud fylkeskommune" in page
    assert OF_A_BODY >= page.count("kl.") > 3


def test_year_is_a_wheel_and_a_list(square: Square) -> None:
    page = square.text("/samarbeid/vestregionen/2026")
    assert 'src="/samarbeid/vestregionen/2026.nb.svg"' in page
    assert "Mars 2026" in words(page)
    drawing = square.get("/samarbeid/vestregionen/2026.nb.svg")
    assert drawing.headers["content-type"] == "image/svg+xml"
    assert "torsdag 26. februar" in drawing.text


@pytest.mark.parametrize(
    "path",
    [
        "/samarbeid/finnesikke",
        "/samarbeid/vestregionen/1999",
        "/samarbeid/vestregionen/x",
        "/samarbeid/vestregionen/2026.xx.svg",
        "/samarbeid/vestregionen/1999.nb.svg",
        "/abonner/kommune/finnesikke",
        "/static/finnesikke.css",
        "/finnesikke",
        "/se/",
    ],
)
def test_unknown_address_is_not_found(square: Square, path: str) -> None:
    assert square.get(path).status_code == 404


def test_unknown_address_is_so_in_the_language_that_is_chosen(square: Square) -> None:
    page = square.get("/nn/finst/ikkje").text
    assert ('<html lang="nn">' in page, "canonical" in page) == (True, False)
    assert 'href="/nb/finst/ikkje"' in page


def test_meeting_is_held_when_it_is_over(own_square: Square) -> None:
    assert "Innkalt" in words(own_square.text(f"/mote/{CALLED}"))
    own_square.at = NOW + timedelta(days=24, hours=3)
    assert "Gjennomført" in words(own_square.text(f"/mote/{CALLED}"))


def test_change_is_seen_at_once(own_square: Square) -> None:
    before = own_square.text("/")
    id = own_square.store.announced(today=NOW.date()).by_address[CALLED].meeting.id
    own_square.store.change(id, cancel, an_act(SOLVEIG), why="influensa")
    after = own_square.text("/")
    assert (before == after, "influensa" in after) == (False, False)
    assert "Neste møte Torsdag 26. mars" in words(after)


@pytest.mark.parametrize(
    ("follows", "path"),
    [
        ({}, "/"),
        (
            {"scope": Scope.BODY, "body": BOARD.id},
            "/organ/vestregionen-styringsgruppen",
        ),
        ({"scope": Scope.BODY, "body": GROUP.id}, None),
        ({"scope": Scope.COOPERATION, "of": "Vestregionen"}, "/samarbeid/vestregionen"),
        ({"scope": Scope.PARTICIPANT, "of": "Hole"}, "/?kommune=hole"),
    ],
)
def test_page_of_ones_own_calendar_leads_to_what_is_announced_of_it(
    square: Square, follows: dict[str, Any], path: str | None
) -> None:
    own = Subscription(person=ASTRID.id, **follows)
    page = square.text(f"/kalender/{square.store.issue_feed(own, an_act(ASTRID))}")
    led = re.findall(r'<a href="([^"]*)">Se de møtene som er åpne for alle', page)
    assert led == ([path] if path else [])


@pytest.mark.parametrize(
    ("path", "section"),
    [
        ("/organer", ("/organer", "page")),
        ("/organ/vestregionen-styringsgruppen", ("/organer", "true")),
        ("/samarbeid/vestregionen", ("/organer", "true")),
        (f"/mote/{CALLED}", ("/", "true")),
        ("/abonner/alle", ("/abonner", "true")),
    ],
)
def test_menu_tells_where_one_is(
    square: Square, path: str, section: tuple[str, str]
) -> None:
    menu = square.text(path).partition("<main")[0]
    assert re.findall(r'href="([^"]*)" aria-current="([^"]*)"', menu) == [section]


def test_minutes_are_there_until_something_of_them_is_closed(
    own_square: Square,
) -> None:
    path = f"/mote/{CALLED}/protokoll.pdf"
    assert own_square.get(path).status_code == 404
    _issue(own_square)
    page = own_square.text(f"/mote/{CALLED}")
    assert f'<a href="{path}">Les protokollen (PDF)</a>' in page
    by_other_word = own_square.get(path.replace("protokoll", "referat"))
    given = own_square.get(path)
    assert by_other_word.content == given.content
    assert own_square.get(path.replace("protokoll", "papir")).status_code == 404
    assert (given.headers["content-type"], given.content) == (
        "application/pdf",
        b"%PDF",
    )
    _edit(own_square, update(t.items).values(exempt="offl. § 13"))
    assert own_square.get(path).status_code == 404
    assert path not in own_square.text(f"/mote/{CALLED}")


def _issue(square: Square) -> None:
    """Keep approved minutes of a meeting in which nothing was closed."""
    (id,) = (
        each.meeting.id
        for each in square.store.announced(today=NOW.date()).meetings
        if each.address == CALLED
    )
    here = {"meeting": id, "number": 1}
    closed = (t.items.c.meeting == id, t.items.c.number.in_([1, 2]))
    approved = {"stage": "approved", "issued_at": NOW, "exempt": []}
    _edit(
        square,
        insert(t.issues).values(here | approved),
        insert(t.issued_files).values(here | {"ending": ".pdf", "content": b"%PDF"}),
        delete(t.items).where(*closed),
    )


def _edit(square: Square, *changes: Delete | Insert | Update) -> None:
    """Change the record by hand, so that the public comes to know."""
    with writing(square.store.engine) as db:
        for change in changes:
            db.execute(change)
        db.execute(update(t.meetings).values(version=t.meetings.c.version + 1))
        edition.touch(db)
