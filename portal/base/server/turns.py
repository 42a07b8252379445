"""Whose request is next, so that one who asks a great deal makes nobody else wait."""

from collections import Counter, deque
from collections.abc import Iterator

from gunicorn.http.message import Request


class Turns:
    """Each address has so many requests under way at most; its others wait for their turn."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.waiting: dict[str, deque] = {}
        self.under_way: Counter[str] = Counter()

    def add(self, address: str, request: Request) -> None:
        self.waiting.setdefault(address, deque()).append(request)

    def count(self, address: str) -> int:
        return len(self.waiting.get(address, ()))

    def due(self) -> Iterator:
        """Those who may begin now."""
        for address, queue in [*self.waiting.items()]:
            while queue and self.under_way[address] < self.most:
                self.under_way[address] += 1
                yield queue.popleft()
            if not queue:
                del self.waiting[address]

    def done(self, address: str) -> None:
        self.under_way[address] -= 1
        if not self.under_way[address]:
            del self.under_way[address]
