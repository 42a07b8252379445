from django.db.models import OuterRef, Subquery
from django.urls import reverse
from django.utils import timezone

from disclosures.dossiers.filters import DossierFilter
from disclosures.dossiers.presentation import label_block
from disclosures.dossiers.progress import progress_of, progress_of_all
from disclosures.models import Dossier, DossierClosing
from portal.records.pages import RecordPages


class DossierPages(RecordPages):
    model = Dossier
    filter_class = DossierFilter
    list_name = "dossiers"
    template = "dossiers/_dossier.html"
    row_template = "dossiers/_dossier_row.html"
    linked = ("department", "procedure")
    list_fields = (*RecordPages.list_fields, "procedure", "summary", "started_on")

    def listed(self, request):
        closing = DossierClosing.objects.filter(number=OuterRef("number"))
        return (
            super()
            .listed(request)
            .annotate(
                closed_on=Subquery(closing.values("closed_on")[:1]),
                closed_steps=Subquery(closing.values("steps")[:1]),
            )
        )

    def prepared(self, request, rows, filterset):
        for row in rows:
            row.procedure = filterset.procedure_of(row)
        closings = [
            DossierClosing(number=row.number, closed_on=row.closed_on, steps=row.closed_steps)
            for row in rows
            if row.closed_on
        ]
        found = progress_of_all(rows, closings, timezone.now())
        for row in rows:
            row.progress = found[row.number]
        return rows

    def trail(self, record):
        if not record.procedure:
            return super().trail(record)
        address = reverse(self.list_name, query={"procedure": record.procedure.code})
        return [*super().trail(record), (address, record.procedure)]

    def context(self, record):
        progress = progress_of(record, timezone.now())
        return {
            "labels": label_block(record, progress),
            "progress": progress,
        }


pages = DossierPages()
