"""One of each thing that people see in Slack, drawn for an invented council."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.act import Act, Door
from bot.agenda.item import Item, Paper
from bot.apology import apologise
from bot.body import Body, BodyId, Seat, SeatId, Secretary
from bot.dead_letters import Cause, DeadLetter
from bot.happening import Happening
from bot.meeting import Apology, Meeting, MeetingId, Reason
from bot.message import Kind, Message
from bot.notice import send_notice
from bot.orders import Language, StandingOrders, StandInRule
from bot.person import Person, PersonId
from bot.place import Place
from bot.roster.outcome import Outcome, Verb
from bot.seating import Step, Wish
from bot.subscription import Scope
from bot.succession import follow
from handlers.blocks.apology import apology_dialog
from handlers.blocks.calendar import Offer, address_dialog, choice_dialog
from handlers.blocks.card import card
from handlers.blocks.confidential import confidential
from handlers.blocks.demand import demand_dialog
from handlers.blocks.elements import Block, section
from handlers.blocks.help import help_text, menu
from handlers.blocks.history import history_dialog
from handlers.blocks.home import home
from handlers.blocks.meeting import cancel_dialog, move_dialog, new_meeting_dialog
from handlers.blocks.news import news
from handlers.blocks.organ import Look, organ_dialog
from handlers.blocks.organ_choice import organ_choice
from handlers.blocks.overview import overview, status_dialog
from handlers.blocks.seating import Filled, preview_dialog, seating_dialog
from handlers.rendering import Post
from radslag.agenda_surfaces import agenda_views
from radslag.demand_surfaces import demand_posts
from radslag.due_surfaces import due_messages, due_views
from radslag.minutes_surfaces import minutes_posts, minutes_views
from radslag.notice_surfaces import notice_message, notice_views
from radslag.plan_surfaces import plan_posts, plan_views
from radslag.room_surfaces import room_views
from storage.bodies import Known

NOW = datetime(2027, 1, 4, 8, tzinfo=UTC)
#: When the time to answer is over.
LATE = NOW + timedelta(days=29)
SECRETARY = Person(id=PersonId(1), name="Siri Sekretær", slack="U1")
MEMBER = Person(id=PersonId(2), name="Mona Medlem", slack="U2")
ACT = Act(by=SECRETARY.id, at=NOW)
STAND_IN = Person(id=PersonId(3), name="Vegard Vara", email="vara@hole.example")


def views(language: Language) -> Iterator[tuple[str, Block]]:
    """Draw every dialog and App Home, each with its name."""
    planned, called = _planned(language), _called(language)
    yield "nytt møte", new_meeting_dialog([planned.body])
    yield "flytt", move_dialog(planned)
    yield "avlys", cancel_dialog(planned)
    yield from notice_views(planned, called, ACT)
    yield "status", _status(called)
    yield from room_views(called, at=NOW)
    yield "forfall", apology_dialog(called, MEMBER.id, at=NOW)
    yield from _calendars(language)
    for name, person in (("hjem", SECRETARY), ("medlemmets hjem", MEMBER)):
        yield name, home(person, [called], language=language, undelivered=1, at=NOW)
    yield from agenda_views(planned, called, at=NOW)
    yield from due_views(planned, _awaited(language), at=NOW, late=LATE)
    yield "krev møte", demand_dialog([planned.body])
    yield from _seating(planned.body)
    yield from plan_views(planned, at=NOW)
    yield from minutes_views(called, MEMBER)


def _calendars(language: Language) -> Iterator[tuple[str, Block]]:
    """Draw what somebody may follow, and an address of it."""
    url, name = "https://radslag.example/k.ics", "Mine møter"
    yield "kalenderadresse", address_dialog(language, name=name, url=url, page=url)
    offers = [
        Offer(key=scope, scope=scope, name=name, made_at=NOW if n else None)
        for n, scope in enumerate(Scope)
    ]
    yield "kalendere", choice_dialog(language, offers, page=url)


def _seating(body: Body) -> Iterator[tuple[str, Block]]:
    """Draw who sits, and what a secretary is asked about a change of it."""
    today, seat = NOW.date(), body.seats[0]
    look = Look(body=body.id, day=today)
    yield "historikk", history_dialog(body, (_happening(),), is_more=True, about="1")
    yield "organ", organ_dialog(body, look, today=today, is_secretary=True, stamp="1")
    elsewhere = replace(seat, holder=replace(MEMBER, slack=None))
    place = Place(body=body, seat=elsewhere)
    for step in Step:
        wish = Wish(body=body.id, seat=seat.id, step=step, since=today)
        filled = Filled(look=look, wish=wish)
        yield f"plass: {step}", seating_dialog(place, filled, stamp="1")
        yield f"plass: {step}, prøvd", preview_dialog(place, filled, Outcome())


def messages(language: Language) -> Iterator[tuple[str, Post]]:
    """Draw every message, each with its name."""
    called = _called(language)
    silent = due_messages(_awaited(language), MEMBER, at=NOW, late=LATE)
    posts = {
        **dict(silent),
        "kort": card(called, MEMBER.id, at=NOW),
        "varakort": card(called, STAND_IN.id, at=NOW),
        "oversikt": overview(called, at=NOW),
        "nytt om flytting": notice_message(called, ACT, MEMBER),
        **{f"nytt om {kind}": news(called, _message(kind)) for kind in NEWS},
        "ubesatt plass": news(_passed_on(called), _message(Kind.SEAT_VACATED)),
        "ny på plassen": news(_passed_on(called, to=SECRETARY), _message(Kind.SEATED)),
        "tom plass": news(_empty(called), _message(Kind.SEAT_UNFILLED)),
        "for få": news(_empty(called), _message(Kind.QUORUM_THREATENED)),
    }
    asked = demand_posts(called.body, MEMBER, SECRETARY, at=NOW)
    minuted = minutes_posts(called, MEMBER, at=NOW)
    for name, post in (*posts.items(), *plan_posts(called, at=NOW), *asked, *minuted):
        if post:
            yield name, post
    blocks = menu(language, SECRETARY, keeps_books=True)
    yield "meny", Post(text="/mote", blocks=blocks)
    known = [Known(id=BodyId(n), name=f"Råd {n}", organisation="IPR") for n in (1, 2)]
    offered = organ_choice(language, known[:1], known[1:], on=NOW.date())
    yield "valg av organ", Post(text="/mote organ", blocks=offered)
    commands = help_text(language, keeps_books=True)
    yield "hjelp", Post(text="/mote hjelp", blocks=[section(commands)])


PAPER = Paper(title="Saksframlegg", link="https://example.no/sak")
NEWS = (
    Kind.CANCELLED,
    Kind.RELEASED,
    Kind.SUCCEEDED,
    Kind.REACH,
    Kind.ABSENCE_TOLD,
    Kind.APOLOGY_TO_JUDGE,
    Kind.APOLOGY_REFUSED,
)


def _happening() -> Happening:
    return Happening(
        number=1,
        at=NOW,
        by=SECRETARY.name,
        door=Door.SLACK,
        verb=Verb.CORRECTED,
        text="Rådmannen i Hole er en annen.",
    )


def _message(kind: Kind) -> Message:
    own = {Kind.REACH: f"{STAND_IN.id}-0-ask", Kind.QUORUM_THREATENED: "1"}
    about = own.get(kind, "1-1")
    return Message(kind=kind, to=SECRETARY.id, meeting=MeetingId(1), about=about)


def _status(called: Meeting) -> Block:
    lost = [DeadLetter(kind=Kind.CARD, to=STAND_IN, cause=cause) for cause in Cause]
    own = confidential(called, lost=lost)
    return status_dialog(called, confidential=own, may_retry=True)


def _planned(language: Language) -> Meeting:
    orders = StandingOrders(language=language, stand_ins=StandInRule.PICKED)
    seat = Seat(
        id=SeatId(1),
        participant="Hole",
        office="ordfører",
        holder=MEMBER,
        stand_ins=(STAND_IN,),
    )
    body = Body(
        id=BodyId(1),
        name="Regionrådet",
        organisation="Eksempelregionen",
        orders=orders,
        seats=(seat,),
        secretariat=(Secretary(person=SECRETARY),),
    )
    return Meeting(
        id=MeetingId(1),
        body=body,
        starts_at=NOW + timedelta(days=30),
        ends_at=NOW + timedelta(days=30, hours=2),
        place="Hole herredshus",
        agenda=(Item(title="Strategi for samarbeidet", papers=(PAPER,)),),
        stamped_at=NOW,
    )


def _awaited(language: Language) -> Meeting:
    meeting, _ = send_notice(_planned(language), Act(by=SECRETARY.id, at=NOW))
    return meeting


def _called(language: Language) -> Meeting:
    meeting = _awaited(language)
    apology = Apology(reason=Reason.WORK)
    act = Act(by=MEMBER.id, at=NOW)
    away, _ = apologise(meeting, act, person=MEMBER.id, apology=apology)
    return away


def _passed_on(called: Meeting, *, to: Person | None = None) -> Meeting:
    seat = replace(called.body.seats[0], holder=to)
    act = Act(by=SECRETARY.id, at=NOW)
    passed, _ = follow(called, act, body=replace(called.body, seats=(seat,)))
    return passed


def _empty(called: Meeting) -> Meeting:
    act = Act(by=STAND_IN.id, at=NOW)
    empty, _ = apologise(called, act, person=STAND_IN.id)
    return empty
