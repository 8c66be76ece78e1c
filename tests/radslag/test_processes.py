"""How the trial hears that it is to stop."""

import os
import signal

import pytest

from radslag.processes import interruptible


@pytest.mark.parametrize("told", [signal.SIGTERM, signal.SIGHUP])
def test_whoever_asks_a_trial_to_stop_is_heard_as_ctrl_c_is(told: int) -> None:
    before = signal.getsignal(told)
    with pytest.raises(KeyboardInterrupt), interruptible():
        os.kill(os.getpid(), told)
    assert signal.getsignal(told) == before
