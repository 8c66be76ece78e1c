"""What is kept. The only place that speaks SQL."""

from storage.database import DatabaseAway, UnfitDatabase, connect
from storage.store import Store

__all__ = ["DatabaseAway", "Store", "UnfitDatabase", "connect"]
