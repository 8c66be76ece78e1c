"""Block Kit: what Slack accepts, what the page draws, what a person filled in."""
