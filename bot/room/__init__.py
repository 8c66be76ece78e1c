"""What happens in the room: who is there and when, what is decided, who is to do what.

Everything seen in the room is a fact with a time, written down by somebody. Facts are
never changed, only struck. Who was there for a case, and whether it could be decided,
is derived from them whenever somebody asks.
"""
