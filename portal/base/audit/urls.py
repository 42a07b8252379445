"""What programs read under `/log/`: the same in every language, and outside of its prefix."""

from collections.abc import Callable

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import path, re_path, register_converter

from portal.base.audit import views


class SequenceConverter:
    regex = r"[1-9][0-9]{0,17}"

    def to_python(self, value: str) -> int:
        return int(value)

    def to_url(self, value: int) -> str:
        return str(value)


register_converter(SequenceConverter, "sequence")

LEVEL = r"(?P<level>0|[1-9]|[1-5][0-9]|6[0-3])"
INDEX = r"(?P<index>(?:x[0-9]{3}/){0,4}[0-9]{3})"
WIDTH = r"(?:\.p/(?P<width>[1-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))?"


def _tiles(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Read the index and the width from the path; a needless `x000` names no tile."""

    def read(
        request: HttpRequest, index: str, width: str | None = None, level: str | None = None
    ) -> HttpResponse:
        if index.startswith("x000/"):
            raise Http404
        number = int(index.replace("x", "").replace("/", ""))
        where = {} if level is None else {"level": int(level)}
        return view(request, index=number, width=int(width or 256), **where)

    return read


urlpatterns = [
    path("checkpoint", views.checkpoint, name="log-checkpoint"),
    path("key", views.key, name="log-key"),
    path("verify.py", views.verifier, name="log-verifier"),
    path("log.zip", views.whole_log, name="log-bundle"),
    path("consistency/<sequence:old>/<sequence:new>", views.consistency, name="log-consistency"),
    path("<sequence:sequence>.tlog-proof", views.proof, name="log-proof"),
    path("<sequence:sequence>.json", views.leaf, name="log-leaf"),
    re_path(rf"^tile/entries/{INDEX}{WIDTH}$", _tiles(views.entry_bundle), name="log-entries"),
    re_path(rf"^tile/{LEVEL}/{INDEX}{WIDTH}$", _tiles(views.tile), name="log-tile"),
]
