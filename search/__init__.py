"""How it is found: passages, analysis, encoders, indexes, ranking, questions, answers."""
