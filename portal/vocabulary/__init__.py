"""What citizens call things, for the search: the everyday words, and what nobody found."""
