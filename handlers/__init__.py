"""What arrives and leaves: Slack, HTTP, the clock and the deliveries."""
