from datetime import datetime
from typing import Any

from django.urls import reverse
from django.utils import timezone

from disclosures.bases import bases_of
from disclosures.filters import ItemFilter
from disclosures.models import ChannelRegistration, Item, Obligation
from disclosures.presentation import label_block
from disclosures.timeliness.lateness import of_record
from disclosures.timeliness.law import Law
from portal.records.lookup import record_kinds
from portal.records.models import Record
from portal.records.pages import RecordPages


class ItemPages(RecordPages):
    model = Item
    filter_class = ItemFilter
    list_name = "items"
    template = "disclosures/_item.html"
    linked = ("department", "category")
    list_linked = ("department", "category")
    list_fields = (
        *RecordPages.list_fields, "summary", "kind", "document_number",
        "category__label_zh", "category__label_en", "category__code",
    )  # fmt: skip

    def trail(self, record):
        found = super().trail(record)
        if record.kind:
            address = reverse(self.list_name, query={"kind": record.kind})
            found.append((address, record.get_kind_display()))
        return found

    def context(self, record):
        now = timezone.now()
        settled = Obligation.objects.owed().filter(settled_number=record.number)
        registrations = ChannelRegistration.objects.confirmed().filter(number=record.number)
        is_new = record.version == 1 and record.published_at is None
        return {
            "labels": label_block(record),
            "objection": record.objection_period(now),
            "today": timezone.localdate(now),
            "lateness": of_record(record, Law),
            "registrations": [] if is_new else registrations.defer("text"),
            "bases": bases_of(record.legal_basis, now),
            "guides": guides_of(record, now),
            "obligations": [] if is_new else settled.select_related("requirement"),
        }


def guides_of(item: Item, at: datetime) -> list[Record]:
    """The public service guides on the same matter."""
    codes = item.guide_codes()
    if not codes:
        return []
    guides: Any = record_kinds()["approval"]
    return list(guides.objects.public(at).filter(code__in=codes).order_by("code"))


pages = ItemPages()
