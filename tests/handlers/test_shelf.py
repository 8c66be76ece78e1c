"""The shelf: the last good page of each feed, and never more than it has room for."""

import gzip

from handlers.shelf import Shelf, page


def test_page_is_named_by_its_bytes() -> None:
    first, again, other = page(b"one"), page(b"one"), page(b"two")
    assert first == again
    assert (
        len({p.etag(is_compressed=c) for p in (first, other) for c in (False, True)})
        == 4
    )
    assert first.compressed[4:8] == bytes(4)  # where gzip would note the time


def test_page_is_the_same_in_both_forms() -> None:
    kept = page(b"calendar")
    squeezed, plain = (kept.body(is_compressed=c) for c in (True, False))
    assert gzip.decompress(squeezed) == plain == b"calendar"


def test_shelf_gives_only_the_edition_that_is_asked_for() -> None:
    shelf, kept = Shelf(), page(b"calendar")
    shelf.put(1, (7, "Monday"), kept)
    assert shelf.current(1, (7, "Monday")) is kept
    assert shelf.current(1, (8, "Monday")) is None
    assert shelf.current(2, (7, "Monday")) is None


def test_shelf_keeps_the_last_good_page() -> None:
    shelf, old, new = Shelf(), page(b"old"), page(b"new")
    assert shelf.last(1) is None
    shelf.put(1, 1, old)
    shelf.put(1, 2, new)
    assert shelf.last(1) is new
    assert shelf.taken == new.size


def test_shelf_forgets_what_is_least_asked_for() -> None:
    first, second, third = page(b"1"), page(b"2"), page(b"3")
    shelf = Shelf(budget=first.size + second.size)
    shelf.put(1, 0, first)
    shelf.put(2, 0, second)
    shelf.current(1, 0)
    shelf.put(3, 0, third)
    assert [shelf.last(feed) for feed in (1, 2, 3)] == [first, None, third]
    assert shelf.taken == first.size + third.size


def test_shelf_does_not_keep_what_it_has_no_room_for() -> None:
    shelf = Shelf(budget=1)
    shelf.put(1, 0, page(b"calendar"))
    assert (shelf.last(1), shelf.taken) == (None, 0)
