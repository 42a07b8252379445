from django.db.models import Q
from django.utils import timezone

from approvals import presentation
from approvals.filters import ApprovalFilter, LawFilter, PenaltyFilter
from approvals.models import Approval, Law, Penalty
from portal.departments.models import Department, valid_hotlines
from portal.publishing.pages import RecordPages


class CataloguePages(RecordPages):
    """Entries of the catalogue go by their codes."""

    converter = "code"
    linked = ("department", "marked_set")
    list_fields = (*RecordPages.list_fields, "code", "name_en")


class ApprovalPages(CataloguePages):
    model = Approval
    filter_class = ApprovalFilter
    list_name = "approvals"
    template = "approvals/_approval.html"
    row_template = "approvals/_approval_row.html"
    linked = (*CataloguePages.linked, "type", "remapped_type")
    list_linked = ("department", "type", "remapped_type")
    list_fields = (
        *CataloguePages.list_fields, "statutory_limit", "statutory_unit", "promised_limit",
        "promised_unit", "is_charged", "applicants", "type__label_zh", "type__label_en",
        "remapped_type__label_zh", "remapped_type__label_en",
    )  # fmt: skip

    def context(self, record):
        near, number = _near(record.department), record.hotline
        found = valid_hotlines(timezone.localdate()).filter(near | Q(number=number or None))
        hotlines = list(found)
        units = (record.department_id, record.department.parent_id)
        return {
            "labels": presentation.approval_header(record),
            "cited": presentation.cited(record, timezone.now()),
            "enquiries": [row for row in hotlines if row.department_id in units],
            "complaints": [row for row in hotlines if number and row.number == number],
        }


class PenaltyPages(CataloguePages):
    model = Penalty
    filter_class = PenaltyFilter
    template = "approvals/_penalty.html"
    row_template = "approvals/_penalty_row.html"
    list_name = "penalties"
    list_fields = (*CataloguePages.list_fields, "summary", "summary_en", "kinds", "level")

    def context(self, record):
        return {
            "labels": presentation.penalty_header(record),
            "cited": presentation.cited(record, timezone.now()),
            "enquiries": valid_hotlines(timezone.localdate()).filter(_near(record.department)),
        }


class LawPages(CataloguePages):
    model = Law
    filter_class = LawFilter
    list_name = "laws"
    template = "approvals/_law.html"
    row_template = "approvals/_law_row.html"
    list_fields = (
        *CataloguePages.list_fields, "level", "issuer", "document_number", "effect",
    )  # fmt: skip

    def context(self, record):
        now = timezone.now()
        replacement = Law.objects.public(now).filter(code=record.superseded_by).first()
        return {
            "labels": presentation.law_header(record),
            "resting": presentation.resting_on(record, now),
            "replacement": replacement if record.superseded_by else None,
        }


def _near(department: Department) -> Q:
    """Hotlines of the unit, and of the one above it, whose switchboard finds the way."""
    return Q(department__in=[department.pk, department.parent_id])


approvals, penalties, laws = ApprovalPages(), PenaltyPages(), LawPages()
