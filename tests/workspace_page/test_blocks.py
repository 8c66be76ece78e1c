"""What the page cannot draw, and rich text, which only people's own messages bring."""

from typing import Any

import pytest
from playwright.sync_api import Page

SHOW = """async (blocks) => {
  const { showBlocks } = await import("/page/blocks.js");
  const { Values } = await import("/page/values.js");
  const node = document.createElement("div");
  const names = { person: () => "Kari", channel: () => "styret", isMe: () => false };
  showBlocks(node, blocks, { values: new Values(), names, press: () => {} });
  return node.innerText || node.textContent;
}"""
PLAN = {"type": "plain_text", "text": "x"}


@pytest.mark.parametrize(
    ("block", "words"),
    [
        ({"type": "video"}, "Ukjent blokk: video"),
        (
            {"type": "actions", "elements": [{"type": "timeline"}]},
            "Ukjent element: timeline",
        ),
        (
            {"type": "context", "elements": [{"type": "image"}]},
            "Ukjent element: image",
        ),
        (
            {"type": "rich_text", "elements": [{"type": "rich_text_table"}]},
            "Ukjent element: rich_text_table",
        ),
    ],
)
def test_what_is_unknown_is_said_aloud(
    scripts: Page, block: dict[str, Any], words: str
) -> None:
    said: list[str] = []
    scripts.once(
        "console", lambda message: said.append(f"{message.type} {message.text}")
    )
    assert scripts.evaluate(SHOW, [block]) == words
    assert [line.split(" {")[0] for line in said] == [f"error {words}"]


def test_rich_text_is_read(scripts: Page) -> None:
    spans = [
        {"type": "text", "text": "Se ", "style": {"bold": True}},
        {"type": "user", "user_id": "U1"},
        {"type": "link", "url": "javascript:alert(1)", "text": " her"},
    ]
    part = {"type": "rich_text_section", "elements": spans}
    listed = {"type": "rich_text_list", "style": "bullet", "elements": [part]}
    block = {"type": "rich_text", "elements": [part, listed]}
    assert scripts.evaluate(SHOW, [block]) == "Se @Kari herSe @Kari her"
