"""What questions can ask for. By itself, since the command line offers the kinds before it reads anything heavy."""

from __future__ import annotations

from typing import Literal

QuestionKind = Literal[
    "decision", "timeline", "who", "status", "fact", "definition", "appointment", "positions", "follow-up", "list"
]
