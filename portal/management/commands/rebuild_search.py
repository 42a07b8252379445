from django.core.management.base import BaseCommand
from django.db import transaction
from django.utils import timezone

from portal.base.search import index
from portal.records import searching
from portal.records.lookup import record_models
from portal.records.states import Status


class Command(BaseCommand):
    help = "Build the search index anew from the published versions."

    @transaction.atomic
    def handle(self, **options):
        index.clear()
        count = 0
        for model in record_models():
            for record in model.objects.filter(status=Status.PUBLISHED).iterator(200):
                searching.put(record)
                count += 1
        moment = timezone.localtime().strftime("%Y-%m-%d %H:%M")
        self.stdout.write(f"{count} documents indexed at {moment}")
