"""A public body: what it is called, whose it is, and where it is found."""

from dataclasses import dataclass
from datetime import date

from bot.body import BodyId
from bot.orders import Language


@dataclass(frozen=True, kw_only=True)
class PublicBody:
    """A body whose meetings are announced."""

    id: BodyId
    #: Names it in addresses: `vestregionen-styringsgruppen`.
    slug: str
    name: str
    #: The cooperation that it belongs to.
    organisation: str
    language: Language
    task: str = ""
    #: The e-mail address that the public may write to.
    enquiries: str = ""
    #: Whose it is, in roster order, as of today or of its nearest day.
    participants: tuple[str, ...] = ()
    since: date | None = None
    #: Its last day, included.
    until: date | None = None

    def is_over(self, today: date) -> bool:
        """Tell whether there is no such body any longer."""
        return self.until is not None and self.until < today
