"""督办: supervisors demand action of a unit, which answers by a day; closed in public."""
