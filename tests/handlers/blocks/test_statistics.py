"""A year in figures as Slack shows it: names are harmless, and a large body fits."""

from bot.orders import Language
from bot.statistics.annual import AnnualFigures, Attendance
from bot.statistics.tally import Tally
from handlers.blocks.elements import SECTION_LIMIT
from handlers.blocks.statistics import LINES_AT_MOST, statistics

SEATS = 250
MOST_BLOCKS = 50


def test_what_is_told_of_a_large_assembly_fits_in_a_message() -> None:
    blocks = statistics(_figures(SEATS), Language.NYNORSK, about="1/2026")
    texts = [b["text"]["text"] for b in blocks if b["type"] == "section"]
    assert texts[0] == "6 møte og 62 saker. Eitt møte vart avlyst."
    assert texts[1].startswith(
        "*Person*\n&lt;!channel&gt; 0, Hole: møtte 4 av 6 gonger, 1 delvis, "
        "1 forfall, 1 ikkje møtt, vara møtte éin gong."
    )
    rest = SEATS - LINES_AT_MOST
    assert texts[-1].endswith(f"Og {rest} til, som står i reknearket.")
    assert len(blocks) <= MOST_BLOCKS
    assert all(len(text) <= SECTION_LIMIT for text in texts)


def test_nothing_is_said_of_more_when_all_is_there() -> None:
    blocks = statistics(_figures(1), Language.BOKMAL, about="1/2026")
    assert blocks[2]["text"]["text"].count("\n") == 1


def _figures(people: int) -> AnnualFigures:
    tally = Tally(present=3, in_part=1, excused=1, not_come=1, stand_in=1)
    return AnnualFigures(
        body="Representantskapet",
        year=2026,
        held=6,
        unrecorded=0,
        cancelled=1,
        cases=62,
        people=tuple(
            Attendance(name=f"<!channel> {n}", of="Hole", tally=tally)
            for n in range(people)
        ),
    )
