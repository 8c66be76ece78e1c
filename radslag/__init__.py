"""What is started: the command line, the settings, the processes, the trial."""
