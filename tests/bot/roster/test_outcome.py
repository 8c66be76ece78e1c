"""What an import comes to, in sentences."""

from dataclasses import replace

from bot.meeting import MeetingId
from bot.roster.outcome import Change, Outcome, Subject, Verb, consequences, summary
from bot.succession import Effect
from tests.builders import ASTRID, BJARNE, DAG, ELI, HOLE, LIER, a_called_meeting


def _added(subject: Subject, text: str = "Ny: noe.") -> Change:
    return Change(verb=Verb.ADDED, subject=subject, text=text)


MOVED = Change(verb=Verb.CHANGED, subject=Subject.MEETING, text="Møtet er flyttet.")
WAS = Change(verb=Verb.CORRECTED, subject=Subject.OFFICE, text="Det var en annen.")
MEETING = a_called_meeting()
OUTCOME = Outcome(
    changes=(
        _added(Subject.MEETING, "Nytt møte: 1."),
        _added(Subject.MEETING, "Nytt møte: 2."),
        _added(Subject.BODY, "Ny: Rådmannsgruppen."),
        WAS,
        MOVED,
    ),
    notes=("Eli Aas har verken e-post eller telefon.",),
)


def test_summary_counts_what_is_new_and_names_what_changed() -> None:
    assert list(summary(OUTCOME)) == [
        "Importert: 1 organ og 2 møter.",
        "Endret: 1 møte.",
        "  Møtet er flyttet.",
        "Rettet: 1 verv.",
        "  Det var en annen.",
        "Merk: Eli Aas har verken e-post eller telefon.",
    ]


def test_summary_of_a_rehearsal_names_everything() -> None:
    assert list(summary(OUTCOME, is_rehearsal=True)) == [
        "Blir importert: 1 organ og 2 møter.",
        "  Nytt møte: 1.",
        "  Nytt møte: 2.",
        "  Ny: Rådmannsgruppen.",
        "Blir endret: 1 møte.",
        "  Møtet er flyttet.",
        "Blir rettet: 1 verv.",
        "  Det var en annen.",
        "Merk: Eli Aas har verken e-post eller telefon.",
        "Dette var en prøve. Ingenting er lagret.",
    ]


def test_summary_says_when_there_was_nothing_to_do() -> None:
    assert list(summary(Outcome())) == [
        "Alt i filen er importert fra før. Ingenting å endre."
    ]


def test_summary_tells_what_becomes_of_called_meetings() -> None:
    effect = Effect(meeting=MEETING, seat=LIER, joins=BJARNE, leaves=ASTRID)
    outcome = Outcome(changes=(MOVED,), effects=(effect,), notes=("Noe.",))
    assert list(summary(outcome))[2:] == [
        (
            "Møtet i Rådmannsgruppen torsdag 26. februar 2026: Bjarne Solli innkalles, "
            "Astrid Brekke får avlysning."
        ),
        "Merk: Noe.",
    ]


def test_consequences_are_told_once_for_each_meeting() -> None:
    other = replace(MEETING, id=MeetingId(2))
    effects = (
        Effect(meeting=MEETING, seat=LIER, joins=BJARNE, leaves=ASTRID),
        Effect(meeting=other, seat=LIER, joins=None, leaves=ASTRID),
        Effect(meeting=MEETING, seat=HOLE, joins=ELI, leaves=DAG),
    )
    when = "Møtet i Rådmannsgruppen torsdag 26. februar 2026"
    assert list(consequences(effects)) == [
        (
            f"{when}: Bjarne Solli og Eli Ødegård innkalles, Astrid Brekke og Dag "
            "Øverby får avlysning."
        ),
        f"{when}: Astrid Brekke får avlysning.",
    ]
