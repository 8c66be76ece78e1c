"""What is kept: the only SQL, the migrations, the inbox and the outbox."""
