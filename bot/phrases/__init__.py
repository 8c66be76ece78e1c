"""Every sentence that Rådslag says, in bokmål and nynorsk, by name.

Each language has a folder, and in it a file for each noun. Facts come ready for the
eye: days, times and numbers are text.
"""

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Final

from fluent.runtime import FluentBundle, FluentResource

from bot.orders import Language

#: Fluent takes no longer facts, against patterns that grow without end; ours are plain
#: words. They are put in afterwards, in place of marks that nobody can type.
LONGEST_FACT: Final = 500
MARK: Final = "\ue000{}\ue000"
MARKED: Final = re.compile("\ue000(.*?)\ue000")
#: A sentence with its name, until the next name or a comment.
SENTENCE: Final = re.compile(r"(?ms)^([a-z][\w-]*) *=.*?(?=^[a-z#]|\Z)")
#: A word that sentences have in common: `{ minutes-word.the }`.
SHARED: Final = re.compile(r"\{ ([a-z][\w-]*)(?:\.[\w-]+)? \}")


def say(language: Language, phrase: str, /, **facts: str | int) -> str:
    """Put facts into a sentence of the catalogue.

    Raises:
        KeyError: when the catalogue lacks the sentence.
        ValueError: when a fact that the sentence needs is missing.
    """
    bundle = _bundle(language)
    _learn(bundle, language, phrase)
    pattern = bundle.get_message(phrase).value
    if not pattern:
        raise KeyError(phrase)
    long = {n: f for n, f in facts.items() if len(str(f)) > LONGEST_FACT}
    marked = facts | {name: MARK.format(name) for name in long}
    text, faults = bundle.format_pattern(pattern, marked)
    if faults:
        raise ValueError(phrase, faults)
    return MARKED.sub(lambda found: str(long.get(found[1], found[0])), str(text))


@cache
def sentences(language: Language) -> Mapping[str, str]:
    """List the sentences of a language by name, each as Fluent writes it."""
    return {found[1]: found[0] for found in SENTENCE.finditer(catalogue(language))}


def catalogue(language: Language) -> str:
    """Read all that is said in a language, as Fluent writes it."""
    folder = files(__package__).joinpath(language).iterdir()
    return "\n".join(file.read_text("utf-8") for file in sorted(folder, key=str))


def _learn(bundle: FluentBundle, language: Language, phrase: str) -> None:
    """Read a sentence: all that could be said takes a process a tenth of a second."""
    if bundle.has_message(phrase):
        return
    text = sentences(language)[phrase]
    # First what it is made of: once it is there, another thread says it.
    for shared in SHARED.findall(text):
        _learn(bundle, language, shared)
    bundle.add_resource(FluentResource(text))


@cache
def _bundle(language: Language) -> FluentBundle:
    # Isolation marks guard mixed scripts in browsers; in Slack they show as boxes.
    return FluentBundle([language], use_isolating=False)
