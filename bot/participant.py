"""A participant: a party to a cooperation, such as a municipality, county or region."""

from enum import StrEnum
from typing import Final, NewType

ParticipantId = NewType("ParticipantId", int)


class Kind(StrEnum):
    """What kind of participant."""

    MUNICIPALITY = "municipality"
    COUNTY = "county"
    #: Several municipalities that share a seat: «Ringeriksregionen».
    REGION = "region"
    #: Samarbeid: what others are members of, and may itself have seats elsewhere.
    COOPERATION = "cooperation"
    HEALTH_TRUST = "health_trust"
    UNION = "union"
    USER_ORGANISATION = "user_organisation"
    OTHER = "other"

    @property
    def word(self) -> str:
        """Name the kind as people do."""
        return WORDS[self]


WORDS: Final = {
    Kind.MUNICIPALITY: "kommune",
    Kind.COUNTY: "fylkeskommune",
    Kind.REGION: "region",
    Kind.COOPERATION: "samarbeid",
    Kind.HEALTH_TRUST: "helseforetak",
    Kind.UNION: "fagforening",
    Kind.USER_ORGANISATION: "brukerorganisasjon",
    Kind.OTHER: "annen",
}
