"""`radslag worker`: sends what is to be sent, and asks Slack who is there."""
