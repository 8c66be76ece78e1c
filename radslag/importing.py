"""How the house is read in: what is there from then on stays as long as the process."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def importing() -> Iterator[None]:
    """Look for no refuse meanwhile: there is none, and to look takes a fifth more."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def settle() -> None:
    """Look for refuse only among what comes: no click is to wait for the rest."""
    gc.freeze()
