"""The sheets about the seats: what each lets one do, who sits there, who steps in."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from bot.body import Rank
from bot.roster.columns import (
    YES_NO,
    Column,
    Holds,
    SheetPlan,
    a_body,
    a_participant,
    a_person,
    days,
)

LEAST_NUMBER: Final = 1
RANK_WORDS: Final[Mapping[Rank, str]] = MappingProxyType(
    {
        Rank.HOLDER: "medlem",
        Rank.SUBSTITUTE: "settemedlem",
        Rank.PROXY: "fast fullmektig",
    }
)


def _office(*, about: str, is_required: bool = True, found_in: str = "") -> Column:
    return Column(
        name="verv",
        about=about,
        example="ordfører",
        is_required=is_required,
        found_in=found_in,
        width=22,
    )


def _number(about: str) -> Column:
    return Column(
        name="nr", about=about, holds=Holds.NUMBER, least=LEAST_NUMBER, width=8
    )


def _right(name: str, about: str) -> Column:
    return Column(name=name, about=about, example="ja", choices=YES_NO)


SEATS: Final = SheetPlan(
    name="plasser",
    about="Plassene i hvert organ, i den rekkefølgen de står i lister. Her står "
    "plassen selv og det den gir rett til. Hvem som sitter der, følger av arket verv, "
    "eller av arket medlemmer når noen er valgt ved navn.",
    columns=(
        a_body(),
        a_participant(),
        _office(about="Vervet som gir plassen: ordfører, medlem, observatør"),
        _number("1, 2, 3 når deltakeren har flere plasser med samme verv. Tomt: 1"),
        Column(
            name="gruppe",
            about="Lista som ble valgt: Ap/Sp/SV. Bare når vara følger lista",
            width=16,
        ),
        _right("møterett", "ja (vanlig) eller nei"),
        _right("talerett", "ja eller nei. Tomt: som stemmerett"),
        _right("forslagsrett", "ja eller nei. Tomt: som stemmerett"),
        _right("stemmerett", "ja (vanlig), eller nei for dem som bare møter"),
        Column(
            name="hjemmel",
            about="Loven eller avtalen som gir rettene, når det ikke er et medlems "
            "plass: kommuneloven § 13-1",
            width=26,
        ),
        Column(
            name="stemmer",
            about="Bare når medlemmene har ulikt antall stemmer. Tomt: 1",
            holds=Holds.NUMBER,
            least=LEAST_NUMBER,
            width=10,
        ),
        *days(),
    ),
)
MANDATES: Final = SheetPlan(
    name="medlemmer",
    about="De som er valgt eller pekt ut ved navn. Den som sitter fordi han eller hun "
    "er ordfører eller rådmann, skal stå i arket verv og ikke her. Når noen går ut, "
    "får raden til-dato, og den nye får en ny rad.",
    columns=(
        a_body(),
        a_participant(),
        _office(about="Fra arket plasser", found_in="plasser"),
        _number("Fra arket plasser. Tomt: 1"),
        a_person(),
        Column(
            name="som",
            about="medlem (vanlig), settemedlem under permisjon, eller fast fullmektig "
            "som alltid møter i stedet, i eget navn",
            example="medlem",
            choices={word: rank for rank, word in RANK_WORDS.items()},
            width=18,
        ),
        *days(since="19.10.2023"),
    ),
)
LISTINGS: Final = SheetPlan(
    name="vara",
    about="Vara, i den rekkefølgen de kalles inn. Med verv er det vara for den ene "
    "plassen, med gruppe for dem som er valgt fra lista, og med bare deltaker for alle "
    "plassene deltakeren har. Hvem som blir spurt, følger av vara i arket regler; en "
    "plass som har egne vara, bruker dem først.",
    columns=(
        a_body(),
        a_participant(
            is_required=False, about="Fra arket deltakere. Tomt: for alle i gruppa"
        ),
        _office(
            about="Fra arket plasser. Bare for vara til én plass",
            is_required=False,
            found_in="plasser",
        ),
        _number("Fra arket plasser. Tomt: 1"),
        Column(
            name="gruppe",
            about="Fra arket plasser: Ap/Sp/SV",
            found_in="plasser",
            width=16,
        ),
        a_person(),
        *days(),
    ),
)
