"""公开形式登记: through which other channels a published record stood, told by one, checked by
another."""
