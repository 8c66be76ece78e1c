"""The slash commands `/mote` and `/forfall`, and the buttons that do the same."""

from collections.abc import Callable, Mapping
from difflib import get_close_matches
from html import unescape
from typing import Any, Final

from slack_bolt import Ack, App

from bot import dates
from bot.errors import BodyUnknown, OnlyForSecretariat
from bot.meeting import Meeting
from bot.orders import Language
from bot.phrases import say
from bot.plain_text import line
from bot.room.roll_call import LOOK_BACK
from handlers.absence import open_absence
from handlers.asking import Asking
from handlers.beside import answer_beside
from handlers.blocks.elements import Block, escape
from handlers.blocks.help import chooser, help_text, menu, offer
from handlers.calendar import open_calendars
from handlers.case_proposal import open_proposals
from handlers.chores import open_chores
from handlers.deadlines import open_deadlines
from handlers.deed import DEEDS, FOR_SECRETARIAT
from handlers.demand import open_demand
from handlers.meeting import open_new_meeting
from handlers.organ import asked_for
from handlers.payroll import order
from handlers.plan import open_plan
from handlers.statistics import counted

#: What is typed after `/mote`, and the deed that it stands for. Commands of Slack's
#: are ASCII; what is typed after them may have every letter of the alphabet.
WORDS: Final = {
    "ny": "new_meeting",
    "nytt": "new_meeting",
    "innkall": "notice",
    "innkalling": "notice",
    "status": "status",
    "sak": "agenda",
    "saka": "agenda",
    "saken": "agenda",
    "saker": "agenda",
    "sakliste": "agenda",
    "saksliste": "agenda",
    "sakslista": "agenda",
    "sakslisten": "agenda",
    "dagsorden": "agenda",
    "oppmote": "attendance",
    "oppmøte": "attendance",
    "opprop": "attendance",
    "frammøte": "attendance",
    "frammote": "attendance",
    "referat": "minutes",
    "protokoll": "minutes",
    "vara": "seat_record",
    "varaer": "seat_record",
    "organ": "organ",
    "organet": "organ",
    "medlemmer": "organ",
    "medlemer": "organ",
    "krev": "demand",
    "krevje": "demand",
    "kreve": "demand",
    "krav": "demand",
    "plan": "plan",
    "plana": "plan",
    "planen": "plan",
    "møteplan": "plan",
    "moteplan": "plan",
    "flytt": "move",
    "avlys": "cancel",
    "statistikk": "statistics",
    "årsmelding": "statistics",
    "arsmelding": "statistics",
    "lonn": "payroll",
    "lønn": "payroll",
    "løn": "payroll",
    "frist": "deadlines",
    "frister": "deadlines",
    "fristar": "deadlines",
    "husk": "chores",
    "huskeliste": "chores",
    "hugseliste": "chores",
    "kalender": "calendar",
    "kalenderen": "calendar",
    "abonner": "calendar",
    "abonnement": "calendar",
    "forfall": "apologise",
    "hjelp": "help",
    "help": "help",
}

#: What is typed after `/mote sak` to put up a new one, or to propose one.
NEW: Final = frozenset({"ny", "nye", "nytt"})
PROPOSED: Final = frozenset(
    {"foreslå", "foresla", "føreslå", "foreslaa", "forslag", "framlegg"}
)


#: What opens a dialog at once, whatever meetings there are; the rest of what was typed
#: goes with it.
OPENED: Final[Mapping[str, Callable[[Asking, str], None]]] = {
    "propose": open_proposals,
    "new_meeting": lambda asking, typed: open_new_meeting(asking, named=typed),
    "demand": lambda asking, typed: open_demand(asking, named=typed),
    "plan": lambda asking, typed: open_plan(asking, typed, asking.language),
    "deadlines": lambda asking, typed: open_deadlines(asking, typed, asking.language),
    "chores": lambda asking, _: open_chores(asking),
    "calendar": lambda asking, _: open_calendars(asking),
    "absence": lambda asking, _: open_absence(asking),
}
#: What is answered at once, beside what was typed.
ANSWERED: Final[Mapping[str, Callable[[Asking, str], tuple[str, list[Block]]]]] = {
    "statistics": counted,
    "payroll": order,
}
#: What is typed after `/forfall` by somebody who is away for days.
PERIOD: Final = frozenset({"periode", "fravær", "fravaer", "fråvær"})


def register(app: App) -> None:
    """Listen for the commands, and for the buttons that open a deed's dialog."""
    app.command("/mote")(mote)
    app.command("/forfall")(forfall)
    app.action("choose_organ")(organ_wanted)
    for deed in DEEDS:
        app.action(f"choose_{deed}")(chosen)
        app.action(deed)(pressed)
        app.action(f"later_{deed}")(pressed)


def mote(ack: Ack, command: dict[str, Any], asking: Asking) -> None:
    """`/mote`, bare or with a word and perhaps the name of a body after it."""
    word, _, rest = _typed(command).partition(" ")
    if not word:
        _menu(ack, asking)
        return
    deed, rest = _meant(asking, word, rest)
    match deed:
        case None:
            _unknown(ack, asking, word)
        case "help":
            ack(text=_help(asking))
        case "organ":
            _organ(ack, asking, rest)
        case said if said in ANSWERED:
            text, blocks = ANSWERED[said](asking, rest)
            ack(text=text, blocks=blocks)
        case opened if opened in OPENED:
            OPENED[opened](asking, rest)
            ack()
        case _:
            _choose(ack, asking, deed, body=rest)


def forfall(ack: Ack, command: dict[str, Any], asking: Asking) -> None:
    """`/forfall`, perhaps with the name of a body after it, or `/forfall periode`."""
    if _typed(command).lower() in PERIOD:
        open_absence(asking)
        ack()
        return
    _choose(ack, asking, "apologise", body=_typed(command))


def chosen(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """Do as the command does, but answer where the menu's button is."""
    deed = action["value"]
    meetings = _meetings(asking, deed)
    if len(meetings) == 1:
        asking.open(DEEDS[deed].begin(asking, meetings[0]))
    else:
        language = _language(asking, meetings)
        answer_beside(
            body["response_url"],
            text=offer(language, deed, meetings),
            blocks=chooser(language, deed, meetings),
            replaces=True,
        )
    ack()


def organ_wanted(ack: Ack, body: dict[str, Any], asking: Asking) -> None:
    """Do as `/mote organ` does, but answer where the menu's button is."""
    language = asking.language
    if blocks := asked_for(asking, "", language):
        text = say(language, "choose-organ")
        answer_beside(body["response_url"], text=text, blocks=blocks, replaces=True)
    ack()


def pressed(ack: Ack, action: dict[str, Any], asking: Asking) -> None:
    """Open the dialog of one deed with one meeting."""
    chosen = action.get("selected_option") or action
    id = chosen["value"].partition("/")[0]
    deed = DEEDS[action["action_id"].removeprefix("later_")]
    asking.open(deed.begin(asking, asking.meeting(id)))
    ack()


def _typed(command: dict[str, Any]) -> str:
    """Read what was typed after a command; Slack writes three signs in its own way."""
    text: str = command.get("text", "")
    return line(unescape(text))


def _meant(asking: Asking, word: str, rest: str) -> tuple[str | None, str]:
    """Find the deed that words stand for: «sak ny» is another than «sak»."""
    deed, rest = WORDS.get(word.lower()), rest.strip()
    first, _, others = rest.partition(" ")
    if deed == "agenda" and first.lower() in PROPOSED:
        return "propose", others.strip()
    if deed == "agenda" and first.lower() in NEW:
        # A member's new case is a proposal.
        new = "case" if _keeps_books(asking) else "propose"
        return new, others.strip()
    if deed == "apologise" and rest.lower() in PERIOD:
        return "absence", ""
    return deed, rest


def _choose(ack: Ack, asking: Asking, deed: str, *, body: str) -> None:
    """Open the dialog if one meeting fits; let the person choose if several do."""
    meetings = _meetings(asking, deed, body=body)
    if body and not meetings:
        _require_body(asking, body)
    if len(meetings) == 1:
        asking.open(DEEDS[deed].begin(asking, meetings[0]))
        ack()
        return
    language = _language(asking, meetings)
    text = offer(language, deed, meetings)
    ack(text=text, blocks=chooser(language, deed, meetings))


def _organ(ack: Ack, asking: Asking, typed: str) -> None:
    language = asking.language
    if blocks := asked_for(asking, typed, language):
        ack(text=say(language, "choose-organ"), blocks=blocks)
    else:
        ack()


def _require_body(asking: Asking, typed: str) -> None:
    """Tell a name that is no body's from a body that has nothing of the kind.

    Raises:
        BodyUnknown: with the nearest name, when there is one.
    """
    names = {body.name.lower(): body.name for body in asking.store.known_bodies()}
    if any(typed.lower() in name for name in names):
        return
    nearest = get_close_matches(typed.lower(), names, n=1)
    language = asking.language
    found = names[nearest[0]] if nearest else "none"
    raise BodyUnknown(language, word=typed[:40], nearest=found)


def _meetings(asking: Asking, deed: str, *, body: str = "") -> list[Meeting]:
    """Find the meetings that a deed can be done with.

    Raises:
        OnlyForSecretariat: when it is for those who keep some body's books.
    """
    if deed in FOR_SECRETARIAT and not _keeps_books(asking):
        raise OnlyForSecretariat(body="none")
    since = asking.act.at - LOOK_BACK
    found = [
        meeting
        for meeting in asking.store.meetings_of(asking.person.id, since=since)
        if DEEDS[deed].suits(asking, meeting)
        and body.lower() in meeting.body.name.lower()
    ]
    if deed == "agenda":
        # What lies ahead is worked at most.
        found.sort(key=lambda meeting: meeting.has_begun(asking.act.at))
    return found


def _menu(ack: Ack, asking: Asking) -> None:
    language = asking.language
    keeps_books = _keeps_books(asking)
    votes = asking.store.demands.bodies_with_vote(asking.person.id, at=asking.act.at)
    is_member = bool(votes) or not keeps_books
    blocks = menu(language, asking.person, keeps_books=keeps_books, is_member=is_member)
    ack(text=say(language, "menu-help"), blocks=blocks)


def _unknown(ack: Ack, asking: Asking, word: str) -> None:
    language = asking.language
    nearest = get_close_matches(word.lower(), WORDS, n=1)
    key = "command-unknown-near" if nearest else "command-unknown"
    sorry = say(language, key, word=escape(word[:40]), nearest="".join(nearest))
    ack(text=f"{sorry}\n\n{_help(asking)}")


def _help(asking: Asking) -> str:
    return help_text(asking.language, keeps_books=_keeps_books(asking))


def _keeps_books(asking: Asking) -> bool:
    today = dates.local(asking.act.at).date()
    return bool(asking.store.bodies_kept_by(asking.person.id, on=today))


def _language(asking: Asking, meetings: list[Meeting]) -> Language:
    """Speak as the meetings' body does, or as the person's own body."""
    return meetings[0].body.orders.language if meetings else asking.language
