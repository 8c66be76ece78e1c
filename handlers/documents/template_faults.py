"""What is wrong with a template, a sentence for each thing."""

from collections.abc import Iterable

from bot.orders import Language
from bot.phrases import say
from handlers.documents.minutes_template import TemplateFault


def sentences(
    faults: Iterable[TemplateFault], language: Language = Language.BOKMAL
) -> tuple[str, ...]:
    """Say what there is not, and what was probably meant."""
    return tuple(_sentence(fault, language) for fault in faults)


def _sentence(fault: TemplateFault, language: Language) -> str:
    if fault.beyond:
        return say(language, "template-beyond", word=fault.beyond)
    if not fault.name:
        key = "template-syntax" if fault.detail else "template-unreadable"
        return say(language, key, detail=fault.detail)
    if not fault.meant:
        return say(language, "template-unknown", name=fault.name)
    return say(language, "template-meant", name=fault.name, meant=fault.meant)
