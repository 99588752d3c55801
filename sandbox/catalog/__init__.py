"""The catalog: items in memory, found through SQLite, with true geometry."""
