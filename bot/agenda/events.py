"""What has happened to an agenda. Past tense, with the title that it had then."""

from dataclasses import dataclass

from bot.agenda.item import ItemId


@dataclass(frozen=True, kw_only=True)
class OfCase:
    """Something that happened to what is treated, or to be treated."""

    title: str


@dataclass(frozen=True, kw_only=True)
class OfItem(OfCase):
    """Something that happened to one item."""

    item: ItemId


@dataclass(frozen=True, kw_only=True)
class ItemListed(OfItem):
    """An item was put on the agenda."""

    #: Whether the notice had gone out before.
    is_late: bool = False


@dataclass(frozen=True, kw_only=True)
class ItemEdited(OfItem):
    """What stands of an item was changed."""

    #: Which of its fields, by their names.
    fields: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class ItemMovedUp(OfItem):
    """An item changed places with the one before it."""


@dataclass(frozen=True, kw_only=True)
class ItemMovedDown(OfItem):
    """An item changed places with the one after it."""


@dataclass(frozen=True, kw_only=True)
class ItemWithdrawn(OfItem):
    """An item will not be treated."""


@dataclass(frozen=True, kw_only=True)
class ItemRelisted(OfItem):
    """An item that was withdrawn will be treated after all."""


@dataclass(frozen=True, kw_only=True)
class ItemPostponed(OfItem):
    """An item will be treated in another meeting of the body."""

    #: When that begins, as it stood then, in ISO form.
    to: str


@dataclass(frozen=True, kw_only=True)
class ItemTakenOver(OfItem):
    """An item was postponed to this meeting."""

    #: When the meeting began that it was postponed from.
    since: str


@dataclass(frozen=True, kw_only=True)
class ItemSentOn(OfItem):
    """An item became a case of another body."""

    body: str


@dataclass(frozen=True, kw_only=True)
class ItemReceived(OfItem):
    """A case came from another body."""

    body: str


@dataclass(frozen=True, kw_only=True)
class ObjectionRecorded(OfItem):
    """The secretary wrote down who objects to a decision on a late item."""

    objectors: int
    by_chair: bool


@dataclass(frozen=True, kw_only=True)
class CaseDemanded(OfItem):
    """A third of the members put a case on the agenda."""

    supporters: int


@dataclass(frozen=True, kw_only=True)
class CaseProposed(OfCase):
    """A member proposed a case."""


@dataclass(frozen=True, kw_only=True)
class CaseSupported(OfCase):
    """One more member stood behind a proposal."""


@dataclass(frozen=True, kw_only=True)
class CaseLeft(OfCase):
    """A member no longer stood behind a proposal."""


@dataclass(frozen=True, kw_only=True)
class CaseDeclined(OfCase):
    """The secretary said no to a proposal."""

    why: str


AgendaEvent = (
    CaseProposed
    | CaseSupported
    | CaseLeft
    | CaseDeclined
    | CaseDemanded
    | ItemListed
    | ItemEdited
    | ItemMovedUp
    | ItemMovedDown
    | ItemWithdrawn
    | ItemRelisted
    | ItemPostponed
    | ItemTakenOver
    | ItemSentOn
    | ItemReceived
    | ObjectionRecorded
)
