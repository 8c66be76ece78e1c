"""Standing orders as they are kept: JSON, of which what is missing is as usual."""

from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from enum import StrEnum
from typing import Any

from bot.orders import LegalForm, StandingOrders, usual


def kept(orders: StandingOrders) -> dict[str, Any]:
    """Write standing orders down as they come back from the table."""
    return {name: _plain(value) for name, value in asdict(orders).items()}


def read(kept: Mapping[str, Any]) -> StandingOrders:
    """Read standing orders; of what is not kept, the legal form decides.

    What an older release kept and nobody asks for any longer is passed over.
    """
    default = StandingOrders()
    orders = usual(LegalForm(kept["form"])) if "form" in kept else default
    names = [field.name for field in fields(orders) if field.name in kept]
    said = {name: _typed(getattr(orders, name), kept[name]) for name in names}
    return replace(orders, **said)


def _plain(value: object) -> object:
    match value:
        case StrEnum():
            return value.value
        case tuple():
            return [_plain(each) for each in value]
    return value


def _typed(usual: object, value: Any) -> Any:  # noqa: ANN401  # whatever JSON holds
    """Give a value the type that its usual one has."""
    match usual:
        case StrEnum():
            return type(usual)(value)
        case tuple():
            return tuple(type(usual[0])(each) for each in value)
    return value
