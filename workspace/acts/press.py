"""A press on a button, a choice in a list: block_actions, and block_suggestion."""

from workspace.acts.actor import Actor, acknowledged
from workspace.acts.surface import element, surface
from workspace.blocks.problem import Problem, many
from workspace.blocks.text import group, plain_option
from workspace.blocks.values import KEYS, value_of
from workspace.payloads import interaction
from workspace.wire import Json, Unable

COPIED = ("text", "value", "style", "placeholder", "confirm")
LONGEST_LIST = 100


async def press(actor: Actor) -> None:
    """Tell the app what a person pressed or chose."""
    found = surface(actor)
    held = element(actor, found)
    action = _action(actor, held)
    state = found.state.get(action["block_id"], {})
    if held["type"] in KEYS and action["action_id"] in state:
        state[action["action_id"]] = value_of(held, actor.given)
    parcel = interaction(
        actor.workspace,
        actor.user,
        "block_actions",
        summary=action["action_id"],
        **found.payload,
        trigger_id=actor.workspace.triggers.issue(actor.user.id),
        actions=[action],
    )
    reply = await actor.workspace.courier.bring(parcel)
    acknowledged(actor, reply, what="Det ble ikke registrert")


async def suggest(actor: Actor) -> Json:
    """Ask the app for the options of a list that it fills as one types."""
    found = surface(actor)
    held = element(actor, found)
    if held["type"] != "external_select":
        raise Unable("Denne listen har faste valg.")
    parcel = interaction(
        actor.workspace,
        actor.user,
        "block_suggestion",
        summary=held["action_id"],
        **{
            k: v for k, v in found.payload.items() if k not in ("state", "response_url")
        },
        block_id=actor.given["block_id"],
        action_id=held["action_id"],
        value=str(actor.given.get("value") or ""),
    )
    reply = await actor.workspace.courier.bring(parcel)
    acknowledged(actor, reply, what="Valgene kom ikke")
    return _offered(reply.json() or {})


def _action(actor: Actor, held: Json) -> Json:
    """Say what was done, as Slack says it in `actions`."""
    action = {
        "type": held["type"],
        "block_id": actor.given["block_id"],
        "action_id": held["action_id"],
        "action_ts": actor.workspace.stamps.next(),
        **{key: held[key] for key in COPIED if key in held},
    }
    if held["type"] == "overflow":
        return action | {"selected_option": _chosen(actor, held)}
    if held["type"] in KEYS:
        key, first = KEYS[held["type"]]
        action |= {first: held[first]} if first in held else {}
        return action | {key: value_of(held, actor.given)[key]}
    return action


def _chosen(actor: Actor, held: Json) -> Json:
    wanted = (actor.given.get("selected_option") or {}).get("value")
    for option in held["options"]:
        if option["value"] == wanted:
            return dict(option)
    raise Unable("Valget finnes ikke lenger. Se på nytt.")


def _offered(body: Json) -> Json:
    options, groups = body.get("options") or [], body.get("option_groups") or []
    problems: list[Problem] = [
        *many(plain_option, LONGEST_LIST, least=0)(options, "/options"),
        *many(group, LONGEST_LIST, least=0)(groups, "/option_groups"),
    ]
    if problems:
        raise Unable(f"Valgene kan ikke vises: {problems[0]}.")
    return {"options": options, "option_groups": groups}
