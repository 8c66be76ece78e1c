"""What is written on paper: facts become Word documents."""
