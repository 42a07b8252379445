from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from portal.backup import making
from portal.backup.manifest import BackupRefused
from portal.verification import verify_log

KEPT = 14


class Command(BaseCommand):
    help = (
        "Save the database as it stands at one moment, and every file that it names, in a folder "
        "of backups, while the site goes on; then verify what was saved of. Keys are named in it, "
        "and never saved: keep them elsewhere. Run it nightly."
    )

    def add_arguments(self, parser):
        parser.add_argument("folder", type=Path, help="of all backups, best on another disk")
        parser.add_argument(
            "--keep", type=int, default=KEPT, help=f"how many stay ({KEPT} by default)"
        )

    def handle(self, *, folder, keep, **options):
        if keep < 1:
            raise CommandError("--keep must be at least 1")
        at = timezone.now()
        try:
            made = making.make(folder, at, keep)
        except BackupRefused as refused:
            raise CommandError(str(refused)) from refused
        self.stdout.write(
            f"{made.folder}: a log of {made.log_size} entries, {made.files} files "
            f"({made.copied} of them new)"
        )
        run = verify_log()
        for text in run.findings:
            self.stdout.write(text)
        if made.missing:
            names = ", ".join(made.missing[:5])
            raise CommandError(
                f"the database names {len(made.missing)} files that are not in FILES_DIR, or are "
                f"damaged there: {names} …; they may be in an earlier backup"
            )
        if run.found:
            raise CommandError(f"saved, but {run.found} differences in a log of {run.size} entries")
        making.mark(at)
        self.stdout.write(f"{run.size} entries, and everything fits")
