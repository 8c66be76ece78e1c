"""Årshjul as a picture: SVG for screens and paper, PNG where only pixels are shown."""

from math import pi
from typing import Final
from xml.etree import ElementTree as ET

from bot.orders import Language
from bot.planning.callout import LINE as CALLOUT_LINE
from bot.planning.callout import SIZE as CALLOUT_SIZE
from bot.planning.callout import Callout
from bot.planning.circle import HEIGHT, MIDDLE, TURN, WIDTH, Band, Curved, Point, point
from bot.planning.wheel import MARGIN, MONTHS, WEEKS, Wheel, wheel
from bot.planning.wheel_legend import LEFT, LegendLine, Sample
from bot.planning.wheel_ring import INNERMOST, Mark, Ring
from bot.planning.year_view import YearView
from handlers.documents import wheel_look as look
from handlers.documents.typesetting import typeset
from handlers.documents.wheel_look import add, number
from handlers.documents.xml_text import clean_line

SVG: Final = "http://www.w3.org/2000/svg"
#: Half the height of a figure or a capital, so that a text can be centred on a point.
HALF_CAPITAL: Final = 0.344
#: Letters are a little lower than capitals to the eye.
HALF_LETTER: Final = 0.3
#: Four pixels to a millimetre on A3, and twice that on A4.
PIXELS_PER_INCH: Final = 144
_FROM_SVG: Final = b"""\
#set page(width: auto, height: auto, margin: 0pt)
#image(bytes(sys.inputs.svg), format: "svg", width: %dpt)
"""


def wheel_svg(view: YearView, language: Language) -> str:
    """Draw a year as a wheel, in the year's own order of bodies."""
    drawn = wheel(view, language)
    root = _page(drawn)
    _shades(root, drawn)
    _calendar(root, drawn)
    for ring in drawn.rings:
        _track(root, ring)
    for one, other in drawn.links:
        _tie(root, one, other)
    for ring in drawn.rings:
        _ring(root, ring)
    _hub(root, drawn)
    for callout in drawn.callouts:
        _callout(root, callout)
    for line in drawn.legend:
        _legend_line(root, line)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=False) + "\n"


def wheel_png(svg: str) -> bytes:
    """Turn the drawing into pixels, the same on every machine."""
    source = _FROM_SVG % round(WIDTH)
    return typeset(source, "png", ppi=PIXELS_PER_INCH, svg=svg)


def _page(drawn: Wheel) -> ET.Element:
    size = f"{number(WIDTH)} {number(HEIGHT)}"
    root = ET.Element(
        "svg",
        {
            "xmlns": SVG,
            "viewBox": f"0 0 {size}",
            "width": number(WIDTH),
            "height": number(HEIGHT),
            "lang": drawn.language.value,
            "role": "img",
            "aria-labelledby": "tittel beskrivelse",
            "font-family": look.FONTS,
            "fill": look.INK,
        },
    )
    add(root, "title", id="tittel").text = clean_line(drawn.title)
    add(root, "desc", id="beskrivelse").text = clean_line(drawn.description)
    definitions = add(root, "defs")
    look.add_patterns(definitions)
    add(root, "rect", width=WIDTH, height=HEIGHT, fill=look.PAPER)
    size_of = drawn.title_size
    _text(root, drawn.title, (MARGIN, 68), size_of, font_weight="bold", class_="tittel")
    _text(root, drawn.version, (MARGIN, 97), 16, fill=look.GREY, class_="versjon")
    return root


def _shades(root: ET.Element, drawn: Wheel) -> None:
    group = add(root, "g", class_="fridager")
    for shade in drawn.shades:
        add(group, "path", d=_sector(shade.band), **look.shade(shade.why))


def _calendar(root: ET.Element, drawn: Wheel) -> None:
    """Draw the months with their names, and the weeks with their numbers."""
    group = add(root, "g", class_="måneder")
    for n, (band, name) in enumerate(drawn.months):
        fill = look.PALE if n % 2 else "#dfe4e9"
        add(group, "path", d=_sector(band), fill=fill, stroke=look.PAPER)
        start, end = (point(band.since, r) for r in (INNERMOST, MONTHS[0]))
        _line(group, start, end, stroke=look.LINE, stroke_width=0.7)
        _curved(group, name, f"måned-{n + 1}", font_weight="bold")
    _circle(group, WEEKS[1], stroke=look.LINE)
    for week, at in drawn.weeks:
        _centred(group, str(week), at, 8.5, fill=look.GREY, class_="uke")


def _track(root: ET.Element, ring: Ring) -> None:
    """Draw the line that a body's meetings lie on, and what parts it from the next."""
    edge = ring.radius + ring.thickness / 2
    _circle(root, edge, stroke=look.LINE, stroke_width=0.8)
    colour, _ = look.COLOURS[ring.look % len(look.COLOURS)]
    _circle(root, ring.radius, stroke=look.GREY, stroke_width=2.6)
    _circle(root, ring.radius, stroke=colour, stroke_width=1.8)


def _ring(root: ET.Element, ring: Ring) -> None:
    group = add(root, "g", class_="organ")
    if ring.written:
        _curved(
            group,
            ring.written,
            f"organ-{ring.look + 1}",
            font_weight="bold",
            stroke=look.PAPER,
            stroke_width=0.32 * ring.written.size,
            paint_order="stroke",
        )
    for mark in ring.marks:
        _line(group, mark.day_at, mark.at, stroke=look.INK, stroke_width=1.2)
        x, y = mark.day_at
        add(group, "circle", cx=x, cy=y, r=2, fill=look.INK)
    for mark in ring.marks:
        _mark(group, mark, ring.look)


def _mark(root: ET.Element, mark: Mark, of: int) -> None:
    group = add(root, "g", class_=f"møte {mark.standing.value}")
    add(group, "title").text = clean_line(mark.about)
    ink = look.add_mark(group, mark.at, mark.radius, of, mark.standing)
    if mark.label:
        _centred(
            group,
            mark.label,
            mark.at,
            mark.size,
            fill=ink,
            font_weight="bold",
            class_="dato",
        )


def _tie(root: ET.Element, one: Point, other: Point) -> None:
    _line(root, one, other, stroke=look.INK, stroke_width=2.4, stroke_dasharray="5 3")


def _hub(root: ET.Element, drawn: Wheel) -> None:
    _circle(root, INNERMOST, fill=look.PAPER, stroke=look.LINE)
    x, y = MIDDLE
    _centred(root, str(drawn.year), (x, y - 8), 46, font_weight="bold", class_="år")
    _centred(root, drawn.count, (x, y + 30), 15, fill=look.GREY, class_="antall")


def _callout(root: ET.Element, callout: Callout) -> None:
    group = add(root, "g", class_="fridag")
    x, y = callout.at
    edge = x + 3 if callout.is_left else x - 3
    _line(group, callout.days_at, (edge, y), stroke=look.GREY, stroke_width=0.8)
    for n, line in enumerate(callout.lines):
        at = (x, callout.top + n * CALLOUT_LINE + 0.8 * CALLOUT_SIZE)
        anchor = "end" if callout.is_left else "start"
        _text(group, line, at, CALLOUT_SIZE, text_anchor=anchor)


def _legend_line(root: ET.Element, line: LegendLine) -> None:
    group = add(root, "g", class_="forklaring")
    middle = (LEFT + 11, line.top + line.size / 2)
    radius = 0.66 * line.size
    if line.sample is Sample.BODY or line.sample is Sample.MARK:
        look.add_mark(group, middle, radius, line.look, line.standing)
    elif line.sample is Sample.SHADE and line.why:
        look.add_shade_sample(group, line.why, middle, radius)
    weight = "bold" if line.sample is Sample.HEADING else "normal"
    for n, words in enumerate(line.lines):
        at = (LEFT + line.indent, line.top + n * line.leading + 0.84 * line.size)
        _text(group, words, at, line.size, font_weight=weight)


def _text(
    parent: ET.Element, text: str, at: Point, size: float, **paint: str | float
) -> None:
    x, y = at
    written = add(parent, "text", x=x, y=y, font_size=size, **paint)
    written.text = clean_line(text)


def _centred(
    parent: ET.Element, text: str, at: Point, size: float, **paint: str | float
) -> None:
    below = (at[0], at[1] + HALF_CAPITAL * size)
    _text(parent, text, below, size, text_anchor="middle", **paint)


def _curved(
    parent: ET.Element, curved: Curved, name: str, **paint: str | float
) -> None:
    """Write along a ring, never upside down."""
    lower = HALF_LETTER * curved.size
    radius = curved.radius + lower if curved.is_below else curved.radius - lower
    ends = (curved.angle - 0.45 * TURN, curved.angle + 0.45 * TURN)
    start, end = reversed(ends) if curved.is_below else ends
    (x, y), (to_x, to_y) = point(start, radius), point(end, radius)
    arc = f"{number(radius)} {number(radius)} 0 1 {0 if curved.is_below else 1}"
    path = f"M{number(x)},{number(y)} A{arc} {number(to_x)},{number(to_y)}"
    add(parent, "path", id=name, d=path, fill="none")
    text = add(parent, "text", font_size=curved.size, text_anchor="middle", **paint)
    along = add(text, "textPath", href=f"#{name}", startOffset="50%")
    along.text = clean_line(curved.text)


def _line(parent: ET.Element, start: Point, end: Point, **paint: str | float) -> None:
    (x, y), (to_x, to_y) = start, end
    add(parent, "line", x1=x, y1=y, x2=to_x, y2=to_y, **paint)


def _circle(parent: ET.Element, radius: float, **paint: str | float) -> None:
    x, y = MIDDLE
    add(parent, "circle", cx=x, cy=y, r=radius, **{"fill": "none", **paint})


def _sector(band: Band) -> str:
    wide = 1 if band.until - band.since > pi else 0
    outer, inner = number(band.outer), number(band.inner)
    corners = (
        point(band.since, band.outer),
        point(band.until, band.outer),
        point(band.until, band.inner),
        point(band.since, band.inner),
    )
    a, b, c, d = (f"{number(x)},{number(y)}" for x, y in corners)
    out, back = f"A{outer} {outer} 0 {wide} 1", f"A{inner} {inner} 0 {wide} 0"
    return f"M{a} {out} {b} L{c} {back} {d} Z"
