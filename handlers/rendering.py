"""What a message is once it is drawn, in the three shapes that Slack can show."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.message import Message
from handlers.blocks.elements import Block


@dataclass(frozen=True, kw_only=True)
class Post:
    """Something said in the conversation between a person and the bot."""

    #: What a notification and a screen reader say.
    text: str
    blocks: Sequence[Block]
    #: When it is to be drawn anew, though nothing has changed by then in the record.
    again: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class File:
    """A file as somebody saves it."""

    name: str
    content: bytes


@dataclass(frozen=True, kw_only=True)
class Attachment:
    """Files that are given in one message, with what is said about them."""

    files: Sequence[File]
    comment: str


@dataclass(frozen=True, kw_only=True)
class HomeTab:
    """A person's App Home, whole."""

    view: Block


@dataclass(frozen=True, kw_only=True)
class Later:
    """Nothing that anybody is to be disturbed with now; draw it anew then."""

    until: datetime


#: Nothing, when there is no longer anything to say.
Rendering = Post | Attachment | HomeTab | Later | None

#: Draws a message by the record as it is now.
Render = Callable[[Message], Rendering]
