"""The API as Capella's: user, catalog, orders, tasks, errors."""
