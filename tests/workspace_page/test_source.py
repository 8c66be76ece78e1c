"""How the page is written: small files that say what they are; text stays text."""

import re
from pathlib import Path

import pytest

import bot
import handlers
import workspace

PAGE = Path(workspace.__file__).parent / "page"
SCRIPTS = sorted(PAGE.glob("*.js"))
#: Where the product writes emoji; «✓» is an ordinary letter of most fonts.
SAID = (
    *Path(bot.__file__).parent.glob("phrases/*/*.ftl"),
    *Path(handlers.__file__).parent.glob("blocks/*.py"),
)
EMOJI = re.compile("[\u2600-\u2712\u2714-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]")
RAW = re.compile(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(")


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_a_script_is_small_and_begins_with_what_it_is(script: Path) -> None:
    lines = script.read_text("utf-8").splitlines()
    assert re.fullmatch(r"/\*\* [A-Z«].+[.] \*/", lines[0])
    assert len(lines) <= 200


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_text_never_becomes_html(script: Path) -> None:
    assert RAW.findall(script.read_text("utf-8")) == []


def test_every_style_is_asked_for() -> None:
    asked = re.findall(r'href="/page/(\w+\.css)"', (PAGE / "index.html").read_text())
    assert sorted(asked) == sorted(path.name for path in PAGE.glob("*.css"))


def test_every_emoji_that_the_product_says_is_drawn() -> None:
    drawn = set(EMOJI.findall((PAGE / "signs.js").read_text("utf-8")))
    said = {sign for file in SAID for sign in EMOJI.findall(file.read_text("utf-8"))}
    assert said - drawn == set()
