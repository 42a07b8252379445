from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from portal.backup import restoring
from portal.backup.manifest import BackupRefused
from portal.verification import verify_log


class Command(BaseCommand):
    help = (
        "Put a backup into an installation that is unused: its settings and the site's own keys "
        "are there, and nothing was ever logged. Stop the site first. Whatever is wrong is told "
        "before anything is changed; in the end everything is verified."
    )

    def add_arguments(self, parser):
        parser.add_argument("folder", type=Path, help="of all backups, or one of them")
        parser.add_argument("--at", help="name of one; the newest by default")

    def handle(self, *, folder, at, **options):
        try:
            one = restoring.chosen(folder, at)
            told = restoring.restore(one)
        except BackupRefused as refused:
            raise CommandError(str(refused)) from refused
        self.stdout.write(f"{one}: a log of {told.log_size} entries, made at {told.made_at}")
        run = verify_log()
        for text in run.findings:
            self.stdout.write(text)
        if run.found:
            raise CommandError(f"{run.found} differences in a log of {run.size} entries")
        self.stdout.write(f"{run.size} entries, and everything fits")
