"""What is typed wrong is answered in Norwegian, whatever the library says."""

import pytest

from radslag.command_line import build, parse
from radslag.typed_wrong import explained


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Det mangler KOMMANDO. Se «radslag --help»."),
        ("inport", "«inport» er ingen kommando. Mente du «import»? Se"),
        ("xyzzy", "«xyzzy» er ingen kommando. Se «radslag --help»."),
        ("local --port x", "--port skal være et tall, ikke «x». Se «radslag local"),
        ("local --data", "--data må ha noe etter seg. Se «radslag local --help»."),
        ("local 3", "«3» er ikke noe jeg kan. Se «radslag --help»."),
        ("import", "Det mangler FIL. Se «radslag import --help»."),
        ("import --dry-run=3 x", "--dry-run/--prøv skal ikke ha noe etter seg. Se"),
        ("minutes", "Det mangler ORGAN, DATO. Se «radslag minutes --help»."),
    ],
)
def test_it_is_said_what_to_type_instead(
    capsys: pytest.CaptureFixture[str], typed: str, said: str
) -> None:
    with pytest.raises(SystemExit) as end:
        parse(build(), typed.split())

    err = capsys.readouterr().err
    assert (end.value.code, err.count("\n")) == (2, 1)
    assert err.startswith(f"radslag: {said}")


def test_what_the_library_never_said_before_is_not_passed_on() -> None:
    assert explained("something new") == "Dette forsto jeg ikke."


def test_the_next_pythons_quotes_are_read_as_well() -> None:
    said = "argument KOMMANDO: invalid choice: 'wep' (choose from local, web)"
    assert explained(said) == "«wep» er ingen kommando. Mente du «web»?"
