"""What the small app shows: a dialog with every field, a notice, a front page."""

from typing import Any

Block = dict[str, Any]
DATE = {"type": "datepicker", "action_id": "date", "initial_date": "2018-02-22"}
TIME = {"type": "timepicker", "action_id": "time", "initial_time": "09:00"}


def plain(text: str) -> Block:
    return {"type": "plain_text", "text": text}


def mrkdwn(text: str) -> Block:
    return {"type": "mrkdwn", "text": text}


def section(text: str, **more: object) -> Block:
    return {"type": "section", "text": mrkdwn(text), **more}


def option(text: str, **more: object) -> Block:
    return {"text": plain(text), "value": text.lower(), **more}


def button(text: str, action_id: str, **more: object) -> Block:
    return {"type": "button", "action_id": action_id, "text": plain(text), **more}


def field(label: str, element: Block, **more: object) -> Block:
    """Wrap an element in an input block that is named as the element is."""
    block = {"type": "input", "block_id": element["action_id"], "element": element}
    return block | {"label": plain(label)} | more


def select(action_id: str, *options: str, kind: str = "static_select") -> Block:
    element: Block = {"type": kind, "action_id": action_id}
    if kind.endswith("select"):
        element["placeholder"] = plain("Velg …")
    return element | {"options": [option(text) for text in options]}


def ask(*, note: bool = False) -> Block:
    """Ask for all that the page can ask for."""
    text = {"type": "plain_text_input", "action_id": "title", "max_length": 40}
    people = {"type": "users_select", "action_id": "vara", "placeholder": plain("Søk")}
    email = {"type": "email_text_input", "action_id": "email"}
    extra = {"type": "plain_text_input", "action_id": "note", "multiline": True}
    return {
        "type": "modal",
        "callback_id": "ny",
        "title": plain("Nytt møte"),
        "submit": plain("Opprett"),
        "close": plain("Avbryt"),
        "blocks": [
            field("Tittel", text, hint=plain("Slik den skal stå i innkallingen")),
            field("Organ", select("body", "Styringsgruppen", "Rådmannsgruppen")),
            field("Dato", DATE),
            field("Fra", TIME),
            field("Vara", people, optional=True),
            field("E-post", email, optional=True),
            field("Form", select("form", "Fysisk", "Fjernmøte", kind="radio_buttons")),
            field(
                "Varsle",
                select("tell", "Leder", "Sekretariatet", kind="checkboxes"),
                optional=True,
            ),
            field(
                "Til stede",
                select("there", "Asker", "Hole", "Lier", kind="multi_static_select"),
                optional=True,
            ),
            {
                "type": "actions",
                "block_id": "more",
                "elements": [
                    button("Legg til merknad", "flere", value="note"),
                    button("Er du sikker?", "flere_2", value="push"),
                ],
            },
            *([field("Merknad", extra, optional=True)] if note else []),
        ],
    }


def sure() -> Block:
    """Ask once more, on top of the first dialog."""
    return {
        "type": "modal",
        "callback_id": "sikker",
        "title": plain("Helt sikker?"),
        "submit": plain("Ja, helt"),
        "close": plain("Tilbake"),
        "blocks": [section("Dette *kan ikke* angres.")],
    }


def notice() -> list[Block]:
    """Call somebody to a meeting."""
    confirm = {
        "title": plain("Slette?"),
        "text": mrkdwn("Det *kan ikke* angres."),
        "confirm": plain("Ja, slett"),
        "deny": plain("Nei"),
    }
    return [
        {"type": "header", "text": plain("Innkalling til styringsgruppen")},
        section("*Torsdag 22. februar 2018 kl. 09.00–11.15*\nRådhuset i Drammen"),
        {
            "type": "section",
            "fields": [mrkdwn("*Du møter for*\nAsker"), mrkdwn("*Frist*\n19. februar")],
        },
        {"type": "divider"},
        {
            "type": "actions",
            "block_id": "answer",
            "elements": [
                button("Jeg kommer", "kommer", style="primary", value="7"),
                button("Slett", "slett", style="danger", confirm=confirm),
            ],
        },
        {"type": "context", "elements": [mrkdwn("Spørsmål? Svar her.")]},
    ]


def receipt() -> list[Block]:
    """Thank for the answer, with what else one may do."""
    menu = {"type": "overflow", "action_id": "mer", "options": [option("Trekk svaret")]}
    return [section(":white_check_mark: *Du kommer.*", accessory=menu)]


def everything() -> list[Block]:
    """Show what stands in a message and is chosen there."""
    link = button("Les mer", "les", url="https://example.org/")
    year = select("year", "2018", "2019")
    found: Block = {
        "type": "external_select",
        "action_id": "sted",
        "min_query_length": 2,
    }
    found["placeholder"] = plain("Søk etter sted")
    return [
        section("Møteplanen", accessory=link),
        {"type": "actions", "block_id": "pick", "elements": [year, found]},
    ]


def home(*, comes: bool = False) -> Block:
    """Greet a person on their front page."""
    answer = (
        [section("Du kommer.")]
        if comes
        else [
            {
                "type": "actions",
                "block_id": "home",
                "elements": [button("Jeg kommer", "kommer", style="primary")],
            }
        ]
    )
    title = {"type": "header", "text": plain("Dine møter")}
    return {
        "type": "home",
        "blocks": [title, section("*Styringsgruppen*\n22. februar 2018"), *answer],
    }


def told(values: dict[str, Any]) -> str:
    """Read back all that was chosen, so that a test can see it."""
    given = {block: next(iter(state.values())) for block, state in values.items()}
    return "\n".join(f"{block}: {chosen(state)}" for block, state in given.items())


def chosen(state: dict[str, Any]) -> str:
    """Write one state of `view.state.values` as words."""
    match state:
        case {"selected_option": {"value": value}}:
            return str(value)
        case {"selected_options": list(options)}:
            return ", ".join(each["value"] for each in options)
    (value,) = [value for key, value in state.items() if key != "type"]
    return str(value)
