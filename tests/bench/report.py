"""What came out: a table, and whether what was aimed at is reached."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median, quantiles
from typing import Final

#: Missed by more than this many times, an aim makes the run fail.
FAR: Final = 2


@dataclass
class Series:
    """The same thing done many times, each in so many seconds."""

    seconds: list[float] = field(default_factory=list)

    def add(self, seconds: Sequence[float]) -> None:
        """Add a round."""
        self.seconds.extend(seconds)

    @property
    def p50(self) -> float:
        """The middle, in milliseconds."""
        return median(self.seconds) * 1000

    @property
    def p99(self) -> float:
        """What only one of a hundred takes longer than, in milliseconds."""
        return quantiles(self.seconds, n=100)[98] * 1000


@dataclass(frozen=True, kw_only=True)
class Aim:
    """What is aimed at, and what was measured."""

    what: str
    measured: float
    aim: float
    is_least: bool = False

    @property
    def miss(self) -> float:
        """Tell how many times it is missed; one or less when it is reached."""
        return self.aim / self.measured if self.is_least else self.measured / self.aim

    def __str__(self) -> str:
        sign = "≥" if self.is_least else "≤"
        verdict = "reached" if self.miss <= 1 else f"missed {self.miss:.2f} times"
        return f"{self.what}: {self.measured:.2f} {sign} {self.aim:.2f}: {verdict}"


@dataclass(frozen=True, kw_only=True)
class Count:
    """What must be right to the last one."""

    what: str
    counted: int
    expected: int
    #: What it means when it is not.
    wrong: str = "Something was lost, or done twice"

    @property
    def is_right(self) -> bool:
        """Tell whether it is."""
        return self.counted == self.expected

    def __str__(self) -> str:
        verdict = "right" if self.is_right else "WRONG"
        return f"{self.what}: {self.counted} of {self.expected}: {verdict}"


@dataclass
class Report:
    """The lines of the table as they come, and what is to be judged at the end."""

    aims: list[Aim] = field(default_factory=list)
    counts: list[Count] = field(default_factory=list)

    def head(self, text: str) -> None:
        """Begin a part."""
        say(f"\n{text}")

    def line(self, name: str, series: Series, *rest: str) -> None:
        """Tell how long something took."""
        times = f"p50 {series.p50:7.2f} ms  p99 {series.p99:7.2f} ms"
        say("  ".join((f"  {name:34}", times, *rest)))

    def judge(self) -> int:
        """Tell what is reached; return the exit code."""
        say("")
        for told in (*self.counts, *self.aims):
            say(f"  {told}")
        wrong = {each.wrong for each in self.counts if not each.is_right}
        far = [each for each in self.aims if each.miss > FAR]
        for each in sorted(wrong):
            say(f"\n{each}: see the counts above.")
        if far:
            say(f"\nMissed by more than {FAR} times: {', '.join(a.what for a in far)}.")
        return 1 if wrong or far else 0


def say(line: str) -> None:
    """Write a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
