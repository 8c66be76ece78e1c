"""External collisions: meetings held while others have planned something else."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from bot.planning.collision import Clash, Collision
from bot.planning.external_calendar import ExternalEvent
from bot.planning.occasion import Occasion


def external_collisions(
    occasions: Iterable[Occasion], events: Iterable[ExternalEvent]
) -> Iterator[Collision]:
    """Find the meetings that others' events fall together with, by time of day."""
    by_day: defaultdict[date, list[ExternalEvent]] = defaultdict(list)
    for event in events:
        for day in event.days:
            by_day[day].append(event)
    for occasion in occasions:
        near = dict.fromkeys(e for day in occasion.days for e in by_day.get(day, ()))
        for event in near:
            if event.meets(occasion.starts_at, occasion.ends_at):
                yield Collision(clash=Clash.EXTERNAL, meetings=(occasion,), event=event)
