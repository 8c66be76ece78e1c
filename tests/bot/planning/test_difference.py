"""Any two versions of a plan can be told apart, in facts and in sentences."""

from datetime import date, time

import pytest

from bot.body import BodyId
from bot.meeting import Form, MeetingId
from bot.orders import Language
from bot.planning.difference import Difference, difference, sentence, sentences
from bot.planning.entry import Entry
from tests.builders import a_slot
from tests.plans import MARCH, MAY, a_draft, an_adopted_plan, an_entry

NAMES = {BodyId(1): "Rådmannsgruppen", BodyId(2): "Styringsgruppen"}
LATER = date(2026, 3, 19)
OTHER = BodyId(2)


def test_plans_that_are_alike_do_not_differ() -> None:
    assert difference(a_draft(), a_draft()) == ()
    assert sentences(Language.BOKMAL, a_draft(), a_draft(), NAMES) == (
        "Ingen forskjell.",
    )
    assert sentences(Language.NYNORSK, a_draft(), a_draft(), NAMES) == (
        "Ingen skilnad.",
    )


def test_what_is_new_and_gone_is_told_in_the_order_of_the_days() -> None:
    autumn = an_entry(date(2026, 11, 5))

    found = _difference([an_entry(), an_entry(MAY)], [an_entry(MAY), autumn])

    assert found == (Difference(before=an_entry()), Difference(now=autumn))


def test_a_meeting_is_known_again_by_its_number_wherever_it_goes() -> None:
    was, now = _numbered(2, MARCH), _numbered(2, date(2026, 11, 5))

    assert _difference([was], [now]) == (Difference(before=was, now=now),)


def test_another_meeting_at_the_same_time_is_another() -> None:
    was, now = _numbered(2, MARCH), _numbered(3, MARCH)

    assert set(_difference([was], [now])) == {
        Difference(before=was),
        Difference(now=now),
    }


def test_in_a_draft_the_nearest_of_the_body_is_the_same() -> None:
    left = [an_entry(), an_entry(MAY)]
    right = [an_entry(LATER), an_entry(date(2026, 5, 28)), an_entry(MAY, body=OTHER)]

    assert _difference(left, right) == (
        Difference(before=left[0], now=right[0]),
        Difference(now=right[2]),
        Difference(before=left[1], now=right[1]),
    )


def test_a_draft_and_the_plan_that_it_became_are_alike() -> None:
    draft = a_draft()
    adopted = an_adopted_plan(_numbered(2, MARCH), _numbered(3, MAY))

    assert difference(draft, adopted) == ()


def test_a_meeting_far_away_is_another() -> None:
    assert len(_difference([an_entry()], [an_entry(MAY)])) == 2


@pytest.mark.parametrize(
    ("was", "now", "bokmal", "nynorsk"),
    [
        (
            None,
            an_entry(),
            (
                "Rådmannsgruppen: nytt møte torsdag 12. mars 2026 kl. 09.00–11.15, "
                "Drammen rådhus, møterom Spiralen."
            ),
            (
                "Rådmannsgruppen: nytt møte torsdag 12. mars 2026 kl. 09.00–11.15, "
                "Drammen rådhus, møterom Spiralen."
            ),
        ),
        (
            None,
            an_entry(slot=a_slot(day=MARCH, place="")),
            "Rådmannsgruppen: nytt møte torsdag 12. mars 2026 kl. 09.00–11.15.",
            "Rådmannsgruppen: nytt møte torsdag 12. mars 2026 kl. 09.00–11.15.",
        ),
        (
            an_entry(),
            None,
            "Rådmannsgruppen: møtet torsdag 12. mars 2026 kl. 09.00–11.15 er tatt ut.",
            "Rådmannsgruppen: møtet torsdag 12. mars 2026 kl. 09.00–11.15 er teke ut.",
        ),
        (
            an_entry(),
            an_entry(slot=a_slot(day=LATER, starts=time(10), place="Lier rådhus")),
            (
                "Rådmannsgruppen: flyttet fra torsdag 12. mars 2026 kl. 09.00–11.15 "
                "til torsdag 19. mars 2026 kl. 10.00–11.15; stedet er nå Lier rådhus."
            ),
            (
                "Rådmannsgruppen: flytta frå torsdag 12. mars 2026 kl. 09.00–11.15 til "
                "torsdag 19. mars 2026 kl. 10.00–11.15; staden er no Lier rådhus."
            ),
        ),
        (
            an_entry(host="Lier", title="Budsjettmøte"),
            an_entry(slot=a_slot(day=MARCH, place="", form=Form.REMOTE)),
            (
                "Rådmannsgruppen torsdag 12. mars 2026 kl. 09.00–11.15: stedet er ikke "
                "lenger oppgitt; møteformen er nå fjernmøte; møtet har ikke lenger noe "
                "eget navn; møtet har ikke lenger noe vertskap."
            ),
            (
                "Rådmannsgruppen torsdag 12. mars 2026 kl. 09.00–11.15: staden er "
                "ikkje lenger oppgitt; møteforma er no fjernmøte; møtet har ikkje "
                "lenger noko eige namn; møtet har ikkje lenger noko vertskap."
            ),
        ),
        (
            an_entry(),
            an_entry(host="Lier", title="Budsjettmøte"),
            (
                "Rådmannsgruppen torsdag 12. mars 2026 kl. 09.00–11.15: møtet "
                "heter nå «Budsjettmøte»; vertskap er nå Lier."
            ),
            (
                "Rådmannsgruppen torsdag 12. mars 2026 kl. 09.00–11.15: møtet "
                "heiter no «Budsjettmøte»; vertskap er no Lier."
            ),
        ),
    ],
    ids=["new", "without a place", "gone", "moved", "emptied", "named"],
)
def test_a_difference_is_a_sentence(
    was: Entry | None, now: Entry | None, bokmal: str, nynorsk: str
) -> None:
    found = Difference(before=was, now=now)

    assert sentence(Language.BOKMAL, found, NAMES) == bokmal
    assert sentence(Language.NYNORSK, found, NAMES) == nynorsk


def _difference(left: list[Entry], right: list[Entry]) -> tuple[Difference, ...]:
    return difference(a_draft(*left), a_draft(*right))


def _numbered(number: int, day: date) -> Entry:
    return an_entry(day, meeting=MeetingId(number))
