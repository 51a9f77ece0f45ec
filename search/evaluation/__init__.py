"""How good answers are: questions with the lines that answer them, measures of each answer, and two runs compared."""
