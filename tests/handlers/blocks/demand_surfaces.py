"""All that is shown of a demand for a meeting, in each of its states."""

from dataclasses import replace
from typing import Any

from bot.demand import Demand, DemandId, Progress, begin
from bot.meeting import Meeting
from bot.person import PersonId
from handlers.blocks.demand import begun as told
from handlers.blocks.demand import demand_card, demand_dialog, lapsed, reached
from handlers.blocks.help import sentence_dialog
from handlers.rendering import Post
from tests.builders import NOW, SOLVEIG, an_act

Surface = dict[str, Any]
WHY = "Høringen om kollektivtilbudet\nFristen er 1. mars."


def demand_surfaces(planned: Meeting) -> dict[str, Surface]:
    """Draw the dialog, and what members, secretariat and chair are shown."""
    body = planned.body
    member = next(seat.principal for seat in body.seats if seat.principal)
    other = next(s.principal for s in body.seats[1:] if s.principal)
    begun = begin(body, an_act(member, at=NOW), why=planned.title or WHY, standing=None)
    demand = replace(begun, id=DemandId(7), progress=Progress.OPEN)
    enough = replace(demand, joined=(member, other), progress=Progress.REACHED)
    met = replace(enough, progress=Progress.MET, meeting=planned.id)
    deserted = replace(demand, joined=())

    def shown(
        demand: Demand, person: PersonId, meeting: Meeting | None = None
    ) -> Surface:
        return _post(demand_card(demand, person, meeting))

    gone = replace(deserted, progress=Progress.WITHDRAWN)
    late = replace(demand, progress=Progress.LAPSED)
    return {
        "demand": demand_dialog([body]),
        "demand-begun": _said(demand),
        "demand-card-begun": shown(demand, member.id),
        "demand-card-asked": shown(demand, other.id),
        "demand-card-deserted": shown(deserted, other.id),
        "demand-card-reached": shown(enough, member.id),
        "demand-card-met": shown(met, member.id, planned),
        "demand-card-withdrawn": shown(gone, member.id),
        "demand-card-lapsed": shown(late, member.id),
        "demand-reached": _post(reached(enough, SOLVEIG.id, None)),
        "demand-reached-chair": _post(reached(enough, other.id, None)),
        "demand-reached-met": _post(reached(met, SOLVEIG.id, planned)),
        "demand-lapsed": _post(lapsed(demand)),
    }


def _said(demand: Demand) -> Surface:
    return sentence_dialog(demand.body.orders.language, told(demand))


def _post(post: Post) -> Surface:
    return {"text": post.text, "blocks": post.blocks}
