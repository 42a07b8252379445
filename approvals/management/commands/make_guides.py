from math import inf

from django.core.management.base import BaseCommand
from django.utils import timezone

from approvals.guide_making import make_guides


class Command(BaseCommand):
    help = "Make the service guides as PDFs where what is public has changed; `tick` does it too."

    def handle(self, **options):
        self.stdout.write(f"{make_guides(timezone.now(), inf)} service guides made")
