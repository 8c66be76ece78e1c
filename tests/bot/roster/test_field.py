"""Which fields hold something else than before, and in which words."""

import pytest

from bot.roster.field import Field, news

KIND = Field(name="slag", before="kommune", after="region")
NUMBER = Field(name="nummer", before="", after="3312")
CONTACT = Field(name="kontakt", before="Astrid Brekke", after="")
PHONE = Field(name="telefon", before="1", after="2", is_private=True)
EMAIL = Field(name="e-post", before="", after="a@b.example", is_private=True)
SAME = Field(name="gruppe", before="Ap", after="Ap")


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ((SAME,), ""),
        ((KIND, SAME), "slag er nå «region» (før: «kommune»)"),
        ((NUMBER,), "nummer er nå «3312» (sto tomt)"),
        ((CONTACT,), "kontakt er nå tom (før: «Astrid Brekke»)"),
        (
            (PHONE, KIND, EMAIL),
            "slag er nå «region» (før: «kommune») og endret telefon og e-post",
        ),
    ],
)
def test_news_names_what_is_otherwise(fields: tuple[Field, ...], text: str) -> None:
    assert news(*fields) == text
