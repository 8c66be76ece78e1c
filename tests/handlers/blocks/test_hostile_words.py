"""Whatever people type, it calls upon nobody, links nothing and breaks no limit."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, Final

import pytest

from bot.agenda.item import Item
from bot.meeting import Form, Meeting
from bot.orders import StandingOrders, StandInRule
from handlers.blocks.elements import escape, linked, shortened
from tests.builders import a_meeting, some_orders
from tests.handlers.blocks.surfaces import Surface, surfaces
from tests.handlers.blocks.test_surfaces import check

pytestmark = pytest.mark.usefixtures("uncounted")

#: What people write, in any field that they write in.
WORDS: Final = {
    "channel": "<!channel> <@U0001> <#C0001> <https://example.com|Trykk her>",
    "escaped": "&lt;!channel&gt; &amp; &<>",
    "marked up": "*_~`>> ```kode``` :tada: @channel #general",
    "lines": "en\nto\r\ntre\u2028fire\tfem",
    "emoji": "👩‍👩‍👧‍👦🇳🇴" * 40,
    "right to left": "\u202eשלום שלך\u202c مرحبا",  # noqa: RUF001  # Hebrew it is
    "long": "x" * 3000,
    "long and escaped": "&<>" * 1000,
    "one word a line": "ord\n" * 750,
}
#: All that Slack reads as more than text, and that we write ourselves.
OURS: Final = re.compile(r"<https://example\.no/\S+>")


@pytest.mark.parametrize("words", WORDS.values(), ids=WORDS)
def test_surfaces_stay_within_slacks_limits(words: str) -> None:
    for surface in _drawn(words):
        check(surface)


@pytest.mark.parametrize("words", WORDS.values(), ids=WORDS)
def test_nobody_is_called_upon_and_nothing_linked(words: str) -> None:
    drawn = _drawn(words)
    texts = [text for surface in drawn for text in _mrkdwn(surface)]
    assert [text for text in texts if "<" in OURS.sub("", text)] == []


@pytest.mark.parametrize("words", WORDS.values(), ids=WORDS)
def test_slack_makes_nothing_of_the_words_by_itself(words: str) -> None:
    drawn = _drawn(words)
    parsed = [each for s in drawn for each in _texts(s) if not each.get("verbatim")]
    assert [each for each in parsed if each["type"] == "mrkdwn"] == []


@pytest.mark.parametrize("words", WORDS.values(), ids=WORDS)
def test_reading_direction_is_not_turned(words: str) -> None:
    drawn = _drawn(words)
    assert [t for s in drawn for t in _mrkdwn(s) if "\u202e" in t] == []


def test_place_of_a_remote_meeting_can_be_pressed() -> None:
    remote = a_meeting(form=Form.REMOTE, place="https://example.no/m?a=1&b=<2> kode 7")
    card = surfaces(remote)["card-awaited"]["blocks"][0]["text"]["text"]
    where = "fjernmøte: <https://example.no/m?a=1&amp;b=>&lt;2&gt; kode 7"
    assert card.endswith(where)


@pytest.mark.parametrize(
    ("words", "harmless"),
    [
        ("<!channel>", "&lt;!channel&gt;"),
        ("R&D", "R&amp;D"),
        ("a\u202eb", "ab"),
        ("שלום", "שלום"),
        ("👩‍👧", "👩‍👧"),
    ],
)
def test_escape_takes_the_edge_off_and_nothing_else(words: str, harmless: str) -> None:
    assert escape(words) == harmless


@pytest.mark.parametrize(
    "words", ["javascript:alert(1)", "http://example.no", "https://", "mailto:a@b.no"]
)
def test_only_secure_addresses_are_linked(words: str) -> None:
    assert linked(words) == words


def test_label_of_a_link_can_not_be_forged() -> None:
    assert linked("https://a.no|Banken") == "<https://a.no>|Banken"


@pytest.mark.parametrize(
    ("text", "limit", "cut"),
    [
        ("kort", 4, "kort"),
        ("for lang", 4, "for…"),
        ("a &amp; b", 6, "a…"),
        ("a & b", 4, "a…"),
        ("R&amp;D og mer", 7, "R&amp;…"),
    ],
)
def test_cut_leaves_no_half_of_anything(text: str, limit: int, cut: str) -> None:
    assert shortened(text, limit) == cut


@cache
def _drawn(words: str) -> tuple[Surface, ...]:
    return tuple(surfaces(_written_all_over(words)).values())


def _written_all_over(words: str) -> Meeting:
    """Put the words everywhere that somebody types something."""
    meeting: Meeting = _typed(a_meeting(), words)
    orders = some_orders(stand_ins=StandInRule.PICKED)
    return replace(
        meeting,
        body=replace(meeting.body, orders=orders),
        agenda=(*meeting.agenda, *(Item(title=words) for _ in range(20))),
    )


def _typed(value: Any, words: str) -> Any:  # noqa: ANN401  # any part of a meeting
    """Exchange every text of a value, and of the values that it holds."""
    match value:
        case str() if type(value) is str:
            return words
        case tuple():
            return tuple(_typed(each, words) for each in value)
        case _ if is_dataclass(value) and not isinstance(value, (type, StandingOrders)):
            named = (field.name for field in fields(value) if field.name != "slack")
            new = {name: _typed(getattr(value, name), words) for name in named}
            return replace(value, **new)
        case _:
            return value


def _mrkdwn(surface: Surface) -> Iterator[str]:
    if "text" in surface:
        yield surface["text"]
    yield from (t["text"] for t in _texts(surface) if t["type"] == "mrkdwn")


def _texts(part: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401  # any part of JSON
    match part:
        case {"type": "mrkdwn" | "plain_text", "text": str()}:
            yield part
        case dict():
            yield from (text for value in part.values() for text in _texts(value))
        case list():
            yield from (text for value in part for text in _texts(value))
