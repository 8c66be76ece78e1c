"""Slack's mrkdwn as the page draws it: the signs that mean something, and the rest."""

import pytest
from playwright.sync_api import Page

DRAW = """async (text) => {
  const { mrkdwn } = await import("/page/mrkdwn.js");
  const names = {
    person: (id) => ({ U1: "Kari Lund" })[id],
    channel: (id) => ({ C1: "styret" })[id],
    isMe: () => false,
  };
  const node = document.createElement("div");
  node.append(...mrkdwn(text, names));
  const strip = /<div class="lines"><div dir="auto">|<\\/div><\\/div>$/g;
  return node.innerHTML.replace(strip, "");
}"""


def drawn(scripts: Page, text: str) -> str:
    """Draw one line and give its HTML, without the lines around it."""
    html: str = scripts.evaluate(DRAW, text)
    return html


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("*fet* og _skrå_", "<strong>fet</strong> og <em>skrå</em>"),
        ("~borte~ `kode`", "<s>borte</s> <code>kode</code>"),
        ("*fet _og skrå_*", "<strong>fet <em>og skrå</em></strong>"),
        ("22. februar", "22. februar"),
        ("2*3*4 og a_b_c", "2*3*4 og a_b_c"),
        ("* ikke fet *", "* ikke fet *"),
        ("`*ikke fet*`", "<code>*ikke fet*</code>"),
        ("*(fet)*, sa hun", "<strong>(fet)</strong>, sa hun"),
        ("&lt;b&gt; &amp;amp;", "&lt;b&gt; &amp;amp;"),
        ("<@U1>", '<span class="mention">@Kari Lund</span>'),
        ("<@U9|ola>", '<span class="mention">@ola</span>'),
        ("<#C1>", '<span class="mention">#styret</span>'),
        ("<!channel>", '<span class="mention">@channel</span>'),
        ("<!date^1^{date}|i går>", "<time>i går</time>"),
        ("<javascript:alert(1)|her>", "&lt;javascript:alert(1)|her&gt;"),
        ("<b onload=x>", "&lt;b onload=x&gt;"),
        (":finnes_ikke: 10:30:45", ":finnes_ikke: 10:30:45"),
    ],
)
def test_a_line_is_drawn_as_slack_draws_it(scripts: Page, text: str, html: str) -> None:
    assert drawn(scripts, text) == html


@pytest.mark.parametrize(
    ("text", "url", "words"),
    [
        ("<https://a.example/x_y|her>", "https://a.example/x_y", "her"),
        ("se https://a.example/?a=1&amp;b=2.", "https://a.example/?a=1&b=2", None),
        ("<mailto:a@b.example>", "mailto:a@b.example", "a@b.example"),
    ],
)
def test_a_link_leads_where_it_says(
    scripts: Page, text: str, url: str, words: str | None
) -> None:
    html = drawn(scripts, text)
    escaped = url.replace("&", "&amp;")
    safe = 'target="_blank" rel="noopener noreferrer"'
    assert f'<a href="{escaped}" {safe}>{words or escaped}</a>' in html


def test_lines_quotes_lists_and_fences(scripts: Page) -> None:
    text = "&gt; sitat\n• punkt\n```\n*kode*\n```"
    assert scripts.evaluate(DRAW, text) == (
        '<blockquote><div dir="auto">sitat</div></blockquote>'
        '<div class="lines"><div class="listed" dir="auto">• <span>punkt</span></div>'
        '<div class="blank"><br></div></div>'
        "<pre><code>*kode*</code></pre>"
    )


def test_a_sign_is_drawn_and_keeps_its_character(scripts: Page) -> None:
    html = drawn(scripts, ":white_check_mark: Du kommer")
    assert html.startswith('<span class="emoji"><span class="unseen">✅</span><svg')
    assert html.endswith(" Du kommer")


def test_many_open_marks_do_not_make_the_page_wait(scripts: Page) -> None:
    text = "*_~<https://a.example|x>`" * 1500
    assert (
        scripts.evaluate(
            f"(text) => {{ const start = performance.now();"
            f"return ({DRAW})(text).then(() => performance.now() - start) }}",
            text,
        )
        < 3000
    )
