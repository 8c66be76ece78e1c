"""What time it is: asked of what is given, so that a test can have its own clock."""

from collections.abc import Callable
from datetime import datetime

#: Tells the moment, aware of its zone.
Now = Callable[[], datetime]
