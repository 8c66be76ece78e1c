"""Participants of a roster in the database: what they became and belong to."""

from sqlalchemy import Engine, select

from bot.roster.outcome import Verb
from storage import tables as t
from storage.database import reading
from tests.rosters import BUSKERUD, LIER
from tests.storage.roster.keeping import keep_file, texts, told


def test_keep_follows_a_participant_into_what_it_became(engine: Engine) -> None:
    hurum = {"navn": "Hurum", "slag": "kommune"}
    asker = {"navn": "Asker", "slag": "kommune", "kontakt": "Astrid Brekke"}
    keep_file(engine, {"deltakere": (LIER, BUSKERUD, hurum)})
    merged = {**hurum, "til": "31.12.2019", "etterfølger": "Asker"}
    outcome = keep_file(engine, {"deltakere": (LIER, BUSKERUD, merged, asker)})
    assert told(outcome) == [
        (
            Verb.CHANGED,
            (
                "Hurum: etterfølger er nå «Asker» (sto tomt) og til er nå «31.12.2019» "
                "(sto tomt)."
            ),
        ),
        (Verb.ADDED, "Ny deltaker: Asker (kommune)."),
    ]
    with reading(engine) as db:
        rows = select(t.participants.c.name, t.participants.c.successor)
        found = db.execute(rows.order_by(t.participants.c.id)).all()
        contact = select(t.participants.c.contact).where(t.participants.c.id == 4)
        assert db.scalar(contact) == 1
    assert [tuple(row) for row in found][2:] == [("Hurum", 4), ("Asker", None)]


def test_keep_corrects_when_a_participant_ended(engine: Engine) -> None:
    hurum = {"navn": "Hurum", "slag": "kommune", "til": "31.12.2018"}
    keep_file(engine, {"deltakere": (LIER, BUSKERUD, hurum)})
    right = {**hurum, "til": "31.12.2019", "nummer": "0628"}
    outcome = keep_file(engine, {"deltakere": (LIER, BUSKERUD, right)})
    assert told(outcome) == [
        (
            Verb.CORRECTED,
            (
                "Hurum: nummer er nå «0628» (sto tomt) og til er nå «31.12.2019» (før: "
                "«31.12.2018»)."
            ),
        )
    ]


def test_keep_lets_a_participant_leave_what_it_belonged_to(engine: Engine) -> None:
    whole = {"navn": "Vestregionen", "slag": "samarbeid"}
    belongs = {"deltaker": "Lier", "i": "Vestregionen"}
    parties = {"deltakere": (LIER, BUSKERUD, whole)}
    first = keep_file(engine, {**parties, "medlemskap": (belongs,)})
    leaves = {**belongs, "til": "31.12.2027"}
    outcome = keep_file(engine, {**parties, "medlemskap": (leaves,)})
    assert "Lier: medlemskap er Vestregionen." in texts(first)
    assert told(outcome) == [
        (Verb.CHANGED, "Lier: medlemskap er nå Vestregionen til 31.12.2027.")
    ]


def test_keep_leaves_what_a_participant_belongs_to_besides(engine: Engine) -> None:
    one, other = (
        {"deltaker": "Lier", "i": name} for name in ("Vestregionen", "Osloregionen")
    )
    wholes = [{"navn": row["i"], "slag": "samarbeid"} for row in (one, other)]
    parties = {"deltakere": (LIER, BUSKERUD, *wholes)}
    keep_file(engine, {**parties, "medlemskap": (one,)})
    outcome = keep_file(engine, {**parties, "medlemskap": (other,)})
    assert told(outcome) == [(Verb.ADDED, "Lier: medlemskap er Osloregionen.")]
    assert told(keep_file(engine, {**parties, "medlemskap": (one,)})) == []
