"""What an import comes to, in sentences."""

from bot.roster.outcome import Change, Outcome, Subject, Verb, summary


def _added(subject: Subject, text: str = "Ny: noe.") -> Change:
    return Change(verb=Verb.ADDED, subject=subject, text=text)


MOVED = Change(verb=Verb.CHANGED, subject=Subject.MEETING, text="Møtet er flyttet.")
OUTCOME = Outcome(
    changes=(
        _added(Subject.MEETING, "Nytt møte: 1."),
        _added(Subject.MEETING, "Nytt møte: 2."),
        _added(Subject.BODY, "Ny: Rådmannsgruppen."),
        MOVED,
    ),
    notes=("Eli Aas har verken e-post eller telefon.",),
)


def test_summary_counts_what_is_new_and_names_what_changed() -> None:
    assert list(summary(OUTCOME)) == [
        "Importert: 1 organ og 2 møter.",
        "Endret: 1 møte.",
        "  Møtet er flyttet.",
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
        "Merk: Eli Aas har verken e-post eller telefon.",
        "Dette var en prøve. Ingenting er lagret.",
    ]


def test_summary_says_when_there_was_nothing_to_do() -> None:
    assert list(summary(Outcome())) == [
        "Alt i filen er importert fra før. Ingenting å endre."
    ]
