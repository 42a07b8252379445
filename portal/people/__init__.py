"""People and departments, and a second administrator for whoever gains power."""
