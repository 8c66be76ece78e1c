"""The example council: loaded into an empty trial, with its people as Slack members."""
