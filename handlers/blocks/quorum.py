"""Vedtaksførhet: how it looks, what stands out, and what would mend it."""

from collections.abc import Iterator, Sequence
from typing import Final

from bot.meeting import Meeting
from bot.part import part
from bot.person import PersonId
from bot.phrases import say
from bot.quorum import Forecast, Outlook, forecast, threats
from bot.remedy import Advice, Remedy, advice
from handlers.blocks.card import name, when_and_where
from handlers.blocks.elements import Block, actions, button, escape, section
from handlers.blocks.listing import some, within
from handlers.rendering import Post

LIMIT: Final = 2500


def outlook(meeting: Meeting) -> str:
    """Tell whether the meeting is heading for a quorum; nothing where none is asked."""
    seen = forecast(meeting)
    return _told(meeting, seen) if seen.is_binding else ""


def parts_at_risk(meeting: Meeting) -> list[str]:
    """Tell of the cases and times that may not be decided, though the rest may."""
    return [_told(meeting, each) for each in threats(meeting) if each.part]


def quorum_threatened(meeting: Meeting, to: PersonId, number: int) -> Post | None:
    """Tell chair or secretary that too few may come, or that it looks better again.

    Args:
        number: Which of such messages it is; a newer one stands further down.
    """
    if not meeting.is_open:
        return None
    language, found = meeting.body.orders.language, threats(meeting)
    is_latest = number == meeting.threats_told
    how = "worse" if found and is_latest else "better" if is_latest else "before"
    title = say(
        language,
        f"threat-{how}",
        meeting=escape(name(meeting)),
        when=when_and_where(meeting),
    )
    if not is_latest:
        return Post(text=title, blocks=[section(title)])
    lines = [title, *_lines(meeting, found)] if found else [title, outlook(meeting)]
    text = within(language, [each for each in lines if each], LIMIT)
    deeds = list(_deeds(meeting, to)) if found else []
    blocks = [section(text), *([actions(*deeds)] if deeds else [])]
    return Post(text=text, blocks=blocks)


def _lines(meeting: Meeting, found: Sequence[Forecast]) -> Iterator[str]:
    for each in found:
        yield _told(meeting, each)
        yield from (f"• {_advice(meeting, a, each)}" for a in advice(meeting, each))


def _told(meeting: Meeting, seen: Forecast) -> str:
    # Silence promises nothing: as long as nobody has said yes, nothing is likely.
    is_silent = seen.outlook is Outlook.LIKELY and not seen.coming
    how = "unanswered" if is_silent else f"quorum-{seen.outlook.value}"
    extent = f" {part(meeting, seen.part)}" if seen.part else ""
    return say(
        meeting.body.orders.language,
        f"outlook-{how}",
        part=escape(extent),
        needed=str(seen.needed),
        coming=str(seen.coming),
        total=str(seen.total),
        counted=seen.counted.value,
        missing=str(seen.needed - seen.possible),
    )


def _advice(meeting: Meeting, each: Advice, seen: Forecast) -> str:
    language = meeting.body.orders.language
    whom = [s.person.name for s in each.people] or [s.participant for s in each.seats]
    is_part = each.remedy is Remedy.MOVE and seen.part is not None
    key = f"advice-{each.remedy.value}" + ("-part" if is_part else "")
    return say(language, key, whom=some(language, list(map(escape, whom))))


def _deeds(meeting: Meeting, to: PersonId) -> Iterator[Block]:
    language = meeting.body.orders.language
    yield button(say(language, "button-status"), "status", meeting.id)
    if meeting.body.is_secretary(to):
        yield button(say(language, "button-move"), "move", meeting.id)
        yield button(say(language, "button-cancel"), "cancel", meeting.id)
