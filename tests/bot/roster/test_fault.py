"""Faults point at a place as the person who wrote it would."""

from bot.roster.fault import Fault, Whereabouts, did_you_mean

BOOK = Whereabouts(file="plan.xlsx", sheet="møter", row=7, column="dato")
TEXT = Whereabouts(file="plan.toml", sheet="moter", row=7, column="dato", is_text=True)


def test_fault_in_a_workbook_names_sheet_row_and_column() -> None:
    fault = Fault(where=BOOK, text="Feil.")
    assert str(fault) == "plan.xlsx, arket «møter», rad 7, kolonnen «dato»: Feil."


def test_fault_in_a_text_names_table_line_and_field() -> None:
    fault = Fault(where=TEXT, text="Feil.")
    assert str(fault) == "plan.toml, tabellen «moter», linje 7, feltet «dato»: Feil."


def test_fault_of_a_whole_file_names_the_file() -> None:
    fault = Fault(where=Whereabouts(file="plan.xlsx"), text="Feil.")
    assert str(fault) == "plan.xlsx: Feil."


def test_row_is_named_by_its_file_only_from_another() -> None:
    assert [BOOK.seen_from(BOOK), BOOK.seen_from(TEXT), TEXT.seen_from(TEXT)] == [
        "i rad 7",
        "i rad 7 i plan.xlsx",
        "på linje 7",
    ]


def test_did_you_mean_proposes_the_nearest() -> None:
    assert did_you_mean("RØYKN", ["Røyken", "Hurum"]) == " Mente du «Røyken»?"


def test_did_you_mean_proposes_nothing_far_off() -> None:
    assert did_you_mean("Tromsø", ["Røyken", "Hurum"]) == ""
