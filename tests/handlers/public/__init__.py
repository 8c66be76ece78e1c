"""The public's doorway, over HTTP."""
