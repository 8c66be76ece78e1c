"""Decisions are written down: begun with a phrase, finished in own words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, Final

from slack_bolt import Ack, App

from bot.agenda.item import Item
from bot.agenda.station import Station, sent_on
from bot.meeting import Meeting
from bot.phrases import say
from bot.room.clock import current
from bot.room.deciding import decide
from bot.room.decision import Decision, PartyVote, Phrase, Statement, Vote
from bot.room.errors import AgainstUnreadable, DecisionChanged, VoteUnreadable
from bot.room.wording import wording
from handlers.asking import Asking
from handlers.blocks.decision import (
    NOT_TREATED,
    Typed,
    seen_mark,
)
from handlers.blocks.room import Place
from handlers.form import Form
from handlers.room_views import (
    decision_drawn,
    items_drawn,
    kept_item,
    room_drawn,
)

#: «Ap: 4 for, 1 mot», of which either may be left out.
PARTY: Final = re.compile(
    r"(?P<party>.+?)\s*:\s*(?:(?P<for>\d{1,4})\s*for)?[\s,]*(?:(?P<against>\d{1,4})\s*i?mot)?\.?"
)

#: What comes between a line and one without a colon.
GOES_ON: Final = re.compile(r"\n+(?=[^:\n]+(?:\n|$))")
NUMBER: Final = re.compile("[0-9]{1,4}")


def register(app: App) -> None:
    """Listen for a decision being written."""
    app.action("decision")(wanted)
    app.action("decision_phrase")(begun)
    app.view("decision")(written)


def wanted(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Vedtak»: what stands, or what is proposed."""
    place = Place.read(action["value"])
    asking.redraw(body["view"]["id"], decision_drawn(asking, place))
    ack()


def begun(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """Begin the text with the phrase that was chosen; the rest stays as it is."""
    view = body["view"]
    form = Form(view)
    place = Place.read(form.about)
    meeting, item = kept_item(asking, place)
    phrase = Phrase(action["selected_option"]["value"])
    text = wording(meeting, item, phrase, sent_to=_sent_to(asking, item, phrase))
    typed = replace(_typed(form), phrase=phrase, text=text)
    asking.redraw(view["id"], decision_drawn(asking, place, typed))
    ack()


def _sent_to(asking: Asking, item: Item, phrase: Phrase) -> Sequence[Station]:
    if phrase is not Phrase.FORWARDED:
        return ()
    return sent_on(asking.store.path(item.id), item.id)


def written(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Keep how the item ended, and show the room, or afterwards what is left.

    Raises:
        DecisionChanged: when another has written something else meanwhile.
        VoteUnreadable, AgainstUnreadable: beside the field.
    """
    form = Form(view)
    place = Place.read(form.about)
    meeting, item = kept_item(asking, place)
    seen = meeting.room.decisions.get(item.id)
    if form.about.split("/")[6] != seen_mark(seen):
        raise DecisionChanged(meeting.body.orders.language)
    asking.store.change(
        place.meeting,
        decide,
        asking.act,
        decision=_decision(meeting, item, _typed(form)),
        seen=seen,
    )
    said = say(meeting.body.orders.language, "decision-saved")
    treated = current(meeting)
    is_now = treated is not None and treated.item == item.id
    shown = room_drawn if is_now else items_drawn
    ack(response_action="update", view=shown(asking, place, said=said))


def _typed(form: Form) -> Typed:
    phrase = form.about.split("/")[7]
    return Typed(
        phrase=Phrase(phrase) if phrase else None,
        text=form.text("text"),
        points=form.text("points"),
        result=form.choice("vote") or "none",
        against=form.line("against"),
        parties=form.text("parties"),
        statements=form.text("statements"),
        is_not_treated=NOT_TREATED in form.choices("outcome"),
    )


def _decision(meeting: Meeting, item: Item, typed: Typed) -> Decision:
    if typed.is_not_treated:
        return Decision(item=item.id, is_not_treated=True)
    return Decision(
        item=item.id,
        phrase=typed.phrase,
        text=typed.text,
        points=tuple(_points(typed.points)),
        vote=_vote(meeting, typed),
        statements=tuple(_statements(typed.statements)),
    )


def _points(text: str) -> Iterator[str]:
    """Read one point a line, without the number that somebody may have typed."""
    lines = (line.strip() for line in text.splitlines())
    return (re.sub(r"^\d{1,2}[.)]\s*", "", line) for line in lines if line)


def _statements(text: str) -> Iterator[Statement]:
    """Read whose statement it is before the first colon of a line.

    A line without one goes on from the line above it.
    """
    lines = GOES_ON.sub(" ", text).splitlines()
    for line in filter(None, (line.strip() for line in lines)):
        by, _, said = line.partition(":")
        yield Statement(by=by.strip(), text=said.strip())


def _vote(meeting: Meeting, typed: Typed) -> Vote | None:
    match typed.result:
        case "unanimous":
            return Vote()
        case "against":
            return Vote(against=_number(meeting, typed.against))
        case "parties":
            parties = tuple(_parties(meeting, typed.parties))
            return Vote(against=sum(p.against for p in parties), parties=parties)
        case "election":
            blank = _number(meeting, typed.against) if typed.against else 0
            return Vote(blank=blank, is_election=True)
    return None


def _parties(meeting: Meeting, text: str) -> Iterator[PartyVote]:
    language = meeting.body.orders.language
    # Many spaces in a row would be tried in every way there is.
    lines = [" ".join(line.split()) for line in text.splitlines() if line.strip()]
    if not lines:
        raise VoteUnreadable(language, line="none")
    for line in lines:
        found = PARTY.fullmatch(line)
        if found is None or not (found["for"] or found["against"]):
            raise VoteUnreadable(language, line=line)
        yield PartyVote(
            party=found["party"],
            in_favour=int(found["for"] or 0),
            against=int(found["against"] or 0),
        )


def _number(meeting: Meeting, typed: str) -> int:
    if NUMBER.fullmatch(typed) is None:
        raise AgainstUnreadable(meeting.body.orders.language)
    return int(typed)
