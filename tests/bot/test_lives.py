"""A thousand lives of a meeting: people change their minds, and seats stay right."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import timedelta
from typing import Final

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from bot.absence import Absence
from bot.act import Act, Door
from bot.agenda.item import Item, ItemId
from bot.answer import be_unsure, come
from bot.apology import apologise
from bot.body import Rank, Seat, SeatId
from bot.due import do_due
from bot.elsewhere import Engagement
from bot.errors import RuleBroken
from bot.events import Event
from bot.extent import Extent, Ground, Leave
from bot.leave import be_away_in_part
from bot.meeting import AbsenceId, Answer, Meeting
from bot.message import Kind, Message
from bot.message_kind import LIVE
from bot.orders import ReleaseRule, StandingOrders, StandInRule
from bot.person import Person, PersonId
from bot.staying_away import be_back, stay_away
from bot.succession import follow
from bot.taking_over import ask_another, give_back, keep_stand_in, leave_empty
from bot.telling import messages
from tests.bot.lives import (
    Word,
    require_explained,
    require_last_words,
    require_order,
    require_promises,
    word,
)
from tests.builders import NOW, SOLVEIG, a_body, a_called_meeting, a_person, a_time

MEMBERS: Final = [a_person(n, name=f"Medlem {n}") for n in (1, 2, 3, 4)]
STAND_INS: Final = [a_person(n, name=f"Vara {n}") for n in (10, 11, 12, 13, 14)]
#: A stand-in for Lier alone, who also is a member of another body.
EVERYBODY: Final = [*MEMBERS, *STAND_INS]
CASES: Final = (ItemId(1), ItemId(2))
AGENDA: Final = tuple(Item(id=id, title="Sak") for id in CASES)
LEAVES: Final = (
    Leave(gap=Extent(until=a_time(10))),
    Leave(gap=Extent(since=a_time(10, 30))),
    Leave(gap=Extent(items=CASES[:1]), ground=Ground.DISQUALIFIED),
)
person = st.sampled_from(EVERYBODY)
member = st.sampled_from(MEMBERS)
#: Much of what can go wrong does so in one seat, by four things in a row.
seat = st.sampled_from((0, 0, 0, 0, 1, 1, 2, 3))
yes_or_no = st.sampled_from([come, apologise])
Deed = Callable[..., tuple[Meeting, tuple[Event, ...]]]
STAND_IN: Final = Rank.STAND_IN
#: What it means to have said something.
WORDS: Final[dict[Deed, Answer]] = {
    come: Answer.COMING,
    be_away_in_part: Answer.COMING,
    be_unsure: Answer.UNSURE,
    apologise: Answer.AWAY,
}
CALENDAR: Final = {Kind.INVITATION: True, Kind.CANCELLATION: False}


class Life(RuleBasedStateMachine):
    """A council's meeting from the notice until it begins."""

    def __init__(self) -> None:
        super().__init__()
        self.now = NOW
        self.elsewhere: dict[PersonId, tuple[Engagement, ...]] = {}
        self.said: set[str] = set()
        self.in_calendar: dict[PersonId, bool] = {}
        #: What each member has said last, and nobody has decided over.
        self.words: dict[PersonId, Word] = {}

    @initialize(
        stand_ins=st.sampled_from([StandInRule.GROUP, StandInRule.PICKED]),
        release=st.sampled_from(ReleaseRule),
        days=st.sampled_from([0, 1]),
    )
    def begin(self, stand_ins: StandInRule, release: ReleaseRule, days: int) -> None:
        orders = StandingOrders(
            stand_ins=stand_ins, release=release, stand_in_days=days
        )
        self.meeting = a_called_meeting(
            body=a_body(*seats(), orders=orders),
            agenda=AGENDA,
        )
        self.in_calendar = {person.id: True for person in MEMBERS}

    @rule(of=seat, deed=yes_or_no)
    def member_answers(self, of: int, deed: Deed) -> None:
        self.let(deed, by=MEMBERS[of], person=MEMBERS[of].id)

    @rule(of=seat, deed=yes_or_no)
    def whoever_was_asked_answers(self, of: int, deed: Deed) -> None:
        asked = [s for s in self.meeting.roll[seats()[of].id] if s.rank is STAND_IN]
        if asked:
            self.let(deed, by=asked[-1].person, person=asked[-1].person.id)

    @rule(of=seat)
    def member_is_replaced_and_comes_back(self, of: int) -> None:
        """Let both answer, in the order in which it matters."""
        self.member_answers(of, apologise)
        self.whoever_was_asked_answers(of, come)
        self.member_answers(of, come)

    @rule(who=st.sampled_from(STAND_INS), deed=yes_or_no)
    def stand_in_thinks_better_of_it(self, who: Person, deed: Deed) -> None:
        self.let(deed, by=who, person=who.id)

    @rule(who=member)
    def does_not_know(self, who: Person) -> None:
        self.let(be_unsure, by=who, person=who.id)

    @rule(who=person, leave=st.sampled_from(LEAVES))
    def comes_in_part(self, who: Person, leave: Leave) -> None:
        self.let(be_away_in_part, by=who, person=who.id, leave=leave)

    @rule(of=seat, who=person)
    def secretary_asks(self, of: int, who: Person) -> None:
        self.let(ask_another, seat=seats()[of].id, person=who, why="Etter avtale")

    @rule(of=seat)
    def secretary_gives_the_seat_back(self, of: int) -> None:
        self.let(give_back, seat=seats()[of].id)
        self.words.pop(MEMBERS[of].id, None)

    @rule(of=seat, deed=st.sampled_from([keep_stand_in, leave_empty]))
    def secretary_decides(self, of: int, deed: Deed) -> None:
        self.let(lambda m, act, _: deed(m, act, seat=seats()[of].id))
        self.words.pop(MEMBERS[of].id, None)

    @rule(hours=st.integers(1, 200))
    def time_passes(self, hours: int) -> None:
        self.now = min(self.now + timedelta(hours=hours), a_time(8, 59))
        self.decide(do_due, Act(by=None, at=self.now, door=Door.CLOCK))

    @rule(who=st.sampled_from(STAND_INS))
    def is_busy(self, who: Person) -> None:
        """Let somebody be wanted elsewhere; whoever is asked already stays asked."""
        if not self.meeting.calls(who.id):
            busy = Engagement(since=a_time(0), until=a_time(23), body="Formannskapet")
            self.elsewhere = {**self.elsewhere, who.id: (busy,)}

    @rule(who=person)
    def is_away_that_day(self, who: Person) -> None:
        """Let somebody tell of days away, which answer for them where they sit."""
        if who.id in self.elsewhere:
            return
        day = self.meeting.days[0]
        absence = Absence(id=AbsenceId(who.id), person=who.id, since=day, until=day)
        away = Engagement(since=a_time(0), until=a_time(23), absence=absence)
        self.elsewhere = {**self.elsewhere, who.id: (away,)}
        self.words.pop(who.id, None)
        self.let(stay_away, by=who, absence=absence)

    @rule(who=member)
    def is_not_away_after_all(self, who: Person) -> None:
        known = {**self.elsewhere}
        for engagement in known.pop(who.id, ()):
            self.elsewhere = known
            self.words.pop(who.id, None)
            self.let(be_back, by=who, absence=engagement.absence)

    @precondition(lambda self: self.now < a_time(8))
    @rule(of=seat, who=st.sampled_from([MEMBERS[0], STAND_INS[0], a_person(20)]))
    def seat_passes_on(self, of: int, who: Person) -> None:
        body = self.meeting.body
        changed = [
            replace(s, holder=who) if n == of else s for n, s in enumerate(body.seats)
        ]
        after = a_body(*changed, orders=body.orders)
        self.words.clear()
        self.let(lambda m, a, e: follow(m, a, body=after, elsewhere=e))

    @invariant()
    def seats_are_right(self) -> None:
        if hasattr(self, "meeting"):
            require_order(self.meeting, self.now, self.elsewhere)

    @invariant()
    def last_words_hold(self) -> None:
        """See that it matters what was said last, and not what was said before."""
        if hasattr(self, "meeting"):
            require_last_words(self.meeting, self.words)

    def teardown(self) -> None:
        """Let everybody say once more what they have said, which changes nothing."""
        if not hasattr(self, "meeting"):
            return
        once = self.meeting
        for who in EVERYBODY:
            said = {word(s) for _, s in once.called(who.id) if s.holds}
            if len(said) == 1:
                self.says_again(who, *said.pop())
        assert self.meeting == once, "the same words again are another state"

    def says_again(self, who: Person, answer: Answer, leave: Leave | None) -> None:
        """Let somebody repeat what holds for them, in each of their seats."""
        if answer is Answer.COMING and leave:
            self.let(be_away_in_part, by=who, person=who.id, leave=leave)
        elif answer is Answer.COMING:
            self.let(come, by=who, person=who.id)
        elif answer is Answer.UNSURE:
            self.let(be_unsure, by=who, person=who.id)

    @invariant()
    def calendars_are_right(self) -> None:
        """Whoever is to come has the file, and whoever is not has got rid of it."""
        if not hasattr(self, "meeting"):
            return
        for who in EVERYBODY:
            theirs = [s for _, s in self.meeting.everyone() if s.person.id == who.id]
            wanted = any(
                s.stands and (s.rank is not Rank.STAND_IN or s.accepted_at)
                for s in theirs
            )
            has = self.in_calendar.get(who.id, False)
            is_members = any(s.rank is not Rank.STAND_IN and s.holds for s in theirs)
            assert has == wanted or is_members, (who.name, has, wanted)

    def let(self, deed: Deed, *, by: Person = SOLVEIG, **facts: object) -> None:
        """Let somebody do something, and press twice."""
        if deed in WORDS:
            facts["seen_question"] = self.meeting.question(by.id)
        self.decide(deed, Act(by=by.id, at=self.now), **facts)
        once = self.meeting
        self.decide(deed, Act(by=by.id, at=self.now), **facts)
        assert self.meeting == once, "a double click did it twice"

    def decide(self, deed: Deed, act: Act, **facts: object) -> None:
        before = self.meeting
        try:
            after, events = deed(before, act, self.elsewhere, **facts)
        except RuleBroken:
            return
        if deed in WORDS:
            leave = facts.get("leave")
            away = leave if isinstance(leave, Leave) else None
            self.words[act.by or SOLVEIG.id] = WORDS[deed], away
        if not events:
            return
        self.meeting = self.kept(deed, act, after, **facts)
        require_explained(self.meeting, events)
        self.hear(m for event in events for m in messages(self.meeting, event))
        if deed in WORDS and act.by != SOLVEIG.id:
            require_promises(before, events)

    def kept(self, deed: Deed, act: Act, after: Meeting, **facts: object) -> Meeting:
        """Keep what was decided, here in memory alone."""
        return replace(after, version=self.meeting.version + 1)

    def hear(self, told: Iterable[Message]) -> None:
        """Let everybody have what they are told, and nothing of it twice."""
        new = {message.key: message for message in told}
        once = {key for key, message in new.items() if message.kind not in LIVE}
        assert not once & self.said, "told twice"
        self.said |= once
        for message in new.values():
            if message.kind in CALENDAR:
                self.in_calendar[message.to] = CALENDAR[message.kind]


def seats() -> tuple[Seat, ...]:
    """Make four seats: two share a list, one has some of the same, one has one only."""
    lists = (STAND_INS[:3], STAND_INS[:3], STAND_INS[2:], STAND_INS[4:])
    return tuple(
        Seat(
            id=SeatId(n),
            participant="Lier",
            office="ordfører",
            number=n,
            holder=MEMBERS[n - 1],
            stand_ins=tuple(stand_ins),
        )
        for n, stand_ins in enumerate(lists, start=1)
    )


Life.TestCase.settings = settings(
    max_examples=1000, stateful_step_count=16, deadline=None
)
TestLife = Life.TestCase
