"""Every surface looks as a person has seen it, and as Slack will take it."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import pytest
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from bot.orders import Language
from tests import golden
from tests.builders import a_meeting
from tests.handlers.blocks.surfaces import Surface, in_language, surfaces
from workspace.blocks.surface import check_message, check_view

FOLDER: Final = Path(__file__).parent / "golden"
IN_NYNORSK: Final = (
    "card-awaited",
    "card-stand-in-awaited",
    "overview-called",
    "reminder",
    "reminder-last",
    "unanswered",
    "chores",
    "chores-dialog",
    "deadlines",
    "notice",
    "home-secretary",
    "help-secretary",
    "agenda-called",
    "item-late",
    "item-form",
    "objection-seen",
    "proposal-card-member",
    "proposal-form",
    "organ-secretary",
    "seating-act-leave",
    "seating-preview-stale",
    "plan-secretary",
    "desk-amended",
    "rhythm-ahead",
    "proposal",
    "draft",
    "plan-adopt-preview",
    "move-preview",
    "demand-card-asked",
    "demand-reached",
    "minutes-desk-sent",
    "minutes-round-asked",
)


def _samples() -> dict[str, Surface]:
    bokmal = surfaces(a_meeting())
    nynorsk = surfaces(in_language(a_meeting(), Language.NYNORSK))
    titled = surfaces(replace(a_meeting(), title="Strategisamling"))
    return {
        **{f"nb-{name}": surface for name, surface in bokmal.items()},
        **{f"nn-{name}": nynorsk[name] for name in IN_NYNORSK},
        "nb-card-awaited-titled": titled["card-awaited"],
    }


SAMPLES: Final = _samples()


@pytest.mark.parametrize("name", SAMPLES)
def test_surface_is_as_it_was(name: str) -> None:
    drawn = json.dumps(SAMPLES[name], ensure_ascii=False, indent=2).encode() + b"\n"
    assert drawn == golden.kept(FOLDER / f"{name}.json", drawn)


def test_no_golden_file_is_left_over() -> None:
    assert {file.stem for file in FOLDER.glob("*")} == set(SAMPLES)


@pytest.mark.parametrize("name", SAMPLES)
def test_surface_is_taken_by_the_workspace(name: str) -> None:
    check(SAMPLES[name])


@pytest.mark.parametrize("name", SAMPLES)
def test_surface_is_taken_by_slacks_own_models(name: str) -> None:
    surface = SAMPLES[name]
    read: list[Any] = Block.parse_all(surface.get("blocks", []))
    if "type" in surface:
        read.append(View(**surface))
    for model in read:
        model.validate_json()


def check(surface: Surface) -> None:
    """Hold a surface against what Slack refuses."""
    if "type" in surface:
        check_view(surface, surface["type"])
    else:
        check_message(surface.get("blocks", [{"type": "divider"}]))
        # Slack cuts what is longer (docs.slack.dev/reference/methods/chat.postMessage)
        assert len(surface.get("text", "")) <= 40_000
