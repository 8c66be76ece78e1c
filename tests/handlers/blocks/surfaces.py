"""Everything that people see in Slack, drawn from one planned meeting.

The body needs three seats at least, the first with two stand-ins and the second with
one. In the first sits the member whom the cards are about.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Final

from bot.agenda.item import Item, ItemId, Paper
from bot.apology import apologise
from bot.attention import Concern, Prospect, attention
from bot.body import BodyId
from bot.chores import waiting
from bot.dead_letters import Cause, DeadLetter
from bot.deadlines import coming
from bot.elsewhere import NOWHERE, Elsewhere, Engagement
from bot.meeting import Apology, Meeting, MeetingId, Reason
from bot.message import Kind, Message
from bot.orders import Language, ReasonRule, StandInRule
from bot.person import Person
from bot.plan import caution
from bot.seat_telling import Errand
from bot.subscription import Scope
from handlers.blocks.apology import apology_dialog
from handlers.blocks.attention import attention_dialog
from handlers.blocks.calendar import Offer, address_dialog, choice_dialog
from handlers.blocks.card import card
from handlers.blocks.chores import chores_dialog, chores_message
from handlers.blocks.confidential import confidential
from handlers.blocks.deadlines import deadlines_dialog
from handlers.blocks.elements import escape
from handlers.blocks.help import chooser, help_text, menu, sentence_dialog
from handlers.blocks.home import home
from handlers.blocks.leave import Share
from handlers.blocks.meeting import cancel_dialog, move_dialog, new_meeting_dialog
from handlers.blocks.news import news
from handlers.blocks.notice import notice_dialog
from handlers.blocks.overview import overview, status_dialog
from handlers.blocks.reminder import reminder, unanswered
from handlers.rendering import Post
from tests.builders import NOW, SOLVEIG, TROND, a_slot, a_time
from tests.handlers.blocks import fates
from tests.handlers.blocks.agenda_surfaces import agenda_surfaces
from tests.handlers.blocks.demand_surfaces import demand_surfaces
from tests.handlers.blocks.minutes_surfaces import minutes_surfaces
from tests.handlers.blocks.notice_surfaces import notice_surfaces
from tests.handlers.blocks.organ_surfaces import organ_surfaces
from tests.handlers.blocks.plan_surfaces import plan_surfaces
from tests.handlers.blocks.proposal_surfaces import proposal_surfaces
from tests.handlers.blocks.room_surfaces import room_surfaces

Surface = dict[str, Any]
WARNED_OF: Final = a_slot().day.replace(month=12, day=25)


def surfaces(planned: Meeting) -> dict[str, Surface]:
    """Draw every surface that shows this meeting, by name."""
    return {
        **_cards(planned),
        **for_the_secretary(planned),
        **_news(planned),
        **_dialogs(planned),
        **_homes(planned),
        **_answers_to_commands(planned),
        **agenda_surfaces(planned),
        **notice_surfaces(planned),
        **organ_surfaces(planned),
        **proposal_surfaces(planned),
        **plan_surfaces(planned),
        **demand_surfaces(planned),
        **minutes_surfaces(planned),
    }


def _cards(planned: Meeting) -> dict[str, Surface]:
    member, stand_in = fates.member(planned), fates.first(planned).stand_ins[0]
    empty = fates.away(planned)
    for person in fates.first(planned).stand_ins:
        empty = fates.no(empty, person)
    shown: dict[str, tuple[Meeting, Person]] = {
        "card-awaited": (fates.called(planned), member),
        "card-coming": (fates.yes(fates.called(planned), member), member),
        "card-away-asked": (fates.away(planned), member),
        "card-away-filled": (fates.yes(fates.away(planned), stand_in), member),
        "card-away-empty": (empty, member),
        "card-cancelled": (fates.off(planned), member),
        "card-begun": (fates.starting(fates.called(planned), NOW), member),
        "card-substitute": (fates.called(fates.with_substitute(planned)), member),
        "card-proxy": (fates.called(planned), fates.principal(planned.body.seats[2])),
        "card-stand-in-awaited": (fates.away(planned), stand_in),
        "card-stand-in-coming": (fates.yes(fates.away(planned), stand_in), stand_in),
        "card-stand-in-away": (fates.no(fates.away(planned), stand_in), stand_in),
        "card-stand-in-last-away": (empty, fates.first(planned).stand_ins[-1]),
        "card-stand-in-released": (fates.yes(fates.away(planned), member), stand_in),
        "card-released": (fates.passed_on(planned), member),
        "card-seat-ended": (fates.without_seat(planned), member),
    }
    return {
        name: _post(card(meeting, person.id, at=NOW))
        for name, (meeting, person) in shown.items()
    }


def for_the_secretary(planned: Meeting) -> dict[str, Surface]:
    """Draw what the body's secretary sees."""
    mixed = fates.mixed(planned)
    begun = fates.starting(mixed, NOW)
    return {
        "overview-called": _post(overview(mixed, at=NOW)),
        "overview-silent": _post(overview(fates.called(planned), at=NOW)),
        "overview-begun": _post(overview(begun, at=NOW)),
        "overview-cancelled": _post(overview(fates.off(planned), at=NOW)),
        "overview-reminders-stopped": _post(
            overview(replace(fates.called(planned), reminders_stopped=True), at=NOW)
        ),
        "overview-reminded": _post(overview(fates.reminded(planned), at=NOW)),
        "status": status_dialog(mixed),
        **_reminders(planned),
        **_chores(planned),
        "status-secretary": _status_of_secretary(planned),
        "status-planned": status_dialog(planned),
        "notice": notice_dialog(planned, fates.act(), last_number=7),
        "notice-short": notice_dialog(
            fates.partly_reached(planned), fates.act(), last_number=0
        ),
        **room_surfaces(fates.mixed(planned), fates.recorded(planned)),
    }


def _reminders(planned: Meeting) -> dict[str, Surface]:
    called, reminded, member = (
        fates.called(planned),
        fates.reminded(planned),
        fates.member(planned),
    )
    over = called.answer_by or called.starts_at
    first, last = (over - timedelta(hours=hours) for hours in (75, 3))
    return {
        "reminder": _post(reminder(called, member.id, at=first)),
        "reminder-unsure": _post(
            reminder(fates.unsure(called, member), member.id, at=first)
        ),
        "reminder-last": _post(reminder(reminded, member.id, at=last)),
        "unanswered": _post(unanswered(called, at=over)),
    }


def _chores(planned: Meeting) -> dict[str, Surface]:
    language = planned.body.orders.language
    near, late, over = (
        a_time(8, day=date(2026, month, day))
        for month, day in ((2, 20), (2, 25), (3, 11))
    )
    ended = fates.called(planned)
    papers = (Paper(title="Kart", due=date(2026, 2, 13)),)
    lacking = replace(ended, agenda=(Item(title="Sykkelveier", papers=papers),))
    kept = (planned, lacking)
    own = waiting(kept, late)
    return {
        "chores": _post(chores_message(SOLVEIG, own, at=late)),
        "chores-dialog": chores_dialog(
            language, waiting(kept, near), kept, at=near, is_told=True
        ),
        "chores-none": chores_dialog(language, (), (), at=NOW, is_told=False),
        "chores-after": _post(
            chores_message(
                SOLVEIG, waiting((ended, fates.recorded(planned)), over), at=over
            )
        ),
        "deadlines": deadlines_dialog(
            language, coming((planned,), NOW), of=[planned.body.id]
        ),
        "deadlines-none": deadlines_dialog(language, (), of=()),
    }


def _news(planned: Meeting) -> dict[str, Surface]:
    member, stand_in = fates.member(planned), fates.first(planned).stand_ins[0]
    return {
        "news-asked_again": _post(
            news(fates.called(planned), _message(Kind.ASKED_AGAIN))
        ),
        "news-released": _post(
            news(
                fates.called(planned), _message(Kind.RELEASED, fates.first(planned).id)
            )
        ),
        "news-cancelled": _post(news(fates.off(planned), _message(Kind.CANCELLED))),
        "news-seat-unfilled": _post(
            news(
                fates.empty(planned),
                _message(Kind.SEAT_UNFILLED, fates.first(planned).id),
            )
        ),
        "news-succeeded": _post(
            news(fates.passed_on(planned), _message_to(member, Kind.SUCCEEDED, planned))
        ),
        "news-succeeded-stays": _post(
            news(
                fates.moved_over(planned), _message_to(member, Kind.SUCCEEDED, planned)
            )
        ),
        "news-seated": _post(
            news(fates.passed_on(planned), _message_to(stand_in, Kind.SEATED, planned))
        ),
        "news-seat-vacated": _post(
            news(
                fates.vacated(planned),
                _message(Kind.SEAT_VACATED, fates.first(planned).id),
            )
        ),
        **_tasks(planned),
    }


def _tasks(planned: Meeting) -> dict[str, Surface]:
    """Draw what the secretary is asked to do, and the receipts that it turns into."""
    member, stand_in = fates.member(planned), fates.first(planned).stand_ins[0]
    away, called = fates.away(planned), fates.called(planned)
    came, threatened = fates.yes(away, stand_in), _threatened(planned)
    seat = fates.first(planned).id
    drawn = {
        "absence-told": (away, _message(Kind.ABSENCE_TOLD, seat)),
        "absence-told-over": (called, _message(Kind.ABSENCE_TOLD, seat)),
        "judge": (_judged(planned), _message(Kind.APOLOGY_TO_JUDGE, seat)),
        "judge-over": (called, _message(Kind.APOLOGY_TO_JUDGE, seat)),
        "threat": (threatened, _threat(threatened)),
        "threat-over": (replace(called, threats_told=1), _threat(threatened)),
        "threat-before": (replace(threatened, threats_told=9), _threat(threatened)),
        "succeeded": (fates.passed_on(planned), _reach(member, Errand.SUCCEEDED)),
        "seat-ended": (fates.without_seat(planned), _reach(member, Errand.SUCCEEDED)),
        "member": (called, _reach(member)),
        "member-came": (fates.yes(called, member), _reach(member)),
        "stand-in": (away, _reach(stand_in)),
        "stand-in-came": (came, _reach(stand_in)),
        "released": (fates.yes(away, member), _reach(stand_in, Errand.RELEASED)),
        "over": (fates.yes(away, member), _reach(stand_in)),
        "cancelled": (fates.off(planned), _reach(member, Errand.CANCELLED)),
        "returning": (
            fates.yes(came, member),
            _message(Kind.RETURN_WISHED, fates.first(planned).id),
        ),
        "settled": (came, _message(Kind.SEAT_UNFILLED, fates.first(planned).id)),
    }
    return {f"task-{key}": _post(news(m, about)) for key, (m, about) in drawn.items()}


def _judged(planned: Meeting) -> Meeting:
    """Let the body want somebody to say whether it is valid."""
    orders = replace(planned.body.orders, judges_apologies=True)
    return fates.away(replace(planned, body=replace(planned.body, orders=orders)))


def _threatened(planned: Meeting) -> Meeting:
    """Let all be away but the last, who does not know."""
    meeting = fates.called(planned)
    *others, last = (seat.principal for seat in meeting.body.seats if seat.principal)
    for person in others:
        meeting = fates.no(meeting, person)
    return fates.unsure(meeting, last)


def _threat(threatened: Meeting) -> Message:
    threat = _message(Kind.QUORUM_THREATENED)
    return replace(threat, about=str(threatened.threats_told))


def _dialogs(planned: Meeting) -> dict[str, Surface]:
    body, language = planned.body, planned.body.orders.language
    free = replace(body, orders=replace(body.orders, stand_ins=StandInRule.PICKED))
    none = replace(body, orders=replace(body.orders, stand_ins=StandInRule.NONE))
    slot = a_slot(day=WARNED_OF, place=planned.place)
    return {
        "apology-listed": _apology(planned),
        "apology-picked": _apology(replace(planned, body=free)),
        "apology-reason-optional": _apology(_asking(planned, ReasonRule.OPTIONAL)),
        "apology-reason-not-asked": _apology(_asking(planned, ReasonRule.NOT_ASKED)),
        "apology-nobody": _apology(replace(planned, body=none)),
        "apology-part": _apology(planned, share=Share.PART),
        "apology-cases": _apology(_told_apart(planned), share=Share.CASES),
        "apology-clash": _apology(planned, elsewhere=_another_meeting(planned)),
        "meeting-new": new_meeting_dialog([body, replace(free, id=BodyId(2))]),
        "meeting-new-cautioned": new_meeting_dialog(
            [body],
            slot=slot,
            title=planned.title,
            cases=planned.title,
            caution=caution(language, slot) or "",
        ),
        "meeting-move": move_dialog(planned),
        "meeting-cancel": cancel_dialog(planned),
        "feed-address": address_dialog(
            language, name="Mine møter", url="https://a.no/k.ics", page="https://a.no/k"
        ),
        "feed-choice": choice_dialog(
            language,
            [
                Offer(key=scope, scope=scope, name=planned.title or "Mine møter")
                for scope in Scope
            ]
            + [Offer(key="x", scope=Scope.BODY, name="Rådet", made_at=NOW)],
            page="https://a.no",
        ),
        "sentence": sentence_dialog(language, escape(planned.title or body.name)),
    }


def _homes(planned: Meeting) -> dict[str, Surface]:
    member, secretary = fates.member(planned), SOLVEIG
    language = planned.body.orders.language
    held = fates.starting(fates.recorded(planned), NOW)
    mixed = fates.mixed(planned)
    course = [planned, fates.called(planned), mixed, fates.off(planned)]
    many = [replace(mixed, title=f"Nr. {n}") for n in range(40)]

    def drawn(
        person: Person,
        meetings: list[Meeting],
        lost: int = 0,
        concerns: Sequence[Concern] = (),
    ) -> Surface:
        return home(
            person,
            meetings,
            language=language,
            concerns=concerns,
            undelivered=lost,
            at=NOW,
        )

    concerns = _concerns(planned)
    begun = fates.starting(fates.called(planned), NOW)
    return {
        "home-member": drawn(member, course),
        "home-answered-for": drawn(TROND, [_answered_for(m) for m in course]),
        "home-answered-for-many": drawn(
            TROND, [_answered_for(meeting) for meeting in many]
        ),
        "home-member-of-many": drawn(member, many),
        "home-nobody": drawn(member, []),
        "home-secretary": drawn(secretary, [*course, begun, held], 2),
        "home-secretary-of-many": drawn(secretary, many),
        "home-attention": drawn(secretary, course[:1], concerns=concerns * 3),
        "home-attention-of-many": drawn(secretary, many, 2, concerns=concerns * 40),
        "attention": attention_dialog(planned.body.orders.language, concerns),
        "attention-none": attention_dialog(planned.body.orders.language, ()),
        "attention-many": attention_dialog(
            planned.body.orders.language, concerns * 100
        ),
    }


def _answered_for(meeting: Meeting) -> Meeting:
    """Let somebody from outside answer for all members."""
    seats = [
        replace(seat, contact=TROND, contact_answers=True)
        for seat in meeting.body.seats
    ]
    return replace(meeting, body=replace(meeting.body, seats=tuple(seats)))


def _concerns(planned: Meeting) -> tuple[Concern, ...]:
    """Let one of the body's seats be empty, and nobody keep its books."""
    seats = (replace(fates.first(planned), holder=None), *planned.body.seats[1:])
    body = replace(planned.body, seats=seats, secretariat=())
    return attention([Prospect(body=body, later=body)], today=NOW.date())


def _answers_to_commands(planned: Meeting) -> dict[str, Surface]:
    language = planned.body.orders.language
    called = fates.called(planned)
    meetings = [replace(called, id=MeetingId(n)) for n in range(1, 13)]
    return {
        "menu-member": {
            "blocks": menu(language, fates.member(planned), keeps_books=False)
        },
        "menu-secretary": {"blocks": menu(language, SOLVEIG, keeps_books=True)},
        "help-member": {"text": help_text(language, keeps_books=False)},
        "help-secretary": {"text": help_text(language, keeps_books=True)},
        "choose-few": {"blocks": chooser(language, "status", meetings[:2])},
        "choose-many": {"blocks": chooser(language, "attendance", meetings)},
        "choose-none": {"blocks": chooser(language, "notice", [])},
    }


def _status_of_secretary(planned: Meeting) -> Surface:
    """Show why the member stays away, and that a message was lost."""
    member, called = fates.member(planned), fates.called(planned)
    excuse = Apology(reason=Reason.TRAVEL, note=planned.title or "Fly til Bodø")
    away, _ = apologise(called, fates.act(member), person=member.id, apology=excuse)
    kinds = (Kind.CARD, Kind.INVITATION, Kind.INVITATION)
    lost = [DeadLetter(kind=k, to=member, cause=Cause.NOT_FOUND) for k in kinds]
    stand_in = fates.first(planned).stand_ins[0]
    lost += [DeadLetter(kind=Kind.CARD, to=stand_in, cause=cause) for cause in Cause]
    own = confidential(away, lost=lost)
    return status_dialog(away, confidential=own, may_retry=True)


def _asking(planned: Meeting, rule: ReasonRule) -> Meeting:
    orders = replace(planned.body.orders, reason=rule)
    return replace(planned, body=replace(planned.body, orders=orders))


def _apology(
    planned: Meeting, *, elsewhere: Elsewhere = NOWHERE, share: Share = Share.WHOLE
) -> Surface:
    called = fates.called(planned)
    return apology_dialog(
        called,
        fates.member(planned).id,
        at=called.stamped_at,
        elsewhere=elsewhere,
        share=share,
    )


def _told_apart(planned: Meeting) -> Meeting:
    """Give the items of an agenda each an id."""
    items = enumerate(planned.agenda, start=1)
    agenda = tuple(replace(item, id=ItemId(n)) for n, item in items)
    return replace(planned, agenda=agenda)


def _another_meeting(planned: Meeting) -> Elsewhere:
    """Let the member have to be in another body's meeting as well."""
    duty = Engagement(
        since=planned.starts_at,
        until=planned.ends_at,
        body="Formannskapet",
        is_elected=True,
    )
    return {fates.member(planned).id: (duty,)}


def _message(kind: Kind, about: object = "") -> Message:
    return Message(kind=kind, to=SOLVEIG.id, about=f"{about}-1")


def _message_to(person: Person, kind: Kind, planned: Meeting) -> Message:
    return replace(_message(kind, fates.first(planned).id), to=person.id)


def _reach(person: Person, errand: Errand = Errand.ASK) -> Message:
    return Message(
        kind=Kind.REACH, to=SOLVEIG.id, about=f"{person.id}-0-{errand.value}"
    )


def _post(drawn: Post | None) -> Surface:
    assert drawn
    return {"text": drawn.text, "blocks": list(drawn.blocks)}


def in_language(planned: Meeting, language: Language) -> Meeting:
    """Let the meeting's body speak one of the two written forms."""
    orders = replace(planned.body.orders, language=language)
    return replace(planned, body=replace(planned.body, orders=orders))
