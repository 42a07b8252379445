class LogRefused(Exception):
    """Nothing can be logged as things are, so that nothing was done; says why, to a person."""
