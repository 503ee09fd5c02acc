"""Pictures of the window in its states, for people to look at: ``python -m tests.screens FOLDER``."""
