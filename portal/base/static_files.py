"""Static files, before Django hears of the request: nothing it knows would decide the answer."""

from collections.abc import Callable
from typing import Any
from wsgiref.headers import Headers

from django.conf import settings
from whitenoise.base import WhiteNoise
from whitenoise.middleware import WhiteNoiseMiddleware


class StaticFiles(WhiteNoiseMiddleware):
    """WhiteNoise as its middleware finds the files, as an application round another."""

    __call__ = WhiteNoise.__call__
    serve = staticmethod(WhiteNoise.serve)

    def __init__(self, application: Callable[..., Any]) -> None:
        super().__init__(None)
        self.application = application

    def add_cache_headers(self, headers: Headers, path: str, url: str) -> None:
        """And those of every answer, which Django's middleware does not put here."""
        super().add_cache_headers(headers, path, url)
        headers["X-Content-Type-Options"] = "nosniff"
        headers["Referrer-Policy"] = settings.SECURE_REFERRER_POLICY
        headers["Cross-Origin-Opener-Policy"] = settings.SECURE_CROSS_ORIGIN_OPENER_POLICY
        if settings.SECURE_HSTS_SECONDS:
            headers["Strict-Transport-Security"] = f"max-age={settings.SECURE_HSTS_SECONDS}"
