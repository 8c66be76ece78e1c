"""A body's own template is held against the fields, and filled in with nothing more."""

import zipfile
from io import BytesIO
from typing import Final

import pytest
from docx import Document

from bot.minutes.fields import FIELDS
from handlers.documents.minutes_template import TemplateFault, faults, filled
from handlers.documents.template_faults import sentences
from handlers.documents.template_file import LARGEST, LARGEST_TEXT, BadTemplate

CASES: Final = (
    "{%p for sak in saker %}",
    "{{ sak.overskrift }}",
    "{%p for linje in sak.vedtak %}",
    "{{ loop.index }}. {{ linje }}",
    "{%p endfor %}",
    "{%p endfor %}",
)


def test_every_field_that_there_is_may_be_asked_for() -> None:
    lines = [f"{{{{ {name} }}}}" for name in FIELDS]
    assert faults(_template(*lines, *CASES)) == ()


@pytest.mark.parametrize(
    ("line", "name", "meant"),
    [
        ("{{ titel }}", "titel", "tittel"),
        ("{{ sak.overskrift }}", "sak", ""),
        ("{{ saker.overskrift }}", "saker.overskrift", ""),
        ("{{ saker[0].vedtk }}", "saker.vedtk", "saker.vedtak"),
        ("{% for s in saker %}{{ s.vedtk }}{% endfor %}", "s.vedtk", "s.vedtak"),
        ("{% for s in møter %}{{ s.x }}{% endfor %}", "møter", ""),
        ("{% if ordstyrer %}x{% endif %}", "ordstyrer", ""),
        ("{{ til_sted | join }}", "til_sted", "til_stede"),
        ("{{ hemmelig.nøkkel.verdi }}", "hemmelig", ""),
    ],
)
def test_what_there_is_not_is_named_with_what_was_meant(
    line: str, name: str, meant: str
) -> None:
    found = faults(_template(line))
    assert [fault.name for fault in found] == [name]
    assert found[0].meant == meant or not meant


@pytest.mark.parametrize(
    "line",
    [
        "{% set x = 1 %}{{ x }}",
        "{{ saker | length }}",
        "{{ møteleder.upper() }}",
        "{% for navn, tittel in underskrifter %}{{ navn }}{% endfor %}",
        "{{ forfall[0].navn }}",
    ],
)
def test_what_the_language_of_templates_has_of_its_own_is_no_fault(line: str) -> None:
    assert faults(_template(line)) == ()


def test_fields_in_headers_are_looked_at_too() -> None:
    document = Document()
    document.sections[0].header.paragraphs[0].text = "{{ organn }}"
    assert faults(_saved(document)) == (TemplateFault(name="organn", meant="organ"),)


@pytest.mark.parametrize(
    ("file", "said"),
    [
        (b"not a file", "Fila er ikke en Word-fil (.docx), eller den er for stor. "),
        (b"x" * (LARGEST + 1), "Fila er ikke en Word-fil (.docx)"),
    ],
)
def test_what_is_no_word_file_is_told(file: bytes, said: str) -> None:
    assert sentences(faults(file))[0].startswith(said)


def test_a_loop_that_is_not_closed_is_told() -> None:
    found = sentences(faults(_template("{% for sak in saker %}")))
    assert found[0].startswith("Noe i malen er ikke lukket eller skrevet riktig.")


def test_a_template_is_filled_in_with_words_as_they_stand() -> None:
    case = {"overskrift": "Sak <1> & 2\x00", "vedtak": ["Ja.", "Nei {{ x }}."]}
    made = filled(_template("{{ tittel }}", *CASES), {**FIELDS, "saker": [case]})
    paragraphs = [p.text for p in Document(BytesIO(made)).paragraphs]
    assert paragraphs == ["", "Sak <1> & 2", "1. Ja.", "2. Nei {{ x }}."]


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("{{ 9 ** 9 ** 9 }}", "**"),
        ("{{ '%099999999d' % 1 }}", "%"),
        ("{{ tittel.center(10000000000) }}", "center(…)"),
        ("{{ tittel | center(10000000000) }}", "| center"),
        ("{{ tittel | join(tittel) }}", "| join"),
        ("{{ saker | join(tittel) }}", "| join"),
        ("{% set x = tittel ~ tittel %}", "set"),
        ("{% for tegn in tittel %}{% endfor %}", "for … in tittel"),
        ("{% for a in saker %}" * 3 + "{% endfor %}" * 3, "for … in saker"),
        ("{% for a in saker recursive %}{% endfor %}", "for … in saker"),
        ("{% macro mer() %}{% endmacro %}", "macro"),
        ("{% include 'mer' %}", "include"),
        ("{{ loop() }}", "(…)"),
        (f"{{{{ '{'x' * 2000}' }}}}", f"{'x' * 20}…"),
    ],
)
def test_what_could_run_on_without_end_is_named(line: str, word: str) -> None:
    found = faults(_template(line))
    assert found == (TemplateFault(beyond=word),)
    assert sentences(found)[0].startswith(f"«{word}» kan ikke brukes")


def test_what_is_written_has_an_end() -> None:
    """Each person through each of them, and as much of every one as a line may hold."""
    lines = ("{% for a in til_stede %}{% for b in til_stede %}", "x" * 500)
    many = {**FIELDS, "til_stede": [{"navn": ""}] * 250}
    with pytest.raises(BadTemplate):
        filled(_template("".join(lines) + "{% endfor %}{% endfor %}"), many)


@pytest.mark.parametrize(
    "line", ["{{ ''.__class__.__mro__ }}", "{{ 'x' - 1 }}", "{{ 9 ** 9 }}"]
)
def test_what_may_not_be_or_can_not_is_never_filled_in(line: str) -> None:
    with pytest.raises(BadTemplate):
        filled(_template(line), FIELDS)


def test_the_properties_of_the_document_are_looked_at_too() -> None:
    document = Document()
    document.core_properties.title = "{{ titel }}"
    assert faults(_saved(document)) == (TemplateFault(name="titel", meant="tittel"),)


@pytest.mark.parametrize("text", ["{{ {{ {{", "{{ tittel }", "{% if {{ tittel }} %}"])
def test_what_is_not_closed_is_told_before_it_is_looked_for(text: str) -> None:
    (fault,) = faults(_template(text))
    assert fault.detail == text


def test_what_a_file_has_too_much_of_or_lacks_is_told() -> None:
    folder = BytesIO()
    with zipfile.ZipFile(folder, "w") as parts:
        parts.writestr("word/document.xml", "<w:document")
    for file in (folder.getvalue(), _template("x" * LARGEST_TEXT)):
        assert faults(file) == (TemplateFault(),)


def _template(*lines: str) -> bytes:
    document = Document()
    for line in lines:
        document.add_paragraph(line)
    return _saved(document)


def _saved(document: object) -> bytes:
    file = BytesIO()
    document.save(file)  # type: ignore[attr-defined]  # the library makes it by a function
    return file.getvalue()
