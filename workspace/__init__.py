"""A small Slack of one's own on loopback, to try and to test against."""
