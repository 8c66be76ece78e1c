"""What the workspace brings to the app: what it is, how it is carried, how often."""
