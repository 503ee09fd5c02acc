"""Tickmark: claims of a news article, listed beside their passages, checked by hand, kept in one SQLite file."""

__version__ = "0.1.0"
