"""What people have said of the facts: kept for ever, applied again after every load."""
