"""公开时效: duties to disclose issued, settled, counted and shown."""
