"""Demands: members demand a meeting of their body, join in, and leave again."""

from datetime import datetime
from functools import partial

from sqlalchemy import Connection

from bot import dates
from bot import demand as demanding
from bot.act import Act
from bot.body import Body, BodyId
from bot.demand import Demand, DemandId, members_of
from bot.person import PersonId
from storage import bodies, demand, inbox, plans
from storage.demand import Rule
from storage.ledger import Ledger


class Demands(Ledger):
    """The meetings that members demand."""

    def find(self, id: DemandId, *, at: datetime) -> Demand | None:
        """Look at a demand for a meeting."""
        return self._read(lambda db: demand.read(db, id, at=at))

    def bodies_with_vote(self, person: PersonId, *, at: datetime) -> tuple[Body, ...]:
        """List the bodies that somebody is a member of, with a vote."""
        day = dates.local(at).date()

        def find(db: Connection) -> tuple[Body, ...]:
            perhaps = sorted(bodies.of_person(db, person, since=day))
            found = (bodies.load(db, id, on=day) for id in perhaps)
            return tuple(each for each in found if _is_member(each, person))

        return self._read(find)

    def begin(self, body: BodyId, act: Act, *, why: str) -> Demand | None:
        """Demand a meeting; nothing when the delivery was seen before.

        Raises:
            RuleBroken: when the rule refuses; then nothing is kept.
        """

        def work(db: Connection) -> Demand | None:
            if not inbox.is_first(db, act):
                return None
            plans.hold(db, body)
            here = bodies.load(db, body, on=dates.local(act.at).date())
            standing = demand.standing(db, body, at=act.at)
            begun = demanding.begin(here, act, why=why, standing=standing)
            return demand.add(db, act, begun)

        return self._write(work)

    def change(self, id: DemandId, rule: Rule, act: Act) -> Demand | None:
        """Let somebody join a demand, or leave it; nothing for a repeat.

        Raises:
            RuleBroken: when the rule refuses; then nothing is kept.
        """

        def work(db: Connection) -> Demand | None:
            if not inbox.is_first(db, act):
                return None
            return demand.change(db, act, id, rule)

        return self._write(work)

    def let_lapse(self, at: datetime) -> None:
        """Let the demands that too few have joined in time be no more."""
        for id in self._read(lambda db: demand.over(db, at)):
            self._write(partial(demand.let_lapse, id=id, at=at))


def _is_member(body: Body, person: PersonId) -> bool:
    return any(member.id == person for member in members_of(body))
