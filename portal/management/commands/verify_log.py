from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from portal.base.audit.checkpoint_verification import kept_in
from portal.verification import verify_log


class Command(BaseCommand):
    help = (
        "Compare the log's entries, its tree, saved checkpoints, what is published, its files and "
        "search rows; name what differs. Ends with an error if anything does."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "--checkpoint", nargs="+", type=Path, default=[], metavar="FILE",
            help="checkpoints that somebody kept, also as the whole text of a mail",
        )  # fmt: skip

    def handle(self, *, checkpoint, **options):
        try:
            kept = [one for path in checkpoint for one in kept_in(path)]
        except OSError as error:
            raise CommandError(f"{error.filename} cannot be read: {error.strerror}") from error
        run = verify_log(kept)
        for text in run.findings:
            self.stdout.write(text)
        if run.found:
            raise CommandError(f"{run.found} differences in a log of {run.size} entries")
        self.stdout.write(f"{run.size} entries, and everything fits")
