"""What is true: the words, rules and decisions of councils, with no I/O at all."""
