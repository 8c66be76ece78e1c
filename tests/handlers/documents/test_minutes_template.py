"""A body's own template is held against the fields, and filled in with nothing more."""

from io import BytesIO
from typing import Final

import pytest
from docx import Document

from bot.minutes.fields import FIELDS
from handlers.documents.minutes_template import (
    LARGEST,
    BadTemplate,
    TemplateFault,
    faults,
    filled,
)
from handlers.documents.template_faults import sentences

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
    "line", ["{{ ''.__class__.__mro__ }}", "{{ 1 / 0 }}", "{{ range(10 ** 9) }}"]
)
def test_a_template_can_do_no_harm(line: str) -> None:
    with pytest.raises(BadTemplate):
        filled(_template(line), FIELDS)


def _template(*lines: str) -> bytes:
    document = Document()
    for line in lines:
        document.add_paragraph(line)
    return _saved(document)


def _saved(document: object) -> bytes:
    file = BytesIO()
    document.save(file)  # type: ignore[attr-defined]  # the library makes it by a function
    return file.getvalue()
