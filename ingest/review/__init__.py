"""What was not understood in the papers, and what an archive lacks: pure functions from findings to remarks."""
