"""Rich text, as far as the page draws it."""

from typing import Any

from workspace.blocks.problem import (
    Check,
    Problem,
    Problems,
    boolean,
    many,
    one_of,
    shape,
    string,
    whole,
)

MOST = 1000
STYLE = shape(
    {}, dict.fromkeys(("bold", "italic", "strike", "code", "underline"), boolean)
)
INLINE: dict[str, Check] = {
    "text": shape({"text": string(shortest=1)}, {"style": STYLE}),
    "link": shape(
        {"url": string(shortest=1)},
        {"text": string(), "style": STYLE, "unsafe": boolean},
    ),
    "user": shape({"user_id": string(shortest=1)}, {"style": STYLE}),
    "channel": shape({"channel_id": string(shortest=1)}, {"style": STYLE}),
    "emoji": shape(
        {"name": string(shortest=1)},
        {"unicode": string(), "style": STYLE, "skin_tone": whole(1, 6)},
    ),
}


def _kind(known: dict[str, Check]) -> Check:
    def check(value: Any, at: str) -> Problems:  # noqa: ANN401 - JSON
        kind = value.get("type") if isinstance(value, dict) else None
        if kind not in known:
            yield Problem(f"unsupported type: {kind}", f"{at}/type")
            return
        yield from known[kind](value, at)

    return check


INLINES = {"elements": many(_kind(INLINE), MOST, least=0)}
SECTION = shape(INLINES, {}, says="rich_text_section")
PARTS: dict[str, Check] = {
    "rich_text_section": SECTION,
    "rich_text_quote": shape(INLINES, {"border": whole(0, 1)}),
    "rich_text_preformatted": shape(INLINES, {"border": whole(0, 1)}),
    "rich_text_list": shape(
        {"elements": many(SECTION, MOST), "style": one_of("bullet", "ordered")},
        {"indent": whole(0, 8), "offset": whole(0, 9999), "border": whole(0, 1)},
    ),
}
part = _kind(PARTS)
