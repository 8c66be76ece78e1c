"""What a person does on the page, one deed a module."""
