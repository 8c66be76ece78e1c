"""Nothing that is exempt from the public leaves the body."""

from datetime import date, time

from bot.agenda.item import Aim, Item, ItemId, Paper, Part
from bot.agenda.outward import outward
from bot.orders import Language

CASE = Item(
    id=ItemId(7),
    title="Kjøp av tomt",
    number=3,
    year=2026,
    aim=Aim.DECISION,
    presenter="Nina Berg, KS",
    starts=time(10),
    minutes=20,
    parts=(Part(title="Taksten"),),
    papers=(
        Paper(title="Kart", link="https://example.no/kart", due=date(2026, 2, 20)),
        Paper(title="Takst", link="https://example.no/takst", is_exempt=True),
    ),
    proposal="Tomta kjøpes.",
    came_from=ItemId(5),
)


def test_a_closed_item_says_by_which_provision_and_nothing_else() -> None:
    closed = Item(**{**vars(CASE), "exempt": "offl. § 23 første ledd"})
    assert outward(closed, Language.BOKMAL) == Item(
        id=ItemId(7),
        title="Unntatt offentlighet, jf. offl. § 23 første ledd",
        number=3,
        year=2026,
        aim=Aim.DECISION,
        starts=time(10),
        minutes=20,
        exempt="offl. § 23 første ledd",
    )


def test_an_exempt_paper_keeps_its_title_and_link_inside() -> None:
    assert outward(CASE, Language.NYNORSK).papers == (
        CASE.papers[0],
        Paper(title="Vedlegg som er unnateke offentlegheit", is_exempt=True),
    )


def test_an_open_item_is_seen_as_it_is() -> None:
    item = Item(title="Sykkelveier", proposal="Planen vedtas.")
    assert outward(item, Language.BOKMAL) == item
