"""`/api/v1/`: what the public lists hold, for programs."""
