"""What people see of who sits, and of a change of it, drawn from one meeting."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Final

from bot.body import Body, BodyId, Chair, ChairRole, Rank, Seat, SeatId
from bot.meeting import Meeting
from bot.naming import Named
from bot.office import Manner
from bot.person import Person
from bot.place import Place, Spell
from bot.rights import Rights
from bot.roster.outcome import Change, Outcome, Subject, Verb
from bot.seating import Step, Wish
from bot.succession import Effect
from handlers.blocks.organ import Look, organ_dialog
from handlers.blocks.organ_choice import organ_choice
from handlers.blocks.seating import Filled, preview_dialog, seating_dialog
from storage.bodies import Known
from storage.members import Member
from tests.builders import GURO

Surface = dict[str, Any]
TODAY: Final = date(2026, 2, 2)
LONG_AGO: Final = date(1990, 1, 1)
BEGAN: Final = date(1992, 1, 1)
ENDS: Final = date(2028, 12, 31)
STAMP: Final = "1.a"


def organ_surfaces(planned: Meeting) -> dict[str, Surface]:
    """Draw every surface that shows the meeting's body, by name."""
    return {**_looks(planned.body), **_choices(planned.body), **_changes(planned)}


def _looks(body: Body) -> dict[str, Surface]:
    full = _with_everything(body)

    def drawn(day: date = TODAY, *, is_secretary: bool = False) -> Surface:
        look = Look(body=body.id, day=day)
        return organ_dialog(
            full, look, today=TODAY, is_secretary=is_secretary, stamp=STAMP
        )

    bare = Look(body=body.id, day=TODAY)
    return {
        "organ-member": drawn(),
        "organ-secretary": drawn(is_secretary=True),
        "organ-past": drawn(TODAY - timedelta(days=1000)),
        "organ-ahead": drawn(TODAY + timedelta(days=1000), is_secretary=True),
        "organ-absent": drawn(LONG_AGO, is_secretary=True),
        "organ-empty": organ_dialog(
            replace(body, seats=()), bare, today=TODAY, is_secretary=True
        ),
    }


def _choices(body: Body) -> dict[str, Surface]:
    language = body.orders.language
    own = [_known(body, number) for number in range(12)]
    ended = replace(_known(body, 90), until=ENDS)
    others = [ended, *(_known(body, number) for number in range(100, 205))]

    def drawn(mine: list[Known], theirs: list[Known]) -> Surface:
        return {"blocks": organ_choice(language, mine, theirs, on=TODAY)}

    return {
        "choose-organ": drawn(own[:2], others[:2]),
        "choose-organ-many": drawn(own, others),
        "choose-organ-others": drawn([], others[:2]),
        "choose-organ-none": drawn([], []),
    }


def _changes(planned: Meeting) -> dict[str, Surface]:
    named, ex_officio = _place(planned.body), _ex_officio(planned.body)
    away = _unreached(named)
    users = {
        person.id: Member(slack="U0001", name=person.name, email=person.email)
        for person in away.unreached[:1]
    }

    def asked(place: Place, step: Step, **wish: object) -> Surface:
        return seating_dialog(place, _filled(place, step, **wish), stamp=STAMP)

    typed = Named(name=GURO.name, email=GURO.email, origin="Lier")
    linking = _filled(away, Step.LINK)
    return {
        "seating-replace": asked(named, Step.REPLACE),
        "seating-replace-office": asked(ex_officio, Step.REPLACE),
        "seating-replace-again": asked(named, Step.REPLACE, named=typed),
        "seating-replace-open": asked(_open(named), Step.REPLACE),
        "seating-act": asked(ex_officio, Step.ACT, manner=Manner.ACTING),
        "seating-act-leave": asked(named, Step.ACT, until=ENDS),
        "seating-stand-in": asked(named, Step.STAND_IN),
        "seating-end": asked(named, Step.END),
        "seating-link": seating_dialog(away, linking, stamp=STAMP),
        "seating-link-proposed": seating_dialog(
            away, linking, stamp=STAMP, users=users
        ),
        **_previews(planned, named),
    }


def _previews(planned: Meeting, place: Place) -> dict[str, Surface]:
    filled = replace(_filled(place, Step.REPLACE), edition="e" * 32)
    text = planned.title or "Guro Fjeld sitter for Lier fra 1. mars 2026."
    change = Change(verb=Verb.CHANGED, subject=Subject.MANDATE, text=text)
    effects = tuple(
        Effect(meeting=planned, seat=seat, joins=GURO, leaves=seat.principal)
        for seat in planned.body.seats
    )
    outcome = Outcome(changes=(change, change), notes=(text,), effects=effects)
    quiet = Outcome(changes=(change,))
    return {
        "seating-preview": preview_dialog(place, filled, outcome),
        "seating-preview-quiet": preview_dialog(place, filled, quiet),
        "seating-preview-stale": preview_dialog(place, filled, outcome, is_stale=True),
    }


def _with_everything(body: Body) -> Body:
    """Let a body have a lead, a life, and seats of every kind."""
    first, second, third, *rest = body.seats
    assert first.holder
    vacant = replace(first, id=_next(body, 1), holder=None, stand_ins=(), number=2)
    guest = replace(
        second,
        id=_next(body, 2),
        manner=Manner.APPOINTED,
        is_ex_officio=True,
        group=body.organisation,
        weight=3,
        rights=Rights(votes=False, basis=body.organisation),
    )
    leave = replace(first, id=_next(body, 3), number=3, is_substituted=True)
    lead = Chair(role=ChairRole.CHAIR, participant=first.participant, until=ENDS)
    deputy = Chair(
        role=ChairRole.DEPUTY,
        participant=second.participant,
        person=first.holder,
        follows=body.name,
    )
    return replace(
        body,
        seats=(_without_slack(first), second, third, vacant, guest, leave, *rest),
        chairs=(lead, deputy),
        task=body.organisation,
        parent=body.name,
        predecessor=body.name,
        successor=body.name,
        since=BEGAN,
        until=ENDS,
    )


def _next(body: Body, number: int) -> SeatId:
    return SeatId(max(seat.id for seat in body.seats) + number)


def _without_slack(seat: Seat) -> Seat:
    assert seat.holder
    return replace(seat, holder=replace(seat.holder, slack=None))


def _place(body: Body) -> Place:
    seat = body.seats[0]
    return Place(body=body, seat=seat, mandates=(_spell(seat.holder, Rank.HOLDER),))


def _ex_officio(body: Body) -> Place:
    seat = body.seats[0]
    return Place(body=body, seat=seat, tenures=(_spell(seat.holder, Manner.PERMANENT),))


def _open(place: Place) -> Place:
    return replace(place, seat=replace(place.seat, holder=None, proxy=None))


def _unreached(place: Place) -> Place:
    seat = _without_slack(place.seat)
    stand_ins = tuple(replace(each, slack=None) for each in seat.stand_ins)
    return replace(place, seat=replace(seat, stand_ins=stand_ins), mandates=())


def _spell(person: Person | None, capacity: Rank | Manner) -> Spell:
    assert person
    return Spell(id=1, person=person, capacity=capacity, since=BEGAN)


def _filled(place: Place, step: Step, **changes: object) -> Filled:
    given: dict[str, Any] = {"since": TODAY, **changes}
    wish = Wish(body=place.body.id, seat=place.seat.id, step=step, **given)
    return Filled(look=Look(body=place.body.id, day=TODAY), wish=wish)


def _known(body: Body, number: int) -> Known:
    return Known(
        id=BodyId(number),
        name=f"{body.name} {number}",
        organisation=body.organisation,
    )
