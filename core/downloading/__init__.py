"""The engine behind `downloads.execute`: ranges over many connections, put together, checked and named."""
