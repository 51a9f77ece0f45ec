"""Which extractor reads a document, in a module of its own: who only compares versions need not load the extractor."""

from __future__ import annotations

EXTRACTOR = "saksgraf/9"
"""Raise it when the same document gives other findings: ``rebuild`` then reads again what an older one has read."""
