"""One suite of probes, asked of the sandbox and of real servers; their answers are compared."""
