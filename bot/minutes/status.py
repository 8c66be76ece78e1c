"""What minutes say of themselves: a draft, sent for remarks, or approved and where."""

from bot import dates
from bot.law import minutes_word
from bot.minutes.course import Course, Issue
from bot.orders import StandingOrders
from bot.phrases import say


def drafted(orders: StandingOrders, course: Course) -> str:
    """Write «Utkast til utgave 2.» of what has been given out before."""
    if course.latest is None:
        return status(orders, None)
    return say(orders.language, "minutes-status-next", n=len(course.issues) + 1)


def status(orders: StandingOrders, issue: Issue | None) -> str:
    """Write «Utgave 2, godkjent i møtet 15. mars 2018, sak 09/2018.»."""
    language = orders.language
    if issue is None:
        return say(language, "minutes-status-draft", minutes=minutes_word(orders))
    if issue.approval:
        return say(
            language,
            "minutes-status-approved",
            n=issue.number,
            where=issue.approval.where,
        )
    return say(
        language,
        "minutes-status-sent",
        n=issue.number,
        day=dates.plain_date(language, issue.issued_at),
        deadline=dates.moment(language, issue.remarks_by or issue.issued_at),
    )
