"""What bodies wish of a year, and days to go round, are read from their sheets."""

from datetime import date, time

import pytest

from bot.roster.cells import ALL_MONTHS
from bot.roster.fault import Whereabouts
from bot.roster.reading import read
from bot.roster.roster import NamedDay, Rhythm
from bot.roster.sheet import Cells, Value
from tests.rosters import BODY, File, a_sheet, faults, roster

BOARD: Cells = {"organ": "Styringsgruppen", "organisasjon": "Vestregionen"}
RHYTHM: Cells = {"organ": "Rådmannsgruppen"}
DAY: Cells = {"navn": "Fylkesting", "fra": "16.02.2027"}
HERE = Whereabouts(file="")


def _rhythm(**cells: Value) -> File:
    row = {**RHYTHM, **{name.replace("_", " "): v for name, v in cells.items()}}
    return {"organer": (BODY, BOARD), "rytme": (row,)}


def _read(**cells: Value) -> Rhythm:
    (rhythm,) = roster(_rhythm(**cells)).rhythms
    return rhythm


def _told(**cells: Value) -> list[str]:
    return [text.partition(": ")[2] for text in faults(_rhythm(**cells))]


def test_a_rhythm_that_says_nothing_is_as_usual() -> None:
    found = _read()

    assert found == Rhythm(
        body=found.body,
        starts=time(9),
        ends=time(11, 15),
        count=6,
        months=ALL_MONTHS,
        at=HERE,
    )
    assert found.body.name == "Rådmannsgruppen"


def test_a_rhythm_ahead_of_others_is_read_whole() -> None:
    found = _read(
        ukedag="Torsdag",
        i_måneden="siste, andre",
        fra="10.00",
        til="12.00",
        antall=9,
        måneder="januar - juni, 9",
        før_organ="Styringsgruppen",
        dager_før="14, 21",
        sted="Lier rådhus",
        verter="Lier, Buskerud",
        fylker="Buskerud fylke, Møre og Romsdal fylkeskommune",
    )

    assert found == Rhythm(
        body=found.body,
        weekday=3,
        weeks=(2, 5),
        starts=time(10),
        ends=time(12),
        # It has as many as the other.
        count=6,
        months=(1, 2, 3, 4, 5, 6, 9),
        before=found.before,
        days=(14, 21),
        place="Lier rådhus",
        hosts=("Lier", "Buskerud fylkeskommune"),
        counties=("Buskerud", "Møre og Romsdal"),
        at=HERE,
    )
    assert [body.name for body in found.before] == ["Styringsgruppen"]


@pytest.mark.parametrize(("word", "follows_on"), [("ja", True), ("nei", False)])
def test_a_rhythm_together_with_another_is_read(word: str, follows_on: bool) -> None:
    found = _read(samme_dag_som="Styringsgruppen", rett_etter=word, antall=4)

    assert found.together
    assert (found.together.name, found.follows_on, found.count) == (
        "Styringsgruppen",
        follows_on,
        4,
    )


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        (
            {"fra": "12.00"},
            (
                "Møtet slutter kl. 11.15, men begynner ikke før kl. 12.00. Rett ett av "
                "klokkeslettene."
            ),
        ),
        (
            {"måneder": "maj"},
            "«maj» er ikke en måned. Mente du «mai»? Skriv for eksempel «mars».",
        ),
        (
            {"i_måneden": "første"},
            "Skriv hvilken ukedag det er som er den første eller siste i måneden.",
        ),
        ({"måneder": "0"}, "«0» er ikke en måned. Skriv for eksempel «mars»."),
        (
            {"måneder": "juni–mars"},
            "«juni–mars» går bakover. Del det i to, med komma mellom.",
        ),
        (
            {"antall": 401},
            "«401» kan ikke stå her. Skriv et helt tall fra 1 til 400.",
        ),
        (
            {"før_organ": "Styringsgruppen", "dager_før": "14, snart"},
            "«snart» kan ikke stå her. Skriv et helt tall fra 0 til 366.",
        ),
        (
            {"før_organ": "Styringsgruppa", "dager_før": "14"},
            "«Styringsgruppa» står ikke i «organer». Mente du «Styringsgruppen»?",
        ),
        (
            {"før_organ": "Rådmannsgruppen", "dager_før": 14},
            "Rådmannsgruppen kan ikke møtes før seg selv.",
        ),
        (
            {"samme_dag_som": "Rådmannsgruppen"},
            "Rådmannsgruppen kan ikke følge seg selv.",
        ),
        (
            {
                "før_organ": "Styringsgruppen",
                "dager_før": 14,
                "samme_dag_som": "Styringsgruppen",
            },
            (
                "Organet kan ikke både møtes før et annet og samme dag som et annet. "
                "Behold det ene."
            ),
        ),
        (
            {"før_organ": "Styringsgruppen"},
            "Skriv hvor mange dager før, for eksempel «14, 21».",
        ),
        ({"dager_før": 14}, "Skriv hvilket organ dette møtes før."),
        ({"rett_etter": "ja"}, "Skriv hvilket organ dette begynner rett etter."),
        (
            {"verter": "Lier, Lyer"},
            "«Lyer» står ikke i «deltakere». Mente du «Lier»?",
        ),
        ({"fylker": "Buskrud"}, "«Buskrud» er ikke et fylke. Mente du «Buskerud»?"),
    ],
)
def test_what_does_not_go_together_is_told(cells: dict[str, Value], told: str) -> None:
    assert _told(**cells) == [told]


def test_a_body_has_one_rhythm() -> None:
    assert faults({"rytme": (RHYTHM, RHYTHM)}) == [
        (
            "rad.xlsx, arket «rytme», rad 5, kolonnen «organ»: Det samme står i rad 4. "
            "Behold bare det ene."
        )
    ]


def test_a_rhythm_needs_the_sheets_that_it_refers_to() -> None:
    row: Cells = {**RHYTHM, "verter": "Lier"}
    found = read([a_sheet("organer", BODY), a_sheet("rytme", row)])

    (fault,) = found.faults
    assert str(fault) == (
        "rad.xlsx, arket «rytme»: Arket viser til «deltakere», som mangler. Legg det "
        "til."
    )


def test_named_days_are_read() -> None:
    until: Cells = {
        **DAY,
        "til": "17.02.2027",
        "fylke": "Buskerud",
        "kilde": "telefon",
    }

    assert roster({"dager": (DAY, until)}).named_days == (
        NamedDay(
            name="Fylkesting",
            since=date(2027, 2, 16),
            until=date(2027, 2, 16),
            at=HERE,
        ),
        NamedDay(
            name="Fylkesting",
            since=date(2027, 2, 16),
            until=date(2027, 2, 17),
            county="Buskerud",
            source="telefon",
            at=HERE,
        ),
    )


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        ({"til": "15.02.2027"}, "Siste dag (15.02.2027) er før første (16.02.2027). "),
        ({"til": "16.02.2028"}, "Det er 366 dager fra første til siste dag. Rett "),
        ({"fra": "onsdag 16.02.2027"}, "16.02.2027 er en tirsdag, ikke en onsdag. "),
        ({"fylke": "Viken fylke"}, ""),
        ({"fylke": "Sverige"}, "«Sverige» er ikke et fylke."),
    ],
)
def test_days_that_can_not_be_are_told(cells: Cells, told: str) -> None:
    found = [text.partition(": ")[2] for text in faults({"dager": ({**DAY, **cells},)})]

    assert [text[: len(told)] for text in found] == ([told] if told else [])


def test_a_day_stands_once() -> None:
    assert faults({"dager": (DAY, {**DAY, "kilde": "telefon"})}) == [
        (
            "rad.xlsx, arket «dager», rad 5, kolonnen «navn»: Det samme står i rad 4. "
            "Behold bare det ene."
        )
    ]
