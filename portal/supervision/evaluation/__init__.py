"""监督评议: citizens appointed to supervise, the rounds in which they score, and the results."""
