"""A law that is repealed brings about more: what rested on it is brought up to date.

What a citizen reads then is information that has changed (政府信息公开条例 art. 26: 20 working
days). A duty that it met stays met, in its own time; this one is new, and a new version meets it.
"""

from datetime import date

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from disclosures.bases import Basis, resting_on_ended
from disclosures.models import Item
from portal.records.causes import CAUSES, Cause, Publication


def ended_bases(since: date) -> list[Publication]:
    """The versions that citizens read although a law they rest on has ended since this day."""
    found = [
        Publication(item.number, item.version, item.department_id, _day(item, bases))
        for item, bases in resting_on_ended(timezone.now())
    ]
    return sorted((one for one in found if one.day >= since), key=lambda one: (one.day, one.number))


def _day(item: Item, bases: list[Basis]) -> date:
    """When the first of them ended, if the text was public by then. Of a law that does not say the
    day, the publication that says that it ended counts."""
    ended = min(basis.law.ended_on or timezone.localdate(basis.law.published_at) for basis in bases)
    return max(ended, timezone.localdate(item.published_at))


CAUSES.register(Cause("basis_ended", _("公开依据失效"), ended_bases, is_met_by_itself=True))
