"""How citizens rate their answers, counted by themselves: no figure of what the system observed has
any part in it (R12). What is rated today shows tomorrow, as the figures do."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date

from django.db.models import Count

from portal.supervision.tickets.models import Rating, Ticket


@dataclass
class Ratings:
    counts: Counter = field(default_factory=Counter)

    def __add__(self, other: "Ratings") -> "Ratings":
        return Ratings(self.counts + other.counts)

    @property
    def total(self) -> int:
        return self.counts.total()

    @property
    def satisfied(self) -> int:
        return self.counts[Rating.SATISFIED.value]

    @property
    def fair(self) -> int:
        return self.counts[Rating.FAIR.value]

    @property
    def dissatisfied(self) -> int:
        return self.counts[Rating.DISSATISFIED.value]


def ratings_by_department(today: date) -> dict[int | None, Ratings]:
    """One statement."""
    rows = Ticket.objects.filter(rated_on__lt=today).exclude(rating="").order_by()
    found: dict[int | None, Ratings] = {}
    for department, rating, count in rows.values_list("department", "rating").annotate(Count("pk")):
        found.setdefault(department, Ratings()).counts[rating] += count
    return found
