"""Who hears whom: every signal of the program is connected here, one module for each topic."""
