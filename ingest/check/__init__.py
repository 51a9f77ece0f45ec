"""A packet looked at before it goes out: pure functions from its findings, and what is known, to remarks."""
