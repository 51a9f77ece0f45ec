"""The authority file: institutions, bodies and initiatives with their names, dates and successors."""
