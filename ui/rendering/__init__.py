"""What people read on the command line."""
