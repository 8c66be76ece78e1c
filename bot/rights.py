"""Rights in a meeting: to be there, to speak, to propose and to vote, and by what."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, kw_only=True)
class Rights:
    """What a seat lets its holder do; four things that are given one by one.

    Members have all four (kommuneloven § 8-1). Others have what a law gives them, and
    since 1 July 2023 no body can give more.
    """

    #: Møterett.
    attends: bool = True
    #: Talerett.
    speaks: bool = True
    #: Forslagsrett.
    proposes: bool = True
    #: Stemmerett: whether the seat counts for the quorum.
    votes: bool = True
    #: Hjemmel: the law or agreement that the rights stand in.
    basis: str = ""


MEMBER: Final = Rights()
#: Somebody who may be there and listen.
OBSERVER: Final = Rights(speaks=False, proposes=False, votes=False)
