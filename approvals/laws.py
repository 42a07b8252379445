from collections import Counter
from collections.abc import Iterable

from approvals.models import Law
from portal.base.departments.models import User
from portal.records.states import OPEN, Status


def laws_known_to(person: User) -> dict[str, str]:
    """The titles of the laws that this person may name, by key: the published ones, and those on
    their way in the person's own reach."""
    published = Law.objects.filter(status=Status.PUBLISHED)
    known = published | Law.objects.in_reach(person).filter(status__in=OPEN)
    return dict(known.order_by("code", "version").values_list("code", "title"))


def by_title(laws: Iterable[tuple[str, str]]) -> dict[str, str]:
    """From (code, title) the codes of laws by titles that only one has."""
    laws = list(laws)
    counts = Counter(title for _code, title in laws)
    return {title: code for code, title in laws if counts[title] == 1}
