"""What many documents say becomes one state: who is who, which meeting is which."""
