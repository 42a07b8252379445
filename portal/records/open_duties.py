from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from portal.base.departments import abolishing
from portal.records.lookup import record_kinds
from portal.records.models import Record
from portal.records.states import OPEN


def _declare(kind: str, model: type[Record]) -> None:
    abolishing.declare(
        f"open {kind}",
        format_lazy("{kind} ({state})", kind=model._meta.verbose_name, state=_("尚未发布")),
        lambda department, today: model.objects.filter(department=department, status__in=OPEN),
    )


for kind, model in record_kinds().items():
    _declare(kind, model)
