"""A paper of an item as a line that leads to it."""

from bot import dates
from bot.agenda.item import Paper
from bot.orders import Language
from bot.phrases import say
from handlers.blocks.elements import ADDRESS_LIMIT, SECTION_LIMIT, escape


def paper_line(language: Language, paper: Paper) -> str:
    """Write a paper, by when it comes and whether it is closed, in mrkdwn."""
    text = f"• {_titled(paper)}"
    remarks = []
    if paper.due:
        day = dates.plain_date(language, paper.due)
        remarks.append(say(language, "paper-due", day=day))
    if paper.is_exempt:
        remarks.append(say(language, "paper-exempt-mark"))
    return f"{text} ({', '.join(remarks)})" if remarks else text


def _titled(paper: Paper) -> str:
    """Let a paper's title be pressed, whatever signs of mrkdwn its link holds."""
    title = escape(paper.title)
    if not paper.link or len(paper.link) > ADDRESS_LIMIT:
        return title
    link = escape(paper.link.replace("|", "%7C"), limit=SECTION_LIMIT)
    return f"<{link}|{title}>"
