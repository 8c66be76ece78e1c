"""What goes with a notice: the document, and the meeting for the calendar."""

from typing import Final

from bot.correction import sent_news
from bot.dispatch import Dispatch, DispatchKind
from bot.ics import Method, due, invitation
from bot.meeting import Meeting
from bot.message import Kind, Message
from bot.person import Person
from bot.phrases import say
from handlers.blocks.card import name
from handlers.blocks.elements import escape
from handlers.blocks.listing import some, within
from handlers.documents import notice
from handlers.rendering import Attachment, File

METHODS: Final = {
    Kind.INVITATION: Method.REQUEST,
    Kind.CORRECTED: Method.REQUEST,
    Kind.CANCELLATION: Method.CANCEL,
}
#: The messages that are files.
ENCLOSING: Final = frozenset(METHODS) | {Kind.NOTICE_COPY}
NAMES: Final = {Method.REQUEST: "ics-file-request", Method.CANCEL: "ics-file-cancel"}
#: What is said with files, in characters, and of each change.
NEWS_LIMIT: Final = 2500
CHANGE_LIMIT: Final = 400


def enclosed(
    meeting: Meeting, message: Message, person: Person, *, sender: str
) -> Attachment | None:
    """Give somebody the files that belong to a message.

    Nothing, when the opposite has become true since it was asked for: that is on its
    way.
    """
    if message.kind is Kind.NOTICE_COPY:
        return _copied(meeting, _sent(meeting, message))
    method = due(meeting, person.id)
    if METHODS[message.kind] is not method:
        return None
    content = invitation(meeting, person, method=method, sender=sender)
    file_name = say(meeting.body.orders.language, NAMES[method])
    calendar = File(name=file_name, content=content)
    is_notice = method is Method.REQUEST
    return Attachment(
        files=[*([notice.pdf(meeting)] if is_notice else []), calendar],
        comment=_comment(meeting, message),
    )


def draft(called: Meeting) -> Attachment:
    """Give the secretary the notice as it will be, marked as not sent."""
    language = called.body.orders.language
    comment = say(language, "file-notice_draft", meeting=escape(name(called)))
    return Attachment(files=[notice.draft(called)], comment=comment)


def _copied(meeting: Meeting, sent: Dispatch) -> Attachment:
    """Give the secretary what was sent, also as a document that can be changed.

    Whoever is not in Slack has to be told of a change by other means.
    """
    language = meeting.body.orders.language
    comment = say(language, "file-notice_copy", meeting=escape(name(meeting)))
    away = [s.person for _, s in meeting.summonses() if s.holds and not s.person.slack]
    if away and sent.kind is not DispatchKind.NOTICE:
        names = some(language, [escape(person.name) for person in dict.fromkeys(away)])
        comment += "\n" + say(language, "file-notice_copy-away", names=names)
    return Attachment(
        files=[notice.word(meeting), notice.pdf(meeting)], comment=comment
    )


def _sent(meeting: Meeting, message: Message) -> Dispatch:
    return meeting.dispatches[int(message.about) - 1]


def _comment(meeting: Meeting, message: Message) -> str:
    language = meeting.body.orders.language
    if message.kind is not Kind.CORRECTED:
        return say(language, f"file-{message.kind.value}")
    sent = _sent(meeting, message)
    lines = [
        f"• {escape(each, limit=CHANGE_LIMIT)}" for each in sent_news(meeting, sent)
    ]
    return say(
        language,
        f"news-{sent.kind.value}",
        meeting=escape(name(meeting)),
        changes=within(language, lines, NEWS_LIMIT),
    )
