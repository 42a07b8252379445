"""群众反映: what citizens report, who handles it by when, and what became of it."""
