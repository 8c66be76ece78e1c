"""Bad days on order: the next calls of a method go wrong as is asked for."""

from dataclasses import asdict, dataclass, replace

from workspace.wire import Json

PLAIN = ("429", "500", "accept_then_drop")


@dataclass(frozen=True, kw_only=True)
class Fault:
    """What goes wrong with the next `times` calls of a method ("*": any method)."""

    method: str
    kind: str
    times: int = 1
    retry_after: int = 1

    @property
    def seconds(self) -> float:
        """How long nothing is said, when the fault is silence."""
        return float(self.kind.partition(":")[2])

    def __post_init__(self) -> None:
        """Refuse a kind that nobody knows."""
        head, _, rest = self.kind.partition(":")
        if self.kind in PLAIN or (head == "error" and rest):
            return
        if head != "silence" or not rest.replace(".", "", 1).isdigit():
            message = f"unknown kind of fault: {self.kind!r}"
            raise ValueError(message)


class Faults:
    """The faults that wait, the oldest first."""

    def __init__(self) -> None:
        """Begin with good days."""
        self._waiting: list[Fault] = []

    def order(self, fault: Fault) -> None:
        """Let the next calls of a method go wrong."""
        self._waiting.append(fault)

    def take(self, method: str) -> Fault | None:
        """Give the fault that this call meets, and use it up once."""
        for place, fault in enumerate(self._waiting):
            if fault.method in ("*", method):
                left = replace(fault, times=fault.times - 1)
                self._waiting[place : place + 1] = [left] if left.times > 0 else []
                return fault
        return None

    def clear(self) -> None:
        """Forget the faults that wait."""
        self._waiting.clear()

    def listed(self) -> list[Json]:
        """List the faults that wait."""
        return [asdict(fault) for fault in self._waiting]
