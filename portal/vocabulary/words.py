"""For the search: which terms to look for along with what somebody typed."""

from collections.abc import Mapping

from django.conf import settings
from django.core.cache import cache

from portal.base.audit import log
from portal.base.audit.seals import kind_of
from portal.base.dependencies import Reads, note
from portal.base.search.tokens import normalise
from portal.vocabulary.models import EverydayWord

KEPT_FOR = 600  # seconds


def everyday_words(newest_public: int | None = None) -> Mapping[str, tuple[str, ...]]:
    """Each everyday word, and each term of a row that holds both ways, as `normalise` writes it, to
    what it is also called; of released rows alone.

    Kept in memory by the number of the log's newest public entry, without which no row is released
    or withdrawn. A view knows it (`request.standing.newest_public`); else it is looked up.
    """
    if newest_public is None:
        newest = log.public_newest_first().values_list("sequence", flat=True)
        newest_public = newest.first() or 0
    note(Reads({kind_of(EverydayWord)}))
    key = f"everyday-words-{settings.RELEASE_ID}-{newest_public}"
    return cache.get_or_set(key, _read, KEPT_FOR) or {}


def _read() -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    rows = EverydayWord.objects.released().order_by("pk").values_list("word", "terms", "both_ways")
    for word, terms, both_ways in rows:
        for term in EverydayWord(terms=terms).term_list:
            found.setdefault(word, {})[term] = None
            if both_ways:
                found.setdefault(normalise(term), {})[word] = None
    return {word: tuple(terms) for word, terms in found.items()}
