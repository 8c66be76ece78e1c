"""What people see of a demand for a meeting, drawn for an invented council."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bot.act import Act
from bot.body import Body
from bot.demand import Progress, begin
from bot.person import Person
from handlers.blocks.demand import demand_card, lapsed, reached
from handlers.rendering import Post


def demand_posts(
    body: Body, member: Person, secretary: Person, *, at: datetime
) -> Iterator[tuple[str, Post]]:
    """Draw what a member and the secretary are shown, each with its name."""
    act = Act(by=member.id, at=at)
    begun = begin(body, act, why="Høringsfristen", standing=None)
    demand = replace(begun, progress=Progress.OPEN)
    yield "krav om møte", demand_card(demand, member.id, None)
    yield "krav som har nok støtte", reached(demand, secretary.id, None)
    yield "krav som fikk for lite støtte", lapsed(demand)
