"""Who answers a search: the search server where there is one, it is up, and it knows of every
document what the database knows; else the database's own index, which finds the same."""

import logging
import time
from collections.abc import Callable
from typing import TypeVar

from django.conf import settings
from django.db.models import Exists

from portal.base.search import server
from portal.base.search.engines import Engine, engine
from portal.base.search.models import Feed, Unfed

logger = logging.getLogger(__name__)
REST = 30  # seconds in which one that did not answer is not asked again by this process
Found = TypeVar("Found")
_rests_until = 0.0


def ask(work: Callable[[Engine], Found], seconds: float) -> Found:
    """What this work finds, begun anew by the database where the server does not answer in so many
    seconds. Raises TookTooLong where the database does not either."""
    if name := _server_index():
        by = server.OpenSearchEngine(name)
        try:
            with by.limited(seconds):
                return work(by)
        except server.Unavailable as error:
            _note(error)
    with engine().limited(seconds):
        return work(engine())


def _server_index() -> str:
    """The name of the index that knows all; nothing while one is to be fed, or none is asked."""
    if not settings.SEARCH_URL or time.monotonic() < _rests_until:
        return ""
    whole = Feed.objects.filter(~Exists(Unfed.objects.all()))
    name = whole.values_list("name", flat=True).first() or ""
    return name if name.startswith(server.begins()) else ""


def _note(error: server.Unavailable) -> None:
    """For whoever reads the server's log; `tick` tells the desks when it cannot feed it. Of a
    request that was refused the next one need not suffer."""
    global _rests_until
    if not isinstance(error, server.Refused):
        _rests_until = time.monotonic() + REST
    logger.warning("the search server did not answer, the database does: %s", error)
