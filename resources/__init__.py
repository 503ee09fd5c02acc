"""What ships beside the code: icons, the sample article, the desktop entry, set-up."""
