"""The second front door: the use cases of core as Processing algorithms, for models and runs without a window."""
