"""Where requests come in, other than to the Web API."""
