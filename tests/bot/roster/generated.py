"""Rosters of every shape that a file can have, for what has to hold of all of them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from bot.agenda.item import Aim, Item, ItemKind, ItemState, Paper, Part
from bot.body import ChairRole, Rank
from bot.meeting import Form
from bot.office import Manner
from bot.orders import (
    Language,
    LegalForm,
    MinutesForm,
    Publicness,
    Published,
    QuorumRule,
    ReasonRule,
    Signatures,
    StandingOrders,
    StandInRule,
    Told,
    usual,
)
from bot.participant import Kind
from bot.rights import Rights
from bot.roster.fault import Whereabouts
from bot.roster.filed_agenda import filed, unfiled
from bot.roster.roster import (
    Body,
    Listing,
    Mandate,
    Meeting,
    Membership,
    NamedDay,
    Participant,
    Person,
    Rhythm,
    Roster,
    Rules,
    Seat,
    Secretary,
    Tenure,
    Term,
)
from bot.roster.words import fold

T = TypeVar("T")

AT = Whereabouts(file="")
#: Letters that a cell keeps as they are; without commas, which part words and names.
LETTERS = st.sampled_from("abcÆØÅæøåéĐ0159 .-/'\"«»\\#=(){}[]§&%")
TEXTS = st.text(LETTERS, max_size=12).map(lambda text: " ".join(text.split()))
NAMES = TEXTS.map(lambda word: f"N{word}")
DAYS = st.dates(date(1990, 1, 1), date(2040, 12, 31))
NUMBERS = st.integers(1, 999)
FEW = 3


@st.composite
def rosters(draw: DrawFn) -> Roster:
    """Draw a roster whose rows refer to each other as they like."""
    people = _people(draw)
    participants = _participants(draw, people)
    bodies = _bodies(draw)
    seats = _seats(draw, bodies, participants)
    return Roster(
        people=people,
        participants=participants,
        bodies=bodies,
        seats=seats,
        memberships=_several(lambda: _membership(draw, participants), draw),
        tenures=_several(lambda: _tenure(draw, participants, people), draw),
        secretaries=_several(lambda: _secretary(draw, bodies, people), draw),
        terms=_several(lambda: _term(draw, bodies, participants, people), draw),
        mandates=_several(lambda: _mandate(draw, seats, people), draw),
        listings=_several(lambda: _listing(draw, seats, people), draw),
        rhythms=_rhythms(draw, bodies, participants),
        named_days=_several(lambda: _named_day(draw), draw),
        meetings=_meetings(draw, bodies),
    )


def _people(draw: DrawFn) -> tuple[Person, ...]:
    """Draw people, of whom some share a name and have each their e-mail."""
    names = _apart(draw, NAMES)
    twins = [*names, *names[: draw(st.integers(0, FEW))]]
    return tuple(
        Person(
            name=name,
            email=f"p{number}@hole.example"
            if _is(draw) or number >= len(names)
            else "",
            phone=draw(TEXTS),
            origin=draw(TEXTS),
            is_in_slack=_is(draw),
            at=AT,
        )
        for number, name in enumerate(twins)
    )


def _participants(draw: DrawFn, people: Sequence[Person]) -> tuple[Participant, ...]:
    others = _apart(draw, NAMES)
    names = ("Lier", "Buskerud fylkeskommune", *others)
    kinds = (Kind.MUNICIPALITY, Kind.COUNTY, *_drawn(draw, OTHER_KINDS, len(others)))
    return tuple(
        _participant(draw, name, kind, names, people)
        for name, kind in zip(names, kinds, strict=True)
    )


def _participant(
    draw: DrawFn, name: str, kind: Kind, names: Sequence[str], people: Sequence[Person]
) -> Participant:
    since, until = _days(draw)
    return Participant(
        name=name,
        kind=kind,
        number=draw(
            st.sampled_from(["", "3312" if kind is Kind.MUNICIPALITY else "33"])
        ),
        successor=draw(st.sampled_from(["", *names])),
        contact=_maybe(draw, people),
        contact_answers=draw(st.booleans()),
        since=since,
        until=until,
        at=AT,
    )


def _membership(draw: DrawFn, participants: Sequence[Participant]) -> Membership:
    since, until = _days(draw)
    return Membership(
        participant=_one(draw, participants),
        whole=_one(draw, participants),
        since=since,
        until=until,
        at=AT,
    )


def _tenure(
    draw: DrawFn, participants: Sequence[Participant], people: Sequence[Person]
) -> Tenure:
    since, until = _days(draw)
    return Tenure(
        participant=_one(draw, participants),
        office=draw(NAMES),
        person=_one(draw, people),
        manner=_one(draw, list(Manner)),
        since=since,
        until=until,
        at=AT,
    )


def _bodies(draw: DrawFn) -> tuple[Body, ...]:
    names = _apart(draw, NAMES)
    home = draw(NAMES)
    bodies = [
        _body(draw, name, home, names[:place]) for place, name in enumerate(names)
    ]
    elsewhere = [
        replace(body, organisation=f"{home}x", parent="", predecessor="", rules=())
        for body in bodies
    ]
    return (*bodies, *elsewhere[: draw(st.integers(0, FEW))])


def _body(draw: DrawFn, name: str, home: str, before: Sequence[str]) -> Body:
    since, until = _days(draw)
    days = sorted(draw(st.sets(st.none() | DAYS, max_size=FEW)), key=_first)
    return Body(
        name=name,
        organisation=home,
        task=draw(TEXTS),
        parent=draw(st.sampled_from(["", *before])),
        predecessor=draw(st.sampled_from(["", *before])),
        rules=tuple(Rules(since=day, orders=_orders(draw, before)) for day in days),
        since=since,
        until=until,
        at=AT,
    )


def _orders(draw: DrawFn, before: Sequence[str]) -> StandingOrders:
    number = st.integers(0, 365)
    return draw(
        st.builds(
            StandingOrders,
            cases_days=number,
            papers_days=number,
            notice_days=number,
            answer_days=number,
            stand_in_days=number,
            minutes_days=number,
            remarks_days=number,
            stand_in_office=NAMES,
            numbering=st.sampled_from(NUMBERINGS),
            agenda=st.permutations(list(ItemKind)).map(_with_cases),
            remote_allowed=st.booleans(),
            judges_apologies=st.booleans(),
            chair_years=st.integers(0, 10),
            chair_rotates=st.booleans(),
            chair_follows=st.sampled_from(["", *before]),
            enquiries=st.sampled_from(["", "post@radet.example"]),
            **{name: st.sampled_from(kind) for name, kind in CHOSEN.items()},
        )
        | st.sampled_from(LegalForm).map(usual)
    )


def _secretary(
    draw: DrawFn, bodies: Sequence[Body], people: Sequence[Person]
) -> Secretary:
    since, until = _days(draw)
    return Secretary(
        body=_one(draw, bodies),
        person=_one(draw, people),
        title=draw(st.just("sekretær") | NAMES),
        since=since,
        until=until,
        at=AT,
    )


def _term(
    draw: DrawFn,
    bodies: Sequence[Body],
    participants: Sequence[Participant],
    people: Sequence[Person],
) -> Term:
    since, until = _days(draw)
    return Term(
        body=_one(draw, bodies),
        role=_one(draw, list(ChairRole)),
        participant=_one(draw, participants),
        person=_maybe(draw, people),
        since=since,
        until=until,
        at=AT,
    )


def _seats(
    draw: DrawFn, bodies: Sequence[Body], participants: Sequence[Participant]
) -> tuple[Seat, ...]:
    first = _seat(draw, bodies, participants)
    found = (first, *_several(lambda: _seat(draw, bodies, participants), draw))
    return tuple({seat.identity: seat for seat in found}.values())


def _seat(
    draw: DrawFn, bodies: Sequence[Body], participants: Sequence[Participant]
) -> Seat:
    since, until = _days(draw)
    return Seat(
        body=_one(draw, bodies),
        participant=_one(draw, participants),
        office=_one(draw, ["ordfører", "rådmann"]),
        number=draw(NUMBERS),
        group=_one(draw, ["", "Ap/Sp", "H"]),
        rights=Rights(
            attends=_is(draw),
            speaks=_is(draw),
            proposes=_is(draw),
            votes=_is(draw),
            basis=draw(TEXTS),
        ),
        weight=draw(NUMBERS),
        since=since,
        until=until,
        at=AT,
    )


def _mandate(draw: DrawFn, seats: Sequence[Seat], people: Sequence[Person]) -> Mandate:
    since, until = _days(draw)
    return Mandate(
        seat=_one(draw, seats),
        person=_one(draw, people),
        rank=_one(draw, [Rank.HOLDER, Rank.SUBSTITUTE, Rank.PROXY]),
        since=since,
        until=until,
        at=AT,
    )


def _listing(draw: DrawFn, seats: Sequence[Seat], people: Sequence[Person]) -> Listing:
    since, until = _days(draw)
    seat, of_seat, of_group, of_all = _one(draw, seats), _is(draw), _is(draw), _is(draw)
    return Listing(
        body=seat.body,
        person=_one(draw, people),
        seat=seat if of_seat else None,
        participant=None if of_seat or (of_all and of_group) else seat.participant,
        group="H" if of_group and not of_seat else "",
        since=since,
        until=until,
        at=AT,
    )


def _rhythms(
    draw: DrawFn, bodies: Sequence[Body], participants: Sequence[Participant]
) -> tuple[Rhythm, ...]:
    """Draw what some bodies wish, of which some lay their meetings by another's."""
    wished = bodies[: draw(st.integers(0, FEW))]
    return tuple(_rhythm(draw, body, bodies, participants) for body in wished)


def _rhythm(
    draw: DrawFn,
    body: Body,
    bodies: Sequence[Body],
    participants: Sequence[Participant],
) -> Rhythm:
    others = [other for other in bodies if other is not body]
    tie = _one(draw, ["none", "before", "together"]) if others else "none"
    names = [whose.name for whose in participants]
    return Rhythm(
        body=body,
        weekday=draw(st.none() | st.integers(0, 6)),
        starts=time(draw(st.integers(8, 12)), draw(st.integers(0, 59))),
        ends=time(13, 30),
        lasts=_one(draw, [1, 2]),
        count=6 if tie == "before" else draw(st.integers(1, 400)),
        months=tuple(sorted(draw(st.sets(st.integers(1, 12), min_size=1)))),
        before=tuple(others[:2]) if tie == "before" else (),
        days=(14, 21) if tie == "before" else (),
        together=others[0] if tie == "together" else None,
        follows_on=tie == "together" and _is(draw),
        place=draw(TEXTS),
        hosts=tuple(draw(st.lists(st.sampled_from(names), max_size=FEW))),
        counties=_one(draw, [(), ("Buskerud",), ("Oslo", "Møre og Romsdal")]),
        at=AT,
    )


def _named_day(draw: DrawFn) -> NamedDay:
    since = draw(DAYS)
    return NamedDay(
        name=draw(NAMES),
        since=since,
        until=since + timedelta(days=draw(st.integers(0, 60))),
        county=_one(draw, ["", "Buskerud"]),
        source=draw(TEXTS),
        at=AT,
    )


def _meetings(draw: DrawFn, bodies: Sequence[Body]) -> tuple[Meeting, ...]:
    found = _several(lambda: _meeting(draw, bodies), draw)
    return tuple({(m.body, m.day, m.starts): m for m in found}.values())


def _meeting(draw: DrawFn, bodies: Sequence[Body]) -> Meeting:
    body, day = _one(draw, bodies), _one(draw, [date(2027, 2, 4), date(2027, 2, 5)])
    may_be_remote = body.orders_on(day).remote_allowed
    return Meeting(
        body=body,
        day=day,
        starts=time(draw(st.integers(8, 12)), draw(st.integers(0, 59))),
        ends=time(13, 30),
        last_day=_one(draw, [None, None, day + timedelta(days=1)]),
        place=draw(NAMES),
        form=_one(draw, list(Form) if may_be_remote else [Form.PHYSICAL]),
        title=draw(TEXTS),
        cases=_cases(draw, body.orders_on(day), day),
        at=AT,
    )


def _cases(draw: DrawFn, orders: StandingOrders, day: date) -> tuple[Item, ...]:
    """Draw what a file says of an agenda, as it comes out of the record again."""
    items = tuple(_item(draw, day) for _ in range(draw(st.integers(0, FEW))))
    return filed(orders, unfiled(orders, items))


def _item(draw: DrawFn, day: date) -> Item:
    promised = day - timedelta(days=draw(st.integers(0, 400)))
    # A title with a stroke may be taken for a link that was written wrong.
    plain = NAMES.filter(lambda name: not {"/", "\\"} & {*name})
    title = draw(plain).strip(" –—:-,;") or "Notat"
    paper = Paper(title=title, due=promised, is_exempt=_is(draw))
    link = Paper(title=title, link="https://example.no/?a=1&b=(2)")
    parts = (Part(title=draw(NAMES)), Part(title="B", presenter="KS"))
    return Item(
        kind=_one(draw, [ItemKind.CASE, *ItemKind]),
        title=draw(NAMES),
        aim=_one(draw, [None, *Aim]),
        presenter=draw(TEXTS),
        starts=_one(draw, [None, time(10, 15)]),
        minutes=_one(draw, [None, 20]),
        parts=parts if _is(draw) else (),
        papers=(paper, link) if _is(draw) else (),
        proposal=_one(draw, ["", "Vedtas.\nFrist er 1. mai."]),
        exempt=_one(draw, ["", "offl. § 23"]),
        state=_one(draw, list(ItemState)),
    )


def _days(draw: DrawFn) -> tuple[date | None, date | None]:
    since, until = draw(st.none() | DAYS), draw(st.none() | DAYS)
    return (until, since) if since and until and until < since else (since, until)


def _several(one: Callable[[], T], draw: DrawFn) -> tuple[T, ...]:
    return tuple(one() for _ in range(draw(st.integers(0, FEW))))


def _one(draw: DrawFn, entries: Sequence[T]) -> T:
    return draw(st.sampled_from(entries))


def _maybe(draw: DrawFn, entries: Sequence[T]) -> T | None:
    return _one(draw, entries) if _is(draw) else None


def _is(draw: DrawFn) -> bool:
    return draw(st.booleans())


def _drawn(draw: DrawFn, kinds: Sequence[T], number: int) -> list[T]:
    return [_one(draw, kinds) for _ in range(number)]


def _apart(draw: DrawFn, names: SearchStrategy[str]) -> list[str]:
    return draw(st.lists(names, min_size=1, max_size=FEW, unique_by=fold))


def _first(day: date | None) -> date:
    return day or date.min


def _with_cases(kinds: Sequence[ItemKind]) -> tuple[ItemKind, ...]:
    """Leave out what stands after the meeting's own cases, or nothing."""
    return tuple(kinds[: kinds.index(ItemKind.CASE) + 1])


OTHER_KINDS = [kind for kind in Kind if kind not in (Kind.MUNICIPALITY, Kind.COUNTY)]
NUMBERINGS = ["{number:02}/{year}", "{number}", "PS {number:03}-{year}"]
CHOSEN = {
    "form": LegalForm,
    "language": Language,
    "stand_ins": StandInRule,
    "quorum": QuorumRule,
    "reason": ReasonRule,
    "told": Told,
    "publicness": Publicness,
    "minutes": MinutesForm,
    "signatures": Signatures,
    "published": Published,
}
