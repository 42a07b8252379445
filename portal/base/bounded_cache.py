"""The cache of one process: Django's own, which counts its entries, bounded by their bytes too."""

from django.core.cache.backends.locmem import LocMemCache


class BoundedCache(LocMemCache):
    """OPTIONS says MAX_BYTES of all values together and MOST_BYTES of one; a larger one is not
    kept. What was not asked for longest goes first."""

    def __init__(self, name, params):
        super().__init__(name, params)
        self._max_bytes = params["OPTIONS"]["MAX_BYTES"]
        self._most_bytes = params["OPTIONS"]["MOST_BYTES"]

    @property
    def size(self) -> int:
        return sum(map(len, self._cache.values()))

    def _set(self, key, value, *args, **kwargs):
        """Called with the lock held, whatever is set or added."""
        self._cache.pop(key, None)
        self._expire_info.pop(key, None)
        if len(value) > self._most_bytes:
            return
        super()._set(key, value, *args, **kwargs)
        size = self.size
        while size > self._max_bytes:
            oldest, dropped = self._cache.popitem()
            del self._expire_info[oldest]
            size -= len(dropped)
