"""Dossiers 全过程公开: which steps of a process are disclosed, late or missing."""
