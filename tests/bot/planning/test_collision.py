"""Collisions between the meetings of several councils, with the people concerned."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import dates
from bot.body import BodyId
from bot.orders import Language
from bot.person import PersonId
from bot.planning.collision import (
    Clash,
    Collision,
    collisions,
    collisions_of,
    sentence,
)
from bot.planning.occasion import Occasion
from bot.planning.off_day import OffDay, Why

NB, NN = Language.BOKMAL, Language.NYNORSK
#: A Thursday.
DAY = date(2027, 3, 4)
ASTRID, DAG, ELI = PersonId(1), PersonId(4), PersonId(5)
NAMES = {ASTRID: "Astrid Brekke", DAG: "Dag Øverby", ELI: "Eli Ødegård"}


def at(clock: str, day: date = DAY) -> datetime:
    """Set a time on the Thursday."""
    return dates.at(day, time.fromisoformat(clock))


def an_occasion(key: int, *people: PersonId, **changes: object) -> Occasion:
    """Make a meeting from nine to eleven, for people from Lier and Hole."""
    default = Occasion(
        key=key,
        body=BodyId(key),
        name=f"Råd {key}",
        organisation=f"Samarbeid {key}",
        starts_at=at("09:00"),
        ends_at=at("11:00"),
        people={person: NAMES[person] for person in people},
    )
    return replace(default, **changes)  # type: ignore[arg-type]  # checked by the fields


ONE = an_occasion(1, ASTRID, DAG)
OTHER = an_occasion(2, DAG, ELI, starts_at=at("10:00"), ends_at=at("12:00"))
LATER = an_occasion(3, DAG, ASTRID, starts_at=at("11:00"), ends_at=at("13:00"))


def test_the_same_people_at_two_places() -> None:
    assert collisions([OTHER, ONE]) == (
        Collision(clash=Clash.PEOPLE, meetings=(ONE, OTHER), people=("Dag Øverby",)),
    )


def test_one_after_the_other_is_no_collision() -> None:
    assert collisions([ONE, LATER]) == ()


def test_different_people_of_a_participant() -> None:
    lier = {"Lier": frozenset({ASTRID}), "Asker": frozenset({DAG})}
    one = replace(an_occasion(1, ASTRID, DAG), participants=lier)
    other = replace(an_occasion(2, ELI), participants={"Lier": frozenset({ELI})})
    assert collisions([one, other]) == (
        Collision(
            clash=Clash.PARTICIPANT, meetings=(one, other), participants=("Lier",)
        ),
    )
    # Within a cooperation ordfører and rådmann go to a meeting each.
    sister = replace(other, organisation=one.organisation)
    assert collisions([one, sister]) == ()


def test_a_participant_whose_people_are_named_is_not_named_again() -> None:
    hole = {"Hole": frozenset({DAG})}
    one, other = replace(ONE, participants=hole), replace(OTHER, participants=hole)
    assert collisions([one, other]) == (
        Collision(clash=Clash.PEOPLE, meetings=(one, other), people=("Dag Øverby",)),
    )


def test_too_little_time_to_travel() -> None:
    one = replace(ONE, place="Drammen rådhus")
    far = replace(LATER, place="Ringerike rådhus", starts_at=at("11:30"))
    assert collisions([one, far]) == (
        Collision(
            clash=Clash.TRAVEL,
            meetings=(one, far),
            people=("Astrid Brekke", "Dag Øverby"),
            needed=55,
            available=30,
        ),
    )


@pytest.mark.parametrize(
    "changes",
    [
        {"place": "Drammen rådhus, møterom 2"},
        {"place": "Storefjell høyfjellshotell"},
        {"place": "Ringerike rådhus", "is_remote": True},
        {"place": "Ringerike rådhus", "people": {ELI: "Eli Ødegård"}},
        {"place": "Ringerike rådhus", "starts_at": at("12:00")},
    ],
)
def test_time_enough_or_nothing_known(changes: dict[str, object]) -> None:
    one = replace(ONE, place="Drammen rådhus")
    after = replace(LATER, **changes)  # type: ignore[arg-type]  # the same
    assert collisions([one, after]) == ()


def in_the_week(*days: int) -> list[Occasion]:
    """Lay a meeting for Astrid and Dag on each of some days of March 2027."""
    meetings = []
    for key, day in enumerate(days, 1):
        on = date(2027, 3, day)
        hours = {"starts_at": at("09:00", on), "ends_at": at("11:00", on)}
        meetings.append(an_occasion(key, ASTRID, DAG, **hours))
    return meetings


def test_three_meetings_in_a_week_for_the_same_people() -> None:
    monday, tuesday, friday = in_the_week(1, 2, 5)
    alone = replace(tuesday, people={DAG: "Dag Øverby"})
    assert collisions([monday, alone, friday]) == (
        Collision(
            clash=Clash.WEEK,
            meetings=(monday, alone, friday),
            people=("Dag Øverby",),
        ),
    )
    assert collisions([monday, tuesday]) == ()


def test_a_week_ends_on_sunday_and_goes_across_new_year() -> None:
    assert collisions(in_the_week(4, 5, 8)) == ()
    days = (date(2026, 12, 28), date(2026, 12, 30), date(2027, 1, 1))
    across = [
        an_occasion(n, DAG, starts_at=at("09:00", day), ends_at=at("10:00", day))
        for n, day in enumerate(days, 1)
    ]
    assert [each.clash for each in collisions(across)] == [Clash.WEEK]


def test_a_seminar_of_two_days_is_there_on_both() -> None:
    seminar = replace(ONE, ends_at=at("15:00", DAY + timedelta(days=1)))
    friday = an_occasion(
        2,
        DAG,
        starts_at=at("14:00", DAY + timedelta(days=1)),
        ends_at=at("16:00", DAY + timedelta(days=1)),
    )
    assert [each.clash for each in collisions([seminar, friday])] == [Clash.PEOPLE]
    off = OffDay(day=DAY + timedelta(days=1), why=Why.NAMED, name="fylkesting")
    assert collisions([seminar], [off]) == (
        Collision(clash=Clash.OFF_DAY, meetings=(seminar,), off=off),
    )


def test_a_meeting_on_a_day_off() -> None:
    holiday = OffDay(day=DAY, why=Why.SCHOOL_HOLIDAY, name="vinterferie")
    buskerud = replace(holiday, county="Buskerud")
    lier = replace(ONE, participants={"Lier": frozenset({ASTRID})})
    county = replace(ONE, participants={"Buskerud fylkeskommune": frozenset()})
    asker = replace(ONE, participants={"Asker": frozenset()})

    def of(occasion: Occasion, off: OffDay) -> tuple[Collision, ...]:
        return (Collision(clash=Clash.OFF_DAY, meetings=(occasion,), off=off),)

    assert collisions([ONE], [holiday]) == of(ONE, holiday)
    assert collisions([lier], [buskerud]) == of(lier, buskerud)
    assert collisions([county], [buskerud]) == of(county, buskerud)
    assert collisions([asker], [buskerud]) == ()


def test_what_one_meeting_collides_with_when_it_is_moved() -> None:
    third = an_occasion(3, ELI, starts_at=at("10:00"), ends_at=at("12:00"))
    moved = replace(ONE, starts_at=at("10:30"), ends_at=at("12:30"))
    assert collisions_of(moved, [ONE, OTHER, third]) == (
        Collision(clash=Clash.PEOPLE, meetings=(OTHER, moved), people=("Dag Øverby",)),
    )


@given(
    starts=st.lists(
        st.tuples(
            st.integers(min_value=0, max_value=14),
            st.sampled_from(["08:00", "10:00", "11:00", "14:00"]),
            st.sets(st.sampled_from([ASTRID, DAG, ELI])),
            st.sampled_from(["Drammen rådhus", "Gol kommunehus", "Lier", "Et sted"]),
        ),
        max_size=9,
    ),
    chosen=st.integers(min_value=0, max_value=8),
)
def test_one_change_finds_what_all_would(
    starts: list[tuple[int, str, set[PersonId], str]], chosen: int
) -> None:
    meetings = [
        an_occasion(
            key,
            *people,
            starts_at=at(clock, DAY + timedelta(days=days)),
            ends_at=at(clock, DAY + timedelta(days=days)) + timedelta(hours=2),
            place=place,
        )
        for key, (days, clock, people, place) in enumerate(starts)
    ]
    off = [OffDay(day=DAY, why=Why.NAMED, name="fylkesting")]
    if chosen < len(meetings):
        changed = meetings[chosen]
        theirs = [c for c in collisions(meetings, off) if changed in c.meetings]
        assert list(collisions_of(changed, meetings, off)) == theirs


@pytest.mark.parametrize(
    ("collision", "bokmal", "nynorsk"),
    [
        (
            Collision(
                clash=Clash.PEOPLE,
                meetings=(ONE, OTHER),
                people=("Astrid Brekke", "Dag Øverby", "Eli Ødegård"),
            ),
            (
                "Astrid Brekke, Dag Øverby og Eli Ødegård er ventet både i Råd 1 "
                "torsdag 4. mars 2027 kl. 09.00–11.00 og i Råd 2 torsdag 4. mars 2027 "
                "kl. 10.00–12.00. Flytt ett av møtene."
            ),
            (
                "Astrid Brekke, Dag Øverby og Eli Ødegård er venta både i Råd 1 "
                "torsdag 4. mars 2027 kl. 09.00–11.00 og i Råd 2 torsdag 4. mars 2027 "
                "kl. 10.00–12.00. Flytt eitt av møta."
            ),
        ),
        (
            Collision(
                clash=Clash.PARTICIPANT,
                meetings=(ONE, OTHER),
                participants=("Hole", "Lier"),
            ),
            (
                "Hole og Lier har plass både i Råd 1 torsdag 4. mars 2027 kl. "
                "09.00–11.00 og i Råd 2 torsdag 4. mars 2027 kl. 10.00–12.00. Flytt "
                "ett av møtene, eller sørg for at ulike personer møter."
            ),
            (
                "Hole og Lier har plass både i Råd 1 torsdag 4. mars 2027 kl. "
                "09.00–11.00 og i Råd 2 torsdag 4. mars 2027 kl. 10.00–12.00. Flytt "
                "eitt av møta, eller sørg for at ulike personar møter."
            ),
        ),
        (
            Collision(
                clash=Clash.TRAVEL,
                meetings=(
                    replace(ONE, place="Drammen rådhus"),
                    replace(LATER, place="Ringerike rådhus"),
                ),
                people=("Dag Øverby",),
                needed=55,
                available=30,
            ),
            (
                "Dag Øverby rekker ikke fra Råd 1 (Drammen rådhus) til Råd 3 "
                "(Ringerike rådhus) torsdag 4. mars 2027 kl. 11.00–13.00. Reisen tar "
                "minst 55 minutter, og det er 30 minutter til neste møte."
            ),
            (
                "Dag Øverby rekk ikkje frå Råd 1 (Drammen rådhus) til Råd 3 (Ringerike "
                "rådhus) torsdag 4. mars 2027 kl. 11.00–13.00. Reisa tek minst 55 "
                "minutt, og det er 30 minutt til neste møte."
            ),
        ),
        (
            Collision(
                clash=Clash.WEEK,
                meetings=tuple(in_the_week(1, 2, 5)),
                people=("Dag Øverby",),
            ),
            (
                "Dag Øverby har mange møter samme uke: Råd 1 mandag 1. mars, Råd 2 "
                "tirsdag 2. mars og Råd 3 fredag 5. mars."
            ),
            (
                "Dag Øverby har mange møte same veka: Råd 1 måndag 1. mars, Råd 2 "
                "tysdag 2. mars og Råd 3 fredag 5. mars."
            ),
        ),
        (
            Collision(
                clash=Clash.OFF_DAY,
                meetings=(ONE,),
                off=OffDay(day=DAY, why=Why.NAMED, name="kommunestyre i Lier"),
            ),
            (
                "Råd 1 er lagt til torsdag 4. mars 2027 kl. 09.00–11.00. Det er "
                "kommunestyre i Lier."
            ),
            (
                "Råd 1 er lagt til torsdag 4. mars 2027 kl. 09.00–11.00. Det er "
                "kommunestyre i Lier."
            ),
        ),
    ],
)
def test_what_is_told(collision: Collision, bokmal: str, nynorsk: str) -> None:
    assert sentence(NB, collision) == bokmal
    assert sentence(NN, collision) == nynorsk
