"""Walks over trees that are stored as parents: of departments, of categories."""

from collections.abc import Callable, Iterable

# From a root to itself and all that is reached from it.
Walk = Callable[[int], set[int]]


def branches(parents: Iterable[tuple[int, int | None]]) -> Walk:
    """From (child, parent) pairs, a function from a root to itself and all below it."""
    below: dict[int | None, set[int]] = {}
    for child, parent in parents:
        below.setdefault(parent, set()).add(child)

    def branch(root: int) -> set[int]:
        found, frontier = set(), {root}
        while frontier:
            found |= frontier
            frontier = {child for pk in frontier for child in below.get(pk, ())} - found
        return found

    return branch
