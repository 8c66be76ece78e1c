"""What the public may see: masking, names in addresses, and what is found."""
