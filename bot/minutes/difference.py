"""What is otherwise in one issue of the minutes than in another, to be read."""

from difflib import SequenceMatcher

from bot.orders import Language
from bot.phrases import say


def difference(language: Language, before: str, after: str) -> tuple[str, ...]:
    """Tell line by line what is gone and what is new, in the order of the document."""
    old = [line for line in before.splitlines() if line.strip()]
    new = [line for line in after.splitlines() if line.strip()]
    found: list[str] = []
    matched = SequenceMatcher(None, old, new, autojunk=False)
    for tag, a, b, c, d in matched.get_opcodes():
        if tag != "equal":
            found += [say(language, "minutes-gone", line=line) for line in old[a:b]]
            found += [say(language, "minutes-new", line=line) for line in new[c:d]]
    return tuple(found)
