from django.core.management.base import BaseCommand
from django.db import transaction

from portal.records import counts


class Command(BaseCommand):
    help = "Make the counts of records anew that lists show; acts wait meanwhile."

    def handle(self, **options):
        with transaction.atomic():
            count = counts.rebuild()
        self.stdout.write(f"{count} counts made anew")
