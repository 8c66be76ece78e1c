"""The dialog «Hvem sitter?»: a body on a day, its lead and its seats."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Final

from bot import dates
from bot.body import Body, BodyId, Chair, Seat
from bot.orders import Language
from bot.phrases import say
from bot.seating import Step
from handlers.blocks.elements import (
    SECTION_LIMIT,
    Block,
    actions,
    button,
    context,
    date_input,
    dialog,
    divider,
    escape,
    field,
    long_select,
    option,
    radio,
    renewed,
    section,
)
from handlers.blocks.mark import mark
from handlers.blocks.seat import (
    WORD,
    seat_label,
    seat_line,
    stand_in_line,
)

#: How many seats are shown in one go. Each may need a block of its own.
SEATS_A_PAGE: Final = 50
TASK: Final = 1000
#: The choice of every participant.
EVERYBODY: Final = "all"


@dataclass(frozen=True, kw_only=True)
class Look:
    """What of which body somebody looks at, and as of when."""

    body: BodyId
    day: date
    #: The mark of the participant whose seats are shown, or nothing for all.
    participant: str = ""
    page: int = 0

    def __str__(self) -> str:
        return f"{self.body}/{self.day.isoformat()}/{self.participant}/{self.page}"

    @classmethod
    def read(cls, about: str) -> "Look":
        """Read it back from what a dialog carries."""
        body, day, participant, page = about.split("/")
        return cls(
            body=BodyId(int(body)),
            day=date.fromisoformat(day),
            participant=participant,
            page=int(page),
        )


def organ_dialog(
    body: Body,
    look: Look,
    *,
    today: date,
    is_secretary: bool,
    stamp: str = "",
    said: str = "",
) -> Block:
    """Show a body as it is on a day, and let a secretary pick a seat to change.

    Args:
        stamp: What makes its fields others than those that were there before.
        said: What has just been done, to be read first.
    """
    language = body.orders.language
    blocks = [
        *([section(said)] if said else []),
        *_headline(body, look, today=today),
        *_choices(body, look),
    ]
    if body.exists_on(look.day):
        blocks += _facts(body, look.day)
        blocks += _seats(body, look, is_secretary=is_secretary)
    can_edit = is_secretary and body.exists_on(look.day) and bool(_page(body, look))
    return dialog(
        "organ",
        say(language, "organ-title"),
        [
            *blocks,
            *(renewed(_edit(body, look), stamp) if can_edit else []),
            *(_history(language) if is_secretary else []),
        ],
        submit=say(language, "button-next") if can_edit else "",
        close=say(language, "button-close"),
        about=str(look),
    )


def participants(body: Body) -> tuple[str, ...]:
    """List those who have seats, in the order in which they stand."""
    return tuple(dict.fromkeys(seat.participant for seat in body.seats))


def _headline(body: Body, look: Look, *, today: date) -> Iterator[Block]:
    language = body.orders.language
    day = dates.long_date(language, look.day)
    name = f"*{escape(body.name)}*, {escape(body.organisation)}"
    if not body.exists_on(look.day):
        yield section(f"{name}\n{_absence(body, look)}")
        return
    when = "today" if look.day == today else "past" if look.day < today else "ahead"
    yield section(f"{name}\n{say(language, f'organ-{when}', day=day)}")


def _history(language: Language) -> Iterator[Block]:
    yield actions(button(say(language, "button-history"), "history", 0))


def _absence(body: Body, look: Look) -> str:
    """Say that there is no such body that day, when there is, and which others."""
    language = body.orders.language
    day = dates.plain_date(language, look.day)
    absent = say(language, "organ-absent", day=day)
    return "\n".join([absent, *_life(body), *_neighbours(body)])


def _neighbours(body: Body) -> Iterator[str]:
    for key, name in (
        ("organ-predecessor", body.predecessor),
        ("organ-successor", body.successor),
    ):
        if name:
            yield say(body.orders.language, key, body=escape(name))


def _choices(body: Body, look: Look) -> Iterator[Block]:
    """Offer another day, and the seats of one participant alone."""
    language = body.orders.language
    day = date_input(look.day) | {"action_id": "organ_day"}
    # A new name each time, or Slack would keep what was chosen before.
    yield section(say(language, "organ-day"), accessory=day) | {
        "block_id": f"day-{look.day}"
    }
    named = participants(body)
    if len(named) <= 1 or not body.exists_on(look.day):
        return
    everybody = option(say(language, "organ-everybody"), EVERYBODY)
    chosen = long_select(
        [everybody, *(option(name, mark(name)) for name in named)],
        chosen=look.participant or EVERYBODY,
        placeholder=say(language, "organ-participants"),
    ) | {"action_id": "organ_participant"}
    yield section(say(language, "organ-participants"), accessory=chosen) | {
        "block_id": f"participant-{look.day}-{look.participant}"
    }


def _facts(body: Body, day: date) -> Iterator[Block]:
    language = body.orders.language
    form = say(language, f"legal-form-{body.orders.form.value}")
    lines = [say(language, "organ-form", form=form)]
    if body.parent:
        lines.append(say(language, "organ-parent", body=escape(body.parent)))
    lines += [
        *_chairs(body),
        *_secretariat(body, day),
        *_life(body),
        *_neighbours(body),
    ]
    yield section("\n".join(lines))
    if body.task:
        yield section(say(language, "organ-task", task=escape(body.task, limit=TASK)))
    if body.seats:
        yield section(_numbers(body))


def _chairs(body: Body) -> Iterator[str]:
    led = {"organ-chair": body.chair, "organ-deputy": body.deputy_chair}
    for key, chair in led.items():
        if chair:
            yield say(body.orders.language, key, who=_chair(body, chair))


def _chair(body: Body, chair: Chair) -> str:
    language = body.orders.language
    parts = [escape(chair.participant, limit=WORD)]
    if chair.person:
        parts.insert(0, escape(chair.person.name, limit=WORD))
    if chair.until:
        day = dates.plain_date(language, chair.until)
        parts.append(say(language, "organ-chair-until", day=day))
    if chair.follows:
        follows = escape(chair.follows, limit=WORD)
        parts.append(say(language, "organ-chair-follows", body=follows))
    return ", ".join(parts)


def _secretariat(body: Body, day: date) -> Iterator[str]:
    names = [
        f"{escape(s.person.name, limit=WORD)} ({escape(s.title, limit=WORD)})"
        for s in body.secretaries_on(day)[:5]
    ]
    if names:
        yield say(body.orders.language, "organ-secretariat", names=", ".join(names))


def _life(body: Body) -> Iterator[str]:
    language = body.orders.language
    ends = {"organ-since": body.since, "organ-until": body.until}
    said = [
        say(language, key, day=dates.plain_date(language, day))
        for key, day in ends.items()
        if day
    ]
    if said:
        yield " ".join(said)


def _numbers(body: Body) -> str:
    """Count seats, and votes where they aren't the same; empty seats stand out."""
    language, voting = body.orders.language, [s for s in body.seats if s.has_vote]
    votes = sum(seat.weight for seat in voting)
    text = say(
        language,
        "organ-seats",
        seats=len(body.seats),
        voting=str(len(voting)),
        votes=str(votes) if votes != len(voting) else "none",
    )
    empty = sum(seat.principal is None for seat in body.seats)
    return f"{text} {say(language, 'organ-vacant', n=empty)}" if empty else text


def _shown(body: Body, look: Look) -> list[Seat]:
    """List the seats that were asked for, those of one participant together."""
    order = {name: place for place, name in enumerate(participants(body))}
    seats = sorted(body.seats, key=lambda seat: order[seat.participant])
    if look.participant:
        seats = [s for s in seats if mark(s.participant) == look.participant]
    return seats


def _page(body: Body, look: Look) -> list[Seat]:
    first = look.page * SEATS_A_PAGE
    return _shown(body, look)[first : first + SEATS_A_PAGE]


def _seats(body: Body, look: Look, *, is_secretary: bool) -> Iterator[Block]:
    language = body.orders.language
    yield divider()
    if not body.seats:
        yield section(say(language, "organ-empty"))
        return
    for participant, seats in groupby(_page(body, look), lambda seat: seat.participant):
        title = f"*{escape(participant, limit=WORD)}*"
        lines = [title, *_lines(body, list(seats), is_secretary=is_secretary)]
        yield from (section(text) for text in _packed(lines))
    yield from _pages(body, look)


def _lines(body: Body, seats: Sequence[Seat], *, is_secretary: bool) -> Iterator[str]:
    """Write each seat, and a list of stand-ins once below those that share it."""
    language = body.orders.language
    for stand_ins, same in groupby(seats, lambda seat: seat.stand_ins):
        sharing = list(same)
        for seat in sharing:
            yield seat_line(language, seat, marks_unreached=is_secretary)
        if stand_ins:
            yield stand_in_line(language, sharing, marks_unreached=is_secretary)


def _packed(lines: Sequence[str]) -> Iterator[str]:
    """Put lines together in as few texts as Slack's limit lets them be."""
    text = lines[0]
    for line in lines[1:]:
        if len(text) + 1 + len(line) > SECTION_LIMIT:
            yield text
            text = line
        else:
            text = f"{text}\n{line}"
    yield text


def _pages(body: Body, look: Look) -> Iterator[Block]:
    language, number = body.orders.language, len(_shown(body, look))
    if number <= SEATS_A_PAGE:
        return
    first = look.page * SEATS_A_PAGE
    last = min(first + SEATS_A_PAGE, number)
    facts = {"first": str(first + 1), "last": str(last), "seats": str(number)}
    yield context(say(language, "organ-page", **facts))
    turns = []
    if look.page:
        earlier = say(language, "button-organ-earlier")
        turns.append(button(earlier, "organ_earlier", look.page - 1))
    if last < number:
        later = say(language, "button-organ-later")
        turns.append(button(later, "organ_later", look.page + 1))
    yield actions(*turns)


def _edit(body: Body, look: Look) -> list[Block]:
    """Let a secretary choose one of the seats that are shown, and what to do."""
    language = body.orders.language
    seats = [option(seat_label(language, seat), seat.id) for seat in _page(body, look)]
    steps = [option(say(language, f"seating-step-{s.value}"), s.value) for s in Step]
    return [
        divider(),
        section(f"*{say(language, 'seating-for-secretary')}*"),
        field(
            "seat",
            say(language, "seating-seat"),
            long_select(seats, placeholder=say(language, "seating-seat-placeholder")),
        ),
        field(
            "step",
            say(language, "seating-step"),
            radio(steps, chosen=Step.REPLACE.value),
        ),
    ]
