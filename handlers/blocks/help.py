"""What `/mote` answers with: help, lists to choose a meeting from, plain sentences."""

from collections.abc import Iterator, Sequence

from bot import dates
from bot.law import minutes_word
from bot.meeting import Meeting
from bot.orders import Language
from bot.person import Person
from bot.phrases import say
from handlers.blocks.card import name, when_and_where
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    context,
    dialog,
    escape,
    long_select,
    option,
    section,
    shortened,
)

#: A list in a reply is for choosing from, not for reading through.
CHOICES_AT_MOST = 10
#: Later ones are picked from a list that is folded together.
REST_AT_MOST = 1000
NAME_LIMIT = 40

DEEDS = ("notice", "status", "attendance", "minutes", "move", "cancel")


def menu(
    language: Language, person: Person, *, keeps_books: bool, is_member: bool = True
) -> list[Block]:
    """Offer what this person can do here; a secretary may have no seat anywhere."""
    blocks = [section(say(language, "menu-greeting", name=escape(person.first_name)))]
    if keeps_books:
        word = minutes_word()
        deeds = [button(say(language, "meeting-new"), "new_meeting", "new")]
        deeds += [
            button(
                say(language, f"button-{deed}", minutes=word), f"choose_{deed}", deed
            )
            for deed in DEEDS
        ]
        deeds.append(button(say(language, "button-chores"), "chores", "menu"))
        blocks += [actions(*deeds[:4]), actions(*deeds[4:])]
        blocks.append(actions(*(_afterwards(language))))
    away = button(say(language, "button-apologise"), "choose_apologise", "apologise")
    agenda = button(say(language, "button-agenda"), "choose_agenda", "agenda")
    propose = button(say(language, "button-propose-case"), "case_proposals", "menu")
    look = button(say(language, "button-organ"), "choose_organ", "organ")
    plan = button(say(language, "button-plan"), "choose_plan", "plan")
    subscribe = button(say(language, "button-subscribe"), "subscribe", "feed")
    due = button(say(language, "button-deadlines"), "deadlines", "menu")
    demand = button(say(language, "button-demand"), "demand", "menu")
    for_all = [agenda, propose, look, plan, due, subscribe]
    if is_member:
        for_all = [away, agenda, propose, look, plan, due, demand, subscribe]
    return [*blocks, actions(*for_all), context(say(language, "menu-help"))]


def _afterwards(language: Language) -> Iterator[Block]:
    """Offer what is asked for when the meetings are over."""
    for what in ("statistics", "payroll"):
        yield button(say(language, f"button-{what}"), f"choose_{what}", "menu")


def help_text(language: Language, *, keeps_books: bool) -> str:
    """Explain the commands that a person has use for."""
    for_all = say(language, "help-member")
    return f"{say(language, 'help-secretary')}\n{for_all}" if keeps_books else for_all


def chooser(language: Language, deed: str, meetings: Sequence[Meeting]) -> list[Block]:
    """List meetings, each with the button for what is to be done with one of them."""
    rows = [section(offer(language, deed, meetings))]
    for meeting in meetings[:CHOICES_AT_MOST]:
        text = f"*{escape(name(meeting))}*\n{when_and_where(meeting)}"
        word = minutes_word(meeting.body.orders)
        pick = button(say(language, f"button-{deed}", minutes=word), deed, meeting.id)
        rows.append(section(text, accessory=pick))
    if rest := meetings[CHOICES_AT_MOST:]:
        rows.append(_rest(language, deed, rest[:REST_AT_MOST]))
        rows.append(context(say(language, "choose-more")))
    return rows


def offer(language: Language, deed: str, meetings: Sequence[Meeting]) -> str:
    """Ask with which meeting something is to be done, or tell that there is none."""
    word = minutes_word(*(meeting.body.orders for meeting in meetings))
    key = f"choose-{deed}" if meetings else f"choose-{deed}-none"
    return say(language, key, minutes=word)


def _rest(language: Language, deed: str, meetings: Sequence[Meeting]) -> Block:
    """Let one of the later meetings be picked as well, by name and day."""
    options = []
    for meeting in meetings:
        day = dates.long_days(language, meeting.starts_at, meeting.ends_at)
        label = f"{shortened(name(meeting), NAME_LIMIT)}: {day}"
        options.append(option(label, meeting.id))
    picked = long_select(options, placeholder=say(language, "choose-later-pick"))
    accessory = picked | {"action_id": f"later_{deed}"}
    return section(say(language, "choose-later"), accessory=accessory)


def sentence_dialog(language: Language, text: str) -> Block:
    """Say one thing in a dialog, where there is no message to answer in."""
    title, close = say(language, "app-name"), say(language, "button-close")
    return dialog("sentence", title, [section(text)], close=close)
