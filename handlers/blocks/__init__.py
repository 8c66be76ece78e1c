"""What people see in Slack: plain functions from facts to Block Kit."""
