"""What a feed says now, read by the site itself as any stranger would read it."""

from http import HTTPStatus

from django.contrib.auth.models import AnonymousUser
from django.http import Http404, QueryDict
from django.urls import Resolver404, ResolverMatch, resolve
from django.utils.translation import override

from portal.base.caching import kept_parameters
from portal.records.due import SiteState
from portal.records.feeds import OwnRequest, Told, behind


class NotTold(Exception):
    """What it says cannot be told now."""


def canonical(asked: str) -> str:
    """The address of a feed as it is kept, in Chinese and with the parameters by which it goes;
    nothing if no feed is there."""
    path, _mark, query = asked.partition("?")
    match = _feed_at(path)
    if match is None:
        return ""
    plain = path.removeprefix("/en") if path.startswith("/en/") else path
    return behind(plain, _pairs(kept_parameters(match.func, QueryDict(query))))


def in_language(feed: str, language: str) -> str:
    """The address of the same feed in this language."""
    return f"/en{feed}" if language == "en" else feed


def read(feed: str, language: str, standing: SiteState) -> Told | None:
    """What it says to the public, in this language; None if it is gone, or its filters mean nothing
    any more. Raises NotTold."""
    path, _mark, query = in_language(feed, language).partition("?")
    with override(language):
        match = _feed_at(path)
        if match is None:
            return None
        request = OwnRequest()
        request.method, request.path, request.path_info = "GET", path, path
        request.META["QUERY_STRING"], request.GET = query, QueryDict(query)
        request.user, request.resolver_match = AnonymousUser(), match
        request.standing = standing  # type: ignore[attr-defined]
        try:
            answer = match.func(request, *match.args, **match.kwargs)
        except Http404:
            return None
    if request.told is None and answer.status_code != HTTPStatus.GONE:
        raise NotTold(answer.status_code)
    return request.told


def _feed_at(path: str) -> ResolverMatch | None:
    try:
        with override("en" if path.startswith("/en/") else "zh-hans"):
            match = resolve(path)
    except Resolver404:
        return None
    return match if (match.url_name or "").endswith("-feed") else None


def _pairs(asked: QueryDict) -> list[tuple[str, str]]:
    return [(name, value) for name, values in asked.lists() for value in values]
