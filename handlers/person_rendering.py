"""What is said to somebody about no meeting: their Home, help, tasks and deadlines."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

from bot import dates
from bot.agenda.case_proposal import ProposalId
from bot.attention import attention
from bot.chores import waiting
from bot.demand import DemandId
from bot.message import Kind, Message
from bot.person import PersonId
from bot.phrases import say
from bot.room.roll_call import LOOK_BACK
from bot.subscription import Subscription
from handlers.blocks.case_proposal import answered, demanded, proposal_card
from handlers.blocks.chores import chores_message
from handlers.blocks.demand import demand_card, lapsed, reached
from handlers.blocks.elements import section
from handlers.blocks.help import help_text
from handlers.blocks.home import home
from handlers.deadlines import deadlines_file
from handlers.payroll import payroll_file
from handlers.rendering import HomeTab, Post, Rendering
from handlers.statistics import statistics_file
from storage import Store

_FILES: Final[Mapping[Kind, Callable[[Store, Message, datetime], Rendering]]] = {
    Kind.DEADLINES_FILE: deadlines_file,
    Kind.STATISTICS_FILE: statistics_file,
    Kind.PAYROLL_FILE: payroll_file,
}
_OF_PROPOSALS: Final = (
    Kind.CASE_PROPOSAL,
    Kind.CASE_DEMANDED,
    Kind.CASE_ANSWERED,
)
_OF_DEMANDS: Final = (Kind.DEMAND, Kind.DEMAND_REACHED, Kind.DEMAND_LAPSED)
OF_NO_MEETING: Final = (
    Kind.HOME,
    Kind.HELP,
    Kind.CHORES,
    *_FILES,
    *_OF_PROPOSALS,
    *_OF_DEMANDS,
)


def person_rendering(store: Store, message: Message, *, at: datetime) -> Rendering:
    """Draw what is told of no meeting, by the record as it is now."""
    match message.kind:
        case Kind.HOME:
            return _home(store, message.to, at)
        case Kind.CHORES:
            return _chores(store, message, at)
        case kind if kind in _FILES:
            return _FILES[kind](store, message, at)
        case kind if kind in _OF_PROPOSALS:
            return _proposed(store, message)
        case kind if kind in _OF_DEMANDS:
            return _demand(store, message, at)
        case _:
            return _help(store, message.to, at)


def _home(store: Store, id: PersonId, at: datetime) -> Rendering:
    person = store.person(id)
    if person is None:
        return None
    since = at - LOOK_BACK
    today = dates.local(at).date()
    feed = store.feed_of(Subscription(person=id))
    view = home(
        person,
        store.meetings_of(id, since=since),
        language=store.spoken_by(id, on=today),
        concerns=attention(store.prospects(id, on=today), today=today),
        absences=store.absences(id, today=today),
        undelivered=store.undelivered(id, since=since),
        at=at,
        subscribed_at=feed.created_at if feed else None,
    )
    return HomeTab(view=view)


def _help(store: Store, id: PersonId, at: datetime) -> Post:
    today = dates.local(at).date()
    language = store.spoken_by(id, on=today)
    keeps_books = bool(store.bodies_kept_by(id, on=today))
    text = say(language, "help-unread")
    commands = help_text(language, keeps_books=keeps_books)
    return Post(text=text, blocks=[section(text), section(commands)])


def _chores(store: Store, message: Message, at: datetime) -> Rendering:
    """Tell what waits, unless it is told so late that it is another day."""
    person = store.person(message.to)
    if person is None or message.about != dates.local(at).date().isoformat():
        return None
    kept = store.kept_by(person.id, since=at - LOOK_BACK)
    return chores_message(person, waiting(kept, at), at=at)


def _proposed(store: Store, message: Message) -> Rendering:
    proposal = store.case_proposals.find(ProposalId(int(message.about)))
    if proposal is None:
        return None
    match message.kind:
        case Kind.CASE_PROPOSAL:
            return proposal_card(proposal, message.to)
        case Kind.CASE_DEMANDED:
            return demanded(proposal)
        case _:
            return answered(proposal)


def _demand(store: Store, message: Message, at: datetime) -> Rendering:
    demand = store.demands.find(DemandId(int(message.about)), at=at)
    if demand is None:
        return None
    meeting = store.meeting(demand.meeting) if demand.meeting else None
    match message.kind:
        case Kind.DEMAND:
            return demand_card(demand, message.to, meeting)
        case Kind.DEMAND_REACHED:
            return reached(demand, message.to, meeting)
        case _:
            return lapsed(demand)
