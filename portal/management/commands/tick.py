from django.core.management.base import BaseCommand
from django.utils import timezone

from portal.publishing import files
from portal.publishing.due import perform_due


class Command(BaseCommand):
    help = "Perform what is due: scheduled publications and ends of publication. Run each minute."

    def handle(self, **options):
        self.stdout.write(f"{perform_due(timezone.now())} due changes made")
        self.stdout.write(f"{files.sweep()} files deleted that no version holds")
