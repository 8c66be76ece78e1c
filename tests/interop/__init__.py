"""Other people's calendar programs, let loose on ours: `make interop`."""
