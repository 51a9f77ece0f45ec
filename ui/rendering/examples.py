"""The questions that a newcomer is offered."""

from __future__ import annotations

from ui.settings import Language

EXAMPLE_QUESTIONS: dict[Language, tuple[str, str, str]] = {
    "nb": (
        "Hva ble vedtatt om finansieringen av NorCRIN?",
        "Hvordan har saken om kunstig intelligens utviklet seg?",
        "Hvem representerte Oslo universitetssykehus i NSG?",
    ),
    "en": (
        "What was decided on the funding of NorCRIN?",
        "How has the matter of artificial intelligence developed over the years?",
        "Who represented Oslo University Hospital in NSG?",
    ),
}
"""A decision, a topic through the years, who represented whom."""
