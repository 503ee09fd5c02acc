"""The window: the only room that knows Qt. Panes show plain records and emit requests; the window connects them."""
