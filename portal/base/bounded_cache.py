"""The cache of one process: Django's own, which counts its entries, bounded by their bytes too."""

from collections import OrderedDict
from typing import Any

from django.core.cache.backends.locmem import LocMemCache


class BoundedCache(LocMemCache):
    """OPTIONS says MAX_BYTES of all values together and MOST_BYTES of one; a larger one is not
    kept. What was not asked for longest goes first."""

    _cache: OrderedDict[str, bytes]  # Django's own, oldest last
    _expire_info: dict[str, float]

    def __init__(self, name: str, params: dict[str, Any]) -> None:
        super().__init__(name, params)
        self._max_bytes = params["OPTIONS"]["MAX_BYTES"]
        self._most_bytes = params["OPTIONS"]["MOST_BYTES"]

    @property
    def size(self) -> int:
        return sum(len(value) for value in self._cache.values())

    def _set(self, key: str, value: bytes, *args: Any, **kwargs: Any) -> None:
        """Called with the lock held, whatever is set or added."""
        self._cache.pop(key, None)
        self._expire_info.pop(key, None)
        if len(value) > self._most_bytes:
            return
        super()._set(key, value, *args, **kwargs)  # type: ignore[misc]
        size = self.size
        while size > self._max_bytes:
            oldest, dropped = self._cache.popitem()
            del self._expire_info[oldest]
            size -= len(dropped)
