"""What every test may ask for, and what holds for all of them."""

from hypothesis import settings

pytest_plugins = ["tests.browsers", "tests.databases", "tests.engines"]

# As at the desk, so in CI: the same examples each time, however slow the machine.
settings.load_profile("ci")
