"""What the public sees: `edition` how new it is, `days` where, `read` all of it."""
