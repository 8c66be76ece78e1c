"""The skeleton of an agenda, laid out as the body's rules have it."""

from bot.agenda.item import Aim, Item, ItemKind
from bot.agenda.skeleton import usual_agenda
from bot.orders import Language, StandingOrders

NN = Language.NYNORSK


def test_usual_agenda_opens_with_the_notice_and_ends_with_any_other() -> None:
    assert usual_agenda(StandingOrders(language=NN), ("Sykkelvegar",)) == (
        Item(
            kind=ItemKind.OPENING,
            title="Godkjenning av innkalling og dagsorden",
            aim=Aim.DECISION,
            proposal="Innkalling og dagsorden blir godkjende.",
        ),
        Item(
            kind=ItemKind.OWN_MINUTES,
            title="Godkjenning av protokoll frå førre møte",
            aim=Aim.DECISION,
            proposal="Framlegget til protokoll blir godkjent.",
        ),
        Item(title="Sykkelvegar"),
        Item(kind=ItemKind.ANY_OTHER, title="Eventuelt"),
    )


def test_agenda_is_laid_out_as_the_body_does() -> None:
    kinds = (
        ItemKind.ROLL_CALL,
        ItemKind.OPENING,
        ItemKind.OWN_MINUTES,
        ItemKind.OTHER_MINUTES,
        ItemKind.CASE,
        ItemKind.BRIEFING,
        ItemKind.ROUND,
        ItemKind.ANY_OTHER,
    )
    agenda = usual_agenda(StandingOrders(agenda=kinds), ("Sykkelveier", "Budsjett"))
    assert [item.title for item in agenda] == [
        "Opprop",
        "Godkjenning av innkalling og dagsorden",
        "Godkjenning av protokoll fra forrige møte",
        "Protokoller og referater fra andre organer",
        "Sykkelveier",
        "Budsjett",
        "Orienteringer",
        "Fra kommunene",
        "Eventuelt",
    ]
    assert {item.kind for item in agenda} == set(kinds)


def test_cases_are_treated_though_the_bodys_rules_forget_them() -> None:
    orders = StandingOrders(agenda=(ItemKind.OPENING,))
    agenda = usual_agenda(orders, ("Sykkelveier",))
    assert [item.kind for item in agenda] == [ItemKind.OPENING, ItemKind.CASE]


def test_kind_tells_what_is_asked_where_it_can() -> None:
    agenda = usual_agenda(StandingOrders(agenda=tuple(ItemKind)), ("Sykkelveier",))
    aims = {item.kind: (item.aim, item.proposal) for item in agenda}
    assert aims == {
        ItemKind.ROLL_CALL: (None, ""),
        ItemKind.OPENING: (Aim.DECISION, "Innkalling og dagsorden godkjennes."),
        ItemKind.CASE: (None, ""),
        ItemKind.OWN_MINUTES: (
            Aim.DECISION,
            "Framlagt forslag til protokoll godkjennes.",
        ),
        ItemKind.OTHER_MINUTES: (Aim.INFORMATION, "Saken tas til orientering."),
        ItemKind.FOLLOW_UP: (Aim.INFORMATION, ""),
        ItemKind.BRIEFING: (Aim.INFORMATION, ""),
        ItemKind.ROUND: (Aim.INFORMATION, ""),
        ItemKind.ANY_OTHER: (None, ""),
    }
