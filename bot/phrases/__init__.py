"""Every sentence that Rådslag says, in bokmål and nynorsk, by name."""

from collections.abc import Mapping
from importlib.resources import files
from typing import Final

from fluent.runtime import FluentBundle, FluentResource

from bot.orders import Language


def say(language: Language, phrase: str, /, **facts: str | int) -> str:
    """Put facts into a sentence of the catalogue.

    Raises:
        KeyError: when the catalogue lacks the sentence.
        ValueError: when a fact that the sentence needs is missing.
    """
    bundle = CATALOGUE[language]
    pattern = bundle.has_message(phrase) and bundle.get_message(phrase).value
    if not pattern:
        raise KeyError(phrase)
    text, faults = bundle.format_pattern(pattern, facts)
    if faults:
        raise ValueError(phrase, faults)
    return str(text)


def _bundle(language: Language) -> FluentBundle:
    text = files(__package__).joinpath(f"{language}.ftl").read_text("utf-8")
    # Isolation marks guard mixed scripts in browsers; in Slack they show as boxes.
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(text))
    return bundle


CATALOGUE: Final[Mapping[Language, FluentBundle]] = {
    language: _bundle(language) for language in Language
}
