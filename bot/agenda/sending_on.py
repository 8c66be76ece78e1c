"""Sending on: what one body recommends becomes a case of another."""

from dataclasses import replace

from bot import dates
from bot.act import Act
from bot.agenda.editing import Changed, put_in, require_editable, treated
from bot.agenda.errors import MeetingOfAnother
from bot.agenda.events import ItemReceived, ItemSentOn
from bot.agenda.item import Aim, Item, ItemId, number
from bot.errors import MeetingHasBegun
from bot.meeting import Meeting, Status


def send_on(
    source: Meeting,
    target: Meeting,
    act: Act,
    *,
    id: ItemId,
    new: ItemId,
    aim: Aim = Aim.DECISION,
    is_reserved: bool = False,
    last_number: int = 0,
) -> tuple[Changed, Changed]:
    """Make a case of one body a case in another body's meeting, with its papers.

    Args:
        new: The id of the case there, which remembers where it came from.
        is_reserved: Whether it gets its number at once, so that it can be referred to
            before the notice goes out: «Generalforsamlingen sak 1A».
        last_number: The last number of the other body in that meeting's year.

    Raises:
        OnlyForSecretariat, MeetingCancelled, MeetingHasBegun, NoSuchItem,
        ItemNotTreated, MeetingOfAnother: when it can't be.
    """
    require_editable(source, act)
    item = treated(source, id)
    if target.body.id == source.body.id:
        raise MeetingOfAnother(source.body.orders.language, body=source.body.name)
    require_editable(target, act)
    if target.has_begun(act.at):
        raise MeetingHasBegun(source.body.orders.language)
    case = _case(item, new, aim)
    if target.status is Status.CALLED:
        case = replace(case, added_at=act.at)
    elif is_reserved:
        year = dates.local(target.starts_at).year
        (case,) = number((case,), after=last_number, year=year)
    received = put_in(target, case, last_number=last_number)
    sent = ItemSentOn(item=id, title=item.title, body=target.body.name)
    came = ItemReceived(item=new, title=item.title, body=source.body.name)
    return (source, (sent,)), (received, (came,))


def _case(item: Item, new: ItemId, aim: Aim) -> Item:
    """Make the case: what it is about goes along, who presents it and when does not."""
    return Item(
        id=new,
        title=item.title,
        aim=aim,
        parts=tuple(replace(part, presenter="") for part in item.parts),
        papers=tuple(replace(paper, came_at=None) for paper in item.papers),
        proposal=item.proposal,
        exempt=item.exempt,
        came_from=item.id,
    )
