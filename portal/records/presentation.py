"""How any record is presented: the labels that stand beside its text."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Label:
    name: str
    value: object
    kind: str = "text"  # how the template shows it
