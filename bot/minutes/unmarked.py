"""Plasser som ikke er ført: of whom it is not known whether they came."""

from bot.meeting import Meeting
from bot.room.presence import Presence
from bot.room.sitter import whose


def unmarked(meeting: Meeting) -> tuple[str, ...]:
    """Name the members of whom nobody has written whether they came.

    The minutes tell who was there and who was away (kommuneloven § 11-4 letter b), and
    whoever is not marked would stand in neither list.
    """
    presence = Presence(meeting)
    members = (
        (seat, whose(meeting, seat))
        for seat in meeting.body.seats
        if seat.has_vote and not presence.is_marked(seat.id)
    )
    return tuple(f"{who.name}, {seat.participant}" for seat, who in members if who)
