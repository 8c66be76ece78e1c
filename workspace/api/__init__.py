"""The Web API: what the app may ask of the workspace, one noun a module."""
