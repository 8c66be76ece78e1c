"""Nynorsk: words that give bokmål away in a text that should have none."""

import re
from typing import Final

_BOKMAL: Final = re.compile(
    r"\b(?:ikke|jeg|innen|fra|hvem|hva|hvor|noe|noen|sted|kommer|være|gjøre|mer|deres"
    r"|spørre|endret|avlyste|lager|bare|hvis|etternavn|navn|uten|igjennom|mellom"
    r"|adressen|meldingen|oversikten|innkallingen|kalenderen din har|møtene|nå"
    r"|et|hun|dem|dere|ble|åpne|velg|hele|samme|flere|uke|leder|nestleder|forrige"
    r"|senere|tidligere|dagene|organene|kommunene|medlemmer|medlemmet|medlemmene|svarer|gjør"
    r"|behandles|sendes|meldes|stedet|hilsen|allerede|fortsatt|settemedlem|avlysning"
    r"|mandag|tirsdag|lørdag|avlyses|utsettes|lenke|lenken|saken|sakslisten)\b",
    re.IGNORECASE,
)


def bokmal(text: str) -> list[str]:
    """Find them; Outlook, Google and Apple name their menus in bokmål only."""
    lines = [line for line in text.splitlines() if "→" not in line]
    return _BOKMAL.findall("\n".join(lines))
