"""What is seen of minutes, from the draft to the approval."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from bot.agenda.item import ItemId
from bot.agenda.skeleton import usual_agenda
from bot.meeting import Meeting
from bot.minutes.course import Approval, Course, Issue, Remark, Stage
from bot.person import PersonId
from handlers.blocks.minutes_desk import approve_dialog, minutes_desk, send_dialog
from handlers.blocks.minutes_round import remark_dialog, remarks_overview, round_card
from handlers.blocks.minutes_template import template_dialog
from handlers.rendering import Post
from tests.builders import ASTRID, DAG, NOW, a_called_meeting

Surface = dict[str, Any]
LATER = NOW + timedelta(days=60)


def minutes_surfaces(planned: Meeting) -> dict[str, Surface]:
    """Draw the desk and the round, by name."""
    items = enumerate(usual_agenda(planned.body.orders, ("Sykkelveier",)), 1)
    agenda = tuple(replace(item, id=ItemId(n)) for n, item in items)
    called = a_called_meeting(body=planned.body, agenda=agenda)
    agreed, remarked = _said(ASTRID.id, ""), _said(DAG.id, "Sak 3 mangler *frist*.")
    sent = replace(
        called, minutes=Course(issues=(_sent(),), remarks=(agreed, remarked))
    )
    approved = replace(called, minutes=Course(issues=(_sent(), _approved())))
    news, day = ("Borte: Planen vedtas.", "Nytt: Planen utsettes."), date(2026, 4, 1)
    return {
        "minutes-desk": minutes_desk(called, said="Utgaven kommer."),
        "minutes-desk-faults": minutes_desk(
            called, faults=("Feltet «x» finnes ikke.",)
        ),
        "minutes-desk-sent": minutes_desk(sent, news=news, may_approve=True),
        "minutes-desk-approved": minutes_desk(approved),
        "minutes-send": send_dialog(sent, proposed=day, news=news),
        "minutes-approve": approve_dialog(sent, [called]),
        "minutes-template": template_dialog(called, kept=""),
        "minutes-template-kept": template_dialog(called, kept="Mal *2026*.docx"),
        "minutes-remark": remark_dialog(sent, DAG.id),
        "minutes-round-asked": _post(round_card(sent, DAG.id, at=NOW)),
        "minutes-round-agreed": _post(round_card(sent, ASTRID.id, at=NOW)),
        "minutes-round-over": _post(round_card(sent, ASTRID.id, at=LATER)),
        "minutes-round-approved": _post(round_card(approved, DAG.id, at=NOW)),
        "minutes-overview": _post(remarks_overview(sent)),
    }


def _sent() -> Issue:
    ends = NOW + timedelta(days=30)
    return Issue(number=1, stage=Stage.SENT, issued_at=NOW, remarks_by=ends)


def _approved() -> Issue:
    where = Approval(
        meeting=2, where="møtet 16. april 2026, sak 09/2026", changes="Sak 3: 1. mai."
    )
    return Issue(number=2, stage=Stage.APPROVED, issued_at=LATER, approval=where)


def _said(person: PersonId, text: str) -> Remark:
    return Remark(person=person, name="Dag Øverby", at=NOW, issue=1, text=text)


def _post(post: Post | None) -> Surface:
    assert post
    return {"text": post.text, "blocks": list(post.blocks)}
