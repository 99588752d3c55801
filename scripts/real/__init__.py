"""Real servers, and the suite that asks them and the sandbox the same questions."""
