"""The manifest asks Slack for what the app uses, and for nothing else."""

from pathlib import Path

from radslag import manifest
from radslag.manifest import Command

HANDLERS = Path(__file__).parent.parent.parent / "handlers"
#: Each scope, and the call or the field that Slack gives for it and nothing else.
USED_FOR = {
    "chat:write": "chat_postMessage",
    "commands": 'app.command("/mote")',
    "files:read": "files_info",
    "files:write": "files_completeUploadExternal",
    "im:history": "conversations_history",
    "im:write": "conversations_open",
    "users:read": "users_list",
    "users:read.email": 'profile.get("email")',
}


def test_every_scope_is_used_and_every_use_has_its_scope() -> None:
    code = "".join(path.read_text("utf-8") for path in HANDLERS.glob("*.py"))

    assert manifest.read().scopes == tuple(USED_FOR)
    assert [use for use in USED_FOR.values() if use not in code] == []


def test_every_event_and_command_has_its_listener() -> None:
    code = "".join(path.read_text("utf-8") for path in HANDLERS.glob("*.py"))
    said = manifest.read()

    assert said.events == (
        "app_home_opened",
        "message.im",
        "team_join",
        "user_change",
    )
    # Slack sends a message under that name alone, wherever it was written.
    kinds = [event.partition(".")[0] for event in said.events]
    assert [kind for kind in kinds if f'app.event("{kind}")' not in code] == []
    assert [c.name for c in said.commands] == ["/mote", "/forfall"]
    assert [c for c in said.commands if f'app.command("{c.name}")' not in code] == []


def test_the_hint_proposes_words_that_can_be_typed() -> None:
    mote, forfall = manifest.read().commands

    assert mote.words == (
        "ny",
        "sak",
        "innkall",
        "status",
        "organ",
        "plan",
        "frister",
        "huskeliste",
        "krev",
        "flytt",
        "avlys",
        "oppmote",
        "referat",
        "vara",
        "statistikk",
        "lonn",
        "hjelp",
    )
    assert forfall == Command(
        name="/forfall",
        description="Meld forfall til et møte",
        usage_hint="[organ | periode]",
    )
    assert forfall.words == ("organ", "periode")
