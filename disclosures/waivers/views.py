"""不予公开登记册: the public register of what is not disclosed, and why."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from disclosures.models import Waiver
from disclosures.models.waiver import Kind, Standing
from disclosures.waivers.actions import Action
from disclosures.waivers.filters import WaiverFilter, columns_on
from portal.base.audit.log import public_history
from portal.base.fields import field_of
from portal.base.hotlines import hotline_directory
from portal.base.lists import exports
from portal.records.followed_lists import Register, Said

COLUMNS = (
    "title", "kind", "department", "ground", "legal_basis", "reason", "granted_on", "waived_since",
    "was_overdue", "reexamine_on", "standing", "ended_on",
)  # fmt: skip


class WaiverRegister(Register):
    """Every decision, also what has lapsed or was revoked; the same for every reader."""

    model = Waiver
    filter_class = WaiverFilter
    list_name = "waivers"
    list_template = "waivers/list.html"
    row_template = "waivers/_row.html"
    is_for_all = True
    news = (Action.WAIVER_GRANTED, Action.WAIVER_REVOKED)
    computed_codes = {"kind": Kind, "standing": Standing}

    def readable(self, request):
        return Waiver.objects.decided()

    def listed(self, request):
        rows = self.readable(request).select_related("department", "obligation__requirement")
        return rows.with_standing(timezone.localdate())

    def said(self, row):
        text = _("：").join(filter(None, [row.get_ground_display(), row.reason]))
        return Said(str(row), text, str(row.department))

    def columns(self):
        return columns_on(timezone.localdate())

    def filter_options(self):
        return {"today": timezone.localdate()}

    def table_header(self):
        labels = {
            "kind": _("类别"), "standing": _("现状"), "was_overdue": _("决定时已经逾期"),
        }  # fmt: skip
        return [
            (name, labels.get(name) or str(field_of(Waiver, name).verbose_name)) for name in COLUMNS
        ]

    def table_rows(self, request, *, codes):
        rows = self.listed(request)
        return lambda some: (_as_row(row, codes) for row in exports.in_order(rows, some))


register = WaiverRegister()


def _as_row(waiver: Waiver, codes: bool) -> dict:
    def day(value):
        return value.isoformat() if value else ""

    was_overdue = waiver.was_overdue
    found = {
        "title": str(waiver),
        "kind": waiver.kind.value if codes else waiver.kind_label,
        "department": waiver.department.code if codes else str(waiver.department),
        "ground": waiver.ground if codes else waiver.get_ground_display(),
        "legal_basis": waiver.legal_basis,
        "reason": waiver.reason,
        "granted_on": day(waiver.granted_on),
        "waived_since": day(waiver.waived_since),
        "was_overdue": was_overdue if codes else (_("是") if was_overdue else _("否")),
        "reexamine_on": day(waiver.reexamine_on),
        "standing": waiver.standing if codes else waiver.standing_label,
        "ended_on": day(waiver.ended_on),
    }
    return found | {"id": waiver.pk, "url": waiver.get_absolute_url()} if codes else found


@require_safe
def waiver_detail(request: HttpRequest, pk: int) -> HttpResponse:
    rows = register.listed(request)
    waiver = rows.filter(pk=pk).first()
    if waiver is None:
        raise Http404(_("登记册中没有这项决定。"))
    context = {
        "waiver": waiver,
        "history": public_history("waiver", str(pk)),
        "unit_hotlines": hotline_directory(request).of_unit(waiver.department_id),
    }
    return render(request, "waivers/waiver.html", context)
