"""The record of seats opens in Word, and as a PDF with a page for all that it says."""

from io import BytesIO

import pytest
from docx import Document
from docx.oxml.ns import qn
from pypdf import PdfReader

from bot.orders import Language
from bot.seat_record import RecordedSeat, SeatRecord
from handlers.documents.seat_record import pdf, word
from tests.builders import NOW, a_called_meeting

SEAT = RecordedSeat(
    heading="Lier, rådmann: Astrid Brekke",
    rule="Regel: Vara møter i rekkefølge.",
    order="Rekkefølge: 1. Bjarne Solli.",
    lines=(("20. desember 2026 kl. 20.00", "Bjarne Solli ble spurt.\x0b🎉"),),
    outcomes=("Resultat: Bjarne Solli møter.",),
)
RECORD = SeatRecord(
    language=Language.BOKMAL,
    organisation="Vestregionen",
    title="Forfall og vara: Rådmannsgruppen",
    intro=("Møtet torsdag 26. februar 2026.",),
    when="Når",
    what="Hva som skjedde",
    seats=(SEAT, SEAT),
)


def test_word_document_has_a_table_for_each_seat() -> None:
    file = word(a_called_meeting(), RECORD, made_at=NOW)
    document = Document(BytesIO(file.content))
    assert file.name == "Forfall og vara Rådmannsgruppen 2026-02-26.docx"
    assert [p.text for p in document.paragraphs] == [
        "Vestregionen",
        "Forfall og vara: Rådmannsgruppen",
        "Møtet torsdag 26. februar 2026.",
        *[SEAT.heading, SEAT.rule, SEAT.order, *SEAT.outcomes] * 2,
    ]
    rows = [[c.text for c in row.cells] for row in document.tables[0].rows]
    assert rows[0] == ["Når", "Hva som skjedde"]
    assert rows[1][0] == "20. desember 2026 kl. 20.00"
    head = document.tables[0].rows[0]._tr
    assert head.find(f".//{qn('w:tblHeader')}") is not None


@pytest.mark.parametrize("seats", [(), (SEAT,), (SEAT,) * 90])
def test_pdf_is_set_for_however_many_seats(seats: tuple[RecordedSeat, ...]) -> None:
    record = SeatRecord(**{**vars(RECORD), "seats": seats})
    file = pdf(a_called_meeting(), record, made_at=NOW)
    assert file.name.endswith(".pdf")
    text = PdfReader(BytesIO(file.content)).pages[0].extract_text()
    assert text.count("20. desember 2026 kl. 20.00") == text.count("ble spurt.")
