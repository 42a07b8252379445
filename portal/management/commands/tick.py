from django.core.management.base import BaseCommand
from django.utils import timezone

from portal.notices.delivery import deliver
from portal.publishing import files
from portal.publishing.due import perform_due


class Command(BaseCommand):
    help = "Perform what is due, send waiting mail, delete unused files. Run each minute."

    def handle(self, **options):
        now = timezone.now()
        self.stdout.write(f"{perform_due(now)} due changes made")
        self.stdout.write(f"{deliver(now)} mails sent")
        self.stdout.write(f"{files.sweep()} files deleted that no version holds")
