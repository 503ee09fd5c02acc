"""The door: hands over to the command line, which opens the window when no command is named."""

import sys

from app.cli import main

if __name__ == "__main__":
    sys.exit(main())
