"""Questions to the person. Each dialog has one ``ask()``: plain data in, plain data out, and tests replace it."""
