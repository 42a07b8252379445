"""In what order the entries of the catalogue stand, in lists, exports and the printed guide."""

from django.db.models import Case, Q, Value, When

from approvals.models import ENDED, Law

LICENCE = "01"  # 行政许可, as the lists of powers and responsibilities number the types
_RETIRED = Q(remapped_type=None, type__retired_on__isnull=False)
_LICENCE = Q(remapped_type=None, type__code=LICENCE) | Q(remapped_type__code=LICENCE)

# By the type that an approval belongs to now: what is still done first, licences before the rest.
APPROVALS = (
    Case(When(_RETIRED, then=Value(1)), default=Value(0)),
    Case(When(_LICENCE, then=Value(0)), default=Value(1)),
    "code",
    "pk",
)
PENALTIES = ("code", "pk")
# Those in force first; a law before what is made under it.
LAWS = (
    Case(When(effect__in=ENDED, then=Value(1)), default=Value(0)),
    Case(
        *(When(level=level, then=Value(rank)) for rank, level in enumerate(Law.LawLevel.values)),
        default=Value(len(Law.LawLevel)),
    ),
    "title",
    "pk",
)
