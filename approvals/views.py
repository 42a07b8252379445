from typing import cast

from django.http import JsonResponse
from django.urls import path, reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from approvals import linked_data, presentation
from approvals.contradictions import telling_of
from approvals.filters import ApprovalFilter, LawFilter, PenaltyFilter
from approvals.models import Approval, Law, Penalty
from portal.base.hotlines import hotline_directory
from portal.records.pages import RecordPages


class CataloguePages(RecordPages):
    """Entries of the catalogue go by their codes."""

    converter = "code"
    depends_on = ("law",)  # tables name laws by their titles
    linked: tuple[str, ...] = ("department", "marked_set")
    list_fields = (*RecordPages.list_fields, "code", "name_en")

    def trail(self, record):
        return [(reverse("catalogue"), _("办事与权责")), *super().trail(record)]

    def words_of(self, records):
        return presentation.titles_of_laws(records, timezone.now())


class ApprovalPages(CataloguePages):
    model = Approval
    filter_class = ApprovalFilter
    list_name = "approvals"
    template = "approvals/_approval.html"
    row_template = "approvals/_approval_row.html"
    linked = (*CataloguePages.linked, "type", "remapped_type", "accepting_office")
    list_linked = ("department", "type", "remapped_type")
    list_fields = (
        *CataloguePages.list_fields, "statutory_limit", "statutory_unit", "promised_limit",
        "promised_unit", "is_charged", "applicants", "type__label_zh", "type__label_en",
        "remapped_type__label_zh", "remapped_type__label_en",
    )  # fmt: skip

    def trail(self, record):
        if not record.current_type:
            return super().trail(record)
        address = reverse(self.list_name, query={"type": record.current_type.slug})
        return [*super().trail(record), (address, record.current_type)]

    def context(self, record):
        now = timezone.now()
        return {
            "labels": presentation.approval_header(record),
            "linked_data_url": reverse("approval-service", args=[record.address]),
            "cited": presentation.cited(record, now),
            "telling": telling_of(record.code, now),
            "office": presentation.offices([record], now).get(record.department.code),
        }

    def hotlines(self, record, directory):
        return presentation.telephones(record, directory)

    def urls(self):
        address = f"<{self.converter}:address>/service.jsonld"
        return [
            *super().urls(),
            path(address, self.record_page(self.service), name="approval-service"),
        ]

    def linked_data(self, record, context):
        return linked_data.government_service(record, _numbers(context))

    def service(self, request, address):
        """The guide as a public service of CPSV-AP."""
        versions = self.versions_at(request, address)
        if not versions:
            return self.detail(request, address)
        guide = cast(Approval, versions[max(versions)])
        numbers = _numbers(self.hotlines(guide, hotline_directory(request)))
        laws = dict.fromkeys(
            one.law for one in presentation.cited(guide, timezone.now()) if one.law
        )
        return JsonResponse(
            linked_data.public_service(guide, numbers, [*laws]),
            content_type="application/ld+json",
            json_dumps_params={"ensure_ascii": False},
        )


def _numbers(told):
    """Of those whom one rings up about a guide, the first one first."""
    return [*dict.fromkeys(row.number for row in (told["telephone"], *told["complaints"]) if row)]


class PenaltyPages(CataloguePages):
    model = Penalty
    filter_class = PenaltyFilter
    list_template = "approvals/penalties.html"
    template = "approvals/_penalty.html"
    row_template = "approvals/_penalty_row.html"
    list_name = "penalties"
    list_fields = (*CataloguePages.list_fields, "summary", "summary_en", "kinds", "level")

    def context(self, record):
        return {
            "labels": presentation.penalty_header(record),
            "cited": presentation.cited(record, timezone.now()),
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

    def trail(self, record):
        if not record.level:
            return super().trail(record)
        address = reverse(self.list_name, query={"level": record.level})
        return [*super().trail(record), (address, record.get_level_display())]

    def linked_data(self, record, context):
        return linked_data.legislation(record)

    def context(self, record):
        now = timezone.now()
        resting = presentation.resting_on(record, now)
        replacement = Law.objects.public(now).filter(code=record.superseded_by).first()
        return {
            "labels": presentation.law_header(record),
            "resting": resting,
            "articles": presentation.articles_of(record, resting),
            "replacement": replacement if record.superseded_by else None,
        }


approvals, penalties, laws = ApprovalPages(), PenaltyPages(), LawPages()
